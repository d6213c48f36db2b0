import { cellAddress, type CandidateRow, type EntryList, type StoredCell } from '../entries';
import type { RuleContext } from './context';
import type { Report } from './define-rule';
import { OPTIONAL_FIELDS } from './field-needs';
import { FIELD_WORDS } from './field-words';
import { cellsByRow } from './rows-of';

/** Reports cells that hold something else than their field: one by one, those of fields that an entry needs more gravely. */
export function reportUnlikeCells(
  cells: readonly StoredCell[],
  list: EntryList,
  context: RuleContext,
  report: (at: CandidateRow, what: Report<'needed' | 'optional'>) => void,
): void {
  for (const [row, own] of cellsByRow(cells, list, context)) {
    for (const cell of own) {
      const data = { cell: cellAddress(cell), text: cell.text, field: FIELD_WORDS[cell.field] };
      report(row, { message: OPTIONAL_FIELDS.has(cell.field) ? 'optional' : 'needed', data, cells: [cell] });
    }
  }
}
