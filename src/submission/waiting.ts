import { memoize, parseEntryStatus, seriesName, type CalendarDate, type Series } from '../entries';
import { stageAt, type Reference, type SeriesDates } from '../reference';
import { isAcknowledged, type RegisteredEntry } from '../register';
import type { Assessment } from '../assessment';
import type { ReadyEntry } from './sort-entries';
import { listedEntry } from './planned-entry';
import type { WaitingEntry } from './submission-plan';
import { dayWords } from './words/days';
import { waitingWords } from './words/waiting';

/** What a unit entry waits for: a registration or a change of size that is still to be sent, or one that was and is not acknowledged. */
type WaitsFor = 'to-be-sent' | 'size-change' | RegisteredEntry;

/**
 * What a new unit entry has to wait for: null where its registration is acknowledged, where it needs none, and where the status
 * column says that the registration was made.
 */
export function waitsIn({
  standings,
  submitted,
  reference,
  earlierSize,
}: Assessment): (ready: ReadyEntry) => WaitsFor | null {
  return ({ resolved }) => {
    const standing = standings.get(resolved.entry.id);
    if (!needsRegistration(resolved, reference)) return null;
    if (standing?.kind === 'sent') return isAcknowledged(standing.sent.fileState) ? null : standing.sent;
    if (standing?.kind !== 'found') return null;
    const { entry } = standing.registration;
    if (entry.status.standing === 'new') return earlierSize(standing.registration) ? 'size-change' : 'to-be-sent';
    const sent = submitted.sentAs(entry);
    const isSaid = entry.statusText !== '' && parseEntryStatus(entry.statusText).standing === 'made';
    return sent === null || isSaid || isAcknowledged(sent.fileState) ? null : sent;
  };
}

function needsRegistration(resolved: ReadyEntry['resolved'], reference: Reference): boolean {
  return reference.policy(resolved).registrationFirst.value;
}

/** Makes unit entries that wait, with until when they can without costing more. */
export function waitingEntries({
  reference,
  asOf,
}: Assessment): (ready: ReadyEntry, registration: WaitsFor) => WaitingEntry {
  // Many entries are of few series, and wait for few things: they share what is said of it.
  const untilIn = memoize((dates: SeriesDates) => {
    const words = untilWords(dates, asOf);
    return { until: freeUntil(dates, asOf), whyFor: memoize((reason: string) => waitingWords.why(reason, words)) };
  });
  const untilOf = memoize((series: Series) =>
    memoize((suite: string | undefined) => untilIn(reference.seriesDates(series, suite))),
  );
  return ({ resolved, option }, registration) => {
    const { until, whyFor } = untilOf(option.series)(resolved.qualification?.suite);
    const isKept = typeof registration === 'string';
    const file = isKept || registration.fileKey === '' ? null : registration.file;
    const reason = isKept ? NOT_SENT[registration] : carriedWords(registration);
    // Not by spreading one into another, which takes longer than all else of it.
    return Object.assign(listedEntry(resolved), { registrationFile: file, until, why: whyFor(reason) });
  };
}

const NOT_SENT: Readonly<Record<'to-be-sent' | 'size-change', string>> = {
  'to-be-sent': waitingWords.toBeSent,
  'size-change': waitingWords.sizeChange,
};

function carriedWords({ file, fileKey, fileState }: RegisteredEntry): string {
  // No file carries what was asked for by e-mail, and none is acknowledged.
  if (fileKey === '') return waitingWords.sizeChangeAsked;
  return fileState === 'made' ? waitingWords.notMarkedAsSent(file) : waitingWords.notAcknowledged(file);
}

function freeUntil({ deadline }: SeriesDates, asOf: CalendarDate): WaitingEntry['until'] {
  if (deadline === null || deadline.value < asOf) return null;
  return { date: deadline.value, confidence: deadline.confidence };
}

function untilWords(dates: SeriesDates, asOf: CalendarDate): string {
  const { deadline, lateUntil, veryLateUntil } = dates;
  const name = seriesName(dates.series);
  const sure = (date: NonNullable<typeof deadline>): string =>
    dayWords.day(date.value, date.confidence === 'confirmed');
  const sureOrNull = (date: typeof deadline): string | null => (date === null ? null : sure(date));
  if (deadline === null) return waitingWords.deadlineUnknown(name);
  const stage = stageAt(dates, asOf)?.stage;
  if (stage === 'closed') return waitingWords.closed(name);
  if (stage === 'very-late') return waitingWords.veryLate(name, sureOrNull(veryLateUntil));
  if (stage === 'late') return waitingWords.late(name, sureOrNull(lateUntil));
  return waitingWords.inTime(sure(deadline));
}
