import { counted, listInWords, withCommas } from '../../entries';

/** What is said where another list fills in who the candidates of the sheet are. */
export const bringWords = {
  lacking: (candidates: number, details: readonly string[], sheet: string | null) =>
    `${counted(candidates, 'candidate')}${sheet === null ? '' : ` of ${sheet}`} ${candidates === 1 ? 'lacks' : 'lack'} the ${listInWords(details)}. Another list may give ${details.length === 1 ? 'it' : 'them'}, such as an export of your management system.`,
  open: 'Bring it in from a list…',
  title: (sheet: string) => `Bring in details for ${sheet}`,
  drop: 'Drop the list here',
  help: 'A workbook or CSV with the candidates’ names and numbers. Its headings may be any that Entrywise knows. It is only read.',
  choose: 'Choose the list',
  large: (name: string, megabytes: number, most: number) =>
    `${name} has ${megabytes} MB. A list of candidates has at most ${most} MB.`,
  sheets: 'Or take a sheet of this workbook:',
  paste: 'Or paste the list here',
  pasteHelp: 'Copy the rows with their headings.',
  show: 'Show what is filled in',
  several: (list: string) => `${list} has several sheets. Which one has the candidates?`,
  looking: 'Looking for the candidates…',
  found: (count: number) => `Found (${withCommas(count)})`,
  line: (row: number) => `row ${row + 1}`,
  which: (who: string, row: number) => `Who is ${who} in row ${row + 1}?`,
  notSaid: 'Not said yet',
  nobody: 'None of these',
  unknown: (count: number) => `Not in the list, and still lacking (${withCommas(count)})`,
  notGiven: (count: number) => `In the list, but without what is missing (${withCommas(count)})`,
  lacks: (who: string, details: string) => `${who}: ${details}`,
  columns: (headings: readonly string[]) => `New columns to the right of your own: ${listInWords(headings)}.`,
  none: 'Nobody of the sheet was found in this list.',
  write: (candidates: number) => `Fill in ${counted(candidates, 'candidate')}`,
  close: 'Close',
  more: (count: number) => `and ${withCommas(count)} more`,
  moreQuestions: (count: number) => `${counted(count, 'more row')} could be several people: answer these first.`,
  changed: 'The sheet has changed since this was shown, so nothing was filled in. Look again at what is filled in.',
  done: (candidates: number, otherNames: readonly number[]) =>
    [
      `Details of ${counted(candidates, 'candidate')} filled in.`,
      ...(otherNames.length === 0 ? [] : [bringWords.otherNames(otherNames)]),
    ].join(' '),
  otherNames: (rows: readonly number[]) =>
    `Your list writes ${counted(rows.length, 'name')} otherwise, and the sheet's ${rows.length === 1 ? 'stays' : 'stay'} (${rows.length === 1 ? 'row' : 'rows'} ${listInWords(rows.slice(0, 10).map((row) => String(row + 1)))}${rows.length > 10 ? ` and ${rows.length - 10} more` : ''}). Names must be as on the certificate: correct the sheet where the list is right.`,
};
