import { useCallback, useEffect } from 'react';
import { undoWords } from '../words/grid';
import type { OpenWorkbook } from '../workbook/open-workbook';

/**
 * Undo and redo of the open workbook, by what is given back and by Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z anywhere in the page but in fields
 * for text, which undo their own typing.
 * @param say tells what was done, in passing
 */
export function useRestore(
  workbook: OpenWorkbook | null,
  say: (sentence: string) => void,
  onFailed: (error: unknown) => void,
): (which: 'undo' | 'redo') => void {
  const restore = useCallback(
    (which: 'undo' | 'redo'): void => {
      if (!workbook) return;
      const { end } = workbook.view().undo;
      const isUndo = which === 'undo';
      workbook.restore(which).then((about) => {
        if (about) say(isUndo ? undoWords.undone(about) : undoWords.redone(about));
        else say(isUndo ? undoWords.nothingToUndo(end) : undoWords.nothingToRedo);
      }, onFailed);
    },
    [workbook, say, onFailed],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const which = restoreKey(event);
      if (which === null || isTextField(event.target)) return;
      event.preventDefault();
      restore(which);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [restore]);
  return restore;
}

/** What a key asks for; null for any other. */
export function restoreKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(target.type);
}
