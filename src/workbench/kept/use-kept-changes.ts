import { useCallback, useEffect, useRef, useState } from 'react';
import type { Opened } from '../page/opened';
import { keptWords } from '../words/kept';
import { browserKept, readKeptWorkbook, type KeptWorkbook } from './kept-workbooks';
import { pageTexts } from './page-texts';
import { heldNames, hold, keptLock } from './tab-locks';

/** How long after the last change it is kept, in milliseconds. */
const PAUSE = 1_000;
/** How long unsaved changes are kept, in milliseconds: a month. */
const LONGEST = 31 * 86_400_000;
const SWITCH = 'entrywise-keep-changes';

export interface KeptChanges {
  /** Whether there is a choice at all. */
  readonly canKeep: boolean;
  readonly isOn: boolean;
  turn(isOn: boolean): void;
  /** Unsaved changes of an earlier visit, the latest first; those that another tab has open are not among them. */
  left(): Promise<readonly KeptWorkbook[]>;
  forget(id: string): Promise<void>;
}

/**
 * Keeps the changes of the open workbook on this machine until they are saved, unless the user switched that off: a crash or a tab that was
 * closed loses nothing. Nothing is kept of the sample.
 * @param canKeep whether the page has a database of its own
 * @param tell told once where nothing can be kept
 */
export function useKeptChanges(opened: Opened | null, canKeep: boolean, tell: (sentence: string) => void): KeptChanges {
  const [isOn, setIsOn] = useState(() => canKeep && readSwitch());
  const hasFailed = useRef(false);

  useEffect(() => {
    if (!opened || opened.source.given !== null) return undefined;
    const { id, source, workbook } = opened;
    const release = hold(navigator.locks, keptLock(id));
    let timer: ReturnType<typeof setTimeout> | undefined;
    let kept = -1;
    let isKept = source.keptAs !== undefined;
    const keep = async (): Promise<void> => {
      const { version, isUnsaved } = workbook.view();
      try {
        if (!isUnsaved) {
          if (isKept) await browserKept(indexedDB).remove(id);
          isKept = false;
        } else if (version !== kept) {
          const { bytes } = await workbook.toSave();
          isKept = true;
          await browserKept(indexedDB).put({ id, name: source.name, bytes, at: Date.now() });
          // It may have been saved while it was kept.
          if (!workbook.view().isUnsaved) await browserKept(indexedDB).remove(id);
        }
        kept = version;
      } catch {
        if (!hasFailed.current) tell(keptWords.noRoom);
        hasFailed.current = true;
      }
    };
    const later = (): void => {
      // Whoever goes on without a pause is kept all the same.
      timer ??= setTimeout(() => {
        timer = undefined;
        void keep();
      }, PAUSE);
    };
    const unsubscribe = isOn ? workbook.subscribe(later) : () => undefined;
    if (isOn && workbook.view().isUnsaved) later();
    return () => {
      clearTimeout(timer);
      unsubscribe();
      release();
    };
  }, [opened, isOn, tell]);

  const turn = useCallback(
    (on: boolean): void => {
      setIsOn(on);
      // It is on where nothing is said.
      const isRemembered = pageTexts().remember(SWITCH, on ? '' : 'no');
      if (!on && !isRemembered) tell(keptWords.switchForgotten);
      if (!on) void clearKept();
    },
    [tell],
  );

  const left = useCallback(() => (canKeep ? leftBehind(tell) : nothingLeft()), [canKeep, tell]);

  return { canKeep, isOn, turn, left, forget: canKeep ? forget : nothingToForget };
}

function readSwitch(): boolean {
  return pageTexts().recall(SWITCH) !== 'no';
}

async function clearKept(): Promise<void> {
  await browserKept(indexedDB)
    .clear()
    .catch(() => undefined);
}

async function forget(id: string): Promise<void> {
  await browserKept(indexedDB)
    .remove(id)
    .catch(() => undefined);
}

async function nothingToForget(): Promise<void> {}

async function nothingLeft(): Promise<readonly KeptWorkbook[]> {
  return [];
}

async function leftBehind(tell: (sentence: string) => void): Promise<readonly KeptWorkbook[]> {
  try {
    const [found, names] = await Promise.all([browserKept(indexedDB).all(), heldNames(navigator.locks)]);
    const now = Date.now();
    const all = found.map((kept) => readKeptWorkbook(kept, now)).filter((one) => one !== null);
    if (all.length < found.length) tell(keptWords.leftUnreadable);
    const orphans = all.filter(({ id }) => !names.includes(keptLock(id)));
    for (const { id, at } of orphans) if (now - at > LONGEST) await forget(id);
    // One that is dated now begins its month: on each visit anew, it would never end.
    for (const one of orphans) if (one.at === now) await browserKept(indexedDB).put(one);
    return orphans.filter(({ at }) => now - at <= LONGEST).sort((one, other) => other.at - one.at);
  } catch {
    return [];
  }
}
