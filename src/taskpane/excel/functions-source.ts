import { useForFunctions as answerFrom } from '../../functions';
import type { FoundTable } from '../../reference';
import type { PaneController } from '../state/controller';
import { checkedOf } from '../state/pane-state';

/**
 * Formulas answer from what the pane has loaded and from the Reference sheets that the last check read: each time that either
 * changes, they are given both.
 */
export function answerFunctionsFrom(controller: Pick<PaneController, 'subscribe' | 'state'>): void {
  let { view } = controller.state().reference;
  let sheets: readonly FoundTable[] = [];
  controller.subscribe(() => {
    const { check, reference } = controller.state();
    const { files, view: viewNow } = reference;
    const sheetsNow = checkedOf(check)?.view.referenceSheets ?? sheets;
    if (viewNow === null || (viewNow === view && isSame(sheetsNow, sheets))) return;
    view = viewNow;
    sheets = sheetsNow;
    // The reference is a large part of the program: it comes when there is something to read.
    void import('./reference-for-functions').then(({ referenceOf }) => {
      if (viewNow === view && sheetsNow === sheets) answerFrom(() => referenceOf(files, sheetsNow, viewNow.input));
    });
  });
}

/** Each check reads the sheets anew, and most often there is nothing new in them. */
function isSame(one: readonly FoundTable[], other: readonly FoundTable[]): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
