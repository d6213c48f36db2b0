import { memoizeBy, memoizeOf, parseSeries, REGISTRATION_MONTH, type Cell } from '../../entries';
import { textAt } from '../cell-text';
import type { SheetContent } from '../sheet-content';
import type { FilledCell } from './filling';
import { cellOfExample, type AskColumns, type Example, type WantedEntry } from './examples';
import { codeLike, copied, holdsUnit, seriesLike, unitLike, written, type Writing } from './written-likewise';

/** How a sheet writes what is asked for. */
export interface AskingWays {
  readonly sheet: SheetContent;
  readonly examples: readonly Example[];
  /** The option entry code of what is wanted, where basedata has it; else null. */
  readonly optionCode: (wanted: WantedEntry) => string | null;
}

type Asked = Partial<Record<keyof AskColumns, Writing | null>>;

/**
 * The ways in which a row can ask for something in some columns, the likeliest first: as the same thing, or the most similar, is written in
 * the sheet; then in the plainest codes.
 */
export function waysToAsk(ways: AskingWays, columns: AskColumns, wanted: WantedEntry, row: number): FilledCell[][] {
  return waysIn(ways)(columns, wanted).map((way) => way.map((cell) => ({ row, ...cell })));
}

/** The same for each row of a sheet: what is wanted of a whole year is looked for among its examples once. */
const waysIn = memoizeOf((ways: AskingWays) =>
  memoizeBy(
    (columns: AskColumns, wanted: WantedEntry) =>
      JSON.stringify([columns, wanted.qualification, wanted.unit, wanted.series]),
    (columns, wanted): readonly (readonly Omit<FilledCell, 'row'>[])[] => {
      const asked = [likewise(ways, columns, wanted), plainly(ways, columns, wanted)];
      const withSeries = seriesCell(ways, columns, wanted);
      return asked.map((way) =>
        (['qualification', 'unit', 'code', 'series'] as const).flatMap((field) => {
          const column = columns[field];
          const writing = field === 'series' ? withSeries : way[field];
          return column === undefined || !writing ? [] : [{ column, ...writing }];
        }),
      );
    },
  ),
);

/** The example that is most like what is wanted: the same thing, a unit of the same qualification, or one of the same kind. */
function nearest(examples: readonly Example[], { qualification, unit }: WantedEntry): Example | null {
  const ofKind = examples.filter((one) => (one.unit === '') === (unit === ''));
  const ofSize = ofKind.filter((one) => one.qualification === qualification);
  return ofSize.findLast((one) => one.unit === unit) ?? ofSize.at(-1) ?? ofKind.at(-1) ?? null;
}

function likewise({ sheet, examples }: AskingWays, columns: AskColumns, wanted: WantedEntry): Asked {
  const example = nearest(examples, wanted);
  if (example === null) return wanted.unit === '' ? sizeOfUnit({ sheet, examples }, columns, wanted) : {};
  const isSame = example.qualification === wanted.qualification && example.unit === wanted.unit;
  const write = (field: 'qualification' | 'unit' | 'code', change: (text: string) => string | null): Writing | null => {
    const cell = cellOfExample(example, field);
    if (cell === null || columns[field] === undefined) return null;
    const same = copied(sheet, cell);
    if (same === null || isSame) return same;
    const text = change(textAt(sheet, cell.row, cell.column));
    return text === null ? null : written(sheet, text, cell);
  };
  const ofSize = example.qualification === wanted.qualification;
  return {
    qualification: write('qualification', (text) => (ofSize && !holdsUnit(text) ? text : codeLike(text, wanted))),
    unit: write('unit', (text) =>
      wanted.unit === '' ? text : (codeLike(text, wanted) ?? unitLike(text, wanted.unit)),
    ),
    code: write('code', (text) => codeLike(text, wanted) ?? (wanted.unit === '' ? null : unitLike(text, wanted.unit))),
  };
}

/** The first registration of a sheet: the qualification as its units have it, where that says nothing of the unit. */
function sizeOfUnit(
  { sheet, examples }: Pick<AskingWays, 'sheet' | 'examples'>,
  columns: AskColumns,
  wanted: WantedEntry,
): Asked {
  const example = examples.findLast(({ qualification }) => qualification === wanted.qualification);
  const cell = example === undefined ? null : cellOfExample(example, 'qualification');
  if (cell === null || columns.qualification === undefined) return {};
  const qualification = holdsUnit(textAt(sheet, cell.row, cell.column)) ? null : copied(sheet, cell);
  return qualification === null ? {} : { qualification };
}

function plainly({ sheet, examples, optionCode }: AskingWays, columns: AskColumns, wanted: WantedEntry): Asked {
  const { qualification, unit } = wanted;
  const like = (field: keyof AskColumns): Cell | null => {
    const last = examples.at(-1);
    return last === undefined ? null : cellOfExample(last, field);
  };
  const write = (field: keyof AskColumns, text: string): Writing => written(sheet, text, like(field));
  const isWhole = columns.unit === undefined || columns.qualification === undefined;
  const code = optionCode(wanted) ?? `${qualification.replace(/^0/, '')}${unit === '' ? '00' : unit}`;
  return {
    ...(columns.qualification === undefined ? {} : { qualification: write('qualification', qualification) }),
    ...(columns.unit === undefined || unit === '' ? {} : { unit: write('unit', unit) }),
    ...(columns.code === undefined || !isWhole ? {} : { code: write('code', code) }),
  };
}

/** The series of a unit as the sheet writes series; that of a registration where the sheet has the annual series beside others. */
function seriesCell(
  { sheet, examples }: AskingWays,
  columns: AskColumns,
  { unit, series }: WantedEntry,
): Writing | null {
  if (columns.series === undefined) return null;
  if (unit === '' || series === null) {
    const isAnnual = (cell: Cell): boolean =>
      parseSeries(textAt(sheet, cell.row, cell.column))?.month === REGISTRATION_MONTH;
    const cells = examples.filter((one) => one.unit === '').flatMap((one) => cellOfExample(one, 'series') ?? []);
    const cell = cells.findLast(isAnnual);
    return cell === undefined ? null : copied(sheet, cell);
  }
  const written = examples.flatMap((one) => {
    const cell = cellOfExample(one, 'series');
    const isThere = cell !== null && one.unit !== '' && one.series !== null && copied(sheet, cell) !== null;
    return isThere ? [{ cell, series: one.series }] : [];
  });
  const isSame = (one: { readonly series: { month: number; year: number } }): boolean =>
    one.series.month === series.month && one.series.year === series.year;
  return seriesLike(sheet, written.findLast(isSame) ?? written.at(-1) ?? null, series);
}
