import { asDay, mayBeSwapped } from '../series/written-days';
import { cellAddress, counted, FIELD_TABLE, type Field } from '../../entries';
import { defineRule } from '../define-rule';
import type { Fix } from '../finding';
import { numbersAmongTexts } from '../cells/whole-numbers';
import type { WrittenBirthDate } from '../../assessment';

export const mixedStorage = defineRule({
  id: 'mixed-storage',
  scope: 'table',
  checks: 'sheet',
  severity: 'note',
  certainty: 'certain',
  fix: 'offered',
  title: 'Numbers or dates stored as text',
  source: 'Excel does not find the number 1001 when it looks for the text 1001; this product’s own rule',
  since: '0.1.0',
  messages: {
    numbers:
      'The column {field} holds numbers in {cells}, {cell} the first, and texts in the others. It makes no difference here, but Excel sorts them apart and look-ups miss them. Store all as text.',
    zeros:
      'The column {field} holds numbers in {cells}, {cell} the first, and numbers without their zeros in the others. Those become text when their zeros are put back, so store all as text.',
    days: 'The column {field} holds dates as text in {cells}, {cell} the first, and real dates in the others. It makes no difference here, but Excel sorts them apart. Store all as dates.',
  },
  check({ list, writtenDays }, report) {
    const tell = (
      message: 'numbers' | 'zeros' | 'days',
      field: Field,
      cells: readonly Fix[],
      fixes: readonly Fix[],
    ): void => {
      const [first] = cells;
      if (!first) return;
      const at = { row: first.row, column: first.column };
      const data = { field: FIELD_TABLE[field].words, cells: counted(cells.length, 'cell'), cell: cellAddress(at) };
      report({ message, data, cells: [at], fixes });
    };
    for (const stored of list.storage.columns) {
      const numbers = stored.field === 'birthDate' ? [] : numbersAmongTexts(stored);
      tell(stored.texts.length === 0 ? 'zeros' : 'numbers', stored.field, numbers, numbers);
    }
    // Where Excel may have changed day and month round, that comes first.
    if (mayBeSwapped(writtenDays) || !writtenDays.some(({ written }) => written.startsWith('day '))) return;
    // Texts with the month first are for birth-date-american.
    const texts = writtenDays.filter(({ written }) => written.startsWith('text ') && written !== 'text american');
    const sure = texts.filter(({ written }) => written !== 'text swappable');
    const asDays = (days: readonly WrittenBirthDate[]): Fix[] => days.map(({ candidate }) => asDay(candidate));
    tell('days', 'birthDate', asDays(texts), asDays(sure));
  },
});
