import { inDays, type Day } from './days';
import { Chance } from './random';
import type { Result } from './results';
import type { PastEntry, SheetEntry } from './rules';
import { inventPerson, longCells, wideCells, wholeUci, type Person, type Row, type WideColumn } from './sheet';
import { standingOf } from './statuses';
import { inventWorld, orderOf, QUALIFICATIONS, qualificationOf, type Series, type World } from './world';

/** One random check: a sheet, perhaps results files, and a day. */
export interface Case {
  readonly seed: number;
  readonly shape: 'long' | 'wide';
  readonly world: World;
  readonly day: Day;
  readonly people: readonly Person[];
  readonly rows: readonly Row[];
  readonly results: readonly Result[];
}

const MADE = { long: ['Sat', 'Sat', 'Absent', 'Entered', 'Withdrawn'], wide: ['Sat', 'Sat', 'Absent', 'Withdrawn'] };

function someDay(world: World, chance: Chance): Day {
  const year = chance.one(world.years);
  const dates = year.days.flatMap(({ deadline, lateUntil, veryLateUntil }) => [deadline, lateUntil, veryLateUntil]);
  const known = dates.filter((date): date is Day => date !== null);
  if (chance.is(0.7)) return inDays(chance.one(known), chance.whole(-1, 2));
  return inDays(`${year.from}-09-07`, chance.whole(0, 320));
}

/** The unit rows of one person for one qualification: some of earlier series, some of the year. */
function unitRows(who: number, code: string, from: number, shape: Case['shape'], chance: Chance): Row[] {
  const rows: Row[] = [];
  const isWide = shape === 'wide';
  const fresh = isWide
    ? ['Y', 'x', '1', 'Resit']
    : ['', '', '', '', 'To be entered', 'Late entry', 'see Mrs Patel', 'Resit'];
  for (const unit of qualificationOf(code).units) {
    const past: Series[] = [
      { month: 6, year: from - 1 },
      { month: 1, year: from },
      { month: 6, year: from },
    ];
    if (qualificationOf(code).suite === '2016') {
      for (const series of past)
        if (chance.is(0.2)) rows.push({ who, code, unit, series, status: chance.one(MADE[shape]) });
    }
    for (const series of [{ month: 1, year: from + 1 } as const, { month: 6, year: from + 1 } as const]) {
      if (!chance.is(0.45)) continue;
      const status = chance.is(0.8) ? chance.one(fresh) : chance.one(MADE[shape]);
      rows.push({ who, code, unit, series, status });
      if (!isWide && chance.is(0.06)) rows.push({ who, code, unit, series, status: chance.one(fresh) });
    }
  }
  return rows;
}

export function inventCase(seed: number): Case {
  const chance = new Chance(seed);
  const world = inventWorld(chance);
  const day = someDay(world, chance);
  const from = Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 8 ? 1 : 0);
  const shape = chance.is(0.65) ? 'long' : 'wide';
  const people = Array.from({ length: chance.whole(1, 5) }, (_, index) => {
    const person = inventPerson(index);
    if (chance.is(0.05)) return { ...person, uci: '' };
    return chance.is(0.05) ? { ...person, uci: wholeUci(person.uci.slice(0, 12)).slice(0, 12) + '9' } : person;
  });
  const rows: Row[] = [];
  for (const who of people.keys()) {
    const usable = QUALIFICATIONS.filter(({ suite }) => shape === 'long' || suite === '2016');
    const codes = new Set([
      chance.one(usable).code,
      ...(shape === 'long' && chance.is(0.25) ? [chance.one(usable).code] : []),
    ]);
    const families = new Set<string>();
    for (const code of codes) {
      const { subject, level, suite } = qualificationOf(code);
      if (families.has(`${subject} ${level}`)) continue;
      families.add(`${subject} ${level}`);
      const status = chance.one([
        '',
        '',
        '',
        'Registered',
        'Registered',
        'Acknowledged',
        'Transferred in',
        'Withdrawn',
      ]);
      const isSingle = suite === '2012' && chance.is(0.5);
      if (!isSingle && (shape === 'wide' || chance.is(0.9))) rows.push({ who, code, unit: null, series: null, status });
      const other = QUALIFICATIONS.find(
        (one) => one.subject === subject && one.level === level && one.suite === suite && one.code !== code,
      );
      if (shape === 'long' && other && status === 'Registered' && chance.is(0.15)) {
        rows.push({
          who,
          code: other.code,
          unit: null,
          series: null,
          status: other.code > code ? 'Top-up' : 'Move down',
        });
      }
      if (shape === 'long' && chance.is(0.04)) rows.push({ who, code, unit: null, series: null, status: '' });
      if (suite === '2016' || isSingle || chance.is(0.2)) rows.push(...unitRows(who, code, from, shape, chance));
    }
  }
  const results: Result[] = rows.flatMap((row) => {
    const { who, code, unit, series, status } = row;
    if (unit === null || series === null || people[who]?.uci.length !== 13 || !/[A-Z]$/.test(people[who]?.uci ?? ''))
      return [];
    if (qualificationOf(code).suite === '2012' || orderOf(series) > from * 12 + 6 || !chance.is(0.25)) return [];
    if (status === 'Withdrawn') return [];
    return [{ who, code, unit, series, grade: chance.is(0.75) ? chance.one(['P', 'M', 'D', 'U']) : null }];
  });
  return { seed, shape, world, day, people, rows, results };
}

/** The people of a wide sheet, in the order of their rows: those who have a registration row. */
function widePeople(rows: readonly Row[]): Row[] {
  return rows.filter(({ unit }) => unit === null);
}

function wideColumns(rows: readonly Row[]): WideColumn[] {
  const columns = new Map<string, WideColumn>();
  for (const { unit, series } of rows) {
    if (unit !== null && series !== null) columns.set(`${unit} ${orderOf(series)}`, { unit, series });
  }
  return [...columns.values()].sort((one, other) => orderOf(one.series) - orderOf(other.series));
}

/** The rows that a sheet of this shape can hold: of a wide one, units of people with a registration row. */
export function rowsOf({ shape, rows }: Pick<Case, 'shape' | 'rows'>): readonly Row[] {
  if (shape === 'long') return rows;
  const known = new Set(widePeople(rows).map(({ who, code }) => `${who} ${code}`));
  return rows.filter(({ who, code }) => known.has(`${who} ${code}`));
}

export function cellsOf(given: Pick<Case, 'shape' | 'rows' | 'people'>): ReturnType<typeof longCells> {
  const { shape, people } = given;
  const rows = rowsOf(given);
  if (shape === 'long') return longCells(rows, people);
  const columns = wideColumns(rows);
  const lines = widePeople(rows).map(({ who, code, status }) => ({
    ...{ who, code, status },
    marks: columns.map(({ unit, series }) => {
      const row = rows.find(
        (one) => one.who === who && one.unit === unit && one.series && orderOf(one.series) === orderOf(series),
      );
      return row?.status ?? '';
    }),
  }));
  return wideCells(lines, columns, people);
}

/** What the sheet asks for, with the numbers of its rows in Excel. */
export function entriesOf(given: Pick<Case, 'shape' | 'rows' | 'people'>): SheetEntry[] {
  const rows = rowsOf(given);
  const registered = widePeople(rows);
  return rows.map((row, index) => {
    const registration = registered.findIndex(({ who, code }) => who === row.who && code === row.code);
    const own = standingOf(row.status);
    const hasLeft = given.shape === 'wide' && registered[registration]?.status === 'Withdrawn';
    const uci = given.people[row.who]?.uci ?? '';
    return {
      ...{ who: row.who, code: row.code, unit: row.unit, series: row.series },
      row: (given.shape === 'wide' ? registration : index) + 2,
      standing: hasLeft && (own === 'new' || own === 'resit') ? 'withdrawn' : own,
      isBroken: uci === '' || wholeUci(uci.slice(0, 12)) !== uci,
    };
  });
}

export function pastOf(results: readonly Result[]): PastEntry[] {
  return results.map(({ grade, who, code, unit, series }) => ({
    ...{ who, code, unit, series },
    outcome: grade === null ? 'absent' : 'sat',
    from: 'results',
  }));
}
