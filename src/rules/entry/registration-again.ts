import { memoizeOf, smallest, type CandidateRow } from '../../entries';
import { candidateName, qualificationName, type Assessment } from '../../assessment';
import { defineRule } from '../define-rule';

export const registrationAgain = defineRule({
  id: 'registration-again',
  scope: 'entry',
  checks: 'entry',
  needs: 'people',
  severity: 'warning',
  certainty: 'suspected',
  fix: 'none',
  title: 'Perhaps registered before',
  source:
    'This product’s own rule: a registration is made once, and is charged; the year group or an earlier answer says that it may have been made',
  since: '0.1.0',
  messages: {
    answered:
      '{name} is to be registered for {qualification}, and you answered that this was done before. Take out the registration, or delete the line in the sheet "Entrywise answers".',
    year: '{name} of year {year} is to be registered for {qualification}, as year {younger} is. Whoever was registered a year ago needs no second registration, and it is charged. If it was made before, write Registered in a column Status or tick Registered? in this row.',
  },
  check(resolved, context, report) {
    const { kind, enterability, qualificationCode, entry } = resolved;
    const { candidate } = entry;
    if (kind !== 'registration' || enterability !== 'enterable' || qualificationCode === null) return;
    const data = { name: candidateName(candidate), qualification: qualificationName(resolved) };
    const asked = { candidate, qualification: qualificationCode, unit: '', asks: 'registered' } as const;
    if (context.answers.isAnswered(asked)) return report({ message: 'answered', data, fields: ['code'] });
    const year = yearOf(candidate);
    const younger = youngest(context).get(qualificationCode) ?? Infinity;
    if (year !== null && year > younger)
      report({ message: 'year', data: { ...data, year, younger }, fields: ['code'] });
  },
});

const YEAR = /^(?:nc\s*)?(?:year|yr)(?:\s*gro?u?p)?\W*$/i;

/** The year group of a candidate, where a column has it as a number. */
function yearOf({ groups }: CandidateRow): number | null {
  const [, value = ''] = Object.entries(groups).find(([heading]) => YEAR.test(heading)) ?? [];
  const [, number] = /^(?:year|yr|y)?\s*(\d{1,2})$/i.exec(value.trim()) ?? [];
  return number === undefined ? null : Number(number);
}

/** The youngest year group that is to be registered for each qualification, by its code. */
const youngest = memoizeOf(({ newEntries }: Assessment): ReadonlyMap<string, number> => {
  const years = new Map<string, number>();
  for (const { kind, qualificationCode, entry } of newEntries) {
    const year = yearOf(entry.candidate);
    if (kind !== 'registration' || qualificationCode === null || year === null) continue;
    years.set(qualificationCode, smallest([year, years.get(qualificationCode) ?? Infinity]));
  }
  return years;
});
