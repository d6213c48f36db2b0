import { counted } from '../entries';
import type { SubmissionPlan } from './submission-plan';

type Told = Pick<SubmissionPlan, 'centreNumber' | 'held' | 'waiting' | 'alreadySent' | 'madeBefore' | 'saidMade'>;

/** Why a plan has no file to make, in a sentence: everything was sent, or what has to come first. */
export function nothingNewWords({ centreNumber, held, waiting, alreadySent, madeBefore, saidMade }: Told): string {
  if (centreNumber === null) return 'Enter your centre number to see what will be sent.';
  const keptOut = [
    ...(held.length > 0 ? [`${counted(held.length, 'entry has', 'entries have')} something to fix first`] : []),
    ...(waiting.length > 0
      ? [`${counted(waiting.length, 'unit entry waits', 'unit entries wait')} for a registration`]
      : []),
  ];
  if (keptOut.length > 0) return `Nothing can be sent now: ${keptOut.join(', and ')}.`;
  const made = alreadySent + madeBefore + saidMade;
  if (made === 0) return 'The sheet has no entries to send.';
  if (madeBefore > 0) {
    const all = made === 1 ? 'The entry is in a file' : `All ${made} entries are in files or were sent`;
    return `${all}: ${madeBefore} ${madeBefore === 1 ? 'is' : 'are'} in files that are not marked as sent.`;
  }
  return made === 1 ? 'The only entry has been sent.' : `All ${made} entries have been sent.`;
}
