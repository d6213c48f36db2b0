import { counted, listInWords } from '../../entries';
import type { ColumnAsk, UnregisteredAsk } from '../worker/views/asks-view';

/** Names that stand in a sentence before the rest is counted. */
const NAMED = 6;

function candidatesIn(groups: readonly UnregisteredAsk[]): number {
  return groups.reduce((sum, { candidates }) => sum + candidates, 0);
}

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
  unregistered: (groups: readonly UnregisteredAsk[]) => {
    const candidates = candidatesIn(groups);
    const names = groups.flatMap((group) => group.names).slice(0, NAMED);
    const more = candidates - names.length;
    const who = more === 0 ? listInWords(names) : `${names.join(', ')} and ${more} more`;
    return `${counted(candidates, 'candidate')} ${candidates === 1 ? 'has' : 'have'} unit entries without a registration: ${who}. Were they registered before? Who is new needs a registration.`;
  },
  registeredHere: ({ group, names, candidates, registered }: UnregisteredAsk) =>
    `${counted(registered, 'other')}${group === '' ? '' : ` in ${group}`} ${registered === 1 ? 'is' : 'are'} registered here, and not ${candidates > names.length ? `these ${candidates}` : listInWords(names)}: is a row or a tick missing?`,
  registered: (groups: readonly UnregisteredAsk[]) =>
    candidatesIn(groups) === 1
      ? 'Mark the candidate as registered before'
      : `Mark these ${candidatesIn(groups)} candidates as registered before`,
  registeredIn: ({ group, candidates }: UnregisteredAsk) =>
    `${group === '' ? 'Only those without a group' : `Only ${group}`} (${counted(candidates, 'candidate')})`,
  alsoHolds: 'Also holds entries:',
  notRead: (sheet: string, problem: string) => `Sheet ${sheet} cannot be read and is left as it is. ${problem}`,
  checkTogether: (sheets: number) => `Check ${sheets === 2 ? 'both' : `all ${sheets}`} sheets together`,
  allSheets: (sheets: number) => `${sheets === 2 ? 'Both' : `All ${sheets}`}, as one list`,
  allSheetsHelp: 'They are checked and sent together.',
  checkSheet: (sheet: string, candidates: number) => `Check only ${sheet} (${counted(candidates, 'candidate')})`,
};
