import { cellOf, counted } from '../../entries';
import { unitReason } from '../../register';
import type { RuleContext } from '../context';
import { defineRule } from '../define-rule';
import type { JudgedEntry } from '../enterability';

/** What is paid for: registrations, and units that the registration does not include. */
function isCharged(resolved: JudgedEntry, { reference, ledger }: RuleContext): boolean {
  if (resolved.enterability !== 'enterable') return false;
  if (resolved.kind === 'registration') return true;
  return unitReason(ledger.before(resolved.entry), reference.policy(resolved)) !== 'included';
}

export const feeUnknown = defineRule({
  id: 'fee-unknown',
  scope: 'fees',
  checks: 'list',
  severity: 'note',
  certainty: 'certain',
  fix: 'none',
  title: 'Fee not known',
  source: 'This product’s own rule: no fee is ever guessed',
  since: '0.1.0',
  messages: {
    registration:
      'The fee for registering for {title} is not known. Not priced because of it: {entries}, the first in row {row}. Look it up in the awarding body’s fees list, and add it to your reference file.',
    unit: 'The fee for entering {title} is not known. Not priced because of it: {entries}, the first in row {row}. Look it up in the awarding body’s fees list, and add it to your reference file.',
  },
  check(_list, context, report) {
    const fees = new Map<string, { first: JudgedEntry; count: number }>();
    for (const resolved of context.newEntries) {
      if (!isCharged(resolved, context) || context.reference.fee(resolved) !== null) continue;
      const { kind, option, qualificationCode, unit } = resolved;
      const key = `${kind} ${option?.code ?? `${qualificationCode ?? ''}/${unit ?? ''}`}`;
      const known = fees.get(key);
      if (known) known.count += 1;
      else fees.set(key, { first: resolved, count: 1 });
    }
    for (const { first, count } of fees.values()) {
      const data = {
        title: first.title,
        entries: counted(count, 'entry', 'entries'),
        row: first.entry.candidate.row + 1,
      };
      report(null, { message: first.kind, data, cells: [cellOf(first.entry, 'code')] });
    }
  },
});
