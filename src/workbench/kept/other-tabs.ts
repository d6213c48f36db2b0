import { useEffect } from 'react';
import type { Opened } from '../page/opened';
import { keptWords } from '../words/kept';
import { fileLock, heldNames, hold } from './tab-locks';

/** The workbook that entry files were made of, said to other tabs of this browser. */
interface Made {
  readonly made: string;
}

/** One for the page: what it says itself does not come back to it. Null where browsers have none. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('entrywise-made');

/** Says to other tabs that entry files were made of a workbook: a register that does not know of them would number others alike. */
export function sayMade(name: string): void {
  const said: Made = { made: name };
  channel?.postMessage(said);
}

/**
 * Says to other tabs what is open here, and tells where the same file is open in one of them, and where entry files are made of it there.
 * Nothing is said of the sample.
 * @param tell told a sentence for each
 */
export function useOtherTabs(opened: Opened | null, tell: (sentence: string) => void): void {
  useEffect(() => {
    if (!opened || opened.source.given !== null) return undefined;
    const { name } = opened.source;
    let release: (() => void) | null = null;
    let isOver = false;
    void heldNames(navigator.locks).then((names) => {
      if (isOver) return;
      if (names.includes(fileLock(name))) tell(keptWords.openElsewhere(name));
      release = hold(navigator.locks, fileLock(name));
    });
    const onMade = ({ data }: MessageEvent<unknown>): void => {
      if (isMade(data) && data.made === name) tell(keptWords.madeElsewhere(name));
    };
    channel?.addEventListener('message', onMade);
    return () => {
      isOver = true;
      release?.();
      channel?.removeEventListener('message', onMade);
    };
  }, [opened, tell]);
}

function isMade(data: unknown): data is Made {
  return typeof data === 'object' && data !== null && 'made' in data && typeof data.made === 'string';
}
