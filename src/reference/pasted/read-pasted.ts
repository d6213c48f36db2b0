import { addAll, parseSeries } from '../../entries';
import { DATE_NAMES, DATE_WORDS } from '../explain/date-words';
import type { TypedValue } from '../sheets/typed-values';
import { valuesInLine, wholeCells, type ValueInLine } from './values-in-line';
import { areApart, isThing, offeredTo, type NamedThing } from './columns-apart';
import { completed, whatItSays, type Says } from './what-it-says';

/** A value that a pasted text may give for a line of a Reference sheet. */
export interface PastedValue {
  /** As it is typed into the sheet; null for a day without a year, which somebody has to add. */
  readonly text: string | null;
  /** The line of the text that it stands in. */
  readonly line: string;
  /** False where the text does not say of which level it is, and both have such a thing, and where name and value stand apart. */
  readonly isSure: boolean;
}

/** What a pasted text gives. */
export interface Pasted {
  /** For each line that was asked for, the different values that it may have: one where the text is clear, none where it says nothing. */
  readonly found: readonly (readonly PastedValue[])[];
  /** The lines of values that are for something else, or of which nobody can tell what they are for: one for each value. */
  readonly others: readonly string[];
}

/** A line of a Reference sheet that a value is wanted for. */
export type WantedLine = Pick<TypedValue, 'sheet' | 'keys'>;

/** A value with all that is said of it. */
interface ReadValue extends Omit<PastedValue, 'isSure'> {
  readonly kind: ValueInLine['kind'];
  readonly says: Says;
  /** Where the value stands apart from its name: the number of its line, by which what is offered several times is one. Else null. */
  readonly apart: number | null;
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
    const own = withoutEarlierResults(values.filter((value) => isFor(value, line, year)));
    return [...new Map(own.map((value) => [value.text ?? value.line, value])).values()];
  });
  const taken = new Set(found.flat());
  const texts = new Set([...taken].map((value) => value.line + (value.text ?? '')));
  const takenApart = new Set([...taken].map(({ apart }) => apart));
  // What stands apart from its name is offered to several: it is one value.
  const left = new Map(
    values
      .filter(({ apart, ...value }) =>
        apart === null ? !texts.has(value.line + (value.text ?? '')) : !takenApart.has(apart),
      )
      .map((value) => [value.apart ?? value, value.line] as const),
  );
  const shown = found.map((own, index) =>
    own.map(({ text: value, line, says, apart }): PastedValue => ({
      text: value,
      line,
      isSure: apart === null && isSure(says, wanted[index]),
    })),
  );
  return { found: shown, others: [...left.values()] };
}

/** Where a list has both the day of candidates and that of centres, which comes before, results are out on the first. */
function withoutEarlierResults(values: readonly ReadValue[]): readonly ReadValue[] {
  const ofCandidates = values.filter(({ says }) => says.date !== 'results to centres');
  return ofCandidates.length === 0 ? values : ofCandidates;
}

/** Words by which a list is one of fees, so that a whole number in a cell of it may be an amount. */
const OF_FEES = /£|\b(?:fees?|prices?|costs?|charges?)\b/i;

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
  /** What the lines since the last value name, and whether the nearest says anything. */
  let things: NamedThing[] = [];
  let isNamed = false;
  let isOfFees = false;
  const lines = text.split(/\r\n|\r|\n/, LINES).filter((line) => line.trim() !== '');
  for (let index = 0; index < lines.length; index += 1) {
    const raw = lines[index] ?? '';
    // A name that was wrapped goes on in the next line.
    const line = (begun + raw).slice(0, LONGEST_LINE);
    begun = '';
    isOfFees ||= OF_FEES.test(line);
    const clear = valuesInLine(line);
    const here = clear.length === 0 && isOfFees ? wholeCells(line) : clear;
    if (here.length === 0) {
      begun = WRAPPED.exec(line)?.[0].concat(' ') ?? '';
      const says = whatItSays(line);
      isNamed = Object.values(says).some((one) => one !== undefined);
      if (hadValues) things = [];
      // A new block of headings: what the last one said of fees, dates and sizes is over, the series and the level go on.
      above = completed(says, hadValues ? { ...above, fee: undefined, date: undefined, size: undefined } : above);
      const cells = headingsOf(line).map(whatItSays);
      const isTable = HEADED.some(
        (keys) => cells.filter((cell) => keys.some((key) => cell[key] !== undefined)).length > 1,
      );
      columns = isTable ? cells : hadValues ? [] : columns;
      if (isTable) [above, things] = [withoutColumns(above, cells), []];
      else if (isThing(says)) things.push({ line: line.trim(), says: completed(says, withoutThings(above)) });
      hadValues = false;
      continue;
    }
    const [first] = here;
    const isAlone = first !== undefined && isOnlyValue(line, clear);
    const isBare = isAlone && first.kind === 'day';
    if (isAlone && !hadValues) {
      const below = valuesAlone(lines, index);
      if (areApart(things, below.length)) {
        addAll(values, valuesApart(things, below));
        index += below.length - 1;
        hadValues = true;
        continue;
      }
    }
    const isApart = isAlone && !isNamed && !isBare;
    hadValues = true;
    // A day on a line of its own of which nothing above says what it is: in this text the words come below their days.
    isDayFirst ||= isBare && above.date === undefined;
    const known = here.filter((value, at) => !isOfOtherColumn(line, value, at, here.length, columns));
    const own = valuesOf(line, known, isBare && isDayFirst ? { ...above, date: undefined } : above, columns);
    const isDoubtful = isApart || (columns.length === 0 && here.some(({ isWhole }) => isWhole));
    addAll(values, isDoubtful ? own.map((value) => ({ ...value, apart: index })) : own);
  }
  return values;
}

/** Whether a whole number stands below a heading that says nothing of them, as guided learning hours do. */
function isOfOtherColumn(
  line: string,
  value: ValueInLine,
  index: number,
  count: number,
  columns: readonly Says[],
): boolean {
  if (value.isWhole !== true || columns.length === 0) return false;
  const column = columnOf(line, value, index, count, columns);
  return HEADED.flat().every((key) => column[key] === undefined);
}

/** What stands above without what it names. */
function withoutThings(above: Says): Says {
  return { ...above, fee: undefined, date: undefined, size: undefined };
}

/** Whether a line is one value and nothing else. */
function isOnlyValue(line: string, [value, another]: readonly ValueInLine[]): boolean {
  if (value === undefined || another !== undefined) return false;
  return !/[\p{L}\p{N}]/u.test(line.slice(0, value.from) + line.slice(value.to));
}

interface ValueAlone extends ValueInLine {
  readonly index: number;
}

/** The values of the lines from one on that are nothing but a value of the same kind. */
function valuesAlone(lines: readonly string[], from: number): ValueAlone[] {
  const found: ValueAlone[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').slice(0, LONGEST_LINE);
    const here = valuesInLine(line);
    const [value] = here;
    if (value === undefined || !isOnlyValue(line, here) || value.kind !== (found[0] ?? value).kind) break;
    found.push({ ...value, index });
  }
  return found;
}

/** The values that may be those of names above them, each with both lines. */
function valuesApart(things: readonly NamedThing[], below: readonly ValueAlone[]): ReadValue[] {
  return things.flatMap(({ line, says }, at) =>
    offeredTo(at, things, below).map(({ kind, text, index }) => ({
      ...{ kind, text, says },
      line: `${line} … ${text ?? ''}`,
      apart: index,
    })),
  );
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

/** The cells of a line of headings: series side by side have a column each, though the text of a PDF may have one space between them. */
function headingsOf(line: string): string[] {
  const cells = cellsOf(line);
  const [only = '', another] = cells;
  const series = another === undefined ? (SERIES_SIDE_BY_SIDE.exec(only)?.[0] ?? '') : '';
  return series === '' ? cells : [only.slice(0, -series.length), ...(series.match(ONE_SERIES) ?? [])];
}

const SERIES_SIDE_BY_SIDE = /(?:(?:^| )(?:january|june|november)(?: series)? 20\d\d){2,4}$/i;
const ONE_SERIES = /[a-z]+(?: series)? 20\d\d/gi;

const TO = /^\s*(?:to|until|till|[-–—])\s*$/i;

function valuesOf(line: string, here: readonly ValueInLine[], above: Says, columns: readonly Says[]): ReadValue[] {
  const label = line.slice(0, here[0]?.from ?? 0);
  const ofLine = whatItSays(label);
  // Of `22 February to 21 March` the second is the last day.
  const begins = here.map((value, index) => {
    const next = here[index + 1];
    return value.kind === 'day' && next?.kind === 'day' && TO.test(line.slice(value.to, next.from));
  });
  const count = begins.filter((isBegin) => !isBegin).length;
  let place = -1;
  return here.flatMap((value, index) => {
    if (begins[index] === true) return [];
    place += 1;
    const next = here[index + 1];
    const before = line.slice(here[index - 1]?.to ?? 0, value.from);
    const behind = line.slice(value.to, next?.from ?? line.length);
    // Words between two values say what the second is, and where none stand before the first, those behind say it.
    const own = whatItSays(/[a-z]{3}/i.test(before) || index > 0 ? before : behind);
    const column = columnOf(line, value, place, count, columns);
    const says = completed(own, completed(column, completed(ofLine, above)));
    return [{ kind: value.kind, text: value.text, line: line.trim(), says, apart: null }];
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
    (date === name || (name === 'results' && date === 'results to centres')) &&
    known !== null &&
    series?.split('/').includes(`${known.month} ${known.year}`) === true
  );
}
