import { cellAddress, counted, FIELDS, type Field } from '../../entries';
import { defineRule } from '../define-rule';
import { FIELD_WORDS } from '../field-words';
import type { Fix } from '../finding';
import type { Counter, Tally } from '../tally';
import { countNumbers } from '../whole-numbers';
import { asDay, mayBeSwapped } from '../written-days';

/** The numbers of a column, or the dates that are texts, in the order of their rows. */
function cellsOf(tallies: readonly Tally<Fix | null>[], prefix: string): Fix[] {
  const own = tallies.filter(({ key }) => key.startsWith(prefix)).flatMap(({ all }) => all());
  return own.flatMap((fix) => fix ?? []).sort((one, other) => one.row - other.row);
}

export const mixedStorage = defineRule({
  id: 'mixed-storage',
  scope: 'table',
  checks: 'sheet',
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
  count({ list, writtenDays }, counter: Counter<Fix | null>) {
    for (const column of list.storage.columns) if (column.field !== 'birthDate') countNumbers(column, counter);
    for (const { written, candidate } of writtenDays) {
      counter.add(written, candidate.row, written.startsWith('text') ? asDay(candidate) : null);
    }
  },
  tell(tallies, _sheet, report) {
    const tell = (message: 'numbers' | 'days', field: Field, cells: readonly Fix[], fixes: readonly Fix[]): void => {
      const [first] = cells;
      if (!first) return;
      const at = { row: first.row, column: first.column };
      const data = { field: FIELD_WORDS[field], cells: counted(cells.length, 'cell'), cell: cellAddress(at) };
      report({ message, data, cells: [at], fixes });
    };
    for (const field of FIELDS.filter((one) => tallies.some(({ key }) => key === `other ${one}`))) {
      const numbers = cellsOf(tallies, `whole ${field}`);
      tell('numbers', field, numbers, numbers);
    }
    // Where Excel may have changed day and month round, that comes first.
    if (mayBeSwapped(tallies) || !tallies.some(({ key }) => key.startsWith('day '))) return;
    const texts = cellsOf(tallies, 'text ');
    tell('days', 'birthDate', texts, [...cellsOf(tallies, 'text late'), ...cellsOf(tallies, 'text plain')]);
  },
});
