import { groupBy } from '../../entries';
import type { Policy, Reference } from '../../reference';
import { undatedLine, type RegisteredEntry, type UndatedLine } from '../../register';
import { isToWithdraw, type Assessment } from '../../assessment';
import type { EmailToSend, StepByHand } from '../submission-plan';
import { emailWords } from '../words/emails';
import { bodyOf, byRecipient, candidateWords, entryWords, policyOfSent, refundAdvice } from './email-parts';

/** An entry that the awarding body has and that is to be taken back. */
interface ToWithdraw {
  readonly sent: RegisteredEntry;
  /** Null where the candidate is no longer in the sheet. */
  readonly row: number | null;
}

/** A file that was made may still be sent, or never: until that is known there is nothing to take back. */
export function isWithAwardingBody({ fileState }: RegisteredEntry): boolean {
  return fileState !== 'made';
}

/**
 * Entries whose rows say that they are withdrawn, but for those whose size changes, and those that another row asks for: they were
 * taken back once and made again.
 */
export function withdrawnIn(
  { entries, submitted, asOf }: Assessment,
  changing: ReadonlySet<RegisteredEntry>,
): ToWithdraw[] {
  const asked = new Set(
    entries.flatMap(({ entry }) => (entry.status.standing === 'withdrawn' ? [] : (submitted.sentAs(entry) ?? []))),
  );
  const found = new Map<RegisteredEntry, ToWithdraw>();
  for (const { entry } of entries) {
    const sent = submitted.sentAs(entry);
    if (
      sent === null ||
      !isToWithdraw(entry, sent, asOf) ||
      !isWithAwardingBody(sent) ||
      changing.has(sent) ||
      asked.has(sent)
    )
      continue;
    found.set(sent, { sent, row: entry.candidate.row });
  }
  return [...found.values()];
}

/** Entries that no row asks for any more, but for those whose size changes. */
export function removedIn({ submitted }: Assessment, changing: ReadonlySet<RegisteredEntry>): ToWithdraw[] {
  return submitted.noLongerRequested
    .filter(({ sent }) => isWithAwardingBody(sent) && !changing.has(sent))
    .map(({ sent, person }) => ({ sent, row: person?.row.row ?? null }));
}

/** The e-mails that ask for unit entries to be withdrawn. Registrations go another way. */
export function withdrawalEmails(
  kind: 'withdrawals' | 'removed',
  toWithdraw: readonly ToWithdraw[],
  { reference, asOf, submitted }: Assessment,
  centreNumber: string | null,
): EmailToSend[] {
  const all = toWithdraw.filter(({ sent }) => sent.kind === 'unit');
  const policyOf = ({ sent }: ToWithdraw): Policy => policyOfSent(reference, sent);
  return byRecipient(kind, all, (one) => [policyOf(one)], reference).map(({ items: units, id, to, family }) => ({
    id,
    ...to,
    subject: emailWords.withdrawals.subject(centreNumber ?? '', family),
    body: bodyOf(
      centreNumber,
      emailWords.withdrawals.request,
      units.map(({ sent }) => `${candidateWords(submitted.knownFor(sent))}: ${entryWords(sent)}`),
    ),
    advice: [
      ...(kind === 'removed' ? [emailWords.withdrawals.noRow] : []),
      ...refundAdvice(
        units.map(({ sent }) => sent),
        reference,
        asOf,
      ),
    ],
    rows: rowsOf(units),
    lines: units.map(({ sent }) => withdrawalLine(sent)),
  }));
}

/** What has to be done for registrations in the awarding body's page for them, a step for each page. */
export function trackerSteps(all: readonly ToWithdraw[], reference: Reference): StepByHand[] {
  const byPage = groupBy(
    all.filter(({ sent }) => sent.kind === 'registration'),
    ({ sent }) => reference.family(policyOfSent(reference, sent).suite).tracker.value,
  );
  return [...byPage].map(([page, registrations], index) =>
    trackerStep(page, registrations, index === 0 ? 'progress-tracker' : `progress-tracker-${index + 1}`),
  );
}

function trackerStep(page: string, registrations: readonly ToWithdraw[], id: StepByHand['id']): StepByHand {
  const who = registrations.map(({ sent }) => `${sent.details.candidateNumber} (${entryWords(sent)})`).join('; ');
  return {
    id,
    page,
    text: emailWords.tracker(page, registrations.length, who),
    rows: rowsOf(registrations),
    lines: registrations.map(({ sent }) => withdrawalLine(sent)),
  };
}

function rowsOf(all: readonly ToWithdraw[]): number[] {
  return [...new Set(all.flatMap(({ row }) => row ?? []))];
}

/** The number as it was sent, by which the register finds the entry again. */
export function withdrawalLine(sent: RegisteredEntry): UndatedLine {
  const { details, code, title, series, kind } = sent;
  return undatedLine('withdrawal', { details, code, title, series, kind });
}
