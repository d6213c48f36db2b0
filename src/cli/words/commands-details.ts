import { counted, firstInWords, listInWords } from '../../entries';

/** What is said where another list fills in who the candidates are. */
export const detailsCommandWords = {
  alone:
    '--details goes without --enter, --candidate, --candidates, --group, --all and --register-missing: bring the details in first, and add entries to the copy.',
  canBeFilled: (candidates: number) => `Details of ${counted(candidates, 'candidate')} can be filled in.`,
  filled: (candidates: number) => `Details of ${counted(candidates, 'candidate')} filled in.`,
  columns: { where: 'Where', candidate: 'Candidate', is: 'In the list' },
  row: (row: number, sheet: string | null) => `row ${row + 1}${sheet === null ? '' : ` of ${sheet}`}`,
  newColumns: (columns: readonly string[]) => `New columns to the right of your own: ${listInWords(columns)}.`,
  otherNames: (rows: readonly string[]) =>
    `The list writes these names otherwise, and yours stay: ${firstInWords(rows)}. Names must be as on the certificate: correct your sheet where the list is right.`,
  questions: 'Could be several, or somebody of like name: type the number into the row, and try again',
  either: (who: string, where: string, choices: readonly string[]) => `${who} in ${where}: ${choices.join('; or ')}`,
  notInList: 'Not in the list, and still lacking',
  notGiven: 'In the list, but without what is missing',
  lacks: (who: string, details: string) => `${who}: ${details}`,
  nothingWritten: 'Nothing is written yet: --out DIR writes a copy with these details.',
};
