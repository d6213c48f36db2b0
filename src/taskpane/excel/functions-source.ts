import { useForFunctions as answerFrom } from '../../functions';
import type { FoundTable } from '../../reference';
import type { PaneController } from '../state/controller';
import { checkedOf } from '../state/pane-state';

/**
 * Formulas answer from what the pane has loaded and from the Reference sheets that the last check read: each time that either
 * changes, they are given both.
 */
export function answerFunctionsFrom(controller: Pick<PaneController, 'subscribe' | 'state'>): void {
  let { files } = controller.state().reference;
  let sheets: readonly FoundTable[] = [];
  controller.subscribe(() => {
    const { check, reference } = controller.state();
    const [filesNow, sheetsNow] = [reference.files, checkedOf(check)?.view.referenceSheets ?? sheets];
    if (filesNow === files && isSame(sheetsNow, sheets)) return;
    files = filesNow;
    sheets = sheetsNow;
    // The reference is a large part of the program: it comes when there is something to read.
    void import('./reference-for-functions').then(({ referenceOf }) => {
      const timetables = reference.view?.timetables.map(({ timetable }) => timetable) ?? [];
      if (filesNow === files && sheetsNow === sheets) answerFrom(() => referenceOf(filesNow, sheetsNow, timetables));
    });
  });
}

/** Each check reads the sheets anew, and most often there is nothing new in them. */
function isSame(one: readonly FoundTable[], other: readonly FoundTable[]): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
