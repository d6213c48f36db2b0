import { cellOf, counted, rowName, tallied } from '../../entries';
import { unitReason, type Assessment, type JudgedEntry } from '../../assessment';
import { defineRule } from '../define-rule';

/** What is paid for: registrations, and units that the registration does not include. */
function isCharged(resolved: JudgedEntry, { reference, ledger, earlierSize }: Assessment): boolean {
  if (resolved.enterability !== 'enterable') return false;
  // A change of size is charged otherwise.
  if (resolved.kind === 'registration') return earlierSize(resolved) === null;
  return unitReason(ledger.before(resolved.entry), reference.policy(resolved)) !== 'included';
}

/** The same for all entries that cost one fee. */
function feeKey({ kind, option, qualificationCode, unit }: JudgedEntry): string {
  return `${kind} ${option?.code ?? `${qualificationCode ?? ''}/${unit ?? ''}`}`;
}

export const feeUnknown = defineRule({
  id: 'fee-unknown',
  scope: 'fees',
  checks: 'sheet',
  severity: 'note',
  certainty: 'certain',
  fix: 'none',
  title: 'Fee not known',
  source: 'This product’s own rule: no fee is ever guessed',
  since: '0.1.0',
  messages: {
    registration:
      'The fee for registering for {title} is not known, so {entries} cannot be priced, the first in row {row}. Look it up in the awarding body’s fees list, and enter it under Reference or in your reference file.',
    unit: 'The fee for entering {title} is not known, so {entries} cannot be priced, the first in row {row}. Look it up in the awarding body’s fees list, and enter it under Reference or in your reference file.',
  },
  check(context, report) {
    const { newEntries, reference } = context;
    const unknown = newEntries.filter((one) => isCharged(one, context) && reference.fee(one) === null);
    for (const { first, count } of tallied(unknown, feeKey)) {
      const data = {
        title: first.title,
        entries: counted(count, 'entry', 'entries'),
        row: rowName(first.entry.candidate.row, context.list),
      };
      report({ message: first.kind, data, cells: [cellOf(first.entry, 'code')] });
    }
  },
});
