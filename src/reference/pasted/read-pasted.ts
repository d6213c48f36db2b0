import { addAll, parseSeries } from '../../entries';
import { DATE_NAMES, DATE_WORDS } from '../explain/date-words';
import type { TypedValue } from '../sheets/typed-values';
import { valuesInLine, type ValueInLine } from './values-in-line';
import { completed, whatItSays, type Says } from './what-it-says';

/** A value that a pasted text may give for a line of a Reference sheet. */
export interface PastedValue {
  /** As it is typed into the sheet; null for a day without a year, which somebody has to add. */
  readonly text: string | null;
  /** The line of the text that it stands in. */
  readonly line: string;
  /** False where the text does not say of which level it is, and both have such a thing. */
  readonly isSure: boolean;
}

/** What a pasted text gives. */
export interface Pasted {
  /** For each line that was asked for, the different values that it may have: one where the text is clear, none where it says nothing. */
  readonly found: readonly (readonly PastedValue[])[];
  /** Values that are for something else, or of which nobody can tell what they are for. */
  readonly others: number;
}

/** A line of a Reference sheet that a value is wanted for. */
export type WantedLine = Pick<TypedValue, 'sheet' | 'keys'>;

/** A value with all that is said of it. */
interface ReadValue extends Omit<PastedValue, 'isSure'> {
  readonly kind: ValueInLine['kind'];
  readonly says: Says;
}

const LONGEST_LINE = 400;
const LINES = 5_000;

/**
 * Finds values for lines of the Reference sheets in whatever was copied out of a fees list or a list of key dates: text of a PDF, a table
 * of a page, cells. Nothing is guessed: where the words beside a value, above it and in its column do not say all that tells the line
 * from others, it is not taken, and where two values fit a line both are given.
 * @param year the academic year that fees are wanted for, 2026 for 2026/27
 */
export function readPasted(text: string, wanted: readonly WantedLine[], year: number): Pasted {
  const values = readValues(text);
  const found = wanted.map((line) => {
    const own = values.filter((value) => isFor(value, line, year));
    return [...new Map(own.map((value) => [value.text ?? value.line, value])).values()];
  });
  const taken = new Set(found.flat());
  const texts = new Set([...taken].map((value) => value.line + (value.text ?? '')));
  const others = values.filter((value) => !texts.has(value.line + (value.text ?? ''))).length;
  const shown = found.map((own, index) =>
    own.map(({ text: value, line, says }): PastedValue => ({ text: value, line, isSure: isSure(says, wanted[index]) })),
  );
  return { found: shown, others };
}

/** The first word of the name of a size at the end of a line. */
const WRAPPED = /\b(?:extended|foundation|introductory|subsidiary)\s*$/i;

const NOTHING: Says = whatItSays('');

function readValues(text: string): ReadValue[] {
  const values: ReadValue[] = [];
  /** What headings above say; what the nearest of them says counts first. */
  let above = NOTHING;
  /** The columns of the last line of headings. */
  let columns: readonly Says[] = [];
  let hadValues = false;
  let begun = '';
  let isDayFirst = false;
  for (const raw of text.split(/\r\n|\r|\n/, LINES)) {
    // A name that was wrapped goes on in the next line.
    const line = (begun + raw).slice(0, LONGEST_LINE);
    if (raw.trim() === '') continue;
    begun = '';
    const here = valuesInLine(line);
    if (here.length === 0) {
      begun = WRAPPED.exec(line)?.[0].concat(' ') ?? '';
      const says = whatItSays(line);
      // A new block of headings: what the last one said of fees, dates and sizes is over, the series and the level go on.
      above = completed(says, hadValues ? { ...above, fee: undefined, date: undefined, size: undefined } : above);
      const cells = cellsOf(line).map(whatItSays);
      const isTable = HEADED.some(
        (keys) => cells.filter((cell) => keys.some((key) => cell[key] !== undefined)).length > 1,
      );
      columns = isTable ? cells : hadValues ? [] : columns;
      if (isTable) above = withoutColumns(above, cells);
      hadValues = false;
      continue;
    }
    hadValues = true;
    const isBare = here.length === 1 && here[0]?.kind === 'day' && line.trim().length === here[0].to - here[0].from;
    // A day on a line of its own of which nothing above says what it is: in this text the words come below their days.
    isDayFirst ||= isBare && above.date === undefined;
    addAll(values, valuesOf(line, here, isBare && isDayFirst ? { ...above, date: undefined } : above, columns));
  }
  return values;
}

/** What headings of columns tell apart: one of these several times. */
const HEADED: readonly (readonly (keyof Says)[])[] = [
  ['fee', 'date', 'size'],
  ['level'],
  ['year'],
  ['series'],
  ['family'],
  ['suite'],
];

/** What is said above a table without what its columns say one by one. */
function withoutColumns(above: Says, cells: readonly Says[]): Says {
  const gone = HEADED.flat().filter((key) => cells.filter((cell) => cell[key] !== undefined).length > 1);
  const told = Object.fromEntries(gone.map((key) => [key, undefined]));
  return { ...above, fee: undefined, date: undefined, size: undefined, ...told };
}

/** What parts the cells of a line, where a sign does; a cell may then be empty. */
function signIn(line: string): string | undefined {
  return ['\t', '|'].find((sign) => line.includes(sign));
}

function cellsOf(line: string): string[] {
  const sign = signIn(line);
  return sign === undefined ? line.trim().split(/\s{2,}/) : line.split(sign);
}

const TO = /^\s*(?:to|until|till|[-–—])\s*$/i;

function valuesOf(line: string, here: readonly ValueInLine[], above: Says, columns: readonly Says[]): ReadValue[] {
  const label = line.slice(0, here[0]?.from ?? 0);
  const ofLine = whatItSays(label);
  return here.flatMap((value, index) => {
    const next = here[index + 1];
    // Of `22 February to 21 March` the second is the last day.
    const isBegin = value.kind === 'day' && next?.kind === 'day' && TO.test(line.slice(value.to, next.from));
    if (isBegin) return [];
    const before = line.slice(here[index - 1]?.to ?? 0, value.from);
    const behind = line.slice(value.to, next?.from ?? line.length);
    // Words between two values say what the second is, and where none stand before the first, those behind say it.
    const own = whatItSays(/[a-z]{3}/i.test(before) || index > 0 ? before : behind);
    const column = columnOf(line, value, index, here.length, columns);
    const says = completed(own, completed(column, completed(ofLine, above)));
    return [{ kind: value.kind, text: value.text, line: line.trim(), says }];
  });
}

/**
 * What the heading above a value says: by tabs or strokes where the line has any, else in order where there are as many values as headings
 * that say something, or as all but the first.
 */
function columnOf(line: string, value: ValueInLine, index: number, count: number, columns: readonly Says[]): Says {
  if (columns.length === 0) return NOTHING;
  const sign = signIn(line);
  const saying = columns.filter((column) => HEADED.flat().some((key) => column[key] !== undefined));
  if (sign !== undefined) {
    // Pages give tables without the empty cell in their corner.
    const isShort = saying.length === columns.length && line.trimEnd().split(sign).length === columns.length + 1;
    return columns[line.slice(0, value.from).split(sign).length - (isShort ? 2 : 1)] ?? NOTHING;
  }
  if (saying.length === count) return saying[index] ?? NOTHING;
  const missing = columns.length - count;
  return missing === 0 || missing === 1 ? (columns[index + missing] ?? NOTHING) : NOTHING;
}

function isFor({ kind, says }: ReadValue, { sheet, keys }: WantedLine, year: number): boolean {
  if (says.family === 'other') return false;
  return sheet === 'CT Fees'
    ? kind === 'amount' && isOfYear(says, year) && isForFee(says, keys)
    : kind === 'day' && isForDate(says, keys);
}

/** A list of fees that names an academic year is for no other. */
function isOfYear({ year: said }: Says, year: number): boolean {
  return said === undefined || said.split('/').includes(String(year));
}

/** Stage, kind, suite, level, size and code of a line of fees. */
function isForFee(
  { fee, level, size, suite }: Says,
  [stage = '', kind, ownSuite = '', ownLevel = '', ownSize = '']: readonly string[],
): boolean {
  if (stage !== 'on time') return fee === stage;
  if (suite !== undefined && ownSuite !== '' && suite !== ownSuite) return false;
  const isLevel = level === undefined || level.split('/').includes(ownLevel);
  if (kind === 'unit') return fee === 'unit' && isLevel;
  // Nothing but a registration has a size.
  return (fee === 'registration' || fee === undefined) && isLevel && size === ownSize.toLowerCase();
}

/** Sizes that more than one level has. */
const OF_SEVERAL_LEVELS: ReadonlySet<string> = new Set(['certificate', 'diploma', 'award']);

function isSure({ level, size, series }: Says, line: WantedLine | undefined): boolean {
  const isOfLevel = line?.sheet === 'CT Fees' && line.keys[0] === 'on time';
  if (line?.sheet === 'CT Series') return series?.includes('/') !== true;
  if (isOfLevel && level?.includes('/') === true) return false;
  return !isOfLevel || level !== undefined || (size !== undefined && !OF_SEVERAL_LEVELS.has(size));
}

function isForDate({ date, series }: Says, [ownSeries = '', what]: readonly string[]): boolean {
  const known = parseSeries(ownSeries);
  const name = DATE_NAMES.find((one) => DATE_WORDS[one] === what);
  return (
    name !== undefined &&
    date === name &&
    known !== null &&
    series?.split('/').includes(`${known.month} ${known.year}`) === true
  );
}
