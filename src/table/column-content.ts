import { memoize, isEntryStatusKnown, isUci, parseSeries, type UnreadContent } from '../entries';
import { textAt, tidied } from './cell-text';
import type { HeadedColumn } from './columns';
import { KNOWN_FAMILIES, type FamilyWords } from './family-words';
import { plainHeading } from './headings';
import { REMARKS } from './other-matters';
import { isAnswer, speaksOfEntries } from './speaks-of-entries';
import { unitMarkIn } from './unit-columns';
import type { SheetContent } from './sheet-content';
import { saysNothing, unitsNamed } from './unit-cell';

/**
 * What a cell is, where the heading does not tell what its column is for. `entry` is an entry code of a unit, `583501` or `05835/01`. `padded` (`01`, `1, 2`, `CC`) and `number` are units, and `short`
 * a code without its nought, only below a heading that may say so: elsewhere they are sets, rooms, years, numbers of pupils. `answer` is a no,
 * a day, or a yes or no with a remark.
 */
export type CellKind =
  | 'nothing'
  | 'code'
  | 'short'
  | 'title'
  | 'uci'
  | 'entry'
  | 'unit'
  | 'padded'
  | 'number'
  | 'status'
  | 'mark'
  | 'answer'
  | 'series'
  | 'other';

/** A column that the heading does not explain, with what its cells are. */
export interface ReadContent extends HeadedColumn {
  readonly families: FamilyWords;
  readonly counts: Readonly<Record<CellKind, number>>;
  readonly filled: number;
  /** How many different codes there are: few are of qualifications, many are of people. */
  readonly codes: number;
}

const UNIT = /^(?:unit|u)\s*\.?\s*(?:\d{1,2}|\d[A-Z]|CC)(?:\b.*)?$/i;
const PADDED = /^(?:0\d|CC)$/i;
/** Nothing but the word: with more words it is a remark, on another subject or on the person (`Registered carer`, `Resit of maths`). */
const STATUS =
  /^(?:registered|withdrawn|w\/d|absent|sat|re-?sit|entered|transferred in|acknowledged|top-?up|submitted)[.!]?$/i;
const STATUS_HEADING =
  /status|state\b|stage|outcome|progress|action|entr(?:y|ies|ed)|registration|^reg$|submitted|sent\b/i;
/** The school's own status of somebody, below which one Withdrawn among other words tells. */
const SCHOOL_STATUS = /^(?:enroll?(?:ment)?|learner|student|pupil|course|completion|programme|learning) status$/i;
const UNIT_HEADING = /\b(?:units?|modules?|papers?|component|assessment)\b|^exams?$/i;
/** Headings that say nothing but that units are named below. */
const SAYS_UNITS =
  /^(?:(?:exam|examined) )?units?(?:\W*s\W*)?(?: (?:entered|to enter|to sit|sitting|taken|wanted|required))?$/i;
/** What is kept of units beside their entries. */
const ABOUT_UNITS =
  /moderat|done|complete|passed|points|number of|\bno\.? of|total|left|remaining|last year|next year/i;
/** Headings below which every cell is a unit, also one that is called by its title. */
const UNITS_ONLY = /^(?:papers?|modules?|examined units?)$/i;
const MONTH = /^(?:jan(?:uary)?|june?)\.?(?:\s+(?:series|exams?|entries))?$/i;
/** Numbers of people, groups, rooms and telephones; what somebody took before. */
const OTHER_NUMBERS =
  /student|pupil|learner|\badm|admission|\bmis\b|tutor|teacher|staff|group|block|room|locker|phone|\bext\b|\bref\b|\bid\b|prev|prior/i;
/** Columns that are often filled with `01`, `02`. */
const NUMBERED =
  /\b(?:sets?|blocks?|rooms?|seats?|campus|site|house|group|class|form|tutor|teacher|years?|yrs?|terms?|cohorts?|age|days?|period|week|timetable|clash|no|number)\b/i;
/** A yes below these can mean that the entry was made, or that it is to be. */
const TWO_WAYS = new Set(['entered', 'submitted', 'sent', 'made', 'processed']);

/** `1, 2`, `01 & 02`; also with strokes, which are told rather than read. */
function isUnitList(text: string): boolean {
  return unitsNamed(text.replaceAll('/', ',')) !== null;
}

/** A UCI with the right check letter, which nothing else has by chance; it may be written in groups. */
function isWrittenUci(text: string): boolean {
  return text.length >= 13 && text.length <= 20 && isUci(text.replaceAll(' ', '').toUpperCase());
}

/** What the text of a cell is. */
function cellKind(text: string, { codeKind, title }: FamilyWords = KNOWN_FAMILIES): CellKind {
  if (saysNothing(text)) return 'nothing';
  if (UNIT.test(text)) return 'unit';
  if (isWrittenUci(text)) return 'uci';
  if (PADDED.test(text) || isUnitList(text)) return 'padded';
  if (MONTH.test(text) || (/^[a-z]{3}|[a-z]{3,}$/i.test(text) && parseSeries(text) !== null)) return 'series';
  const code = codeKind(text);
  if (code === 'unit' || code === 'entry') return code;
  if (code === 'qualification') return /^\d{4}$/.test(text) ? 'short' : 'code';
  if (title.test(text)) return 'title';
  if (STATUS.test(text) && isEntryStatusKnown(text)) return 'status';
  if (/^\d{1,2}$/.test(text) && Number(text) > 1) return 'number';
  if (unitMarkIn(text) === 'mark') return 'mark';
  return isAnswer(text) ? 'answer' : 'other';
}

/** Counts what the cells of columns are, below the headings. */
export function readContent(
  sheet: SheetContent,
  firstRow: number,
  columns: readonly HeadedColumn[],
  families: FamilyWords,
): ReadContent[] {
  // Texts are tidied once each: a column repeats few of them.
  const kindOf = memoize((text: string) => cellKind(tidied(text), families));
  return columns.map((at) => {
    const counts = {
      nothing: 0,
      code: 0,
      short: 0,
      title: 0,
      uci: 0,
      entry: 0,
      unit: 0,
      padded: 0,
      number: 0,
      status: 0,
      mark: 0,
      answer: 0,
      series: 0,
      other: 0,
    };
    const codes = new Set<string>();
    for (let row = firstRow; row < sheet.values.length; row++) {
      const value = sheet.values[row]?.[at.column] ?? null;
      if (value === null || value === '') {
        counts.nothing++;
        continue;
      }
      const text = typeof value === 'string' ? value : textAt(sheet, row, at.column);
      const kind = kindOf(text);
      counts[kind]++;
      if (kind === 'code' || kind === 'short') codes.add(text);
    }
    return { ...at, families, counts, filled: sheet.values.length - firstRow - counts.nothing, codes: codes.size };
  });
}

function isMostly(count: number, { filled }: ReadContent): boolean {
  return count > 0 && count * 5 >= filled * 3;
}

/** Whether a column repeats few codes, as one of qualifications does; a column about people has about as many codes as rows. */
function areFew({ codes, counts }: ReadContent): boolean {
  return codes <= 3 || codes * 2 <= counts.code + counts.short;
}

/** Whether a column that is called Code repeats few codes without their nought, which Excel drops from numbers: codes of anything else would not all be of qualifications. */
function isOfCodes({ heading, codes, counts, filled }: ReadContent): boolean {
  return /^(?:the )?code$/i.test(heading.trim()) && counts.short + counts.code === filled && codes < filled;
}

/**
 * Whether a column holds qualifications: codes of five digits below most headings, titles and codes of four digits below one that may
 * say so.
 */
export function holdsQualifications(content: ReadContent): boolean {
  const { counts, heading, families } = content;
  if (OTHER_NUMBERS.test(heading) || !areFew(content)) return false;
  const short = families.codeHeading.test(heading) || isOfCodes(content) ? counts.short : 0;
  const titles = families.heading.test(heading) ? counts.title : 0;
  return isMostly(counts.code + short + titles, content);
}

/** What candidates had before, or what is somebody else's. */
const OTHER_UCI = /prev|prior|\bold\b|former|last|sibling|brother|sister|other|duplicate/i;

/** Whether a column holds the UCIs of the candidates, whatever it is called. */
export function holdsUcis({ counts, heading, filled }: ReadContent): boolean {
  return counts.uci > 0 && counts.uci * 5 >= filled * 4 && !OTHER_UCI.test(heading);
}

/** Whether a heading is of units, and not of how many, or of those that are over. */
export function isOfUnits(heading: string): boolean {
  return UNIT_HEADING.test(heading) && !ABOUT_UNITS.test(heading);
}

/** Whether a column holds the units of rows, and its heading says so, or it has none and its cells can be nothing else. */
export function holdsUnits(content: ReadContent): boolean {
  const { counts, heading } = content;
  const named = counts.unit + counts.padded;
  if (heading === '') return isMostly(named, content);
  if (!isOfUnits(heading)) return false;
  const all = named + counts.entry + counts.number + ones(content);
  // Below a heading that says units, what else stands beside some of them is told cell by cell.
  return isMostly(all, content) || (SAYS_UNITS.test(heading) && named > 0 && named * 4 >= content.filled);
}

/** Headings that may stand above entry codes. */
const ENTRY_HEADING = /code|element|entr(?:y|ies)|exam|option|award|spec|assess|compon|unit|module|paper/i;

/** Whether a column holds entry codes, of units and perhaps of qualifications, below a heading that may say so, or none. */
export function holdsEntryCodes(content: ReadContent): boolean {
  const { counts, heading } = content;
  const isOther = OTHER_NUMBERS.test(heading) || !(heading === '' || ENTRY_HEADING.test(heading));
  return !isOther && counts.entry > 0 && isMostly(counts.entry + counts.code, content);
}

/** Whether one of the columns holds the unit or entry code that each row asks for. */
export function holdsWhatRowsAsk(
  sheet: SheetContent,
  firstRow: number,
  columns: readonly HeadedColumn[],
  families: FamilyWords,
): boolean {
  return readContent(sheet, firstRow, columns, families).some((at) => holdsUnits(at) || holdsEntryCodes(at));
}

/** Whether a column holds words of a status and little else. */
export function holdsStatuses(content: ReadContent): boolean {
  return isMostly(content.counts.status, content);
}

/** Headings that ask when, below which a month is that of the examination; others may be of what is over. */
const WHEN = /^(?:when|month|exam month|when (?:sitting|entered|taken|sat|taking)|sitting when|which series)\??$/i;

/** Whether a column holds series, or their months without a year, below a heading that asks when. */
export function holdsSeries(content: ReadContent): boolean {
  return WHEN.test(content.heading.trim()) && isMostly(content.counts.series, content);
}

/** `1` is a mark as well as a unit: below the heading of a unit, beside other units, it is one. */
function ones({ counts, heading }: ReadContent): number {
  return UNITS_ONLY.test(heading) || counts.unit + counts.padded + counts.entry + counts.number > 0 ? counts.mark : 0;
}

/** What of the sheet's columns is read already. */
interface AlreadyRead {
  readonly units: boolean;
  readonly codes: boolean;
  readonly status: boolean;
}

/** What is in a column that nothing is read from, where an entry may hang on it; null where nothing does. */
export function unusedContent(content: ReadContent, headingRow: number, read: AlreadyRead): UnreadContent | null {
  const { counts, column, heading } = content;
  const told = (holds: UnreadContent['holds'], cells: number): UnreadContent => ({
    row: headingRow,
    column,
    heading,
    holds,
    cells,
  });
  const units = unitsIn(content, read);
  if (units !== null) return told(...units);
  if (isMostly(counts.code, content) && !OTHER_NUMBERS.test(heading)) return told('codes', counts.code);
  const isOfStatus = STATUS_HEADING.test(heading);
  if (!read.status && isMostly(counts.status, content) && !REMARKS.test(heading)) {
    if (isOfStatus || counts.status > 1) return told(isOfStatus ? 'statuses' : 'words', counts.status);
  }
  if (!read.status && SCHOOL_STATUS.test(heading) && counts.status > 0) return told('words', counts.status);
  const answers = counts.mark + counts.status + counts.answer;
  const isAsked = TWO_WAYS.has(plainHeading(heading)) || (speaksOfEntries(heading) && isMostly(answers, content));
  return isAsked && answers > 0 ? told('answers', answers) : null;
}

/** The units in a column, or what may be some, with how many cells have them; null where there are none. */
function unitsIn(content: ReadContent, read: AlreadyRead): readonly ['units' | 'numbers', number] | null {
  const { counts, heading, filled } = content;
  const named = counts.unit + counts.padded;
  const all = named + counts.entry + counts.number + ones(content);
  if (parseSeries(heading) !== null || MONTH.test(heading)) {
    // Where units are read already, small numbers may be marks or places; `01` and `Unit 1` are not.
    const isTold = named > 0 || (!read.units && counts.entry + counts.number > 0);
    return isTold && isMostly(all, content) ? ['units', all] : null;
  }
  if (read.units) return null;
  if (!read.codes && holdsEntryCodes(content)) return ['units', counts.entry];
  if (isOfUnits(heading)) {
    if (UNITS_ONLY.test(heading) && filled > 0) return ['units', filled];
    if (SAYS_UNITS.test(heading) && counts.other > 0) return ['units', filled];
    return named + counts.entry + counts.number > 0 && isMostly(all, content)
      ? [named > 0 ? 'units' : 'numbers', all]
      : null;
  }
  const isOther = NUMBERED.test(heading) || REMARKS.test(heading) || ABOUT_UNITS.test(heading);
  return !isOther && isMostly(named, content) ? ['numbers', named] : null;
}
