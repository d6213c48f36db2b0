import { counted, listInWords } from '../../entries';
import type { ColumnAsk } from '../worker/views/asks-view';

/** What the officer is asked for once, where a whole sheet leaves it out, and which other sheets there are. */
export const asksWords = {
  series: 'These units are for:',
  qualification: 'All entries here are for:',
  choose: 'Choose the qualification',
  use: 'Use for all entries',
  column: ({ called, words, samples }: ColumnAsk) =>
    `Does ${called} hold the ${words}? ${samples.length === 0 ? '' : `Examples: ${samples.join(', ')}.`}`.trim(),
  yes: 'Yes',
  no: 'No, leave it out',
  unread: (headings: readonly string[]) =>
    `Nothing is read from the ${headings.length === 1 ? 'column' : 'columns'} ${listInWords(headings.slice(0, 6))}${headings.length > 6 ? ` and ${headings.length - 6} more` : ''}.`,
  leaveOut: (columns: number) => (columns === 1 ? 'Right, leave it out' : 'Right, leave them out'),
  alsoHolds: 'Also holds entries:',
  notRead: (sheet: string, problem: string) => `Sheet ${sheet} cannot be read and is left as it is. ${problem}`,
  checkTogether: (sheets: number) => `Check ${sheets === 2 ? 'both' : `all ${sheets}`} sheets together`,
  allSheets: (sheets: number) => `${sheets === 2 ? 'Both' : `All ${sheets}`}, as one list`,
  allSheetsHelp: 'They are checked and sent together.',
  checkSheet: (sheet: string, candidates: number) => `Check only ${sheet} (${counted(candidates, 'candidate')})`,
};
