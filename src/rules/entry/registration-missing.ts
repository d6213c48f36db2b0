import { rowName } from '../../entries';
import {
  candidateName,
  hasNoNumber,
  isSameSubject,
  qualificationName,
  type Assessment,
  type JudgedEntry,
} from '../../assessment';
import { defineRule } from '../define-rule';
import { WHERE_IT_IS_SAID } from '../where-it-is-said';

export const registrationMissing = defineRule({
  id: 'registration-missing',
  scope: 'entry',
  checks: 'entry',
  needs: 'people',
  severity: 'error',
  milder: { taken: 'note' },
  certainty: 'certain',
  fix: 'none',
  title: 'Unit entry without a registration',
  source:
    'OCR, Cambridge Technicals admin at a glance and basedata pages: the registration is made and processed before the examined unit is entered (confirmed)',
  since: '0.1.0',
  messages: {
    missing: `{name} is not registered for {qualification} in this sheet, and a unit cannot be entered before that. Add a row that registers the candidate, or a tick below Registration where each unit has a column. If the candidate is registered already, say so in a row with the status Registered. For many at once, ${WHERE_IT_IS_SAID.registered}.`,
    sizes:
      '{name} has units of {qualification} and of {other} (row {row}), and is registered for neither in this sheet. A candidate is registered for one size of a subject, and all units go under its code. Correct the code that is wrong, or say in a row with the status Registered which size it is.',
    taken:
      'No registration of {candidates} is in this sheet or the register. You said that it was made before, in an earlier year or elsewhere, so the units go without one.',
  },
  check(resolved, context, report) {
    const { candidate } = resolved.entry;
    // Whoever it is may be registered; that there is no number is for other rules.
    if (context.standings.get(resolved.entry.id)?.kind !== 'missing' || hasNoNumber(candidate)) return;
    const data = { name: candidateName(candidate), qualification: qualificationName(resolved) };
    const restsOn = [context.reference.policy(resolved).registrationFirst];
    const other = underOtherSize(resolved, context);
    if (other === undefined) return report({ message: 'missing', data, fields: ['code'], restsOn });
    const its = { other: qualificationName(other), row: rowName(other.entry.candidate.row, context.list) };
    report({ message: 'sizes', data: { ...data, ...its }, fields: ['code'], restsOn });
  },
});

/** A unit of the candidate under another size of the subject, without a registration too: nobody can say that both were registered. */
function underOtherSize(unit: JudgedEntry, { entriesOf, standings, reference }: Assessment): JudgedEntry | undefined {
  if (reference.policy(unit).registrationPer.value === 'subject') return undefined;
  return entriesOf
    .get(unit.candidateKey)
    ?.find(
      (one) =>
        one.qualificationCode !== unit.qualificationCode &&
        isSameSubject(one.qualification, unit.qualification) &&
        standings.get(one.entry.id)?.kind === 'missing',
    );
}
