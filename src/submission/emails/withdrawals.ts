import { counted, type Series } from '../../entries';
import { seriesCode } from '../../entries';
import { isTakenBack, undatedLine, type RegisteredEntry, type UndatedLine } from '../../register';
import type { RuleContext } from '../../rules';
import type { EmailToSend, StepByHand } from '../submission-plan';
import { recipientOf, bodyOf, candidateWords, entryWords, refundAdvice } from './email-parts';

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
  { entries, submitted, asOf }: RuleContext,
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
      !isTakenBack(entry, sent, asOf) ||
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
export function removedIn({ submitted }: RuleContext, changing: ReadonlySet<RegisteredEntry>): ToWithdraw[] {
  return submitted.removed
    .filter(({ sent }) => isWithAwardingBody(sent) && !changing.has(sent))
    .map(({ sent, person }) => ({ sent, row: person?.row.row ?? null }));
}

/** The e-mail that asks for unit entries to be withdrawn; null where there are none. Registrations go another way. */
export function withdrawalEmail(
  id: 'withdrawals' | 'removed',
  all: readonly ToWithdraw[],
  { reference, asOf }: RuleContext,
  centreNumber: string | null,
): EmailToSend | null {
  const units = all.filter(({ sent }) => sent.kind === 'unit');
  if (units.length === 0) return null;
  const series = new Map<string, Series>(units.map(({ sent }) => [seriesCode(sent.series), sent.series]));
  const deleted =
    'No row of the sheet asks for these entries any more. If a row was deleted by mistake, put it back instead of sending this.';
  return {
    id,
    ...recipientOf(reference),
    subject: `Centre ${centreNumber ?? ''}: withdrawal of unit entries, Cambridge Technicals`,
    body: bodyOf(
      centreNumber,
      'Please withdraw these unit entries.',
      units.map(({ sent }) => `${candidateWords(sent.details)}: ${entryWords(sent)}`),
    ),
    advice: [
      ...(id === 'removed' ? [deleted] : []),
      ...[...series.values()].map((one) => refundAdvice(reference, one, asOf)),
    ],
    rows: rowsOf(units),
    lines: units.map(({ sent }) => withdrawalLine(sent)),
  };
}

/** What has to be done in the Progress Tracker for registrations; null where there are none. */
export function trackerStep(all: readonly ToWithdraw[]): StepByHand | null {
  const registrations = all.filter(({ sent }) => sent.kind === 'registration');
  if (registrations.length === 0) return null;
  const who = registrations.map(({ sent }) => `${sent.details.candidateNumber} (${entryWords(sent)})`).join('; ');
  return {
    id: 'progress-tracker',
    text: `Set ${counted(registrations.length, 'registration')} to Withdrawn in the Progress Tracker, in the role of Exams Officer, and only where the student has left: not while results are pending, and not where the qualification will be finished later. ${who}.`,
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
