import { parseSeries, parseSeriesMonth, type Series } from '../entries';
import { signIn } from './yes-no-signs';

/** What a cell says with more words than one: which series, what became of the entry, or both. */
export interface WordyMark {
  /** As a status column would say it; empty where the cell only enters. */
  readonly status: string;
  readonly series: Series | null;
  /** A month without its year, as it is written; empty where there is none. */
  readonly month: string;
}

/** Words that say of a unit that it is entered, and stand before a series or before what became of the entry. */
const ENTERS = /^(?:y|yes|x|e|entered)$/;

/** What can be said of an entry, and how a status column says it. In small letters. */
const WITHDRAWN = [
  'w',
  'wd',
  'w/d',
  'withdrawn',
  'withdrew',
  'withdraw',
  'to withdraw',
  'to be withdrawn',
  'cancelled',
];
const ABSENT = ['a', 'abs', 'absent', 'did not sit', 'did not attend', 'no show'];
const RESIT = ['r', 'resit', 're-sit', 'retake', 're-take'];
const SAID: ReadonlyMap<string, string> = new Map([
  ...WITHDRAWN.map((words): [string, string] => [words, 'Withdrawn']),
  ...ABSENT.map((words): [string, string] => [words, 'Absent']),
  ...RESIT.map((words): [string, string] => [words, 'Resit']),
  ['sat', 'Sat'],
  ['registered', 'Registered'],
]);

/** Words around these that change nothing. In small letters. */
const AROUND = /\b(?:from|for|in|the|entry|unit|late)\b/g;
/** A hyphen between two things that are said, `Resit-Jan 27`, and not within a word. */
const JOINED = /\b(?!re-|non-)([a-z]+|20\d{2})-(?=[a-z])/gi;
/** Words of a series that say no more than its month and year do. */
const OF_SERIES = /^(?:series|exams?)$/i;
/** Why a withdrawal costs nothing: fees hang on it, so it stays in the status. */
const GROUNDS = /\b(?:on )?(?:medical|bereavement)(?: (?:grounds|reasons?))?\b|\b(?:not |non[ -])?refunded\b/;
/** A day by itself, `14/1/27`: when it was written or happened, and no series. */
const DAY = /^\d{1,2}[/.-](?:\d{1,2}|[a-z]{3,9})(?:[/.-](?:\d{2}|20\d{2}))?$/i;
const DAY_OF_MONTH = /^\d{1,2}(?:st|nd|rd|th)?$/i;
const YEAR = /^(?:20)?\d{2}$/;
/** Before this year two digits behind a month are a day of it: `Absent Jan 14`. */
const FIRST_YEAR = 2020;
/** Nobody writes more into the cell of a tick. In characters. */
const LONGEST = 60;

/**
 * Reads a cell below a unit's heading that says more than one thing: `Withdrawn January 2027`, `W Jan 27`, `Jan 27 - withdrawn`,
 * `Withdrawn, medical`, `Y Jan 27`. Null where any word of it is not understood, and where it names two series: that may be two entries.
 */
export function parseWordyMark(text: string): WordyMark | null {
  if (text.length > LONGEST) return null;
  const words = text
    .replace(JOINED, '$1 ')
    .split(/[\s,;:()–—]+/)
    .filter((word) => !/^[.-]*$/.test(word) && !OF_SERIES.test(word));
  const parts = partsOf(words);
  if (parts === null) return null;
  const { series, month, hasDay, others } = parts;
  const [first = '', ...more] = others;
  const enters = ENTERS.test(first.toLowerCase()) || signIn(first) === 'yes';
  if (enters && more.length === 0) return series === null ? null : { status: '', series, month };
  const status = statusIn((enters ? more : others).join(' ').toLowerCase());
  // `Sat 16 Jan` is a Saturday.
  return status === null || (hasDay && status === 'Sat') ? null : { status, series, month };
}

/** What a text says of an entry: one thing, or that a resit came to something. Null where it holds any other word. */
function statusIn(text: string): string | null {
  const grounds = GROUNDS.exec(text)?.[0] ?? '';
  const words = text.replace(grounds, ' ').replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
  // `A late entry` tells of no absence.
  if (words.length === 1 && words !== text && grounds === '') return null;
  const [, ofResit] = /^(?:resit|re-sit|retake|re-take) (.+)$/.exec(words) ?? [];
  const said = SAID.get(ofResit ?? words);
  if (said === undefined || (grounds !== '' && said !== 'Withdrawn')) return null;
  if (ofResit !== undefined) return said === 'Resit' || said === 'Registered' ? null : `Resit, ${said.toLowerCase()}`;
  return grounds === '' ? said : `${said}, ${grounds}`;
}

interface Parts extends Pick<WordyMark, 'series' | 'month'> {
  readonly hasDay: boolean;
  readonly others: readonly string[];
}

/** The one series among words, or the month of one, whether a day stands there, and the other words; null where there are several series. */
function partsOf(words: readonly string[]): Parts | null {
  let [series, month, hasDay]: [Series | null, string, boolean] = [null, '', false];
  const others: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [one = '', next = '', last = ''] = words.slice(at);
    const isDay = DAY.test(one);
    if (isDay || (DAY_OF_MONTH.test(one) && parseSeriesMonth(next) !== null)) {
      hasDay = true;
      if (!isDay) at += YEAR.test(last) ? 2 : 1;
      if (/^on$/i.test(others.at(-1) ?? '')) others.pop();
      continue;
    }
    const pair = next === '' ? null : parseSeries(`${one} ${next}`);
    const its = pair ?? parseSeries(one);
    // By itself `may` is a verb.
    const isMonth = its === null && parseSeriesMonth(one) !== null && !/^may$/i.test(one);
    if (its === null && !isMonth) {
      others.push(one);
      continue;
    }
    if (series !== null || month !== '' || (its !== null && its.year < FIRST_YEAR)) return null;
    [series, month] = [its, isMonth ? one : ''];
    if (pair !== null) at++;
  }
  return { series, month, hasDay, others };
}
