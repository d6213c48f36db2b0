import { memoizeOf, smallest, type CandidateRow } from '../../entries';
import { candidateName, qualificationName, type Assessment, type JudgedEntry } from '../../assessment';
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
    const asked = { candidate, qualification: qualificationCode, unit: '', asks: 'registered' } as const;
    if (context.answers.isAnswered(asked)) {
      return report({ message: 'answered', data: namesOf(resolved), fields: ['code'] });
    }
    const younger = youngest(context).get(qualificationCode);
    const year = younger === undefined ? null : groupYear(candidate.groups).year;
    if (younger === undefined || year === null || year <= younger) return;
    report({ message: 'year', data: { ...namesOf(resolved), year, younger }, fields: ['code'] });
  },
});

function namesOf(resolved: JudgedEntry): Record<'name' | 'qualification', string> {
  return { name: candidateName(resolved.entry.candidate), qualification: qualificationName(resolved) };
}

const YEAR = /^(?:nc\s*)?(?:year|yr)(?:\s*gro?u?p)?\W*$/i;

/** The year group of candidates, where a column has it as a number. Rows with the same groups share them as one object. */
const groupYear = memoizeOf((groups: CandidateRow['groups']): { readonly year: number | null } => {
  const [, value = ''] = Object.entries(groups).find(([heading]) => YEAR.test(heading)) ?? [];
  const [, number] = /^(?:year|yr|y)?\s*(\d{1,2})$/i.exec(value.trim()) ?? [];
  return { year: number === undefined ? null : Number(number) };
});

/** The youngest year group that is to be registered for each qualification, by its code. */
const youngest = memoizeOf(({ newEntries }: Assessment): ReadonlyMap<string, number> => {
  const years = new Map<string, number>();
  for (const { kind, qualificationCode, entry } of newEntries) {
    if (kind !== 'registration' || qualificationCode === null) continue;
    const { year } = groupYear(entry.candidate.groups);
    if (year !== null) years.set(qualificationCode, smallest([year, years.get(qualificationCode) ?? Infinity]));
  }
  return years;
});
