import type { CandidateRow } from '../../entries';
import type { Assessment, JudgedEntry } from '../../assessment';
import { cohortsOf } from './cohorts';

/** Whether it was answered, and is kept, that a candidate was registered for a qualification before. */
export function isAnsweredRegistered(
  candidate: CandidateRow | null,
  qualification: string,
  { answers }: Pick<Assessment, 'answers'>,
): boolean {
  return answers.answers.length > 0 && answers.isAnswered({ candidate, qualification, unit: '', asks: 'registered' });
}

/** Which candidates the officer means who says for one check that all were registered before, or those of groups. */
export function meantBy(
  registered: true | readonly string[],
  { list }: Pick<Assessment, 'list'>,
): (candidate: CandidateRow) => boolean {
  if (registered === true) return () => true;
  return (candidate) => cohortsOf(candidate, list.sheets).some((name) => registered.includes(name));
}

/** Whether a unit is of somebody whose registration was made: by what the sheet or the register has, or because the officer said so. */
export function isRegisteredBefore({ kind, entry, qualificationCode }: JudgedEntry, context: Assessment): boolean {
  if (kind !== 'unit') return false;
  const standing = context.standings.get(entry.id);
  if (standing?.kind === 'found') return standing.registration.entry.status.standing === 'made';
  if (standing?.kind !== 'missing') return standing?.kind === 'sent';
  const { registered } = context.list.said;
  return (
    isAnsweredRegistered(entry.candidate, qualificationCode ?? '', context) ||
    (registered !== undefined && meantBy(registered, context)(entry.candidate))
  );
}
