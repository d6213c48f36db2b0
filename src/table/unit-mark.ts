import { isNothing, parseSeries, parseSeriesMonth, type Series } from '../entries';
import { parseWordyMark } from './wordy-mark';
import { saysStatus } from './says-status';
import { unitNamed, unitWithWords } from './unit-cell';
import { signIn } from './yes-no-signs';

/** What a cell under a unit's heading says. */
export type UnitMark =
  | { readonly kind: 'none' | 'entered' }
  /** A cross: what it means hangs on whether ticks stand beside it. */
  | { readonly kind: 'cross'; readonly text: string }
  | { readonly kind: 'series'; readonly series: Series }
  /** `month`: the series has it, and its year is not written. */
  | { readonly kind: 'status'; readonly text: string; readonly series: Series | null; readonly month?: string }
  | { readonly kind: 'unreadable'; readonly text: string };

const YES = /^(y|yes|1|x|true|e|entered)$/i;
const NO = /^(n|no|0|false)$/i;
const STATUS = /^(r|resit|re-sit|w|wd|w\/d|withdrawn|absent|abs|a|sat|registered|attempt [2-9]|[2-9])$/i;
const STATUS_WORDS: Readonly<Record<string, string>> = { r: 'Resit', w: 'Withdrawn', a: 'Absent' };

/**
 * Reads a cell of the wide shape below the heading of a unit: `Y`, `1` and `x` enter, and so does the unit's own number;
 * empty and `N` do not; `Resit`, `Jan 27`, `Resit Jan 27` and `Jan 27 - withdrawn` say more.
 */
export function parseUnitMark(text: string, unit = ''): UnitMark {
  const trimmed = text.trim();
  if (isNothing(trimmed) || NO.test(trimmed)) return { kind: 'none' };
  const sign = signIn(trimmed);
  if (sign === 'cross') return { kind: 'cross', text: trimmed };
  if (sign !== null) return { kind: sign === 'yes' ? 'entered' : 'none' };
  if (YES.test(trimmed)) return { kind: 'entered' };
  if (unit !== '' && /^(0\d|u)/i.test(trimmed) && unitNamed(trimmed) === unit)
    return markBehindUnit(trimmed) ?? { kind: 'entered' };
  if (STATUS.test(trimmed)) {
    return { kind: 'status', text: STATUS_WORDS[trimmed.toLowerCase()] ?? trimmed, series: null };
  }
  const series = parseSeries(trimmed);
  return series === null ? wordyMark(trimmed) : { kind: 'series', series };
}

/**
 * What stands behind a unit in its cell and is no title: a series, what became of the entry, or what is not understood, `Unit 1 resit`,
 * `Unit 1 Jan 27`, `Unit 1 - not entering`. Null where nothing or a title stands there, and for a text that begins with no unit.
 */
export function markBehindUnit(text: string): UnitMark | null {
  const words = unitWithWords(text)?.words ?? '';
  if (words === '') return null;
  const mark = parseUnitMark(words);
  if (mark.kind !== 'unreadable') return mark.kind === 'entered' ? null : mark;
  if (parseSeriesMonth(words) !== null) return { kind: 'status', text: '', series: null, month: words };
  return saysStatus(words) ? { kind: 'unreadable', text } : null;
}

/** Whether a mark names the month of its series alone. */
export function lacksYear(mark: UnitMark): mark is UnitMark & { readonly month: string } {
  return mark.kind === 'status' && mark.month !== undefined;
}

/** Whether a series is in the month that a text names without a year. */
export function isInMonth(series: Series | null, month: string): boolean {
  return series !== null && series.month === parseSeriesMonth(month);
}

function wordyMark(text: string): UnitMark {
  const said = parseWordyMark(text);
  if (said === null) return { kind: 'unreadable', text };
  const { status, series, month } = said;
  if (status === '') return series === null ? { kind: 'unreadable', text } : { kind: 'series', series };
  return { kind: 'status', text: status, series, ...(month === '' ? {} : { month }) };
}
