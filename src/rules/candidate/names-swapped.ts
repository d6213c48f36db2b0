import { rowName } from '../../entries';
import type { CandidateRow } from '../../entries';
import { isToSend } from '../../assessment';
import { defineRule } from '../define-rule';

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether one row's surname is the other's forenames and the other way round; a sheet with one name column has no such thing. */
export function areSwapped(row: CandidateRow, other: CandidateRow): boolean {
  const { surname, forenames, columns } = row;
  if (surname === '' || forenames === '' || columns.surname === columns.forenames) return false;
  return same(surname, other.forenames) && same(forenames, other.surname) && !same(surname, forenames);
}

export const namesSwapped = defineRule({
  id: 'names-swapped',
  scope: 'candidate',
  checks: 'list',
  severity: 'warning',
  certainty: 'certain',
  fix: 'offered',
  title: 'Surname and forenames swapped',
  source: 'AQA entry guidance: SURNAME:FORENAMES (confirmed for AQA; OCR uses the same file)',
  since: '0.1.0',
  messages: {
    swapped:
      'Surname and forenames stand the other way round in row {row}. The certificate shows them as they are sent: make the rows agree.',
  },
  check(list, context, report) {
    for (const group of context.disagreeing.byNumber) {
      const [first] = group;
      if (!first || !group.some((row) => areSwapped(row, first))) continue;
      for (const [place, row] of group.entries()) {
        const others = group.filter((one) => areSwapped(row, one));
        const [other] = others;
        const own = group.length - others.length;
        // Which way is right is certain only where most rows have it; of two rows the later is marked.
        const isFewer = others.length > own;
        const isLater = others.length === own && other !== undefined && group.indexOf(other) < place;
        if (!other || !(isFewer || isLater) || !isToSend(row, context)) continue;
        const { surname, forenames } = row;
        const swap = [
          { field: 'surname', before: surname, after: forenames },
          { field: 'forenames', before: forenames, after: surname },
        ] as const;
        const data = { row: rowName(other.row, list) };
        report(row, { message: 'swapped', data, fields: ['surname', 'forenames'], fixes: isFewer ? swap : [] });
      }
    }
  },
});
