import { rowName, type EntryList } from '../../entries';
import type { Policy, Qualification } from '../../reference';
import { undatedLine } from '../../register';
import type { EarlierSize, Assessment } from '../../assessment';
import { plannedEntry } from '../planned-entry';
import type { ReadyEntry } from '../sort-entries';
import type { EmailToSend } from '../submission-plan';
import { emailWords } from '../words/emails';
import { heldWords } from '../words/held';
import { bodyOf, byRecipient, candidateWords } from './email-parts';
import { isWithAwardingBody, withdrawalLine } from './withdrawals';

/** A registration that is asked for where the candidate has one for another size of the subject. */
export interface SizeChange extends EarlierSize {
  readonly ready: ReadyEntry;
  readonly to: Qualification;
}

/**
 * Finds the changes of size among new registrations. A second registration in a file would be a second charge; the awarding body
 * turns the one into the other: a top-up to a larger size, a move down to a smaller.
 */
export function sizeChangesIn(registrations: readonly ReadyEntry[], { earlierSize }: Assessment): SizeChange[] {
  return registrations.flatMap((one) => {
    const { qualification: to } = one.resolved;
    const had = earlierSize(one.resolved);
    return had === null || to === null ? [] : [{ ready: one, to, ...had }];
  });
}

function sizeName({ code, subject, size }: Qualification): string {
  return `${code} ${subject} ${size}`;
}

/** Why such a registration is kept out of the file. */
export function sizeChangeWords({ from, to, way, row }: SizeChange, list: EntryList): string {
  return row === null
    ? heldWords.sizeChange(sizeName(from), sizeName(to), way)
    : heldWords.sizeChangeOfRow(sizeName(from), rowName(row, list), sizeName(to), way);
}

/** The e-mails that ask for changes of size, for those that are clear. */
export function sizesEmails(
  found: readonly SizeChange[],
  { reference, submitted }: Assessment,
  centreNumber: string | null,
): EmailToSend[] {
  const changes = found.filter(({ row, sent }) => row === null && (sent === null || isWithAwardingBody(sent)));
  const all = changes.map((change) => {
    const entry = plannedEntry(change.ready.resolved, submitted);
    // The number under which the awarding body has the registration.
    const candidateNumber = change.sent?.details.candidateNumber ?? entry.details.candidateNumber;
    return { change, entry: { ...entry, details: { ...entry.details, candidateNumber } } };
  });
  const policiesOf = ({ change }: (typeof all)[number]): Policy[] => [reference.policy(change.ready.resolved)];
  return byRecipient('sizes', all, policiesOf, reference).map(({ items: planned, id, to: recipient, family }) => ({
    id,
    ...recipient,
    subject: emailWords.sizes.subject(centreNumber ?? '', family),
    body: bodyOf(
      centreNumber,
      emailWords.sizes.request,
      planned.map(({ change: { from, to, way }, entry }) =>
        emailWords.sizes.change(candidateWords(entry.details), sizeName(from), sizeName(to), way),
      ),
    ),
    advice: [emailWords.sizes.conditions, emailWords.sizes.units],
    rows: planned.map(({ entry }) => entry.row),
    lines: planned.flatMap(({ change: { sent, way, from }, entry }) => {
      const { details, code, title, series, kind } = entry;
      const asked = undatedLine('emailed', {
        details,
        code,
        title,
        series,
        kind,
        note: emailWords.sizes.note(way, from.code),
      });
      return sent === null ? [asked] : [withdrawalLine(sent), asked];
    }),
  }));
}
