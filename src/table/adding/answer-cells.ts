import type { DetectedList } from '../detect-columns';
import { textAt } from '../cell-text';
import type { SheetContent } from '../sheet-content';
import { parseYesNo } from '../yes-no-answer';
import type { YesNoQuestion } from '../yes-no-headings';
import type { FilledCell } from './filling';
import { copied } from './written-likewise';

/**
 * The cell that says something of a row: a yes below the column that asks for it, as other rows have it, or the word for it below Status; null where
 * the list has neither.
 */
export function answerCell(
  sheet: SheetContent,
  { row, list }: { readonly row: number; readonly list: DetectedList },
  asks: YesNoQuestion['asks'],
  status: string,
): FilledCell | null {
  const asked = list.flags.find(({ flag }) => flag.asks === asks);
  if (asked === undefined)
    return list.fields.status === undefined ? null : { row, column: list.fields.status, value: status, like: null };
  const { column, flag } = asked;
  for (let other = list.firstRow; other < Math.min(list.endRow, sheet.values.length); other++) {
    const like = { row: other, column };
    const same = parseYesNo(textAt(sheet, other, column), flag).status === flag.yes ? copied(sheet, like) : null;
    if (same !== null && typeof same.value !== 'number') return { row, column, ...same };
  }
  return { row, column, value: 'Y', like: null };
}
