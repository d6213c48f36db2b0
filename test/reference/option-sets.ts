import { parseSeries, type Series } from '../../src/entries';
import type { OptionSet } from '../../src/reference';

type OptionRecord = OptionSet['options'][number];

export function series(text: string): Series {
  const parsed = parseSeries(text);
  if (!parsed) throw new Error(`${text} is not a series`);
  return parsed;
}

/** A record of basedata; the syllabus code is the qualification's, as for `583501`, where nothing else is given. */
export function option(code: string, title: string, rest: Partial<OptionRecord> = {}): Omit<OptionRecord, 'line'> {
  return {
    code,
    title,
    syllabusCode: `0${code.slice(0, 4)}`,
    item: '',
    process: '',
    qan: '',
    feePence: null,
    file: '',
    ...rest,
  };
}

/** A basedata set of board 72 as it is read from `O9R26_72.X01`. */
export function optionSet(
  code: string,
  options: readonly Omit<OptionRecord, 'line'>[],
  { board = '72', version = '01', language = '_' } = {},
): OptionSet {
  const file = `O${code}${language}${board}.X${version}`;
  return {
    board,
    series: series(code),
    version,
    produced: null,
    language,
    files: [file],
    options: options.map((record, index) => ({ ...record, file, line: index + 3 })),
  };
}

/** The annual basedata of 2026/27 for two subjects; fees are made up. */
export const ANNUAL = optionSet('9R26', [
  option('583400', 'CT BUSINESS CERTIFICATE', { item: 'C', qan: '60176982', feePence: 7000 }),
  option('583500', 'CT BUSINESS EXT CERT', { item: 'C', qan: '60176994', feePence: 9000 }),
  option('582300', 'CT ENGINEERING EXT CERT', { item: 'C', feePence: 9000 }),
]);

/** The basedata of June 2027 for the same; fees are made up. */
export const JUNE = optionSet('6A27', [
  option('583401', 'THE BUSINESS ENVIRONMENT', { item: 'U', feePence: 2500 }),
  option('583501', 'THE BUSINESS ENVIRONMENT', { item: 'U', feePence: 2500 }),
  option('583502', 'WORKING IN BUSINESS', { item: 'U' }),
  option('582301', 'MATHEMATICS FOR ENGINEERING', { item: 'U', feePence: 2500 }),
]);
