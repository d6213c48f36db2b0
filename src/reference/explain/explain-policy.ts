import { seriesName } from '../../entries';
import { explained, type ExplainedValue } from './explained-value';
import type { Known } from '../known';
import type { Policy } from '../policy';

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

function listed(values: readonly string[]): string {
  return values.length === 0 ? 'none' : values.join(', ');
}

function months(values: readonly number[]): string {
  return listed(values.map((month) => seriesName({ month, year: 2000 }).split(' ')[0] ?? ''));
}

/** A suite's policy, item by item. */
export function explainPolicy(policy: Policy): ExplainedValue[] {
  const line = <Value>(name: string, known: Known<Value> | null, words: (value: Value) => string): ExplainedValue =>
    explained('policy', `${policy.suite} suite: ${name}`, known, words);
  // None is an answer, not a gap: moderated units are claimed.
  const moderated = policy.moderatedUnitSeriesMonths ?? { ...policy.unitEntries, value: [] };
  const attempts = Object.entries(policy.furtherAttempts);
  return [
    line('examined units are entered', policy.unitEntries, yesNo),
    line('months of examined units', policy.unitSeriesMonths, months),
    line('months of entries for moderated units', moderated, months),
    line('attempts that the registration includes', policy.includedAttempts, String),
    ...attempts.map(([level, count]) => line(`further attempts at level ${level}`, count, String)),
    line('registration before unit entries', policy.registrationFirst, yesNo),
    line('a registration is for one', policy.registrationPer, String),
    line('days between registration and unit entry', policy.registrationLeadDays, String),
    line('approval before entries', policy.approvalFirst, yesNo),
    line('registration or unit entries, never both', policy.registrationOrUnits, yesNo),
    line('an entry claims the certificate', policy.certificationEntry, yesNo),
    line('an absence counts as an attempt', policy.absenceIsAttempt, yesNo),
    line('an absence uses up the included entry', policy.absenceUsesIncluded, yesNo),
    line('days before results for a hardship refund', policy.hardshipRefundDays, String),
    line('late fees apply to', policy.lateFeesFor, listed),
    line('an amendment file may carry', policy.amendments, listed),
    line('e-mail for everything else', policy.amendmentEmail, String),
  ];
}
