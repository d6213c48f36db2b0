import { cellAddress, counted, listInWords, withCommas, type Cell } from '../../entries';

/** What is told of something that was done, and of a list that is too old to be worked from. */
export const doneWords = {
  marked: 'The findings are highlighted in the sheet.',
  feesWritten: 'The fee column is written.',
  summaryWritten: 'The sheet "Entrywise summary" is written.',
  cleared: (kept: readonly string[]) =>
    kept.length === 0
      ? 'Everything that Entrywise wrote is gone.'
      : `Highlights, columns and summary are gone. Reports and records stay: ${listInWords(kept.map((name) => `"${name}"`))}.`,
  fixed: (
    changed: number,
    formulas: readonly { readonly sheet: string; readonly cells: readonly Cell[] }[],
    isOfSeveral: boolean,
  ) =>
    [
      `${counted(changed, 'cell')} changed.`,
      ...formulas.map(
        ({ sheet, cells }) =>
          `${isOfSeveral ? `${sheet}: ` : ''}${cellsWords(cells)} not changed: a formula is there. Correct the formula.`,
      ),
    ].join(' '),
  loaded: (files: number) => `${counted(files, 'file')} loaded.`,
  forSample: 'It counts for the sample only. Open your own workbook, and give your files there.',
  removed: (name: string) => `${name} is removed.`,
  made: (files: number) =>
    `${counted(files, 'file')} made and recorded in the register. Save ${files === 1 ? 'it' : 'them'} now, and then this workbook: the register is in it.`,
  notKept: 'The browser has no room to keep these files: give them again next time.',
  filesMadeRoom:
    'This browser was full. It keeps the numbers of these files in place of your basedata and year files: give those again next time.',
  numbersNotKept:
    'This browser has no room to keep the numbers of these files. Another workbook on this machine may use them again: enter the number of its first file yourself.',
  numbersLost:
    'Some numbers of earlier files that this browser kept cannot be read. Look at the number of the first file before you make files.',
  filesLost: 'Some files that this browser kept cannot be read: give them again.',
  recorded: 'Recorded in the register.',
  saved: (name: string) => `${name} is saved.`,
  fixStale: 'The sheet has changed since it was checked. Look at the new list before anything is changed.',
  notRecorded: (why: string) => `This could not be added to the sheet "Entrywise fixes": ${why}`,
};

/** The first few cells by name. */
function cellsWords(cells: readonly Cell[]): string {
  const named = cells.slice(0, 5).map(cellAddress);
  const more = cells.length - named.length;
  return more > 0
    ? `${named.join(', ')} and ${withCommas(more)} more were`
    : `${listInWords(named)} ${cells.length === 1 ? 'was' : 'were'}`;
}
