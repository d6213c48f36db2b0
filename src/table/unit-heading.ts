import { NO_OPTION, parseCode, parseSeries, parseUnit, type Series, type RequestedOption } from '../entries';
import { withoutHints } from './heading-hints';
import { unitAlone, unitNamed } from './unit-cell';
import { unitSaying, type UnitSaying } from './unit-qualifier';

/** A column of the wide shape: every marked cell below it is an entry for this. */
export interface UnitHeading {
  readonly wanted: RequestedOption;
  /** The series that the heading names, null where it names none. */
  readonly series: Series | null;
  /** A month that the heading names without a year, as it is written there: the series has to be of that month. */
  readonly month?: string;
}

/** A heading that begins with a unit or code, and what its other words say. */
export interface ReadUnitHeading extends UnitHeading {
  readonly saying: UnitSaying;
}

const SERIES_WORDS = /\b((?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[\s'’-]*(?:20)?\d{2})\b/i;
const SERIES_CODE = /[\s(,:–—-]([1-9ABC][A-Z]\d{2})\)?$/;
const CODE_AT_START =
  /^(0?\d{4}(?:\s*[/\\-]\s*(?:\d{2}|\d[A-Z]|[A-Z]{2})|\s?\d{2}|\d[A-Z]|CC)?|[A-Z]\d{3}(?:[/-]\d{2}|\s*[/\\:–—-]?\s*[A-Z]\d{3}))(?=$|[\s:,(?_–—-])/i;
/** `05834 or 05835` is a question of which. */
const ANOTHER_CODE = /^\s*(?:or\b|and\b|[&,+/])\s*0?\d{4}(?!\d)/i;
const YEAR = /^(19|20)\d{2}$/;
const UNIT_AT_START = /^(?:unit|module|paper|u)[\s._#]*(?:\d{1,2}|\dC|CC)(?![A-Za-z0-9])/i;
const BARE_UNIT = /^(\d{1,2}|\dC|CC)$/i;

/** The months of the series, without a year. */
const MONTH_ALONE = /[\s(,:–—-](jan(?:uary)?|june?)\.?\)?(?=$|[\s),:–—-])/i;

function flattened(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** A heading with round brackets alone, and without those around a series: `Unit 1 [June 2027]`. What else stands in brackets may be a hint. */
function withSeriesBare(text: string): string {
  return flattened(text)
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')
    .replace(/\(([^()]*)\)/g, (whole, inner: string) => (parseSeries(inner) === null ? whole : ` ${inner.trim()} `))
    .trim();
}

/** The series in a heading, and the heading without it. */
function seriesIn(text: string): { readonly series: Series | null; readonly rest: string } {
  for (const pattern of [SERIES_WORDS, SERIES_CODE]) {
    const [, named] = pattern.exec(text) ?? [];
    const series = named === undefined ? null : parseSeries(named);
    if (series !== null && named !== undefined) return { series, rest: flattened(text.replace(named, ' ')) };
  }
  return { series: null, rest: text };
}

/**
 * Reads a heading that begins with a code or a unit: `583501`, `05835/01`, `05835`, `Unit 1`, `Unit 2 Working in business`, `583501 June 2027`,
 * `Unit 1 Series`.
 */
export function parseUnitHeading(text: string): ReadUnitHeading | null {
  const flat = withSeriesBare(text);
  const [inMonth = '', month] = MONTH_ALONE.exec(flat) ?? [];
  const dated = seriesIn(flattened(withoutHints(flat)));
  const isAlone = dated.series === null && month !== undefined;
  const { series } = dated;
  const rest = isAlone ? flattened(withoutHints(flattened(flat.replace(inMonth, ' ')))) : dated.rest;
  const ofMonth = isAlone ? { month } : {};
  const first = /^[A-Za-z]\d{3}(?=$|[\s:,(?_–—-])/.exec(rest)?.[0] ?? '';
  const alone = unitAlone(first);
  if (alone !== null) return { wanted: alone, series, ...ofMonth, saying: unitSaying(rest.slice(first.length)) };
  const code = CODE_AT_START.exec(rest)?.[1];
  if (code && !YEAR.test(code)) {
    if (ANOTHER_CODE.test(rest.slice(code.length))) return null;
    return { wanted: parseCode(code), series, ...ofMonth, saying: unitSaying(rest.slice(code.length)) };
  }
  const named = UNIT_AT_START.exec(rest)?.[0] ?? '';
  const unit = named === '' ? null : unitNamed(named.replace(/^(?:module|paper|unit|u)[\s._#]*/i, '').toUpperCase());
  if (unit === null || unit === '' || /^\s*(?:[,&+/]|and\s+\d)/.test(rest.slice(named.length))) return null;
  return { wanted: { ...NO_OPTION, unit }, series, ...ofMonth, saying: unitSaying(rest.slice(named.length)) };
}

/** Reads a heading that is nothing but a unit's number, `01` or `3`: a unit only where the cells below are marks. */
export function parseBareUnitHeading(text: string): UnitHeading | null {
  const flat = flattened(text);
  const unit = BARE_UNIT.test(flat) ? parseUnit(flat.toUpperCase()) : null;
  return unit === null || unit === '' ? null : { wanted: { ...NO_OPTION, unit }, series: null };
}
