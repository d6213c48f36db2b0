import { addTo, seriesCode, bareUci } from '../../entries';
import type { SentDetailsRecord } from './registered-candidates';
import type { SheetPerson } from './match-candidates';
import type { SentDetails } from '../../register';

/** A candidate of the register, and the person of the sheet who that is. */
interface AssignedCandidate {
  readonly candidate: readonly SentDetailsRecord[];
  /** Undefined for somebody who is not in the sheet. */
  readonly key: string | undefined;
}

/**
 * Whose the candidates of the register are. Where the awarding body has two candidates in one series, with two UCIs and two
 * numbers, only one can be the person of the sheet, whatever else is alike: the one with the person's UCI, and of those without it
 * the one that was told of last. The other was entered under a wrong UCI or is somebody else, and is not in the sheet.
 */
export function assignToSheet(
  candidates: readonly (readonly SentDetailsRecord[])[],
  match: (details: SentDetails) => SheetPerson | null,
): AssignedCandidate[] {
  const claims = candidates.map((candidate): Claim => ({ candidate, person: personOf(candidate, match) }));
  const byPerson = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.person) addTo(byPerson, claim.person.key, claim);
  }
  for (const claiming of byPerson.values()) if (claiming.length > 1) claiming.sort(bestFirst);
  return claims.map(({ candidate, person }) => {
    const best = byPerson.get(person?.key ?? '')?.[0]?.candidate ?? candidate;
    return { candidate, key: best === candidate || !areTwo(best, candidate) ? person?.key : undefined };
  });
}

interface Claim {
  readonly candidate: readonly SentDetailsRecord[];
  readonly person: SheetPerson | null;
}

function bestFirst(one: Claim, other: Claim): number {
  return Number(hasUci(other)) - Number(hasUci(one)) || (timeOf(one) < timeOf(other) ? 1 : -1);
}

function personOf(
  candidate: readonly SentDetailsRecord[],
  match: (details: SentDetails) => SheetPerson | null,
): SheetPerson | null {
  return candidate.reduce<SheetPerson | null>((found, { details }) => match(details) ?? found, null);
}

function hasUci({ candidate, person }: Claim): boolean {
  const uci = person === null ? '' : bareUci(person.now);
  return uci !== '' && candidate.some(({ details }) => bareUci(details) === uci);
}

function timeOf({ candidate }: Claim): string {
  return candidate.at(-1)?.time ?? '';
}

/** Whether entries of one series that still stand have another number and another UCI. */
function areTwo(one: readonly SentDetailsRecord[], other: readonly SentDetailsRecord[]): boolean {
  return one.some(({ details, sent }) =>
    other.some(
      ({ details: others, sent: sentToo }) =>
        sent !== null &&
        sentToo !== null &&
        !sent.isWithdrawn &&
        !sentToo.isWithdrawn &&
        seriesCode(sent.series) === seriesCode(sentToo.series) &&
        details.candidateNumber !== others.candidateNumber &&
        bareUci(details) !== bareUci(others),
    ),
  );
}
