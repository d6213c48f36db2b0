import { NO_OPTION, parseCode, parseSeries, parseUnit, type Series, type WantedOption } from '../entries';

/** A column of the wide shape: every marked cell below it is an entry for this. */
export interface UnitHeading {
  readonly wanted: WantedOption;
  /** The series that the heading names, null where it names none. */
  readonly series: Series | null;
}

const SERIES_WORDS = /\b((?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[\s'’-]*(?:20)?\d{2})\b/i;
const CODE_AT_START = /^(0?\d{4}(?:\s*[/\\-]\s*(?:\d{2}|[A-Z]{2})|\s?\d{2}|CC)?)(?=$|[\s:,(-])/i;
const YEAR = /^(19|20)\d{2}$/;
const UNIT_AT_START = /^(?:unit|u)\s*\.?\s*(\d{1,2}|CC)(?=$|[\s:,.(-])/i;

/** Reads a heading that is itself a code: `583501`, `05835/01`, `05835`, `Unit 1`, `Unit 2 Working in business`, `583501 June 2027`. */
export function parseUnitHeading(text: string): UnitHeading | null {
  const flat = text.replace(/[\s\u00a0]+/g, ' ').trim();
  const named = SERIES_WORDS.exec(flat);
  const series = named?.[1] ? parseSeries(named[1]) : null;
  const rest = series === null ? flat : flat.replace(named?.[1] ?? '', '').trim();
  const code = CODE_AT_START.exec(rest)?.[1];
  if (code && !YEAR.test(code)) return { wanted: parseCode(code), series };
  const unit = parseUnit(UNIT_AT_START.exec(rest)?.[1] ?? '');
  return unit === null || unit === '' ? null : { wanted: { ...NO_OPTION, unit }, series };
}

/** What a cell under such a heading says. */
export type Mark =
  | { readonly kind: 'none' }
  | { readonly kind: 'entered' }
  | { readonly kind: 'series'; readonly series: Series }
  | { readonly kind: 'status'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string };

const YES = /^(y|yes|1|x|✓|✔|√|true|e|entered)$/i;
const NO = /^(|n|no|0|-|–|—|false|n\/?a|\.)$/i;
const STATUS = /^(r|resit|re-sit|w|wd|w\/d|withdrawn|absent|abs|a|sat|registered|attempt [2-9]|[2-9])$/i;
const STATUS_WORDS: Readonly<Record<string, string>> = { r: 'Resit', w: 'Withdrawn', a: 'Absent' };

/** Reads a cell of the wide shape: `Y`, `1` and `x` enter, empty and `N` do not, `Resit` and `Jan 27` say more. */
export function parseMark(text: string): Mark {
  const trimmed = text.trim();
  if (NO.test(trimmed)) return { kind: 'none' };
  if (YES.test(trimmed)) return { kind: 'entered' };
  if (STATUS.test(trimmed)) return { kind: 'status', text: STATUS_WORDS[trimmed.toLowerCase()] ?? trimmed };
  const series = parseSeries(trimmed);
  return series === null ? { kind: 'unreadable', text: trimmed } : { kind: 'series', series };
}
