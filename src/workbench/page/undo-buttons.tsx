import { useSyncExternalStore, type ReactElement } from 'react';
import { undoWords } from '../words/grid';
import type { OpenWorkbook } from '../workbook/open-workbook';
import type { UndoState } from '../workbook/undo-history';

export interface UndoButtonsProps {
  readonly workbook: OpenWorkbook;
  readonly onRestore: (which: 'undo' | 'redo') => void;
}

/** Takes back, and does again, what was changed; what that is stands in the titles, or where a record is corrected instead. */
export function UndoButtons({ workbook, onRestore }: UndoButtonsProps): ReactElement {
  const { undo, redo, end } = useSyncExternalStore(workbook.subscribe, workbook.view).undo;
  return (
    <>
      <button
        type="button"
        aria-disabled={undo === null}
        title={undo === null ? whyNothing(end) : undoWords.undoTitle(undo.about)}
        onClick={() => onRestore('undo')}
      >
        {undoWords.undo}
      </button>
      <button
        type="button"
        aria-disabled={redo === null}
        title={redo === null ? undefined : undoWords.redoTitle(redo.about)}
        onClick={() => onRestore('redo')}
      >
        {undoWords.redo}
      </button>
    </>
  );
}

function whyNothing(end: UndoState['end']): string | undefined {
  return end === null ? undefined : undoWords.nothingToUndo(end);
}
