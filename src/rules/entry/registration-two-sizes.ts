import { candidateName } from '../candidate-name';
import type { RuleContext } from '../context';
import { isNew } from '../context';
import { defineRule } from '../define-rule';
import type { JudgedEntry } from '../enterability';
import { IDENTITY, isSamePerson } from '../people';
import { qualificationName } from '../registration-standing';
import { subjectKey } from '../registrations';

/** A registration of the same person for another size of the subject: one that was made, else one that stands before. */
function otherSize(resolved: JudgedEntry, { entriesOf }: RuleContext): JudgedEntry | undefined {
  const own = entriesOf.get(resolved.candidateKey) ?? [];
  const others = own.filter(
    (one) =>
      one.kind === 'registration' &&
      one.entry.status.standing !== 'withdrawn' &&
      one.qualificationCode !== resolved.qualificationCode &&
      subjectKey(one.qualification) === subjectKey(resolved.qualification) &&
      isSamePerson(one.entry.candidate, resolved.entry.candidate, IDENTITY),
  );
  return others.find((one) => !isNew(one)) ?? others.find((one) => own.indexOf(one) < own.indexOf(resolved));
}

export const registrationTwoSizes = defineRule({
  id: 'registration-two-sizes',
  scope: 'entry',
  checks: 'entry',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Registered for two sizes',
  source:
    'OCR, Cambridge Technicals entry rules: a registration names subject, level and size; sizes change by top-up or move-down (confirmed); that each registration is charged is inferred',
  since: '0.1.0',
  messages: {
    both: '{name} is also registered for {other} in row {row}. Both would be charged: delete the size that is not meant.',
    made: '{name} is already registered for {other} (row {row}). A larger size is a top-up and a smaller one a move down: ask the awarding body how to make the change before you send a second registration, which would be charged in full.',
  },
  check(resolved, context, report) {
    if (resolved.kind !== 'registration' || resolved.enterability !== 'enterable' || !resolved.qualification) return;
    if (context.reference.policy(resolved).registrationPer.value !== 'size') return;
    const other = otherSize(resolved, context);
    if (!other) return;
    const { candidate } = other.entry;
    const data = { name: candidateName(candidate), other: qualificationName(other), row: candidate.row + 1 };
    report({ message: isNew(other) ? 'both' : 'made', data, fields: ['code'] });
  },
});
