import { counted, withCommas } from '../../entries';

/** What is said of comparing with another list. */
export const compareWords = {
  title: 'Compare with another list',
  drop: 'Drop the other list',
  help: 'An export from Interchange or your management system, a colleague’s sheet, a class list, an entry file or a results file. It is read here and goes nowhere.',
  choose: 'Choose a file',
  large: (name: string, megabytes: number, most: number) =>
    `${name} has ${megabytes} MB; the limit is ${most} MB. It is too large to be a list of entries: choose another file.`,
  comparing: (list: string) => `Comparing with ${list}…`,
  several: (list: string) => `Which sheet of ${list} is meant?`,
  remove: 'Remove',
  removeList: (list: string) => `Remove ${list}`,
  compared: (list: string, of: 'entries' | 'candidates', both: number) =>
    `${of === 'entries' ? counted(both, 'entry', 'entries') : counted(both, 'candidate')} in both this workbook and ${list}.`,
  candidates: 'One of the two lists has no entries, so only the candidates were compared.',
  same: 'No difference was found.',
  onlyHere: (count: number) => `Only in this workbook (${withCommas(count)})`,
  onlyThere: (list: string, count: number) => `Only in ${list} (${withCommas(count)})`,
  different: (count: number) => `Different (${withCommas(count)})`,
  rowThere: (row: number) => `row ${row} there`,
  detail: (detail: string, here: string, there: string) => `${detail}: ${here} here, ${there} there`,
  showAll: (count: number) => `Show all ${count}`,
  write: 'Write as a sheet',
  writing: 'Writing the sheet…',
  written: (name: string) => `Written: sheet "${name}".`,
  fromInterchange: 'This list is from Interchange…',
  ask: (entries: number, unknown: number) =>
    `Is this list from Interchange? ${counted(entries, 'entry', 'entries')} in both ${entries === 1 ? 'is' : 'are'} then marked in the register as seen there.${
      unknown === 0
        ? ''
        : ` ${unknown} of them ${unknown === 1 ? 'was' : 'were'} not sent from this workbook: ${unknown === 1 ? 'it counts' : 'they count'} as made from then on, and will not be sent.`
    }`,
  yes: (entries: number) => `Yes, mark ${counted(entries, 'entry', 'entries')} as seen`,
  noneToMark: 'If this list is from Interchange: there is nothing left to mark as seen.',
  unsure: (count: number) =>
    `${counted(count, 'entry is', 'entries are')} in both but cannot be marked as seen: the code, the series or a detail of the candidate may differ.`,
  marked: (entries: number) => `${counted(entries, 'entry', 'entries')} marked as seen in Interchange.`,
  changed: 'The sheet or the register has changed since it was compared, so nothing was marked. Look at it again.',
};
