import { sameSeries, seriesName, type Series } from '../../entries';
import type { UnitColumn } from '../columns';
import { addingWords } from './adding-words';
import type { Draft, DraftRow, FoundRow } from './draft';
import { asksIn, type WantedEntry } from './examples';
import type { FilledCell } from './filling';
import type { Joining } from './joining';
import { asksWhoRegisters } from '../registration-columns';
import type { SheetContent } from '../sheet-content';
import { answerCell } from './answer-cells';
import type { FoundPlace } from './long-places';
import type { MarkWays } from './marks-likewise';
import type { Writing } from './written-likewise';
import { waysToAsk, type AskingWays } from './ways-to-ask';

/**
 * The ways in which a row asks for an entry where a row is a candidate and a column is a unit: a tick, a tick with the series of the row, the
 * series in the place of the tick. What registers the candidate is a tick too, or stands in columns of the row.
 */
export function widePlaces(
  draft: Draft,
  joining: Joining,
  wanted: WantedEntry,
  ways: AskingWays,
  marks: (at: DraftRow) => MarkWays,
): (() => FoundPlace)[] {
  if (wanted.unit === '') {
    const register = (style: number, unticked: UntickedColumn) => () =>
      registered(draft, joining, wanted, { ways, marks, style, unticked });
    return [...[0, 1].map((style) => register(style, untickedIn(ways.sheet))), register(1, () => null)];
  }
  const mark = (style: MarkStyle, isSaid: boolean, saysResit: boolean) => () => {
    const row = rowFor(draft, joining, wanted);
    if ('why' in row) return row;
    const said = isSaid ? registeredBefore(draft, row, wanted, ways) : { ...row, isSaid };
    return 'why' in said ? said : marked(draft, said, wanted, ways, { marks: marks(row.at), style, saysResit });
  };
  const styles = ['tick', 'tick and series', 'series'] as const;
  const resits = wanted.isResit === true ? [true, false] : [false];
  return resits.flatMap((saysResit) =>
    [false, true].flatMap((isSaid) => styles.map((style) => mark(style, isSaid, saysResit))),
  );
}

type MarkStyle = 'tick' | 'tick and series' | 'series';

/** How a unit is marked. */
interface MarkingWay {
  readonly marks: MarkWays;
  readonly style: MarkStyle;
  /** That it is a resit stands in the place of the tick, or beside it where a column tells of it. */
  readonly saysResit: boolean;
}

/** What a cell of a unit, or of its status, says of a resit. */
const RESIT = 'Resit';

/** A row, and whether it says that its candidate was registered before. */
type SayingRow = Exclude<FoundRow, { readonly why: string }> & { readonly isSaid: boolean };

/** The row with the qualification and what says that its registration was made; or why it cannot say so. */
function registeredBefore(
  draft: Draft,
  { at, cells }: Exclude<FoundRow, { readonly why: string }>,
  wanted: WantedEntry,
  ways: AskingWays,
): SayingRow | { readonly why: string } {
  if (!asksByCode(at.list, wanted.qualification)) return { why: '' };
  const size = sizeCells(draft, at, wanted, ways);
  // Where the row has the code already, it says itself what it registers.
  if (size.length === 0 && !draft.isTaken({ row: at.row, column: at.list.fields.qualification ?? 0 }))
    return { why: '' };
  if (wanted.isRegistered !== true) return { why: addingWords.withRegistration };
  const made = answerCell(ways.sheet, at, 'registered', MADE);
  if (made === null) return { why: addingWords.noRegisteredColumn };
  return { at, cells: [...cells, ...size, made], isSaid: true };
}

/** Whether a code in a row of a list registers its candidate. */
function asksByCode(list: DraftRow['list'], qualification: string): boolean {
  return list.fields.qualification !== undefined && registeringColumn(list, qualification) === null;
}

/** What the status of a row says whose registration was made. */
const MADE = 'Registered';

/** A column of a list that asks who is to be registered and in which nobody is ticked yet; null where there is none. */
type UntickedColumn = (list: DraftRow['list']) => number | null;

function untickedIn(sheet: SheetContent): UntickedColumn {
  return ({ headings, groups, fields, flags, firstRow, endRow }) => {
    const read = new Set([...Object.values(fields), ...[...groups, ...flags].map(({ column }) => column)]);
    const isEmpty = (column: number): boolean =>
      sheet.values.slice(firstRow, endRow).every((row) => (row?.[column] ?? '') === '');
    const [first] = [...headings].flatMap(([column, heading]) =>
      asksWhoRegisters(heading) && !read.has(column) && isEmpty(column) ? [column] : [],
    );
    return first ?? null;
  };
}

/** How a registration is written. */
interface RegisteringWays {
  readonly ways: AskingWays;
  readonly marks: (at: DraftRow) => MarkWays;
  readonly style: number;
  readonly unticked: UntickedColumn;
}

function registered(
  draft: Draft,
  joining: Joining,
  wanted: WantedEntry,
  { ways, marks, style, unticked }: RegisteringWays,
): FoundPlace {
  const row = rowFor(draft, joining, wanted);
  if ('why' in row) return row;
  const ticked = registeringColumn(row.at.list, wanted.qualification);
  const column = ticked?.column ?? unticked(row.at.list);
  if (column !== null) {
    const mark = (ticked === null ? null : marks(row.at).tick(ticked)) ?? { value: 'Y', like: null };
    const found = draft.place([...sizeCells(draft, row.at, wanted, ways), { row: row.at.row, column, ...mark }]);
    return 'why' in found ? found : { at: row.at, cells: [...row.cells, ...found.cells] };
  }
  const [columns = {}] = asksIn(row.at.list);
  if ((columns.qualification ?? columns.code) === undefined) return { why: addingWords.noColumns };
  const ofRow = { ...columns };
  delete ofRow.series;
  const found = draft.place(waysToAsk(ways, ofRow, wanted, row.at.row)[style] ?? []);
  return 'why' in found ? found : { at: row.at, cells: [...row.cells, ...found.cells] };
}

/** The candidate's row for a qualification: one that has it, one that has none yet, or a new one. */
function rowFor(draft: Draft, joining: Joining, { qualification }: WantedEntry): FoundRow {
  const rows = draft.rowsOf(joining);
  const codesOf = ({ row }: DraftRow): readonly (string | null)[] =>
    joining.entries.filter(({ entry }) => entry.candidate.row === row).map((one) => one.qualificationCode);
  const own =
    rows.find((at) => codesOf(at).includes(qualification)) ??
    rows.find((at) => at.isNew) ??
    rows.find((at) => codesOf(at).every((code) => code === null));
  return own === undefined ? draft.newRow(joining) : { at: own, cells: [] };
}

function marked(
  draft: Draft,
  { at, cells, isSaid }: SayingRow,
  wanted: WantedEntry,
  ways: AskingWays,
  { marks, style, saysResit }: MarkingWay,
): FoundPlace {
  const { qualification, unit, series } = wanted;
  if (series === null) return { why: addingWords.noSeries };
  const naming = at.list.unitColumns.find(({ namesUnits }) => namesUnits);
  if (naming) return { why: addingWords.unitsBelowSeries(unit, naming.heading, seriesName(series)) };
  const column = columnFor(at.list.unitColumns, qualification, unit, series);
  if (column === null) {
    const isThere = at.list.unitColumns.some((one) => isColumnOf(one, qualification, unit));
    return { why: isThere ? addingWords.unitOfOtherSeries(unit, seriesName(series)) : addingWords.noUnitColumn(unit) };
  }
  const isTicked = registeringColumn(at.list, qualification) !== null;
  const registers = asksByCode(at.list, qualification) && column.wanted.qualification === '';
  if (at.isNew && cells.length > 0 && registers && !isSaid)
    return { why: wanted.isRegistered === true ? '' : addingWords.withRegistration };
  const { row } = at;
  const cell = (to: number, writing: Writing): FilledCell => ({ row, column: to, ...writing });
  const tick = style === 'series' ? null : marks.tick(column);
  const plain = tick ?? marks.series(series, column.column);
  const isInMark = saysResit && column.statusColumn === undefined;
  const mark = cell(column.column, isInMark ? resitMark(tick, plain, series) : plain);
  const beside = [
    ...(column.seriesColumn === undefined
      ? []
      : [cell(column.seriesColumn, marks.series(series, column.seriesColumn))]),
    ...(saysResit && column.statusColumn !== undefined
      ? [cell(column.statusColumn, { value: RESIT, like: null })]
      : []),
  ];
  const ofRow = at.list.fields.series;
  const hasRoom = ofRow !== undefined && draft.isFree({ row, column: ofRow });
  const isWritten =
    hasRoom && (style === 'tick and series' || (style === 'tick' && at.isNew && column.series === null));
  const found = draft.place([
    ...(isTicked ? sizeCells(draft, at, wanted, ways) : []),
    ...[mark, ...beside],
    ...(isWritten && column.seriesColumn === undefined ? [cell(ofRow, marks.series(series, ofRow))] : []),
  ]);
  return 'why' in found ? found : { at, cells: [...cells, ...found.cells], saysResit };
}

/** A resit in the place of a tick, or before the series that stands there. */
function resitMark(tick: Writing | null, { value }: Writing, series: Series): Writing {
  const text = typeof value === 'string' ? value : seriesName(series);
  return { value: tick === null ? `${RESIT} ${text}` : RESIT, like: null };
}

/** The column whose tick registers for a qualification; null where the list has none. */
function registeringColumn({ unitColumns }: DraftRow['list'], qualification: string): UnitColumn | null {
  const isOf = (code: string): boolean => code === '' || code === qualification;
  return unitColumns.find(({ registers, wanted }) => registers && isOf(wanted.qualification)) ?? null;
}

/** Cells that say of which qualification the ticks of a row are, where the row has a place for it that is free. */
function sizeCells(draft: Draft, { row, list }: DraftRow, wanted: WantedEntry, ways: AskingWays): FilledCell[] {
  const { qualification: column } = list.fields;
  if (column === undefined || !draft.isFree({ row, column }) || draft.isTaken({ row, column })) return [];
  const [alike = [], plain = []] = waysToAsk(
    ways,
    { qualification: column },
    { ...wanted, unit: '', series: null },
    row,
  );
  return alike.length > 0 ? alike : plain;
}

/** The column of a unit: one whose heading names the series before one whose heading names none, and none that names another. */
function columnFor(
  units: readonly UnitColumn[],
  qualification: string,
  unit: string,
  series: Series,
): UnitColumn | null {
  const fitting = units.filter((one) => isColumnOf(one, qualification, unit));
  const isDated = (at: UnitColumn): boolean => at.series !== null && sameSeries(at.series, series);
  return fitting.find(isDated) ?? fitting.find((at) => at.series === null) ?? null;
}

function isColumnOf({ wanted }: UnitColumn, qualification: string, unit: string): boolean {
  return wanted.unit === unit && (wanted.qualification === '' || wanted.qualification === qualification);
}
