import {
  cellAddress,
  counted,
  dayAndMonthIn,
  formatDate,
  type CandidateRow,
  type DoubtfulBirthDate,
} from '../../entries';
import { defineRule } from '../define-rule';
import type { Fix } from '../finding';
import { asDay } from '../series/written-days';

export const birthDateAmerican = defineRule({
  id: 'birth-date-american',
  scope: 'candidate',
  checks: 'sheet',
  severity: 'warning',
  certainty: 'suspected',
  fix: 'offered',
  title: 'Dates of birth with the month first',
  source:
    'AQA and OCR entry guidance: transposed day and month among the common mistakes (confirmed); how Excel reads dates of another country is this product’s own observation',
  since: '0.1.0',
  messages: {
    american:
      'The dates of birth in {cells} are written with the month first, as in America, and were read that way: for instance, {text} in {cell} as {date}. Compare a few with the source, and write them as dd/mm/yyyy if they are wrong.',
    days: 'Day and month may be swapped in {days} of birth, the first in {day}: {text} in {cell} has the month first, as in America, and Excel can turn such dates into wrong ones. Compare a few with the source, and type those that are wrong again.',
  },
  check({ list, rowsToSend }, report) {
    const { birthDates } = list.issues;
    const texts = birthDates.filter(({ why }) => why === 'american');
    const sent = texts.filter(({ row }) => rowsToSend.has(row));
    const days = birthDates.filter(({ row, why }) => why === 'day' && rowsToSend.has(row));
    const [first] = [...sent, ...texts, ...birthDates.filter((one) => one.why === 'mixed' && isSurelyAmerican(one))];
    const candidate = first && list.rows.find(({ row }) => row === first.row);
    if (!first || !candidate?.birthDate) return;
    const example = { text: first.text, cell: cellAddress(first), date: formatDate(candidate.birthDate) };
    const cells = [...days, ...sent].map(({ row, column }) => ({ row, column }));
    const [day] = days;
    const data = { days: counted(days.length, 'date'), cells: counted(sent.length, 'cell'), ...example };
    if (day) report({ message: 'days', data: { ...data, day: cellAddress(day) }, cells });
    else if (sent.length > 0) report({ message: 'american', data, cells, fixes: surelyDays(texts, list.rows) });
  },
});

/** There is no month after the 12th. */
const isSurelyAmerican = ({ text }: DoubtfulBirthDate): boolean => (dayAndMonthIn(text)?.second ?? 0) > 12;

/** The texts as days, but not where one could be read in two ways: once the others are days, nothing tells how. */
function surelyDays(texts: readonly DoubtfulBirthDate[], rows: readonly CandidateRow[]): Fix[] {
  const inRows = new Set(texts.every(isSurelyAmerican) ? texts.map(({ row }) => row) : []);
  return rows.filter(({ row, birthDate }) => inRows.has(row) && birthDate !== null).map(asDay);
}
