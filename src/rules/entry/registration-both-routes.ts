import { rowName } from '../../entries';
import { candidateName, type Assessment, type JudgedEntry, qualificationName } from '../../assessment';
import { defineRule } from '../define-rule';
import { earliestOf, entriesOfSubject } from '../registrations/entries-of-subject';

/** An entry of the same person and subject by the other route, made or to be sent. Where both are new, both are kept out: either may be the mistake. */
function otherRoute(resolved: JudgedEntry, { entriesOf }: Assessment): JudgedEntry | undefined {
  const own = entriesOfSubject(entriesOf.get(resolved.candidateKey) ?? [], resolved);
  const others = own.filter(({ like }) => like.kind !== resolved.kind);
  return earliestOf(others, resolved.entry.candidate)?.resolved;
}

export const registrationBothRoutes = defineRule({
  id: 'registration-both-routes',
  scope: 'entry',
  checks: 'entry',
  needs: 'people',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Qualification and single units',
  source:
    'OCR, Cambridge Technicals entry rules, 2012 suite: either a full qualification entry or individual unit entries for a candidate, never both (confirmed)',
  since: '0.1.0',
  messages: {
    both: '{name} is entered for {qualification} as a whole and for single units of it (row {row}). In this suite a candidate has one or the other: delete what is not meant.',
  },
  check(resolved, context, report) {
    const policy = context.reference.policy(resolved);
    if (!policy.registrationOrUnits.value || resolved.qualification === null) return;
    // Single units have no series, so that a missing one says nothing.
    if (!['enterable', 'no-series'].includes(resolved.enterability)) return;
    const other = otherRoute(resolved, context);
    if (!other) return;
    const { candidate } = other.entry;
    const qualification = qualificationName(resolved.kind === 'registration' ? resolved : other);
    const data = { name: candidateName(candidate), qualification, row: rowName(candidate.row, context.list) };
    report({ message: 'both', data, fields: ['code'], restsOn: [policy.registrationOrUnits] });
  },
});
