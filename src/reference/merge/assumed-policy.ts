import { lessSure, type Known } from '../known';
import type { Policy } from '../policy';

/** A policy that stands in where the suite is not known: nothing in it is confirmed for the entry at hand. */
export function assumedPolicy(policy: Policy): Policy {
  const assumed = <Value>({ value, confidence, source }: Known<Value>): Known<Value> => ({
    value,
    confidence: lessSure(confidence, 'likely'),
    source: `taken from the ${policy.suite} suite, because that of the entry is not known: ${source}`,
  });
  const attempts = Object.entries(policy.furtherAttempts).map(([level, count]) => [level, assumed(count)]);
  return {
    suite: policy.suite,
    unitEntries: assumed(policy.unitEntries),
    unitSeriesMonths: assumed(policy.unitSeriesMonths),
    moderatedUnitSeriesMonths: policy.moderatedUnitSeriesMonths && assumed(policy.moderatedUnitSeriesMonths),
    includedAttempts: assumed(policy.includedAttempts),
    furtherAttempts: Object.fromEntries(attempts),
    registrationFirst: assumed(policy.registrationFirst),
    registrationPer: assumed(policy.registrationPer),
    registrationLeadDays: policy.registrationLeadDays && assumed(policy.registrationLeadDays),
    approvalFirst: assumed(policy.approvalFirst),
    registrationOrUnits: assumed(policy.registrationOrUnits),
    certificationEntry: assumed(policy.certificationEntry),
    absenceIsAttempt: assumed(policy.absenceIsAttempt),
    absenceUsesIncluded: assumed(policy.absenceUsesIncluded),
    hardshipRefundDays: policy.hardshipRefundDays && assumed(policy.hardshipRefundDays),
    lateFeesFor: assumed(policy.lateFeesFor),
    amendments: assumed(policy.amendments),
    amendmentEmail: assumed(policy.amendmentEmail),
  };
}
