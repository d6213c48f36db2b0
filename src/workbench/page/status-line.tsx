import { useSyncExternalStore, type ReactElement } from 'react';
import type { OpenWorkbook } from '../workbook/open-workbook';
import type { UndoState } from '../workbook/undo-history';

/** How long a sentence stands: until the next step, of which it would no longer be true, or until another is said. */
export type Stands = 'until-next-step' | 'until-next-sentence';

/** What was said in passing, and what could be undone then; null where no step takes it away. */
export interface Said {
  readonly sentence: string;
  readonly steps: string | null;
}

export const NOTHING_SAID: Said = { sentence: '', steps: '' };

/** Said of an open workbook as it is now; null for none. */
export function saidNow(sentence: string, workbook: OpenWorkbook | null, stands: Stands): Said {
  if (stands === 'until-next-sentence') return { sentence, steps: null };
  return { sentence, steps: workbook === null ? '' : stepsKey(workbook.view().undo) };
}

interface StatusLineProps {
  readonly said: Said;
  readonly workbook: OpenWorkbook;
}

/** What was just done, in passing, below the sheet; read out by screen readers. The next step takes away what would tell of something that is over. */
export function StatusLine({ said, workbook }: StatusLineProps): ReactElement {
  const { undo } = useSyncExternalStore(workbook.subscribe, workbook.view);
  return (
    <p className="status-line" role="status">
      {said.steps === null || said.steps === stepsKey(undo) ? said.sentence : ''}
    </p>
  );
}

/** Another for every step that is taken, taken back or recorded; what only follows from a step leaves it as it is. */
function stepsKey({ undo, redo, end }: UndoState): string {
  return [undo?.id, redo?.id, end].join(' ');
}
