import {
  CANDIDATE_FIELDS,
  cellKey,
  IDENTITY_FIELDS,
  FIELD_TABLE,
  inSheetOrder,
  isNothing,
  memoize,
  mustHave,
  NO_TEXTS,
  parseCentreAndNumber,
  parseCode,
  parseSeries,
  parseWrittenDate,
  type Cell,
  type CandidateField,
  type CandidateRow,
  type DoubtfulBirthDate,
  type Field,
  type FieldColumns,
  type Series,
  type GuessedName,
  type LooseCell,
  type UnreadableCell,
  type UnreadableUnit,
} from '../entries';
import { birthDateReader, type BirthDateCell } from './birth-date';
import { isCellError, textAt, valueAt } from './cell-text';
import type { Columns, UnitColumn } from './columns';
import { crossesMeanNo, lettersMayMeanNo, numbersCountAttempts } from './crosses';
import { digitsOf } from './number-text';
import { StatusReader } from './row-status';
import { unitsBelow } from './unit-list-columns';
import type { SheetContent } from './sheet-content';
import { NO_TITLES, type Title, type Titles } from './titles';
import { saysNothing, unitsNamed } from './unit-cell';
import { markBehindUnit } from './unit-mark';
import { nameOrNothing, splitWholeName, withMiddleNames } from './names';
import { memoizedRequests, type RequestTexts } from './request';

/** In a sheet with one name column, both names stand in it. */
function withNameColumns(fields: FieldColumns): FieldColumns {
  const { wholeName } = fields;
  return wholeName === undefined || fields.surname !== undefined
    ? fields
    : { ...fields, surname: wholeName, forenames: wholeName };
}

/** The column that asks for an entry stands in for those that the sheet has not, so that every finding has its cell. */
function withAskingColumn(fields: FieldColumns, column: number): FieldColumns {
  return { ...fields, code: column, unit: fields.unit ?? column, qualification: fields.qualification ?? column };
}

/** The same for a unit's column, with those that say when and how it is entered. */
function withColumnsOf(fields: FieldColumns, { column, seriesColumn, statusColumn, month }: UnitColumn): FieldColumns {
  return {
    ...withAskingColumn(fields, column),
    ...(month === undefined ? {} : { series: column }),
    ...(seriesColumn === undefined ? {} : { series: seriesColumn }),
    ...(statusColumn === undefined ? {} : { status: statusColumn }),
  };
}

function readSeries(text: string): Series | null {
  const series = parseSeries(text);
  if (series !== null || text === '') return series;
  // Excel turns a typed "Jun-27" into the first of the month; but a typed "Jan 27" into 27 January of this year, so that
  // any other day tells nothing.
  const date = parseWrittenDate(text);
  return date === null || !date.endsWith('-01')
    ? null
    : { month: Number(date.slice(5, 7)), letter: null, year: Number(date.slice(0, 4)) };
}

/** The rows whose candidate stands in a row above, in a cell that is merged down over them. */
function rowsMergedDown({ merges }: SheetContent, fields: FieldColumns): ReadonlySet<number> {
  const identity = new Set(IDENTITY_FIELDS.flatMap((field) => fields[field] ?? []));
  const rows = new Set<number>();
  for (const [top, left, bottom] of merges) {
    if (identity.has(left)) for (let row = top + 1; row <= bottom; row++) rows.add(row);
  }
  return rows;
}

/** Names may stand in one column, and the centre above the list. */
const TOLD_OTHERWISE: ReadonlySet<CandidateField> = new Set(['surname', 'forenames', 'centreNumber']);

type Writable<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

/** The groups that rows were found in, by the text of the first group column, then by that of the next. */
interface KnownGroups {
  groups: CandidateRow['groups'] | null;
  next: Map<string, KnownGroups> | null;
}

/** A column with more values than this groups nobody, and need not be remembered. */
const MOST_GROUPS = 2_000;

/** Reads the cells of one row by field, and keeps account of those that hold an error value. */
export class RowReader {
  private readonly errors = new Map<string, UnreadableCell>();
  readonly unreadableUnits: UnreadableUnit[] = [];
  readonly guessedNames: GuessedName[] = [];
  /** Cells that say something of an entry that their row does not ask for. */
  readonly looseCells: LooseCell[] = [];
  readonly doubtfulBirthDates: DoubtfulBirthDate[] = [];
  readonly fields: FieldColumns;
  readonly codeOf = memoize(parseCode);
  readonly seriesOf = memoize(readSeries);
  readonly unitsNamedIn = memoize(unitsNamed);
  readonly markBehindUnit = memoize(markBehindUnit);
  /** The columns of the units that a cell below a series names, of one text the same ones each time. */
  readonly unitsBelow = memoize((at: UnitColumn) => memoize((text: string) => unitsBelow(at, text)));
  private readonly requests = memoize(memoizedRequests);
  /** What lines between the rows say of those below them. */
  group: Titles = NO_TITLES;
  /** How many entries rest on a title, and the first cell that asks for one of them. */
  readonly titled = new Map<Title<string> | Title<Series>, { readonly first: Cell; entries: number }>();
  /** The candidate's fields that can have a text: those with a column, and those that are told in other ways. */
  private readonly fieldsOfRows: readonly CandidateField[];
  private readonly birthDateAt: (row: number, column: number) => BirthDateCell;
  readonly columnsAsking: (column: number) => FieldColumns;
  readonly columnsOf: (at: UnitColumn) => FieldColumns;
  readonly statuses: StatusReader;
  private readonly groupsKnown: KnownGroups = { groups: null, next: null };
  private readonly mergedDown: ReadonlySet<number>;
  /** Whether a cross below a unit's heading means no. */
  readonly crossesMeanNo: () => boolean;
  /** Whether an x in a column of units may mean no. */
  readonly lettersMayMeanNo: (column: number) => boolean;
  /** Whether numbers in a column of a unit are those of attempts. */
  readonly numbersCountAttempts: (column: number) => boolean;
  /** An empty row, of which every candidate's row is a copy: objects of one layout are made and read many times faster. */
  private readonly nobody: Writable<CandidateRow>;

  constructor(
    readonly sheet: SheetContent,
    readonly columns: Columns,
    /** The id of the next entry that is made of the sheet. */
    readonly nextEntryId: () => number,
  ) {
    this.birthDateAt = birthDateReader(sheet, columns.firstRow);
    this.fields = withNameColumns(columns.fields);
    this.fieldsOfRows = CANDIDATE_FIELDS.filter((field) => TOLD_OTHERWISE.has(field) || field in columns.fields);
    this.mergedDown = rowsMergedDown(sheet, this.fields);
    this.nobody = { ...NO_TEXTS, row: 0, columns: this.fields, birthDate: null, birthDateText: '', groups: {} };
    this.statuses = new StatusReader(sheet, columns, (row, column) => this.cell(row, column, 'status'));
    const units = columns.unitColumns.map(({ column }) => column);
    this.crossesMeanNo = crossesMeanNo(sheet, columns.firstRow, units);
    this.lettersMayMeanNo = lettersMayMeanNo(sheet, columns.firstRow, units);
    this.numbersCountAttempts = numbersCountAttempts(sheet, columns.firstRow);
    this.columnsAsking = memoize((column: number) => withAskingColumn(this.fields, column));
    this.columnsOf = memoize((at: UnitColumn) => withColumnsOf(this.fields, at));
  }

  /** Every cell with an error value that was read. */
  get unreadable(): UnreadableCell[] {
    return [...this.errors.values()].sort(inSheetOrder);
  }

  /** The cell's text; an error value is empty text, and reported once a cell. */
  cell(row: number, column: number, field: Field): string {
    const value = valueAt(this.sheet, row, column);
    if (value === null || value === '') return '';
    if (isCellError(value)) this.noteError(row, column, field);
    return textAt(this.sheet, row, column);
  }

  /** The text of a field that is no part of a name; empty where the cell only says that there is nothing. */
  text(row: number, field: Field): string {
    const column = this.columns.fields[field];
    if (column === undefined) return '';
    const text = this.cell(row, column, field);
    if (isNothing(text)) return '';
    return FIELD_TABLE[field].stored === 'text' ? text : digitsOf(this.sheet, row, column, text);
  }

  /** What a row asks for; a unit of which nothing else tells the qualification is one of that given for all. */
  requestOf(texts: RequestTexts): ReturnType<ReturnType<typeof memoizedRequests>> {
    return this.requests(this.given)(texts);
  }

  /** The title that tells the qualification of units of which nothing else tells it. What the officer says goes before what stands above the list. */
  private get qualificationTitle(): Title<string> | null {
    const { said, titles } = this.columns;
    return this.group.qualification ?? (said.qualification === undefined ? titles.qualification : null);
  }

  private get seriesTitle(): Title<Series> | null {
    const { banner, said, titles } = this.columns;
    return this.group.series ?? (banner.series === null && said.series === undefined ? titles.series : null);
  }

  /** The qualification of units of which nothing else tells it; empty where it is not given. */
  get given(): string {
    return this.qualificationTitle?.value ?? this.columns.said.qualification ?? '';
  }

  /** The series of a unit of which neither its row nor its heading says one. */
  get seriesOfSheet(): Series | null {
    const { banner, said } = this.columns;
    return this.seriesTitle?.value ?? banner.series ?? said.series ?? null;
  }

  /** Notes that an entry has the qualification, or the series, that was given for all: where a title gives it, that is no more than a good guess. */
  noteGiven(what: 'qualification' | 'series', cell: Cell): void {
    const title = what === 'series' ? this.seriesTitle : this.qualificationTitle;
    if (title === null) return;
    const noted = this.titled.get(title);
    if (noted) noted.entries++;
    else this.titled.set(title, { first: cell, entries: 1 });
  }

  /**
   * The qualification that was said for all, where a row is to be registered by that alone: it says nothing of what is entered, and the
   * sheet has no place for units, whose empty cell must never turn into a registration.
   */
  saidOfRows(row: number): string {
    const { fields, unitColumns, said } = this.columns;
    if (said.qualification === undefined || unitColumns.length > 0) return '';
    if (fields.unit !== undefined || fields.code !== undefined) return '';
    return this.hasErrorIn(row, ['qualification']) ? '' : said.qualification;
  }

  /** Identifiers are often written in groups, `999990 26 0001 T`. */
  private identifier(row: number, field: Field): string {
    const text = this.text(row, field);
    return text.includes(' ') ? text.replaceAll(' ', '') : text;
  }

  private birthDate(row: number): Pick<BirthDateCell, 'date' | 'text'> {
    const column = this.columns.fields.birthDate;
    if (column === undefined) return { date: null, text: '' };
    this.noteError(row, column, 'birthDate');
    const cell = this.birthDateAt(row, column);
    if (cell.doubt !== null) this.doubtfulBirthDates.push({ row, column, text: cell.text, why: cell.doubt });
    return cell;
  }

  private noteError(row: number, column: number, field: Field): void {
    if (FIELD_TABLE[field].needed === 'never') return;
    const value = valueAt(this.sheet, row, column);
    if (isCellError(value)) this.errors.set(cellKey({ row, column }), { row, column, field, error: value.error });
  }

  private namePart(row: number, field: 'surname' | 'forenames'): string {
    const column = this.columns.fields[field];
    return column === undefined ? '' : this.cell(row, column, field);
  }

  /** Surname and forenames, from their own columns or out of one; a guess is noted. */
  private name(row: number): Pick<CandidateRow, 'surname' | 'forenames'> {
    const { surname: own, wholeName } = this.columns.fields;
    const middleNames = this.text(row, 'middleNames');
    if (own !== undefined || wholeName === undefined) {
      const forenames = nameOrNothing(this.namePart(row, 'forenames'), 'forenames');
      return {
        surname: nameOrNothing(this.namePart(row, 'surname'), 'surname'),
        forenames: withMiddleNames(forenames, middleNames),
      };
    }
    const text = this.text(row, 'wholeName');
    const { surname, forenames, guessed } = splitWholeName(text);
    if (guessed) this.guessedNames.push({ row, column: wholeName, text, surname, forenames });
    return { surname, forenames: withMiddleNames(forenames, middleNames) };
  }

  noteUnreadableUnit(row: number, text: string, more: Pick<UnreadableUnit, 'hasMore'> = {}): void {
    const column = mustHave(this.columns.fields.unit ?? this.columns.fields.code, 'The column of the units');
    this.unreadableUnits.push({ row, column, text, ...more });
  }

  /** Notes what is said of a unit that a row does not ask for: a series below `Unit 1 Series` beside an empty `Unit 1`. */
  noteLoose(row: number, { seriesColumn, statusColumn }: UnitColumn): void {
    for (const column of [seriesColumn, statusColumn]) {
      const text = column === undefined ? '' : textAt(this.sheet, row, column);
      if (column === undefined || saysNothing(text)) continue;
      if (column === statusColumn && this.statuses.beside(row, column) === '') continue;
      this.looseCells.push({ row, column, heading: this.columns.headings.get(column) ?? '', text });
    }
  }

  /** Whether any of a row's fields holds an error value. */
  hasErrorIn(row: number, fields: readonly Field[]): boolean {
    if (this.errors.size === 0) return false;
    return fields.some((field) => {
      const column = this.columns.fields[field];
      return column !== undefined && this.errors.has(cellKey({ row, column }));
    });
  }

  /** The values of the group columns: of all rows with the same ones, one object. */
  private groups(row: number): CandidateRow['groups'] {
    let at = this.groupsKnown;
    for (const { column } of this.columns.groups) {
      const text = textAt(this.sheet, row, column);
      at.next ??= new Map();
      let next = at.next.get(text);
      if (next === undefined) {
        next = { groups: null, next: null };
        if (at.next.size < MOST_GROUPS) at.next.set(text, next);
      }
      at = next;
    }
    return (at.groups ??= Object.fromEntries(
      this.columns.groups.map(({ column, heading }) => [heading, textAt(this.sheet, row, column)]),
    ));
  }

  candidate(row: number): CandidateRow {
    const name = this.name(row);
    const { date, text } = this.birthDate(row);
    const candidate = { ...this.nobody, row, birthDate: date, birthDateText: text, groups: this.groups(row) };
    for (const field of this.fieldsOfRows) candidate[field] = this.textOf(row, field, name);
    const both = candidate.candidateNumber.length > 4 ? parseCentreAndNumber(candidate.candidateNumber) : null;
    // Where the row names another centre, the number stays as it is, and a rule says so.
    if (both === null || (candidate.centreNumber !== '' && candidate.centreNumber !== both.centreNumber))
      return candidate;
    return { ...candidate, candidateNumber: both.number, centreNumber: both.centreNumber };
  }

  /** The candidate of a row that goes on with the one above: who it is stands there. */
  continued(row: number, above: CandidateRow): CandidateRow {
    const own = this.candidate(row);
    const candidate: Writable<CandidateRow> = {
      ...own,
      continues: this.mergedDown.has(row) ? 'merged' : 'below',
    };
    for (const field of CANDIDATE_FIELDS) candidate[field] = own[field] || above[field];
    if (own.birthDateText === '') {
      candidate.birthDate = above.birthDate;
      candidate.birthDateText = above.birthDateText;
    }
    const groups = Object.entries(above.groups).map(([heading, text]) => [heading, own.groups[heading] || text]);
    candidate.groups = Object.fromEntries(groups);
    return candidate;
  }

  private textOf(row: number, field: CandidateField, name: Pick<CandidateRow, 'surname' | 'forenames'>): string {
    if (field === 'surname' || field === 'forenames') return name[field];
    const text = FIELD_TABLE[field].stored === 'identifier' ? this.identifier(row, field) : this.text(row, field);
    return text === '' && field === 'centreNumber' ? (this.columns.banner.centreNumber ?? '') : text;
  }
}
