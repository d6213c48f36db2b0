import type { CellValue, SheetContent } from '../../../src/table';
import { QUALIFICATION, SERIES, type Meant } from './entries';

/** A list as it is written: lines of headings, then rows, with merged areas of the whole. */
export interface Written {
  readonly headings: readonly (readonly CellValue[])[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: SheetContent['merges'];
}

const PERSON = ['Candidate number', 'UCI', 'Surname', 'Forename', 'Date of birth', 'Sex'];
const personOf = ({ number, uci, surname, forename, born, sex }: Meant): string[] => [
  ...[number, uci, surname, forename, born, sex],
];

/** A row an entry. */
export function longShape(list: readonly Meant[]): Written {
  const rows = list.flatMap((one) => [
    [...personOf(one), QUALIFICATION, '', ''],
    ...one.units.map((unit) => [...personOf(one), QUALIFICATION, unit, SERIES]),
  ]);
  return { headings: [[...PERSON, 'Qualification', 'Unit', 'Series']], rows, merges: [] };
}

/** A row a candidate, with columns for three codes: the registration's and the units'. */
function codesBesideEachOther(headings: readonly string[]): (list: readonly Meant[]) => Written {
  return (list) => ({
    headings: [[...PERSON, ...headings, 'Series']],
    rows: list.map((one) => {
      const codes = [`${QUALIFICATION.slice(1)}00`, ...one.units.map((unit) => `${QUALIFICATION.slice(1)}${unit}`)];
      return [...personOf(one), ...headings.map((_, index) => codes[index] ?? ''), one.units.length > 0 ? SERIES : ''];
    }),
    merges: [],
  });
}

/** A row a candidate, a column a unit, with a mark. */
function wideShape(headings: readonly string[], mark: CellValue): (list: readonly Meant[]) => Written {
  return (list) => ({
    headings: [[...PERSON, 'Qualification', 'Series', ...headings]],
    rows: list.map((one) => [
      ...[...personOf(one), QUALIFICATION, SERIES],
      ...['01', '02', '03'].map((unit) => (one.units.includes(unit) ? mark : '')),
    ]),
    merges: [],
  });
}

/** A column a unit, below the series, which is merged over all of them. */
function twoLines(list: readonly Meant[]): Written {
  const { rows } = wideShape([], 'Y')(list);
  return {
    headings: [
      [...PERSON, 'Qualification', SERIES, null, null],
      [...PERSON.map(() => null), null, 'Unit 1', 'Unit 2', 'Unit 3'],
    ],
    rows: rows.map((row) => [...row.slice(0, 7), ...row.slice(8)]),
    merges: [[0, 7, 0, 9]],
  };
}

/** A column a unit with one beside it that says when. */
function withSeriesBeside(list: readonly Meant[]): Written {
  const units = ['01', '02', '03'];
  return {
    headings: [
      [...PERSON, 'Qualification', ...units.flatMap((unit) => [`Unit ${Number(unit)}`, `Unit ${Number(unit)} Series`])],
    ],
    rows: list.map((one) => [
      ...[...personOf(one), QUALIFICATION],
      ...units.flatMap((unit) => (one.units.includes(unit) ? ['x', 'Jun 27'] : ['', ''])),
    ]),
    merges: [],
  };
}

/** A row a candidate, each unit with its series beside it: `Unit`, `Series`, `Unit2`, `Series2`. */
function unitAndSeries(numbered: boolean): (list: readonly Meant[]) => Written {
  const columns = ['', '2', '3'].flatMap((number) => [
    `Unit${numbered ? number : ''}`,
    `Series${numbered ? number : ''}`,
  ]);
  return (list) => ({
    headings: [[...PERSON, 'Qualification', ...columns]],
    rows: list.flatMap((one) => [
      [...personOf(one), QUALIFICATION, ...columns.map(() => '')],
      ...(one.units.length === 0
        ? []
        : [
            [
              ...[...personOf(one), QUALIFICATION],
              ...[0, 1, 2].flatMap((index) =>
                one.units[index] === undefined ? ['', ''] : [one.units[index] ?? '', SERIES],
              ),
            ],
          ]),
    ]),
    merges: [],
  });
}

/** Ways in which schools lay a list out. */
export const SHAPES: Readonly<Record<string, (list: readonly Meant[]) => Written>> = {
  'a row an entry': longShape,
  'Entry 1, Entry 2 ...': codesBesideEachOther(['Entry 1', 'Entry 2', 'Entry 3', 'Entry 4']),
  'Entry code, four times': codesBesideEachOther(['Entry code', 'Entry code', 'Entry code', 'Entry code']),
  'Unit, Series, Unit2, Series2 ...': unitAndSeries(true),
  'Unit, Series, Unit, Series ...': unitAndSeries(false),
  'ticks below units': wideShape(['Unit 1', 'Unit 2', 'Unit 3'], '✓'),
  'ticks of the emoji panel': wideShape(['Unit 1', 'Unit 2', 'Unit 3'], '✔️'),
  'TRUE below units': wideShape(['Unit 1', 'Unit 2', 'Unit 3'], true),
  'Y below codes': wideShape(['583501', '583502', '583503'], 'Y'),
  'units below a merged series': twoLines,
  'Unit 1 and Unit 1 Series': withSeriesBeside,
};
