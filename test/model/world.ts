import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inDays, type Day } from './days';
import type { Chance } from './random';

/** A qualification of the model's world. Codes of Level 3 are public; those of Level 2 and everything else are the model's own. */
export interface Qualification {
  readonly code: string;
  readonly suite: '2016' | '2012';
  readonly level: 2 | 3;
  readonly subject: string;
  readonly size: string;
  readonly units: readonly string[];
}

const SUITE = { suite: '2016' } as const;
const BUSINESS = { ...SUITE, level: 3, subject: 'Business', units: ['01', '02', '03'] } as const;
const LEVEL_2 = { ...SUITE, level: 2, subject: 'IT', units: ['01', '02'] } as const;

export const QUALIFICATIONS: readonly Qualification[] = [
  { ...BUSINESS, code: '05834', size: 'Certificate' },
  { ...BUSINESS, code: '05835', size: 'Extended Certificate' },
  { ...SUITE, code: '05838', level: 3, subject: 'IT', size: 'Certificate', units: ['01', '02'] },
  { ...SUITE, code: '05839', level: 3, subject: 'IT', size: 'Extended Certificate', units: ['01', '02', '03'] },
  { ...LEVEL_2, code: '05883', size: 'Certificate' },
  { ...LEVEL_2, code: '05884', size: 'Diploma' },
  { code: '05347', suite: '2012', level: 3, subject: 'Business', size: 'Certificate', units: ['01', '02'] },
];

export function qualificationOf(code: string): Qualification {
  const found = QUALIFICATIONS.find((one) => one.code === code);
  if (!found) throw new Error(`${code} is no qualification of the model.`);
  return found;
}

/** A series of examinations. Months: 1 or 6. */
export interface Series {
  readonly month: 1 | 6;
  readonly year: number;
}

/** Later series have a larger number. */
export function orderOf({ month, year }: Series): number {
  return year * 12 + month;
}

/** As people write it, `June 2027`. */
export function seriesName({ month, year }: Series): string {
  return `${month === 1 ? 'January' : 'June'} ${year}`;
}

/** As files have it, `6A27`. The letters are the model's own. */
export function seriesFileCode({ month, year }: Series): string {
  return `${month}A${String(year).slice(2)}`;
}

/** The days of a series; null where nobody gave one. */
export interface SeriesDays {
  readonly series: Series;
  readonly deadline: Day;
  readonly lateUntil: Day | null;
  readonly veryLateUntil: Day | null;
  readonly refundUntil: Day | null;
  readonly results: Day;
}

/** What an entry costs on time; the fields that are given say for what. */
export interface Fee {
  readonly kind?: 'registration' | 'unit';
  readonly option?: string;
  readonly qualification?: string;
  readonly suite?: string;
  readonly level?: number;
  readonly size?: string;
  readonly pence: number;
}

export interface LateFee {
  readonly stage: 'late' | 'very-late';
  readonly pence?: number;
  readonly percent?: number;
  readonly of?: 'unit' | 'registration';
  readonly refundable?: boolean;
}

/** What is known in one academic year: a reference file and basedata, both of the model's own. */
export interface YearFacts {
  /** 2026 for 2026/27. */
  readonly from: number;
  readonly days: readonly SeriesDays[];
  readonly fees: readonly Fee[];
  readonly lateFees: readonly LateFee[];
  /** Fees in basedata, by option code, in pence. */
  readonly basedataFees: Readonly<Record<string, number>>;
}

export interface World {
  readonly years: readonly YearFacts[];
}

function moved(day: string, chance: Chance): Day {
  return inDays(day, chance.whole(-3, 3));
}

function daysOf(series: Series, chance: Chance): SeriesDays {
  const isJanuary = series.month === 1;
  const { year } = series;
  const at = (january: string, june: string): string => (isJanuary ? january : june);
  const late = chance.is(0.85);
  return {
    series,
    deadline: moved(at(`${year - 1}-10-21`, `${year}-02-21`), chance),
    lateUntil: late ? moved(at(`${year - 1}-11-04`, `${year}-03-21`), chance) : null,
    veryLateUntil: late && chance.is(0.85) ? moved(at(`${year - 1}-11-30`, `${year}-04-16`), chance) : null,
    refundUntil: chance.is(0.85) ? moved(at(`${year - 1}-12-14`, `${year}-05-04`), chance) : null,
    results: at(`${year}-03-10`, `${year}-08-19`),
  };
}

/** Every option code of the world: registrations, and units. */
export function registrationOption(code: string): string {
  return `${code.slice(1)}00`;
}

export function unitOption(code: string, unit: string): string {
  return code.slice(1) + unit;
}

const ten = (chance: Chance, least: number, most: number): number => chance.whole(least, most) * 200;

function lateFee(stage: LateFee['stage'], chance: Chance): LateFee {
  const price = chance.is(0.5)
    ? { pence: ten(chance, 3, 20) }
    : { percent: chance.one([50, 100, 150]), of: chance.one(['unit', 'registration'] as const) };
  return chance.is(0.8) ? { stage, ...price, refundable: chance.is(0.5) } : { stage, ...price };
}

/** Fees with whole pounds that are even, so that each percentage of them is a whole number of pence. */
function feesOf(chance: Chance): Pick<YearFacts, 'fees' | 'lateFees' | 'basedataFees'> {
  const fees: Fee[] = [];
  const basedataFees: Record<string, number> = {};
  const maybe = (share: number, fee: Omit<Fee, 'pence'>, least = 15, most = 60): void => {
    if (chance.is(share)) fees.push({ ...fee, pence: ten(chance, least, most) });
  };
  for (const { code, units } of QUALIFICATIONS) {
    if (chance.is(0.4)) basedataFees[registrationOption(code)] = ten(chance, 20, 70);
    for (const unit of units) if (chance.is(0.25)) basedataFees[unitOption(code, unit)] = ten(chance, 8, 15);
    maybe(0.25, { kind: 'registration', qualification: code });
    maybe(0.1, { kind: 'unit', qualification: code }, 8, 15);
    for (const unit of units) maybe(0.05, { option: unitOption(code, unit) }, 8, 15);
  }
  for (const level of [2, 3]) {
    maybe(0.5, { kind: 'unit', level, suite: '2016' }, 8, 15);
    maybe(0.3, { kind: 'registration', level, size: 'Certificate' });
    maybe(0.4, { kind: 'registration', level });
  }
  maybe(0.2, { kind: 'unit' }, 8, 15);
  maybe(0.3, { kind: 'registration', size: 'Extended Certificate' });
  const lateFees: LateFee[] = [];
  if (chance.is(0.9)) lateFees.push(lateFee('late', chance));
  if (chance.is(0.85)) lateFees.push(lateFee('very-late', chance));
  return { fees, lateFees, basedataFees };
}

/** Two academic years that follow each other. */
export function inventWorld(chance: Chance): World {
  const years = [2026, 2027].map((from) => ({
    from,
    days: [daysOf({ month: 1, year: from + 1 }, chance), daysOf({ month: 6, year: from + 1 }, chance)],
    ...feesOf(chance),
  }));
  return { years };
}

export function yearOf(world: World, day: Day): YearFacts {
  const from = Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 8 ? 1 : 0);
  const found = world.years.find((year) => year.from === from);
  if (!found) throw new Error(`${day} is in no year of the model.`);
  return found;
}

/** The days of a series in what is known in a year, or null where that year's file has none of it. */
export function daysIn(year: YearFacts, series: Series): SeriesDays | null {
  return year.days.find((one) => orderOf(one.series) === orderOf(series)) ?? null;
}

const pounds = (pence: number): string => `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;

export function referenceText(year: YearFacts): string {
  const reference = {
    source: 'made up for the model',
    centre: { number: '99999', name: 'Model College', postcode: 'ZZ99 9ZZ' },
    seriesDates: year.days.map(({ series, ...days }) => ({
      series: seriesName(series),
      ...Object.fromEntries(Object.entries(days).filter(([, day]) => day !== null)),
    })),
    fees: year.fees.map(({ pence, ...what }) => ({ ...what, amount: pounds(pence) })),
    lateFees: year.lateFees.map(({ pence, ...fee }) => ({
      ...fee,
      ...(pence === undefined ? {} : { amount: pounds(pence) }),
    })),
    policy: { '2012': { lateFeesFor: [] } },
    basedataFeesChecked: ['registration', 'unit'],
    qualifications: QUALIFICATIONS.map(({ code, suite, level, subject, size }) => ({
      code,
      suite,
      level,
      subject,
      size,
    })),
    units: QUALIFICATIONS.filter(({ code }) => code === '05883').flatMap(({ level, subject, units }) =>
      units.map((unit) => ({ level, subject, unit, title: `Unit ${unit} of Level 2`, examined: true })),
    ),
  };
  return JSON.stringify(reference, null, 1);
}

const pad = (text: string, length: number): string => text.padEnd(length).slice(0, length);

function broadcast(kind: 'S' | 'O', series: string, details: readonly string[]): string {
  const record = (type: number, rest: string): string => `${kind}${type}${series}_${rest}`;
  const count = (number: number): string => String(number).padStart(7, '0');
  return [
    record(1, `72${series}BMODEL  1  14`),
    record(3, `72${series}001        `),
    ...details.map((detail) => `${kind}5${detail}`),
    record(7, `${count(details.length + 2)}010926`),
    record(9, `${count(details.length + 4)}0000001`),
    '',
  ].join('\r\n');
}

function option(code: string, syllabus: string, item: 'C' | 'U', title: string, pence: number | undefined): string {
  const certificate = item === 'C' ? 'CAMX3  C       ' : '       UCAMX3  ';
  const fee = pence === undefined ? 'N00000' : `Y${String(pence).padStart(5, '0')}`;
  return pad(`${code}${pad(syllabus, 6)}${certificate} ${' '.repeat(12)}${pad(title, 36)}${fee}`, 113);
}

/** Writes reference file and basedata of each year into folders of their own, `2026` and `2027`. */
export function writeWorld(world: World, folder: string): void {
  for (const year of world.years) {
    const own = join(folder, String(year.from));
    mkdirSync(join(own, 'basedata'), { recursive: true });
    writeFileSync(join(own, 'reference.json'), referenceText(year));
    const put = (name: string, text: string): void => writeFileSync(join(own, 'basedata', name), text);
    const titleOf = ({ level, subject, size }: Qualification): string => `L${level} ${subject} ${size}`;
    const syllabuses = QUALIFICATIONS.map((one) => pad(`${pad(one.code, 6)} ${titleOf(one)}`, 43));
    const annual = `9R${String(year.from).slice(2)}`;
    put(`S${annual}_72.X01`, broadcast('S', annual, syllabuses));
    const registrations = QUALIFICATIONS.map((one) => {
      const code = registrationOption(one.code);
      return option(code, one.code, 'C', titleOf(one), year.basedataFees[code]);
    });
    put(`O${annual}_72.X01`, broadcast('O', annual, registrations));
    for (const { series } of year.days) {
      const at = seriesFileCode(series);
      put(`S${at}_72.X01`, broadcast('S', at, syllabuses));
      const units = QUALIFICATIONS.flatMap((one) =>
        one.units.map((unit) => {
          const code = unitOption(one.code, unit);
          return option(code, one.code, 'U', `U${unit} ${one.subject}`, year.basedataFees[code]);
        }),
      );
      put(`O${at}_72.X01`, broadcast('O', at, units));
    }
  }
}
