import { given, givenSource } from '../file/given';
import { lessSure } from '../known';
import { remark, type LoadRemark } from '../load-report';
import type { JoinedPack } from '../packs/join-packs';
import {
  isByLevel,
  isWholePolicy,
  missingItems,
  POLICY_ITEM_NAMES,
  policyItem,
  regraded,
  type Policy,
  type PolicyChanges,
} from '../policy';
import { ReferenceFileError } from '../file/reference-file-error';
import type { ReferenceFile } from '../file/reference-file-schema';
import { mistakeWords } from '../words/mistakes';
import { valueWords } from '../words/values';

/**
 * The policies of the pack with the officer's changes, by suite; where two change the same, the later counts. Throws
 * ReferenceFileError where one describes a suite that was not known before it, and leaves something out.
 */
export function mergePolicies(pack: JoinedPack, files: readonly ReferenceFile[]): Map<string, Policy> {
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

function changePolicy(suite: string, base: Policy | undefined, changes: PolicyChanges, source: string): Policy {
  const policy: Record<string, unknown> = { suite };
  for (const name of POLICY_ITEM_NAMES) {
    if (isByLevel(name)) {
      const levels = Object.entries(changes[name] ?? {}).map(([level, value]) => [level, given(value, source)]);
      policy[name] = { ...base?.[name], ...Object.fromEntries(levels) };
      continue;
    }
    const change = changes[name];
    const { nullable, assumed } = policyItem(name);
    const unsaid = nullable ? null : assumed === undefined ? undefined : given(assumed, source);
    if (change === undefined) policy[name] = base?.[name] ?? unsaid;
    else policy[name] = change === null ? null : given(change, source);
  }
  if (isWholePolicy(policy)) return policy;
  const missing = missingItems(policy).join(', ');
  const message = mistakeWords.policyIncomplete(missing);
  throw new ReferenceFileError([{ place: `policy.${suite}`, message }]);
}

/** A policy that stands in where the suite is not known: nothing in it is confirmed for the entry at hand. */
export function assumedPolicy(policy: Policy): Policy {
  return regraded(policy, ({ value, confidence, source }) => ({
    value,
    confidence: lessSure(confidence, 'likely'),
    source: valueWords.standIn(policy.suite, source),
  }));
}
