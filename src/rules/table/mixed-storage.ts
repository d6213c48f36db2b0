import { cellAddress, counted, type StoredCell } from '../../entries';
import { defineRule } from '../define-rule';
import { FIELD_WORDS } from '../field-words';
import { wholeNumbers } from '../whole-numbers';
import { asDays, isSwappable, writtenDays } from '../written-days';

const asText = ({ row, column, text }: StoredCell) => ({ row, column, before: text, after: text });

export const mixedStorage = defineRule({
  id: 'mixed-storage',
  scope: 'table',
  checks: 'list',
  severity: 'note',
  certainty: 'certain',
  fix: 'offered',
  title: 'Stored in two ways',
  source: 'Excel does not find the number 1001 when it looks for the text 1001; this product’s own rule',
  since: '0.1.0',
  messages: {
    numbers:
      'The column {field} holds numbers in {cells}, {cell} the first, and texts in the others. It makes no difference here, but Excel sorts them apart and look-ups miss them. Store all as text.',
    days: 'The column {field} holds dates as text in {cells}, {cell} the first, and real dates in the others. It makes no difference here, but Excel sorts them apart. Store all as dates.',
  },
  check(list, _context, report) {
    for (const stored of list.storage.columns) {
      const numbers = wholeNumbers(stored);
      const [first] = numbers;
      if (!first || numbers.length === stored.numbers.length + stored.texts.length) continue;
      const data = {
        field: FIELD_WORDS[stored.field],
        cells: counted(numbers.length, 'cell'),
        cell: cellAddress(first),
      };
      report(null, { message: 'numbers', data, cells: [first], fixes: numbers.map(asText) });
    }
    const written = writtenDays(list);
    // Where Excel may have changed day and month round, that comes first.
    if (!written || written.mayBeSwapped) return;
    const [text] = written.texts;
    if (!text) return;
    const at = { row: text.row, column: written.column };
    const data = { field: FIELD_WORDS.birthDate, cells: counted(written.texts.length, 'cell'), cell: cellAddress(at) };
    const fixes = written.texts.some(isSwappable) ? [] : asDays(written);
    report(null, { message: 'days', data, cells: [at], fixes });
  },
});
