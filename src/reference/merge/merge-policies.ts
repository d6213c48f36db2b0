import { given, givenSource } from '../file/given';
import type { Known } from '../known';
import { remark, type LoadRemark } from '../load-report';
import type { Pack } from '../packs/pack-schema';
import type { Policy } from '../policy';
import { ReferenceFileError } from '../file/reference-file-error';
import type { ReferenceFile } from '../file/reference-file-schema';

type PolicyChanges = NonNullable<ReferenceFile['policy']>[string];

/**
 * The policies of the pack with the officer's changes, by suite; where two change the same, the later counts. Throws
 * ReferenceFileError where one describes a suite that was not known before it, and leaves something out.
 */
export function mergePolicies(pack: Pack, files: readonly ReferenceFile[]): Map<string, Policy> {
  const policies = new Map<string, Policy>(pack.policies.map((policy) => [policy.suite, policy]));
  for (const file of files) {
    for (const [suite, changes] of Object.entries(file.policy ?? {})) {
      policies.set(suite, changePolicy(suite, policies.get(suite), changes, givenSource(file, changes)));
    }
  }
  return policies;
}

/** Suites that qualifications name and that have no policy: another stands in for them, which must not go unnoticed. */
export function suitesWithoutPolicy(
  policies: ReadonlyMap<string, Policy>,
  suites: Iterable<string>,
  standIn: string,
): LoadRemark[] {
  return [...new Set(suites)]
    .filter((suite) => !policies.has(suite))
    .map((suite) => remark('suite-without-policy', { suite, standIn }));
}

/** What a policy cannot be without. */
const REQUIRED = [
  'unitEntries',
  'unitSeriesMonths',
  'includedAttempts',
  'registrationFirst',
  'registrationPer',
  'approvalFirst',
  'registrationOrUnits',
  'certificationEntry',
  'absenceIsAttempt',
  'absenceUsesIncluded',
  'lateFeesFor',
  'amendments',
  'amendmentEmail',
] as const;

function changePolicy(suite: string, base: Policy | undefined, changes: PolicyChanges, source: string): Policy {
  const take = <Value>(change: Value | undefined, before: Known<Value> | undefined): Known<Value> => {
    if (change !== undefined) return given(change, source);
    if (before !== undefined) return before;
    const missing = REQUIRED.filter((name) => changes[name] === undefined).join(', ');
    const message = `the product does not know this suite, so the file has to give all of its policy. Missing: ${missing}`;
    throw new ReferenceFileError([{ place: `policy.${suite}`, message }]);
  };
  const takeOrNone = <Value>(change: Value | null | undefined, before: Known<Value> | null | undefined) => {
    if (change === undefined) return before ?? null;
    return change === null ? null : given(change, source);
  };
  const attempts = Object.entries(changes.furtherAttempts ?? {}).map(([level, count]) => [level, given(count, source)]);
  return {
    suite,
    unitEntries: take(changes.unitEntries, base?.unitEntries),
    unitSeriesMonths: take(changes.unitSeriesMonths, base?.unitSeriesMonths),
    moderatedUnitSeriesMonths: takeOrNone(changes.moderatedUnitSeriesMonths, base?.moderatedUnitSeriesMonths),
    includedAttempts: take(changes.includedAttempts, base?.includedAttempts),
    furtherAttempts: { ...base?.furtherAttempts, ...Object.fromEntries(attempts) },
    registrationFirst: take(changes.registrationFirst, base?.registrationFirst),
    registrationPer: take(changes.registrationPer, base?.registrationPer),
    registrationLeadDays: takeOrNone(changes.registrationLeadDays, base?.registrationLeadDays),
    approvalFirst: take(changes.approvalFirst, base?.approvalFirst),
    registrationOrUnits: take(changes.registrationOrUnits, base?.registrationOrUnits),
    certificationEntry: take(changes.certificationEntry, base?.certificationEntry),
    absenceIsAttempt: take(changes.absenceIsAttempt, base?.absenceIsAttempt),
    absenceUsesIncluded: take(changes.absenceUsesIncluded, base?.absenceUsesIncluded),
    hardshipRefundDays: takeOrNone(changes.hardshipRefundDays, base?.hardshipRefundDays),
    lateFeesFor: take(changes.lateFeesFor, base?.lateFeesFor),
    amendments: take(changes.amendments, base?.amendments),
    amendmentEmail: take(changes.amendmentEmail, base?.amendmentEmail),
  };
}
