import {
  cellKey,
  memoize,
  mustHave,
  NEW_ENTRY,
  parseCode,
  parseEntryStatus,
  parseSeries,
  parseWrittenDate,
  type CandidateRow,
  type Entry,
  type EntryStatus,
  type Field,
  type FieldColumns,
  type DoubtfulAnswer,
  type Series,
  type GuessedName,
  type UnreadableCell,
  type UnreadableUnit,
} from '../entries';
import { dateOfSerial, showsDay } from '../excel-values';
import { readAnswer, type Answer } from './answer';
import { birthDateReader, type BirthDateCell } from './birth-date';
import { isCellError, textAt, valueAt } from './cell-text';
import { isOfRegistration, type Flag } from './headings';
import type { Columns } from './columns';
import type { SheetContent } from './sheet-content';
import { splitWholeName } from './whole-name';
import { memoizedWishes } from './wish';

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

/** Both together: withdrawn goes before made, and made before new. */
function joined(one: EntryStatus, other: EntryStatus): EntryStatus {
  const standings = [one.standing, other.standing];
  const standing = (['withdrawn', 'made'] as const).find((each) => standings.includes(each)) ?? 'new';
  return { standing, outcome: other.outcome ?? one.outcome, resit: one.resit || other.resit };
}

/** What a row says of the entry that it asks for, and whether it says besides that the candidate is registered. */
interface RowStatus extends Pick<Entry, 'status' | 'statusText'> {
  readonly isRegistered: boolean;
}

/** Made, and nothing that only a unit can be, such as sat. */
function isRegistration({ standing, outcome }: EntryStatus): boolean {
  return standing === 'made' && outcome === null;
}

/** Reads the cells of one row by field, and keeps account of those that hold an error value. */
export class RowReader {
  private readonly errors = new Map<string, UnreadableCell>();
  readonly unreadableUnits: UnreadableUnit[] = [];
  readonly guessedNames: GuessedName[] = [];
  readonly fields: FieldColumns;
  readonly codeOf = memoize(parseCode);
  readonly seriesOf = memoize(readSeries);
  readonly wishOf = memoizedWishes();
  private readonly birthDateAt: (row: number, column: number) => BirthDateCell;
  readonly columnsAsking: (column: number) => FieldColumns;
  private readonly statusOf = memoize(parseEntryStatus);
  private readonly answerTo = memoize((flag: Flag) => memoize((text: string): Answer => readAnswer(text, flag)));
  private readonly doubtful = new Map<string, DoubtfulAnswer>();
  private entries = 0;
  private readonly statusIsOfRegistration: boolean;
  /** Whether a column says of every row whether the candidate is registered. */
  readonly tellsOfRegistrations: boolean;

  constructor(
    readonly sheet: SheetContent,
    readonly columns: Columns,
  ) {
    this.birthDateAt = birthDateReader(sheet);
    this.fields = withNameColumns(columns.fields);
    this.statusIsOfRegistration = isOfRegistration(columns.headings.get(columns.fields.status ?? -1) ?? '');
    this.tellsOfRegistrations =
      this.statusIsOfRegistration || columns.flags.some(({ flag }) => flag.asks === 'registered');
    this.columnsAsking = memoize((column: number) => withAskingColumn(this.fields, column));
  }

  /** The id of the next entry that is made of the sheet. */
  nextEntryId(): number {
    return this.entries++;
  }

  /** Every cell with an error value that was read. */
  get unreadable(): UnreadableCell[] {
    return [...this.errors.values()].sort((one, other) => one.row - other.row || one.column - other.column);
  }

  /** Answers that say neither yes nor no, or give a day. */
  get doubtfulAnswers(): DoubtfulAnswer[] {
    return [...this.doubtful.values()];
  }

  /** The cell's text; an error value is empty text, and reported once a cell. */
  cell(row: number, column: number, field: Field): string {
    const value = valueAt(this.sheet, row, column);
    if (value === null || value === '') return '';
    if (isCellError(value)) this.noteError(row, column, field);
    return textAt(this.sheet, row, column);
  }

  text(row: number, field: Field): string {
    const column = this.columns.fields[field];
    return column === undefined ? '' : this.cell(row, column, field);
  }

  /** Identifiers are often written in groups, `999990 26 0001 T`. */
  private identifier(row: number, field: Field): string {
    const text = this.text(row, field);
    return text.includes(' ') ? text.replaceAll(' ', '') : text;
  }

  /**
   * What the status column says of what a row asks for, and what columns such as `W/D` and `Resit` add to it. In the row of a
   * unit, `Registered` in a column of registrations says that there is one, and nothing of the unit.
   */
  status(row: number, asksFor: 'registration' | 'unit' = 'registration'): RowStatus {
    const statusText = this.text(row, 'status');
    const ofUnit = asksFor === 'unit';
    let isRegistered = ofUnit && this.statusIsOfRegistration && isRegistration(this.statusOf(statusText));
    let status = isRegistered ? NEW_ENTRY : this.statusOf(statusText);
    for (const { column, heading, flag } of this.columns.flags) {
      const answer = this.answer(row, column, heading, flag);
      if (answer === '') continue;
      const said = this.statusOf(answer);
      if (ofUnit && flag.asks === 'registered' && isRegistration(said)) isRegistered = true;
      else status = joined(status, said);
    }
    return { status, statusText, isRegistered };
  }

  /** The status that a cell gives below a heading that asks for yes or no. What is not settled by it is noted. */
  private answer(row: number, column: number, heading: string, flag: Flag): string {
    const text = this.cell(row, column, 'status');
    if (text === '') return '';
    const value = valueAt(this.sheet, row, column);
    const isDay = flag.dated && typeof value === 'number' && showsDay(this.sheet.formats[row]?.[column]);
    const { status, day } = isDay ? { status: flag.yes, day: dateOfSerial(value) } : this.answerTo(flag)(text);
    if (status === null || day !== null)
      this.doubtful.set(cellKey({ row, column }), { row, column, heading, text, day });
    return status ?? '';
  }

  private birthDate(row: number): BirthDateCell {
    const column = this.columns.fields.birthDate;
    if (column === undefined) return { date: null, text: '' };
    this.noteError(row, column, 'birthDate');
    return this.birthDateAt(row, column);
  }

  private noteError(row: number, column: number, field: Field): void {
    const value = valueAt(this.sheet, row, column);
    if (isCellError(value)) this.errors.set(cellKey({ row, column }), { row, column, field, error: value.error });
  }

  /** Surname and forenames, from their own columns or out of one; a guess is noted. */
  private name(row: number): Pick<CandidateRow, 'surname' | 'forenames'> {
    const { surname: own, wholeName } = this.columns.fields;
    if (own !== undefined || wholeName === undefined) {
      return { surname: this.text(row, 'surname'), forenames: this.text(row, 'forenames') };
    }
    const text = this.text(row, 'wholeName');
    const { surname, forenames, guessed } = splitWholeName(text);
    if (guessed) this.guessedNames.push({ row, column: wholeName, text, surname, forenames });
    return { surname, forenames };
  }

  noteUnreadableUnit(row: number, text: string): void {
    const column = mustHave(this.columns.fields.unit, 'The column of the units');
    this.unreadableUnits.push({ row, column, text });
  }

  /** Whether any of a row's fields holds an error value. */
  hasErrorIn(row: number, fields: readonly Field[]): boolean {
    if (this.errors.size === 0) return false;
    return fields.some((field) => {
      const column = this.columns.fields[field];
      return column !== undefined && this.errors.has(cellKey({ row, column }));
    });
  }

  private groups(row: number): CandidateRow['groups'] {
    const groups: Record<string, string> = {};
    for (const { column, heading } of this.columns.groups) groups[heading] = textAt(this.sheet, row, column);
    return groups;
  }

  candidate(row: number): CandidateRow {
    const { banner } = this.columns;
    const { surname, forenames } = this.name(row);
    const born = this.birthDate(row);
    return {
      row,
      columns: this.fields,
      centreNumber: this.text(row, 'centreNumber') || (banner.centreNumber ?? ''),
      candidateNumber: this.text(row, 'candidateNumber'),
      uci: this.identifier(row, 'uci'),
      uln: this.identifier(row, 'uln'),
      upn: this.identifier(row, 'upn'),
      surname,
      forenames,
      birthDate: born.date,
      birthDateText: born.text,
      sex: this.text(row, 'sex'),
      groups: this.groups(row),
    };
  }
}
