import type { Charge } from '../fees';
import type { ResolvedEntry } from '../reference';
import { detailsOf, type SentDetails } from '../register';
import { type RegisterComparison, candidateName } from '../assessment';
import type { PlannedEntry } from './submission-plan';

/**
 * The details that a file gives: those that the awarding body has, since a file must not change them. The number is that of the
 * sheet, because a candidate may have another one in another series; in the same series such an entry is held back.
 */
export function detailsToSend({ entry }: ResolvedEntry, { personOf }: RegisterComparison): SentDetails {
  const now = detailsOf(entry.candidate);
  const person = personOf(entry.candidate);
  return person === null ? now : { ...person.known, candidateNumber: now.candidateNumber };
}

/** An entry as lists show it and the register records it. */
export function plannedEntry(
  resolved: ResolvedEntry,
  submitted: RegisterComparison,
  charge: Charge | null = null,
): PlannedEntry {
  const { entry, option, kind, title, series } = resolved;
  return {
    row: entry.candidate.row,
    name: candidateName(entry.candidate),
    kind,
    code: option?.code ?? entry.wantedText,
    title,
    series,
    fee: charge?.amount ?? null,
    feeWhy: charge?.why ?? '',
    details: detailsToSend(resolved, submitted),
  };
}
