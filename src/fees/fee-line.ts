import {
  annualSeries,
  compareSeries,
  groupBy,
  memoize,
  memoizeBy,
  parseCandidateNumber,
  parseCode,
  sameSeries,
  seriesCode,
  seriesWords,
  type CandidateRow,
  type Pence,
  type Series,
} from '../entries';
import type { EntryKind, Reference, ResolvedEntry } from '../reference';
import { dayOf, detailText, sentWords, type RegisteredEntry } from '../register';
import { candidateName, unitReason, type Assessment } from '../assessment';
import { canBeMade, type Charge, type ChargeReason } from './charge';
import { priceOf } from './price-list';
import { EMPTY_GROUP, qualificationLabel, qualificationWords } from './total';
import { feeWords } from './words';

/** What one entry costs, as lists and totals need it: of a new one by its charge, of one that was sent as the register has it. */
export interface FeeLine {
  /** What the register has of it; null of a new entry. */
  readonly sent: RegisteredEntry | null;
  /** Four digits, as far as it can be read. */
  readonly candidateNumber: string;
  readonly name: string;
  /** By heading of the sheet's group columns; null where the sheet has neither entry nor candidate, or its rows say several. */
  readonly groups: Readonly<Record<string, string>> | null;
  readonly qualification: string;
  readonly title: string;
  readonly kind: EntryKind;
  readonly series: Series | null;
  /** Null where that is not known. */
  readonly reason: ChargeReason | null;
  readonly why: string;
  /** The price, and behind it what lateness added. */
  readonly parts: readonly { readonly amount: Pence | null }[];
  readonly amount: Pence | null;
}

/** New entries that can still be made. */
export function newFeeLines(charges: readonly Charge[]): FeeLine[] {
  return charges.filter(canBeMade).map((charge): FeeLine => {
    const { resolved, reason, why, parts, amount } = charge;
    const qualification = qualificationLabel(charge);
    return { sent: null, ...ofSheet(resolved), qualification, reason, why, parts, amount };
  });
}

/**
 * Every entry that was put into a file or asked for by e-mail and is in force, those that were withdrawn too: they stand on the invoice. What it
 * cost is what the register recorded on the day.
 */
export function sentFeeLines(assessment: Assessment): FeeLine[] {
  const { submitted, ledger, reference } = assessment;
  const { register, otherCentres } = submitted;
  const others = new Set(otherCentres);
  const inSheet = sentInSheet(assessment);
  return register.entries
    .filter(({ file }) => !others.has(file))
    .map((sent): FeeLine => {
      const { code, series, kind, title, fee } = sent;
      const { resolved = null, shown } = inSheet.get(sent) ?? {};
      const resolution = resolved ?? reference.resolve(parseCode(code), series, annualSeries(series));
      const reason = reasonOf(sent, resolved, { ledger, reference });
      return {
        sent,
        ...(shown ?? ofRegister(sent)),
        title: title || resolution.title,
        kind,
        series,
        qualification: qualificationWords(resolution, code),
        reason,
        why: `${capital(sentWords(sent))}.`,
        parts: partsOf(sent, resolved, reason, reference),
        amount: fee,
      };
    });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the sheet still has of a sent entry. */
interface SentInSheet {
  /** Its row, also one that says that it was withdrawn; null where no row has it. */
  readonly resolved: ResolvedEntry | null;
  readonly shown: Shown;
}

/** What the sheet has of the sent entries of its people. Of one whose row has gone, or that is told by another row, it has the candidate. */
function sentInSheet({
  submitted,
  entries,
  reference,
}: Pick<Assessment, 'submitted' | 'entries' | 'reference'>): ReadonlyMap<RegisteredEntry, SentInSheet> {
  const found = new Map<RegisteredEntry, SentInSheet>();
  for (const resolved of entries) {
    const sent = submitted.sentAs(resolved.entry);
    if (sent !== null && !found.has(sent)) found.set(sent, { resolved, shown: ofSheet(resolved) });
  }
  const byPerson = groupBy(entries, ({ entry }) => submitted.personOf(entry.candidate));
  const thingSent = memoizeBy(
    ({ code, kind, series }: RegisteredEntry) => `${kind} ${code} ${seriesCode(series)}`,
    ({ code, kind, series }) => thingOf({ ...reference.resolve(parseCode(code), series, annualSeries(series)), kind }),
  );
  for (const person of submitted.people) {
    const own = byPerson.get(person) ?? [];
    const forCode = groupBy(own, thingOf);
    const groupsOfPerson = memoize((rows: typeof own) => groupsOfAll(rows.map(({ entry }) => entry.candidate)));
    for (const sent of person.everSent) {
      if (found.has(sent)) continue;
      const { title, kind, series } = sent;
      const alike = sent.isWithdrawn ? (forCode.get(thingSent(sent)) ?? []) : [];
      const resolved = alike.find((one) => isInSeriesOf(one, sent)) ?? null;
      const shown = resolved ? ofSheet(resolved) : { ...ofCandidate(person.row), title, kind, series };
      const groups = resolved === null ? groupsOfPerson(own) : shown.groups;
      found.set(sent, { resolved, shown: { ...shown, groups } });
    }
  }
  return found;
}

/** What is entered for, in whatever series. */
function thingOf({
  kind,
  qualificationCode,
  unit,
}: Pick<ResolvedEntry, 'kind' | 'qualificationCode' | 'unit'>): string {
  return JSON.stringify([kind, qualificationCode, kind === 'registration' ? null : unit]);
}

/** Whether a row for the same thing is about what was sent. A registration lasts over the years. */
function isInSeriesOf({ series: asked }: ResolvedEntry, { series, kind }: RegisteredEntry): boolean {
  return kind === 'registration' || (asked !== null && sameSeries(asked, series));
}

/** The groups of a candidate whose rows all say the same; null where they do not, or there is none. */
function groupsOfAll([first, ...more]: readonly CandidateRow[]): FeeLine['groups'] {
  const headings = Object.keys(first?.groups ?? {});
  const isSame = more.every(({ groups }) => headings.every((heading) => groups[heading] === first?.groups[heading]));
  return first && isSame ? first.groups : null;
}

type Shown = Pick<FeeLine, 'candidateNumber' | 'name' | 'groups' | 'title' | 'kind' | 'series'>;

function ofSheet({ entry: { candidate }, title, kind, series }: ResolvedEntry): Shown {
  return { ...ofCandidate(candidate), title, kind, series };
}

function ofCandidate(row: CandidateRow): Pick<Shown, 'candidateNumber' | 'name' | 'groups'> {
  const candidateNumber = parseCandidateNumber(row.candidateNumber) ?? row.candidateNumber;
  return { candidateNumber, name: candidateName(row), groups: row.groups };
}

function ofRegister({ details, title, kind, series }: RegisteredEntry): Shown {
  return {
    candidateNumber: details.candidateNumber,
    name: detailText(details, 'name'),
    groups: null,
    title,
    kind,
    series,
  };
}

function reasonOf(
  { kind, route }: RegisteredEntry,
  resolved: ResolvedEntry | null,
  { ledger, reference }: Pick<Assessment, 'ledger' | 'reference'>,
): ChargeReason | null {
  if (kind === 'registration') return route === 'e-mail' ? 'size-change' : 'registration';
  return resolved ? unitReason(ledger.before(resolved.entry), reference.policy(resolved)) : null;
}

/** The price and what lateness added, where today's price list still gives the sum that was recorded; else the sum as one part. */
function partsOf(
  { fee, time }: RegisteredEntry,
  resolved: ResolvedEntry | null,
  reason: ChargeReason | null,
  reference: Reference,
): FeeLine['parts'] {
  if (resolved && reason !== null && time !== null && fee !== null) {
    const price = priceOf(resolved, reason, reference, dayOf(time));
    if (price.amount === fee) return price.parts;
  }
  return [{ amount: fee }];
}

/** The label of a line of what the sheet has no more. */
export const NOT_IN_SHEET = feeWords.notInSheet;

/** The label of the total that a line is part of, by what stands in one of the sheet's group columns. */
export function groupOfLine({ groups }: FeeLine, heading: string): string {
  return groups === null ? NOT_IN_SHEET : groups[heading] || EMPTY_GROUP;
}

/** The headings of the sheet's columns that group candidates. */
export function groupHeadings(lines: readonly FeeLine[]): string[] {
  return [...new Set(lines.flatMap(({ groups }) => Object.keys(groups ?? {})))];
}

/** `0001 Ann Lee` */
export function candidateOfLine({ candidateNumber, name }: FeeLine): string {
  return `${candidateNumber} ${name}`.trim();
}

/** `Registrations, September 2026 (9R26)`: for examination series the series alone. */
export function seriesOfLine({ kind, series }: FeeLine): string {
  const words = series === null ? feeWords.noSeries : seriesWords(series);
  return kind === 'registration' ? feeWords.registrations(words) : words;
}

/** In the order of time, what has no series last. */
export function inOrderOfTime(lines: readonly FeeLine[]): FeeLine[] {
  return [...lines].sort(({ series: one }, { series: other }) =>
    one === null || other === null ? Number(one === null) - Number(other === null) : compareSeries(one, other),
  );
}
