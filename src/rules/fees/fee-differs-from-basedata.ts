import { cellOf, formatPence } from '../../entries';
import { defineRule } from '../define-rule';

export const feeDiffersFromBasedata = defineRule({
  id: 'fee-differs-from-basedata',
  scope: 'fees',
  checks: 'list',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Your fee is not that of the basedata',
  source:
    'The fee in your reference file against that of the option in the basedata; that basedata gives fees in pence is not confirmed',
  since: '0.1.0',
  messages: {
    differs:
      '{title}: your fee of {yours} ({source}) is used, and the basedata says {theirs}. One of them may be of another year: compare both with the awarding body’s fees list.',
  },
  check(_list, { newEntries, reference }, report) {
    const told = new Set<string>();
    for (const resolved of newEntries) {
      const { option, title, entry } = resolved;
      if (!option?.fee || told.has(option.code)) continue;
      told.add(option.code);
      const yours = reference.fee(resolved);
      if (yours === null || yours.value === option.fee.value) continue;
      const amounts = { yours: formatPence(yours.value), theirs: formatPence(option.fee.value) };
      const data = { title, ...amounts, source: yours.source };
      report(null, { message: 'differs', data, cells: [cellOf(entry, 'code')], restsOn: [option.fee] });
    }
  },
});
