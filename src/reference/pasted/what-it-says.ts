import type { DateName } from '../series-dates';

/** What words beside a value say that it is for; undefined is what they do not say. */
export interface Says {
  readonly fee: 'registration' | 'unit' | 'late' | 'very late' | 'other' | undefined;
  readonly date: DateName | 'results to centres' | 'other' | undefined;
  /** `3`; of words that name several, `2/3`. */
  readonly level: string | undefined;
  /** In small letters, `extended certificate`. */
  readonly size: string | undefined;
  /** `2012` or `2016`. */
  readonly suite: string | undefined;
  /** `6 2027`: the month and year of a series; of words that name several, `1 2027/6 2027`. */
  readonly series: string | undefined;
  /** `2026` for the academic year 2026/27; of words that name several, `2025/2026`. */
  readonly year: string | undefined;
  /** Whether it is about Cambridge Technicals or about something else. */
  readonly family: 'own' | 'other' | undefined;
}

const OTHER_FAMILIES =
  /\b(?:cambridge nationals?|advanced nationals?|gcses?|a[s]?[ -]levels?|btecs?|t[ -]levels?|core maths|fsmq|functional skills|entry level|project qualifications?|epq|igcse)\b/i;
const OWN_FAMILY = /\b(?:cambridge )?technicals?\b|\bctecs?\b/i;

/** What is charged for besides entries, often by the unit or for a certificate. */
const OTHER_FEE =
  /\breviews?\b|\bre-?mark\w*|\bclerical\b|\bphotocop\w+|\bscripts?\b|\bpost[ -]results?\b|\bappeals?\b|\b(?:replacement|duplicate|amended)\b|\bdispatch\w*|\bdelivery\b|\bmoderat(?:or|ion)\b|\b(?:approval|admin\w*) fee\b|\btransfers?\b/i;

/** Days of a series that are no day of its entries, and days from which something may be done. */
const OTHER_DAY =
  /\bopen(?:s|ing)?\b|\b(?:starts?|begins?|from|after)\b|\b(?:updated|published|printed|version)\b|\bcoursework\b|\bregistration (?:deadline|date)|\b(?:estimated|forecast)\b|\bprovisional\b(?! results?\b)|\bpost[ -]results?\b|\bappeals?\b|\bmarks?\b|\bsamples?\b|\bmoderat\w+|\benquir\w+|\breviews?\b|\bpayments?\b|\binvoices?\b|\bspecial consideration\b|\baccess arrangements?\b|\bmodified papers?\b/i;

const FEES: readonly (readonly [NonNullable<Says['fee']>, RegExp])[] = [
  ['other', OTHER_FEE],
  ['very late', /\bvery[ -]late\b/i],
  ['late', /\blate\b/i],
  ['unit', /\bre-?sits?\b|\bre-?takes?\b|\bper unit\b|\bunit (?:entry|entries|fees?)\b|\bunits?\b/i],
  ['registration', /\bregist\w+|\bper (?:candidate|learner|student)\b|\bcandidate fee\b/i],
];

const DATES: readonly (readonly [NonNullable<Says['date']>, RegExp])[] = [
  ['other', OTHER_DAY],
  ['results to centres', /\bresults?\b[^.;|\t]{0,40}\bto (?:centres|schools)\b|\brestricted release\b/i],
  ['results', /\bresults?\b/i],
  ['refundUntil', /\brefund\w*|\bwithdraw\w*/i],
  ['veryLateUntil', /\bvery[ -]late\b/i],
  ['lateUntil', /\blate\b/i],
  ['deadline', /\bdeadline\b|\bfinal entr\w+|\bentr(?:y|ies)\b|\bclosing date\b|\bcloses\b|\bdue\b/i],
];

/** Sizes with the ways in which lists shorten them, the longer names first. */
const SIZES: readonly (readonly [string, RegExp])[] = [
  ['introductory diploma', /\bintro(?:ductory)?\.? dip(?:loma)?\b/i],
  ['foundation diploma', /\bfound(?:ation)?\.? dip(?:loma)?\b/i],
  ['subsidiary diploma', /\bsub(?:sidiary)?\.? dip(?:loma)?\b/i],
  ['extended certificate', /\bext(?:ended|\.)? cert(?:ificate)?\b/i],
  ['extended diploma', /\bext(?:ended|\.)? dip(?:loma)?\b/i],
  ['certificate', /\bcert(?:ificate)?\b/i],
  ['diploma', /\bdip(?:loma)?\b/i],
  ['award', /\baward\b(?!ing)/i],
];

const SERIES =
  /\b(jan(?:uary)?|winter|jun(?:e)?|summer|nov(?:ember)?|autumn)\b(?:\s+series)?[\s,-]*(?:20)?(\d{2})\b(?!\s?%)/gi;
const LEVEL = /\b(?:levels?|l)\s?([1-8])\b(?:\s?(?:\/|&|and|or|to|-|–)\s?([1-8])\b)?/gi;
const ACADEMIC_YEAR = /\b(20\d{2})\s?[/–-]\s?(?:20)?(\d{2})\b/g;
const SUITE = /\b(2012|2016)\b(?!\s?[/–-]\s?\d)/;

function first<Name>(table: readonly (readonly [Name, RegExp])[], words: string): Name | undefined {
  return table.find(([, pattern]) => pattern.test(words))?.[0];
}

function monthOf(word: string): number {
  return /^(?:jun|summer)/i.test(word) ? 6 : /^(?:nov|autumn)/i.test(word) ? 11 : 1;
}

function allOf(said: readonly (string | undefined)[]): string | undefined {
  return said.length === 0 ? undefined : [...new Set(said)].join('/');
}

/** What some words say. */
export function whatItSays(words: string): Says {
  const levels = [...words.matchAll(LEVEL)].flatMap(([, one, another]) =>
    another === undefined ? one : [one, another],
  );
  const series = [...words.matchAll(SERIES)].map(([, month = '', year]) => `${monthOf(month)} 20${year}`);
  const years = [...words.matchAll(ACADEMIC_YEAR)].flatMap(([, year = '', next]) =>
    (Number(year) + 1) % 100 === Number(next) ? [year] : [],
  );
  const isOther = OTHER_FAMILIES.test(words);
  return {
    fee: first(FEES, words),
    date: first(DATES, words),
    level: allOf(levels),
    size: first(SIZES, words),
    suite: SUITE.exec(words)?.[1],
    series: allOf(series),
    year: allOf(years),
    family: isOther ? 'other' : OWN_FAMILY.test(words) ? 'own' : undefined,
  };
}

/** What is said in one place, completed by what was said before it. */
export function completed(says: Says, before: Says): Says {
  return {
    fee: says.fee ?? before.fee,
    date: says.date ?? before.date,
    level: says.level ?? before.level,
    size: says.size ?? before.size,
    suite: says.suite ?? before.suite,
    series: says.series ?? before.series,
    year: says.year ?? before.year,
    family: says.family ?? before.family,
  };
}
