import { counted } from '../../entries';

/** What is said of the register, besides its tables. */
export const registerCommandWords = {
  whichWorkbook: 'Which workbook is meant? See entrywise register --help.',
  oneWorkbook: (another: string) => `One workbook at a time: "${another}" is one too many.`,
  none: (workbook: string) => `${workbook} has no register: nothing is known of what was sent.`,
  title: (workbook: string, sheet: string) => `${workbook}, sheet "${sheet}"`,
  unreadable: 'What cannot be read',
  problem: (row: number | null, problem: string) => `${row === null ? '' : `row ${row + 1}: `}${problem}.`,
  byHand: (results: number) => `${counted(results, 'result')} recorded by hand.`,
  recorded: (results: number, all: number) => `${counted(results, 'result')} recorded of ${all} in the results files.`,
  ofNobody: (results: number) =>
    `${counted(results, 'result matches', 'results match')} no entry in the register, by UCI or candidate number:`,
  ofNobodyHelp:
    'Check the UCI. Results of entries made elsewhere, or before the register, are not recorded: give the results file to check and prepare.',
  copyWritten: (file: string) => `Written: ${file}. Go on with that copy.`,
};
