import { sameSeries } from '../../entries';
import { isNew, type Assessment, IDENTITY, isSamePerson } from '../../assessment';
import { defineRule } from '../define-rule';
import type { DisallowedPair } from '../../reference';

/** The pairs by each of their codes. */
function pairsByCode(pairs: readonly DisallowedPair[]): ReadonlyMap<string, DisallowedPair[]> {
  const byCode = new Map<string, DisallowedPair[]>();
  for (const pair of pairs) for (const code of pair.codes) byCode.set(code, [...(byCode.get(code) ?? []), pair]);
  return byCode;
}

export const disallowedCombination = defineRule({
  id: 'disallowed-combination',
  scope: 'entry',
  checks: 'list',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Combination not allowed',
  source: 'JCQ basedata, disallowed combinations (D file; its layout is not confirmed)',
  since: '0.1.0',
  messages: {
    pair: '{code} may not be entered together with {other} (row {row}), says the basedata. Take one of them out, or ask the awarding body.',
  },
  check(_list, context: Assessment, report) {
    const { reference, newEntries, entriesOf } = context;
    if (reference.disallowed.length === 0) return;
    const byCode = pairsByCode(reference.disallowed);
    for (const resolved of newEntries) {
      const { option, candidateKey, entry } = resolved;
      const own = entriesOf.get(candidateKey) ?? [];
      for (const pair of option ? (byCode.get(option.code) ?? []) : []) {
        const code = pair.codes.find((one) => one !== option?.code);
        const other = own.find((one, index) => {
          const counts = one.entry.status.standing === 'made' || (isNew(one) && index < own.indexOf(resolved));
          return counts && one.option?.code === code && sameSeries(one.option?.series ?? pair.series, pair.series);
        });
        if (!other || !option || !isSamePerson(other.entry.candidate, entry.candidate, IDENTITY)) continue;
        const data = { code: option.code, other: code ?? '', row: other.entry.candidate.row + 1 };
        report(resolved, { message: 'pair', data, fields: ['code'], restsOn: [pair] });
      }
    }
  },
});
