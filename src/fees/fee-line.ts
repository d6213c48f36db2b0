import {
  annualSeries,
  compareSeries,
  parseCandidateNumber,
  parseCode,
  seriesWords,
  type Pence,
  type Series,
} from '../entries';
import type { EntryKind, Reference, ResolvedEntry } from '../reference';
import { dayOf, detailText, sentWords, type RegisteredEntry } from '../register';
import { candidateName, unitReason, type Assessment } from '../assessment';
import { canBeMade, type Charge, type ChargeReason } from './charge';
import { priceOf } from './price-list';
import { EMPTY_GROUP, qualificationLabel, qualificationWords } from './total';

/** What one entry costs, as lists and totals need it: of a new one by its charge, of one that was sent as the register has it. */
export interface FeeLine {
  /** What the register has of it; null of a new entry. */
  readonly sent: RegisteredEntry | null;
  /** Four digits, as far as it can be read. */
  readonly candidateNumber: string;
  readonly name: string;
  /** By heading of the sheet's group columns; null where the sheet has the entry no more. */
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
export function sentFeeLines({ submitted, entries, ledger, reference }: Assessment): FeeLine[] {
  const { register, sentAs, otherCentres } = submitted;
  const others = new Set(otherCentres);
  const inSheet = new Map<RegisteredEntry, ResolvedEntry>();
  for (const resolved of entries) {
    const sent = sentAs(resolved.entry);
    if (sent !== null && !inSheet.has(sent)) inSheet.set(sent, resolved);
  }
  return register.entries
    .filter(({ file }) => !others.has(file))
    .map((sent): FeeLine => {
      const { code, series, kind, title, fee } = sent;
      const resolved = inSheet.get(sent);
      const resolution = resolved ?? reference.resolve(parseCode(code), series, annualSeries(series));
      const reason = reasonOf(sent, resolved, { ledger, reference });
      return {
        sent,
        ...(resolved ? ofSheet(resolved) : ofRegister(sent)),
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

type Shown = Pick<FeeLine, 'candidateNumber' | 'name' | 'groups' | 'title' | 'kind' | 'series'>;

function ofSheet({ entry: { candidate }, title, kind, series }: ResolvedEntry): Shown {
  const candidateNumber = parseCandidateNumber(candidate.candidateNumber) ?? candidate.candidateNumber;
  return { candidateNumber, name: candidateName(candidate), groups: candidate.groups, title, kind, series };
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
  resolved: ResolvedEntry | undefined,
  { ledger, reference }: Pick<Assessment, 'ledger' | 'reference'>,
): ChargeReason | null {
  if (kind === 'registration') return route === 'e-mail' ? 'size-change' : 'registration';
  return resolved ? unitReason(ledger.before(resolved.entry), reference.policy(resolved)) : null;
}

/** The price and what lateness added, where today's price list still gives the sum that was recorded; else the sum as one part. */
function partsOf(
  { fee, time }: RegisteredEntry,
  resolved: ResolvedEntry | undefined,
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
export const NOT_IN_SHEET = '(no longer in the sheet)';

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
  const words = series === null ? 'No series' : seriesWords(series);
  return kind === 'registration' ? `Registrations, ${words}` : words;
}

/** In the order of time, what has no series last. */
export function inOrderOfTime(lines: readonly FeeLine[]): FeeLine[] {
  return [...lines].sort(({ series: one }, { series: other }) =>
    one === null || other === null ? Number(one === null) - Number(other === null) : compareSeries(one, other),
  );
}
