import { cellAddress, formatDate } from '../../entries';
import type { ProductCell, TableSheet } from '../annotation';
import type { CellChange } from '../cell-change';
import { heading, title } from './report-parts';
import { reportWords } from '../words/reports';

export const FIXES_SHEET = 'Entrywise fixes';

/** A cell that was changed, by which rule, when and by whom. */
interface RecordedFix {
  readonly time: string;
  readonly by: string;
  readonly sheet: string;
  readonly change: CellChange;
  readonly rule: string;
}

/** The audit of fixes, as lines to be added to the sheet that the workbook has. */
export function fixesSheet(fixes: readonly RecordedFix[]): TableSheet {
  return {
    name: FIXES_SHEET,
    rows: [
      title(reportWords.fixes.title),
      [reportWords.fixes.remark],
      [],
      heading('Time', 'By', 'Sheet', 'Cell', 'Before', 'After', 'Rule'),
      ...fixes.map(({ time, by, sheet, change, rule }): ProductCell[] => [
        ...[time, by, sheet, cellAddress(change), change.before],
        afterWords(change),
        rule,
      ]),
    ],
    widths: [20, 12, 20, 8, 30, 30, 30],
    table: { name: 'Entrywise_fixes', headingRow: 3 },
    print: { landscape: true, newPages: [], isNumbered: true },
  };
}

/** Where only the way in which the cell is stored was changed, both texts are the same. */
function afterWords({ before, after }: CellChange): string {
  if (typeof after !== 'string') return formatDate(after.day);
  return after === before ? reportWords.fixes.storedAsText(after) : after;
}
