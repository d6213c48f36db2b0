import { explained, type ExplainedValue } from './explained-value';
import type { Known } from '../known';
import type { Policy } from '../policy';
import { FURTHER_ATTEMPTS, isPolicyItem, POLICY_WORDS, policyWords } from './policy-items';
import type { PolicyItem, PolicyValue } from './policy-items';

/** An item with its value; null: not published. */
export interface ListedItem {
  readonly item: PolicyItem | 'furtherAttempts';
  /** Null but for the attempts after the first. */
  readonly level: number | null;
  readonly words: string;
  readonly known: Known<string> | null;
}

/** A suite's policy item by item, every value in words. */
export function listPolicy(policy: Policy): ListedItem[] {
  const attempts = Object.entries(policy.furtherAttempts).map(([level, count]): ListedItem => ({
    item: 'furtherAttempts',
    level: Number(level),
    words: FURTHER_ATTEMPTS,
    known: { ...count, value: String(count.value) },
  }));
  const names = Object.keys(POLICY_WORDS).filter(isPolicyItem);
  return names.flatMap((item): ListedItem[] => {
    const known = valueOf(policy, item);
    const inWords = known && { ...known, value: policyWords(item, known.value) };
    const listed = { item, level: null, words: POLICY_WORDS[item], known: inWords };
    return item === 'includedAttempts' ? [listed, ...attempts] : [listed];
  });
}

function valueOf(policy: Policy, item: PolicyItem): Known<PolicyValue> | null {
  // None is an answer, not a gap: moderated units are claimed.
  if (item === 'moderatedUnitSeriesMonths') return policy[item] ?? { ...policy.unitEntries, value: [] };
  return policy[item];
}

/** A suite's policy, item by item. */
export function explainPolicy(policy: Policy): ExplainedValue[] {
  return listPolicy(policy).map(({ level, words, known }) => {
    const name = `${policy.suite} suite: ${words}${level === null ? '' : ` at level ${level}`}`;
    return explained('policy', name, known, (value) => value);
  });
}
