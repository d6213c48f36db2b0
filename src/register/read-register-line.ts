import { calendarDate, parseCalendarDate, parsePence, parseSeries, type CalendarDate } from '../entries';
import { dateOfSerial } from '../excel-values';
import type { EntryKind } from '../reference';
import { parseMoment } from './moment';
import { type RegisterHeading, KIND_WORDS, OUTCOME_WORDS } from './register-columns';
import { LINE_WORDS, type LineKind, type RegisterLine } from './register-line';
import { registerWords } from './words';

/** Something of a line that cannot be read. */
interface LineProblem {
  /** The headings of the cells that it is about; the first is where to look first. */
  readonly headings: readonly RegisterHeading[];
  /** What is wrong, in words without the last full stop. */
  readonly problem: string;
}

/** A line as far as it can be read; null where nothing can be made of it. */
export interface LineReading {
  readonly line: RegisterLine | null;
  readonly problems: readonly LineProblem[];
}

type Texts = (heading: RegisterHeading) => string;

/** Reads the texts of a line, however much of it was edited: what cannot be read is said, and the rest is used. */
export function readRegisterLine(text: Texts): LineReading {
  const what = wordOf(LINE_WORDS, text('What'));
  if (what === null) {
    const said =
      text('What') === '' ? registerWords.notRecorded.nothing : registerWords.notRecorded.notSaid(text('What'));
    return { line: null, problems: [{ headings: ['What'], problem: registerWords.notRecorded.what(said) }] };
  }
  const line = lineFrom(what, text);
  const problems = [...unreadable(line, text), ...missing(line)];
  return { line: problems.some(({ isFatal }) => isFatal) ? null : line, problems };
}

function lineFrom(what: LineKind, text: Texts): RegisterLine {
  return {
    time: parseMoment(text('Time')),
    what,
    by: text('By'),
    file: text('File').toUpperCase(),
    series: parseSeries(text('Series')),
    kind: wordOf<EntryKind>(KIND_WORDS, text('Kind')),
    sequence: countOf(text('Sequence')),
    entries: countOf(text('Entries')),
    details: {
      candidateNumber: /^\d{1,4}$/.test(text('Candidate number')) ? text('Candidate number').padStart(4, '0') : '',
      name: text('Name').toUpperCase(),
      birthDate: parseDay(text('Date of birth')),
      sex: text('Sex').toUpperCase(),
      uci: text('UCI').toUpperCase(),
      upn: text('UPN').toUpperCase(),
      uln: text('ULN'),
    },
    code: text('Code').toUpperCase(),
    title: text('Title'),
    sheet: text('Sheet'),
    fee: parsePence(text('Fee')),
    outcome: wordOf<'sat' | 'absent'>(OUTCOME_WORDS, text('Outcome')),
    note: text('Note'),
    fingerprint: text('Fingerprint').toLowerCase(),
  };
}

interface Unread extends LineProblem {
  /** Nothing can be made of the line without it. */
  readonly isFatal: boolean;
}

/** Cells that hold something that cannot be read. */
function unreadable(line: RegisterLine, text: Texts): Unread[] {
  const cells: readonly (readonly [RegisterHeading, isRead: boolean, as: string])[] = [
    ['Time', line.time !== null, registerWords.formats.time],
    ['Series', line.series !== null, registerWords.formats.series],
    ['Kind', line.kind !== null, registerWords.formats.kind],
    ['Sequence', line.sequence !== null, registerWords.formats.sequence],
    ['Entries', line.entries !== null, registerWords.formats.entries],
    ['Candidate number', line.details.candidateNumber !== '', registerWords.formats.candidateNumber],
    ['Date of birth', line.details.birthDate !== null, registerWords.formats.day],
    ['Fee', line.fee !== null, registerWords.formats.fee],
    ['Outcome', line.outcome !== null, registerWords.formats.outcome],
  ];
  const found = cells
    .filter(([heading, isRead]) => !isRead && text(heading) !== '')
    .map(([heading, , as]) => ({
      headings: [heading],
      problem: registerWords.isNot(text(heading), heading, as),
      isFatal: false,
    }));
  const noTime = { headings: ['Time'] as const, problem: registerWords.noTime, isFatal: false };
  return text('Time') === '' ? [noTime, ...found] : found;
}

const NEEDED: Readonly<Record<LineKind, readonly RegisterHeading[]>> = {
  made: ['File', 'Series'],
  entry: ['Code', 'Series', 'Candidate number'],
  sent: ['File'],
  acknowledged: ['File'],
  seen: ['File'],
  discarded: ['File'],
  rejected: ['File'],
  emailed: ['Code', 'Series', 'Candidate number'],
  'entry-seen': ['Code', 'Series', 'Candidate number'],
  change: ['Candidate number'],
  withdrawal: ['Code', 'Series', 'Candidate number'],
  result: ['Code', 'Series', 'Candidate number', 'Outcome'],
  accepted: [],
  'taken-back': ['Note'],
};

/** What a line of its kind cannot do without. */
function missing(line: RegisterLine): Unread[] {
  const isThere = (heading: RegisterHeading): boolean => {
    if (heading === 'Series') return line.series !== null;
    if (heading === 'Note') return line.note !== '';
    if (heading === 'Outcome') return line.outcome !== null;
    if (heading === 'Candidate number') return line.details.candidateNumber !== '';
    return (heading === 'File' ? line.file : line.code) !== '';
  };
  const lacking = NEEDED[line.what].filter((heading) => !isThere(heading));
  if (lacking.length === 0) return [];
  const problem = registerWords.needs(LINE_WORDS[line.what], lacking.map((heading) => `"${heading}"`).join(' and '));
  return [{ headings: lacking, problem, isFatal: true }];
}

/** The key of the word that a text is, whatever its capitals; null where it is none of them. */
export function wordOf<Key extends string>(words: Readonly<Record<Key, string>>, text: string): Key | null {
  const wanted = text.trim().toLowerCase();
  for (const key in words) if (words[key].toLowerCase() === wanted) return key;
  return null;
}

function countOf(text: string): number | null {
  return /^\d{1,6}$/.test(text.replace(/,/g, '')) ? Number(text.replace(/,/g, '')) : null;
}

/** A day that lost its format, as where a register is pasted as values, is the number of days of Excel's calendar. */
export function parseDay(text: string): CalendarDate | null {
  if (/^\d{5}$/.test(text)) return dateOfSerial(Number(text));
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return day === undefined ? parseCalendarDate(text) : calendarDate(Number(year), Number(month), Number(day));
}
