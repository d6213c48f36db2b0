import { namesOfOption } from '../../edi';
import { rowName, sameSeries } from '../../entries';
import { isNew, type Assessment, IDENTITY_KEYS, isSamePerson } from '../../assessment';
import { defineRule } from '../define-rule';
import { sidesByCode } from '../registrations/disallowed-sides';
import { firstNamed } from '../registrations/first-named';

export const disallowedCombination = defineRule({
  id: 'disallowed-combination',
  scope: 'entry',
  checks: 'list',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Combination not allowed',
  source: 'JCQ basedata, disallowed combinations (D file)',
  since: '0.1.0',
  messages: {
    pair: 'The basedata does not allow {code} together with {other} (row {row}). Take one of them out, or ask the awarding body.',
  },
  check(list, context: Assessment, report) {
    const { reference, newEntries, entriesOf } = context;
    if (reference.disallowed.length === 0) return;
    const byCode = sidesByCode(reference.disallowed);
    for (const resolved of newEntries) {
      const { option, candidateKey, entry } = resolved;
      const own = entriesOf.get(candidateKey) ?? [];
      const sides = option ? namesOfOption(option.code).flatMap((name) => byCode.get(name) ?? []) : [];
      const told = new Set<string>();
      for (const { pair, other } of sides) {
        // The first of each option and series says as much as all that are alike.
        const against = firstNamed(own)
          .get(other)
          ?.find(({ resolved: one, place }) => {
            const counts = one.entry.status.standing === 'made' || (isNew(one) && place < own.indexOf(resolved));
            const isTold = told.has(one.option?.code ?? '');
            return counts && !isTold && sameSeries(one.option?.series ?? pair.series, pair.series);
          })?.resolved;
        if (!option || !against?.option) continue;
        if (!isSamePerson(against.entry.candidate, entry.candidate, IDENTITY_KEYS)) continue;
        told.add(against.option.code);
        const data = { code: option.code, other: against.option.code, row: rowName(against.entry.candidate.row, list) };
        report(resolved, { message: 'pair', data, fields: ['code'], restsOn: [pair] });
      }
    }
  },
});
