import { counted, formatDate, listInWords, type CalendarDate } from '../../entries';

const inSheets = (sheets: readonly string[]): string =>
  `${sheets.length === 1 ? 'Sheet' : 'Sheets'} ${listInWords(sheets.map((sheet) => `"${sheet}"`))}`;

/** What is said where certain mistakes are put right. */
export const fixCommandWords = {
  canBeFixed: (sheets: readonly string[], cells: number) =>
    `${inSheets(sheets)}: ${counted(cells, 'cell')} can be fixed.`,
  fixed: (sheets: readonly string[], cells: number) => `${inSheets(sheets)}: ${counted(cells, 'cell')} fixed.`,
  columns: { cell: 'Cell', before: 'Before', after: 'After' },
  leftAlone: (cells: string) => `Left alone, because they hold formulas: ${cells}. Correct the formulas.`,
  nothingWritten: 'Nothing is written yet: --out DIR writes a copy with these fixes.',
  empty: '(empty)',
  asDate: (day: CalendarDate) => `${formatDate(day)} (date)`,
  asText: (text: string) => `${text} (text)`,
};
