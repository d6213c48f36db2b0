import { isNothing, parseSeries, type Series } from '../entries';
import { parseWordyMark } from './wordy-mark';
import { unitNamed } from './unit-cell';
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
  if (YES.test(trimmed) || (unit !== '' && /^(0\d|u)/i.test(trimmed) && unitNamed(trimmed) === unit))
    return { kind: 'entered' };
  if (STATUS.test(trimmed)) {
    return { kind: 'status', text: STATUS_WORDS[trimmed.toLowerCase()] ?? trimmed, series: null };
  }
  const series = parseSeries(trimmed);
  return series === null ? wordyMark(trimmed) : { kind: 'series', series };
}

function wordyMark(text: string): UnitMark {
  const said = parseWordyMark(text);
  if (said === null) return { kind: 'unreadable', text };
  const { status, series, month } = said;
  if (status === '') return series === null ? { kind: 'unreadable', text } : { kind: 'series', series };
  return { kind: 'status', text: status, series, ...(month === '' ? {} : { month }) };
}
