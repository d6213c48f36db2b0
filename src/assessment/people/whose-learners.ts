import { seriesCode, bareUci } from '../../entries';
import type { GivenDetails } from './learners';
import type { SheetPerson } from './match-candidates';
import type { SentDetails } from '../../register';

/** A candidate of the register, and the person of the sheet who that is. */
interface OwnedLearner {
  readonly learner: readonly GivenDetails[];
  /** Undefined for somebody who is not in the sheet. */
  readonly key: string | undefined;
}

/**
 * Whose the candidates of the register are. Where the awarding body has two candidates in one series, with two UCIs and two
 * numbers, only one can be the person of the sheet, whatever else is alike: the one with the person's UCI, and of those without it
 * the one that was told of last. The other was entered under a wrong UCI or is somebody else, and is not in the sheet.
 */
export function whoseLearners(
  learners: readonly (readonly GivenDetails[])[],
  match: (details: SentDetails) => SheetPerson | null,
): OwnedLearner[] {
  const claims = learners.map((learner): Claim => ({ learner, person: personOf(learner, match) }));
  const byPerson = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.person) byPerson.set(claim.person.key, [...(byPerson.get(claim.person.key) ?? []), claim]);
  }
  for (const claiming of byPerson.values()) if (claiming.length > 1) claiming.sort(bestFirst);
  return claims.map(({ learner, person }) => {
    const best = byPerson.get(person?.key ?? '')?.[0]?.learner ?? learner;
    return { learner, key: best === learner || !areTwo(best, learner) ? person?.key : undefined };
  });
}

interface Claim {
  readonly learner: readonly GivenDetails[];
  readonly person: SheetPerson | null;
}

function bestFirst(one: Claim, other: Claim): number {
  return Number(hasUci(other)) - Number(hasUci(one)) || (timeOf(one) < timeOf(other) ? 1 : -1);
}

function personOf(
  learner: readonly GivenDetails[],
  match: (details: SentDetails) => SheetPerson | null,
): SheetPerson | null {
  return learner.reduce<SheetPerson | null>((found, { details }) => match(details) ?? found, null);
}

function hasUci({ learner, person }: Claim): boolean {
  const uci = person === null ? '' : bareUci(person.now);
  return uci !== '' && learner.some(({ details }) => bareUci(details) === uci);
}

function timeOf({ learner }: Claim): string {
  return learner.at(-1)?.time ?? '';
}

/** Whether entries of one series that still stand have another number and another UCI. */
function areTwo(one: readonly GivenDetails[], other: readonly GivenDetails[]): boolean {
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
