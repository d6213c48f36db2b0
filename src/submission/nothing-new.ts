import type { SubmissionPlan } from './submission-plan';
import { filesWords } from './words/files';

type Told = Pick<SubmissionPlan, 'centreNumber' | 'held' | 'waiting' | 'alreadySent' | 'madeBefore' | 'saidMade'>;

/** Why a plan has no file to make, in a sentence: everything was sent, or what has to come first. */
export function nothingNewWords({ centreNumber, held, waiting, alreadySent, madeBefore, saidMade }: Told): string {
  if (centreNumber === null) return filesWords.centreMissing;
  const keptOut = [
    ...(held.length > 0 ? [filesWords.toFix(held.length)] : []),
    ...(waiting.length > 0 ? [filesWords.waiting(waiting.length)] : []),
  ];
  if (keptOut.length > 0) return filesWords.keptOut(keptOut);
  const made = alreadySent + madeBefore + saidMade;
  if (made === 0) return filesWords.noEntries;
  return madeBefore > 0 ? filesWords.notMarkedAsSent(made, madeBefore) : filesWords.allSent(made);
}
