import { NO_OPTION, parseCode, parseSeries, parseUnit, type Series, type WantedOption } from '../entries';
import { unitNamed } from './unit-cell';

/** A column of the wide shape: every marked cell below it is an entry for this. */
export interface UnitHeading {
  readonly wanted: WantedOption;
  /** The series that the heading names, null where it names none. */
  readonly series: Series | null;
}

const SERIES_WORDS = /\b((?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[\s'’-]*(?:20)?\d{2})\b/i;
const CODE_AT_START =
  /^(0?\d{4}(?:\s*[/\\-]\s*(?:\d{2}|\d[A-Z]|[A-Z]{2})|\s?\d{2}|\d[A-Z]|CC)?|[A-Z]\d{3}(?:[/-]\d{2}))(?=$|[\s:,(-])/i;
const YEAR = /^(19|20)\d{2}$/;
const UNIT_WORD = /^(?:unit|module|paper|u)\s*\.?\s*\d|^(?:unit|u)\s*CC\b/i;
/** What is kept of a unit beside its entries. */
const ABOUT_UNIT =
  /\b(?:target|results?|grades?|notes?|comments?|mocks?|predict(?:ed|ion)|forecast|marks?|score|points|teacher|tutor|room|seat)s?$/i;
const BARE_UNIT = /^(\d{1,2}|CC)$/i;

/** Reads a heading that is itself a code: `583501`, `05835/01`, `05835`, `Unit 1`, `Unit 2 Working in business`, `583501 June 2027`. */
export function parseUnitHeading(text: string): UnitHeading | null {
  const flat = text.replace(/[\s\u00a0]+/g, ' ').trim();
  const named = SERIES_WORDS.exec(flat);
  const series = named?.[1] ? parseSeries(named[1]) : null;
  const rest = series === null ? flat : flat.replace(named?.[1] ?? '', '').trim();
  const code = CODE_AT_START.exec(rest)?.[1];
  if (code && !YEAR.test(code)) return { wanted: parseCode(code), series };
  if (ABOUT_UNIT.test(rest)) return null;
  const unit = UNIT_WORD.test(rest) ? unitNamed(rest.replace(/^(?:module|paper)/i, 'Unit')) : null;
  return unit === null || unit === '' ? null : { wanted: { ...NO_OPTION, unit }, series };
}

/** Reads a heading that is nothing but a unit's number, `01` or `3`: a unit only where the cells below are marks. */
export function parseBareUnitHeading(text: string): UnitHeading | null {
  const flat = text.replace(/[\s\u00a0]+/g, ' ').trim();
  const unit = BARE_UNIT.test(flat) ? parseUnit(flat) : null;
  return unit === null || unit === '' ? null : { wanted: { ...NO_OPTION, unit }, series: null };
}
