import { counted } from '../../entries';

/** What is said of the files of a plan: why there is none to make, and what none can hold. */
export const filesWords = {
  centreMissing: 'Enter your centre number to see what will be sent.',
  toFix: (entries: number) => `${counted(entries, 'entry has', 'entries have')} something to fix first`,
  waiting: (entries: number) => `${counted(entries, 'unit entry waits', 'unit entries wait')} for a registration`,
  keptOut: (reasons: readonly string[]) => `Nothing can be sent now: ${reasons.join(', and ')}.`,
  noEntries: 'The sheet has no entries to send.',
  notMarkedAsSent: (made: number, unmarked: number) =>
    `${made === 1 ? 'The entry is in a file' : `All ${made} entries are in files or were sent`}: ${unmarked} ${unmarked === 1 ? 'is' : 'are'} in files that are not marked as sent.`,
  allSent: (made: number) => (made === 1 ? 'The only entry has been sent.' : `All ${made} entries have been sent.`),
  candidateNumber: (written: string) => `candidate number "${written}"`,
  sex: (written: string) => `sex "${written}"`,
  cannotHold: (row: string | number, what: string) =>
    `Row ${row} has the ${what}, which an entry file cannot hold. Correct it.`,
};
