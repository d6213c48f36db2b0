import { cellOf, formatPence } from '../../entries';
import { defineRule } from '../define-rule';
import { talliedRequests } from '../tally';

export const feeDiffersFromBasedata = defineRule({
  id: 'fee-differs-from-basedata',
  scope: 'fees',
  checks: 'sheet',
  severity: 'note',
  certainty: 'certain',
  fix: 'none',
  title: 'Your fee differs from the basedata',
  source:
    'The fee in your reference file against that of the option in the basedata; that basedata gives fees in pence is not confirmed',
  since: '0.1.0',
  messages: {
    differs:
      '{title}: your fee of {yours} ({source}) is used; the basedata says {theirs}. One of them may be of another year: compare both with the awarding body’s fees list.',
  },
  check({ requests, reference }, report) {
    const priced = requests.filter(({ first }) => first.option?.fee);
    for (const { first } of talliedRequests(priced, ({ first: { option } }) => option?.code ?? '')) {
      const { title, entry, option } = first;
      const [yours, theirs] = [reference.fee(first), option?.fee];
      if (yours === null || !theirs || yours.value === theirs.value) continue;
      const amounts = { yours: formatPence(yours.value), theirs: formatPence(theirs.value) };
      const data = { title, ...amounts, source: yours.source };
      report({ message: 'differs', data, cells: [cellOf(entry, 'code')], restsOn: [theirs] });
    }
  },
});
