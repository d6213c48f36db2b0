import { areGivenAlike, memoizeOf, type CandidateRow } from '../entries';
import type { Charge } from '../fees';
import type { ResolvedEntry } from '../reference';
import { detailsOf, type SentDetails } from '../register';
import { type RegisterComparison, candidateName } from '../assessment';
import type { ListedEntry, PlannedEntry } from './submission-plan';

/** The details that a row tells of its candidate. */
interface Told {
  readonly row: CandidateRow;
  readonly details: SentDetails;
}

/** By candidate, what one of their rows tells: most have several entries, in rows that give the same. */
const knownIn = memoizeOf<RegisterComparison, Map<string, Told>>(() => new Map());

function toldIn({ entry: { candidate }, candidateKey }: ResolvedEntry, submitted: RegisterComparison): SentDetails {
  const known = knownIn(submitted).get(candidateKey);
  if (known !== undefined && areGivenAlike(candidate, known.row)) return known.details;
  const told = { row: candidate, details: detailsOf(candidate) };
  knownIn(submitted).set(candidateKey, told);
  return told.details;
}

/**
 * The details that a file gives: those that the awarding body has, since a file must not change them. The number is that of the
 * sheet, because a candidate may have another one in another series; in the same series such an entry is held back.
 */
export function detailsToSend(resolved: ResolvedEntry, submitted: RegisterComparison): SentDetails {
  const details = toldIn(resolved, submitted);
  const person = submitted.personOf(resolved.entry.candidate);
  return person === null ? details : { ...person.known, candidateNumber: details.candidateNumber };
}

/** An entry as lists show it: most that wait are never looked at further. */
export function listedEntry({ entry, option, kind, title, series }: ResolvedEntry): ListedEntry {
  const { candidate } = entry;
  return {
    row: candidate.row,
    name: candidateName(candidate),
    kind,
    code: option?.code ?? entry.wantedText,
    title,
    series,
  };
}

/** An entry of a file, as the register records it. */
export function plannedEntry(
  resolved: ResolvedEntry,
  submitted: RegisterComparison,
  charge: Charge | null = null,
): PlannedEntry {
  return Object.assign(listedEntry(resolved), {
    fee: charge?.amount ?? null,
    feeWhy: charge?.why ?? '',
    details: detailsToSend(resolved, submitted),
  });
}
