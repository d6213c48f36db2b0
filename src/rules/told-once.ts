import type { Assessment } from '../assessment';
import type { Rule } from './define-rule';
import type { Finding } from './finding';
import { findingOf } from './finding-of';

/** The findings with one for the whole sheet in place of those that one fact cures, where nothing in the sheet has that fact. */
export function toldOnce(findings: readonly Finding[], rules: readonly Rule[], context: Assessment): Finding[] {
  return rules.reduce(
    (told: Finding[], rule) => {
      const { once } = rule;
      if (once === undefined || !once.isNowhere(context)) return told;
      const same = new Set(told.filter(({ rule: id, messageId }) => id === rule.id && once.of.includes(messageId)));
      if (same.size < 2) return told;
      const cells = [...same].flatMap((finding) => finding.cells);
      const one = findingOf(rule, null, { message: once.message, data: { count: same.size }, cells });
      const entries = [...same].flatMap(({ entry }) => entry ?? []);
      return [...told.filter((finding) => !same.has(finding)), { ...one, entries }];
    },
    [...findings],
  );
}
