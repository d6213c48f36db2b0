import { rowName } from '../../entries';
import {
  candidateName,
  type Assessment,
  type JudgedEntry,
  IDENTITY_KEYS,
  isSamePerson,
  qualificationName,
  isSameSubject,
} from '../../assessment';
import { defineRule } from '../define-rule';

/** An entry of the same person and subject by the other route, made or to be sent. Where both are new, both are kept out: either may be the mistake. */
function otherRoute(resolved: JudgedEntry, { entriesOf }: Assessment): JudgedEntry | undefined {
  const others = (entriesOf.get(resolved.candidateKey) ?? []).filter(
    (one) =>
      one.kind !== resolved.kind &&
      one.entry.status.standing !== 'withdrawn' &&
      isSameSubject(one.qualification, resolved.qualification) &&
      isSamePerson(one.entry.candidate, resolved.entry.candidate, IDENTITY_KEYS),
  );
  return others[0];
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
