import { parseSeries, uciCheckLetter, type Series } from '../../src/entries';
import type { EntryKind, FoundTable } from '../../src/reference';
import {
  lineOf,
  readRegister,
  REGISTER_COLUMNS,
  registerValues,
  type FileState,
  type Moment,
  type Register,
  type RegisterLine,
  type SentDetails,
} from '../../src/register';

/** A series by its code, `6A27`. */
export function seriesOf(code: string): Series {
  const series = parseSeries(code);
  if (series === null) throw new Error(`${code} is no series.`);
  return series;
}

/** The details of an invented candidate, as they were sent. */
export function details(number: number, changes: Partial<SentDetails> = {}): SentDetails {
  const candidateNumber = String(number).padStart(4, '0');
  const first12 = `99999026${candidateNumber}`;
  return {
    ...{ candidateNumber, name: `CANDIDATE:${'ABCDEFGHIJ'[number % 10] ?? ''}`, birthDate: '2009-03-11', sex: 'F' },
    ...{ uci: first12 + (uciCheckLetter(first12) ?? ''), upn: '', uln: '' },
    ...changes,
  };
}

/** An entry of a file in a test: who, and the option. */
export type SentEntry = readonly [who: SentDetails, code: string];

/** What a test's file is besides its entries. */
export interface TestFile {
  readonly name: string;
  readonly at: Moment;
  readonly series: string;
  readonly sequence?: number;
  readonly kind?: EntryKind;
  readonly fingerprint?: string;
  readonly sheet?: string;
  readonly states?: readonly FileState[];
}

/** The lines of a file: that it was made, its entries, and what became of it. */
export function fileLines(file: TestFile, entries: readonly SentEntry[]): RegisterLine[] {
  const {
    name,
    at,
    series,
    sequence = 1,
    kind = 'registration',
    fingerprint = 'abcdef0123456789ab',
    states = [],
  } = file;
  const common = { file: name, series: seriesOf(series), kind, fingerprint: fingerprint.slice(0, 16) };
  const by = { time: at, by: 'KS' };
  return [
    { ...lineOf('made', by), ...common, sequence, entries: entries.length, fingerprint },
    ...entries.map(([who, code]): RegisterLine => ({
      ...{ ...lineOf('entry', by), ...common, details: who, code, title: `Option ${code}` },
      sheet: file.sheet ?? 'Entries',
    })),
    ...states.flatMap((state) => (state === 'made' ? [] : [{ ...lineOf(state, by), ...common }])),
  ];
}

/** The texts of lines as the sheet of the register shows them, headings in row 4. */
export function foundRegister(lines: readonly RegisterLine[]): FoundTable {
  const headings = REGISTER_COLUMNS.map(({ heading }) => heading);
  return {
    sheet: 'Entrywise register',
    headingRow: 3,
    columns: Object.fromEntries(headings.map((heading, column) => [heading, column])),
    lines: lines.map((line, index) => {
      const texts = registerValues(line).map((value) => {
        if (typeof value === 'string') return value;
        if ('pence' in value) return `£${(value.pence / 100).toFixed(2)}`;
        return 'count' in value ? String(value.count) : value.day.split('-').reverse().join('/');
      });
      return { row: 4 + index, texts: Object.fromEntries(headings.map((heading, at) => [heading, texts[at] ?? ''])) };
    }),
  };
}

export function registerFrom(lines: readonly RegisterLine[], sheets: readonly string[] = ['Entries']): Register {
  return readRegister('Entrywise register', foundRegister(lines), sheets);
}
