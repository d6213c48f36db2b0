import { areGivenAlike, memoizeOf, type CandidateRow } from '../entries';
import type { Charge } from '../fees';
import type { ResolvedEntry } from '../reference';
import { detailsOf, type SentDetails } from '../register';
import { type RegisterComparison, candidateName } from '../assessment';
import type { PlannedEntry } from './submission-plan';

/** What a row tells of its candidate. */
interface Told {
  readonly row: CandidateRow;
  readonly name: string;
  readonly details: SentDetails;
}

/** By candidate, what one of their rows tells: most have several entries, in rows that give the same. */
const toldIn = memoizeOf<RegisterComparison, Map<string, Told>>(() => new Map());

function toldOf({ entry: { candidate }, candidateKey }: ResolvedEntry, submitted: RegisterComparison): Told {
  const known = toldIn(submitted).get(candidateKey);
  if (known !== undefined && areGivenAlike(candidate, known.row)) return known;
  const told = { row: candidate, name: candidateName(candidate), details: detailsOf(candidate) };
  toldIn(submitted).set(candidateKey, told);
  return told;
}

/**
 * The details that a file gives: those that the awarding body has, since a file must not change them. The number is that of the
 * sheet, because a candidate may have another one in another series; in the same series such an entry is held back.
 */
export function detailsToSend(resolved: ResolvedEntry, submitted: RegisterComparison): SentDetails {
  return detailsAsSent(resolved, submitted, toldOf(resolved, submitted));
}

function detailsAsSent(resolved: ResolvedEntry, submitted: RegisterComparison, { details }: Told): SentDetails {
  const person = submitted.personOf(resolved.entry.candidate);
  return person === null ? details : { ...person.known, candidateNumber: details.candidateNumber };
}

/** An entry as lists show it and the register records it. */
export function plannedEntry(
  resolved: ResolvedEntry,
  submitted: RegisterComparison,
  charge: Charge | null = null,
): PlannedEntry {
  const { entry, option, kind, title, series } = resolved;
  const told = toldOf(resolved, submitted);
  return {
    row: entry.candidate.row,
    name: told.name,
    kind,
    code: option?.code ?? entry.wantedText,
    title,
    series,
    fee: charge?.amount ?? null,
    feeWhy: charge?.why ?? '',
    details: detailsAsSent(resolved, submitted, told),
  };
}
