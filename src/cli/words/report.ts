import { counted, withCommas } from '../../entries';

/** What a check tells of the sheet and of what was found in it. */
export const reportWords = {
  severities: { error: 'error', warning: 'warning', note: 'note' },
  sections: {
    error: 'Errors: these entries stay out of the files until they are fixed',
    warning: 'Warnings: look before you send',
    note: 'Notes',
  },
  counts: (counts: readonly string[]) => `${counts.join(', ')}.`,
  column: (letters: string) => `column ${letters}`,
  notUsed: (headings: string) => `; not used: ${headings}`,
  headingRow: (sheet: string, row: number, known: number, notUsed: string) =>
    `Sheet "${sheet}": row ${row + 1} is the heading row, ${counted(known, 'column')} recognised${notUsed}.`,
  shapes: { wide: 'one row per candidate, one column per unit', long: 'one row per entry' },
  readAs: (shape: string, { rows, candidates, entries }: Readonly<Record<'rows' | 'candidates' | 'entries', number>>) =>
    `Read as ${shape}: ${counted(rows, 'row')}, ${counted(candidates, 'candidate')}, ${counted(entries, 'entry', 'entries')}.`,
  centre: (number: string) => `centre ${number}`,
  banner: (words: string) => `Above the headings: ${words}.`,
  wholeNames:
    'Names stand in one column: they were split at the colon or comma, else before the last word. Look at a few.',
  remark: (row: number, text: string) => `Row ${row + 1} was taken for a remark and skipped: ${text}`,
  otherSheet: (sheet: string, candidates: number) => `${sheet} (${counted(candidates, 'candidate')})`,
  otherSheets: (named: string) =>
    `Also holds entries: ${named}. Check one of them with --sheet NAME, or several together: --sheet NAME --sheet NAME.`,
  notRead: (sheet: string, problem: string) => `Sheet ${sheet} cannot be read and is left as it is. ${problem}`,
  saidQualification: (code: string) => `Rows and units without a qualification are for ${code}, as you said.`,
  saidSeries: (name: string) => `Units without a series are for ${name}, as you said.`,
  andMore: (rest: number) => `and ${withCommas(rest)} more`,
  andMoreAt: (rest: number, places: string) => `and ${withCommas(rest)} more: ${places}`,
  keptOut: (entries: number) => `${counted(entries, 'entry', 'entries')} kept out of the files`,
  rowsOfSheet: (rows: string, sheet: string) => `${rows} of sheet "${sheet}"`,
  rows: (count: number, named: string) => `${count === 1 ? 'row' : 'rows'} ${named}`,
  rowsFromTo: (first: number, last: number) => `${first + 1} to ${last + 1}`,
  filesWritten: 'Files written',
  entriesOfFile: (
    kind: 'registration' | 'unit',
    entries: number,
    series: { readonly code: string; readonly name: string },
  ) => {
    const noun =
      kind === 'registration' ? counted(entries, 'registration') : counted(entries, 'unit entry', 'unit entries');
    return `${noun} for ${series.code} (${series.name})`;
  },
};

/** How a terminal knows again the lines that have a colour of their own. */
export const REPORT_SIGNS = {
  sections: { error: /^Errors\b/, warning: /^Warnings\b/, note: /^Notes\b/ },
  /** What the counts begin with: `14 errors, 35 warnings, 24 notes.` */
  counts: /^(?<errors>[\d,]+ errors?), (?<warnings>[\d,]+ warnings?), (?<notes>[\d,]+ notes?)\.$/,
};
