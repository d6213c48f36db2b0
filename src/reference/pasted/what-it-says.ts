import type { DateName } from '../series-dates';

/** What words beside a value say that it is for; undefined is what they do not say. */
export interface Says {
  readonly fee: 'registration' | 'unit' | 'late' | 'very late' | undefined;
  readonly date: DateName | undefined;
  readonly level: string | undefined;
  /** In small letters, `extended certificate`. */
  readonly size: string | undefined;
  /** `6 2027`: the month and year of a series. */
  readonly series: string | undefined;
  /** Whether it is about Cambridge Technicals or about something else. */
  readonly family: 'own' | 'other' | undefined;
}

const OTHER_FAMILIES =
  /\b(?:cambridge nationals?|advanced nationals?|gcses?|a[s]?[ -]levels?|btecs?|t[ -]levels?|core maths|fsmq|functional skills|entry level|project qualifications?|epq|igcse)\b/i;
const OWN_FAMILY = /\b(?:cambridge )?technicals?\b|\bctecs?\b/i;

const FEES: readonly (readonly [NonNullable<Says['fee']>, RegExp])[] = [
  ['very late', /\bvery[ -]late\b/i],
  ['late', /\blate\b/i],
  ['unit', /\bre-?sits?\b|\bre-?takes?\b|\bper unit\b|\bunit (?:entry|entries|fees?)\b|\bunits?\b/i],
  ['registration', /\bregist\w+|\bper (?:candidate|learner|student)\b|\bcandidate fee\b/i],
];

const DATES: readonly (readonly [DateName, RegExp])[] = [
  ['results', /\bresults?\b/i],
  ['refundUntil', /\brefund\w*|\bwithdraw\w*/i],
  ['veryLateUntil', /\bvery[ -]late\b/i],
  ['lateUntil', /\blate\b/i],
  ['deadline', /\bdeadline\b|\bfinal entr\w+|\bentr(?:y|ies)\b|\bclosing date\b|\bdue\b/i],
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

const SERIES = /\b(jan(?:uary)?|winter|jun(?:e)?|summer)\b(?:\s+series)?[\s,-]*(?:20)?(\d{2})\b(?!\s?%)/i;

function first<Name>(table: readonly (readonly [Name, RegExp])[], words: string): Name | undefined {
  return table.find(([, pattern]) => pattern.test(words))?.[0];
}

/** What some words say. */
export function whatItSays(words: string): Says {
  const [, month, year] = SERIES.exec(words) ?? [];
  const isJune = month !== undefined && /^(?:jun|summer)/i.test(month);
  const isOther = OTHER_FAMILIES.test(words);
  return {
    fee: first(FEES, words),
    date: first(DATES, words),
    level: /\b(?:level|l)\s?([1-8])\b/i.exec(words)?.[1],
    size: first(SIZES, words),
    series: year === undefined ? undefined : `${isJune ? 6 : 1} 20${year}`,
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
    series: says.series ?? before.series,
    family: says.family ?? before.family,
  };
}
