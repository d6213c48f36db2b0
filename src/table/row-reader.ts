import {
  NEW_ENTRY,
  parseCode,
  parseEntryStatus,
  parseSeries,
  type CandidateRow,
  type Entry,
  type Field,
  type FieldColumns,
  type Series,
  type UnreadableCell,
} from '../entries';
import { birthDateReader, parseWrittenDate, type BirthDateCell } from './birth-date';
import { isCellError, textAt, valueAt } from './cell-text';
import { plainHeading } from './headings';
import type { Columns } from './recognise';
import { remember } from './remember';
import type { SheetContent } from './sheet-content';
import { splitWholeName } from './whole-name';
import { rememberWishes } from './wish';

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
  // Excel turns a typed "Jun-27" into the first of the month.
  const date = parseWrittenDate(text);
  return date === null ? null : { month: Number(date.slice(5, 7)), letter: null, year: Number(date.slice(0, 4)) };
}

/** Reads the cells of one row by field, and keeps account of those that hold an error value. */
export class RowReader {
  private readonly errors = new Map<string, UnreadableCell>();
  readonly fields: FieldColumns;
  readonly codeOf = remember(parseCode);
  readonly seriesOf = remember(readSeries);
  readonly wishOf = rememberWishes();
  private readonly birthDateAt: (row: number, column: number) => BirthDateCell;
  readonly columnsAsking: (column: number) => FieldColumns;
  private readonly statusOf: (text: string) => Pick<Entry, 'status' | 'statusText'>;

  constructor(
    readonly sheet: SheetContent,
    readonly columns: Columns,
  ) {
    this.birthDateAt = birthDateReader(sheet);
    this.fields = withNameColumns(columns.fields);
    this.columnsAsking = remember((column: number) => withAskingColumn(this.fields, column));
    const statusColumn = columns.fields.status;
    const heading = statusColumn === undefined ? '' : (columns.headings.get(statusColumn) ?? '');
    const yesNo = plainHeading(heading) === 'resit';
    this.statusOf = remember((text: string) => {
      if (yesNo && /^(y|yes|1|x|true)$/i.test(text))
        return { status: { ...NEW_ENTRY, resit: true }, statusText: 'Resit' };
      if (yesNo && /^(n|no|0|false|-)$/i.test(text)) return { status: NEW_ENTRY, statusText: '' };
      return { status: parseEntryStatus(text), statusText: text };
    });
  }

  /** Every cell with an error value that was read. */
  get unreadable(): UnreadableCell[] {
    return [...this.errors.values()].sort((one, other) => one.row - other.row || one.column - other.column);
  }

  /** The cell's text; an error value is empty text, and reported once a cell. */
  cell(row: number, column: number, field: Field): string {
    this.noteError(row, column, field);
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

  /** A yes or no under the heading "Resit" is words enough; whatever else is kept as it was written. */
  status(row: number): Pick<Entry, 'status' | 'statusText'> {
    return this.statusOf(this.text(row, 'status'));
  }

  private birthDate(row: number): BirthDateCell {
    const column = this.columns.fields.birthDate;
    if (column === undefined) return { date: null, text: '' };
    this.noteError(row, column, 'birthDate');
    return this.birthDateAt(row, column);
  }

  private noteError(row: number, column: number, field: Field): void {
    const value = valueAt(this.sheet, row, column);
    if (isCellError(value)) this.errors.set(`${row},${column}`, { row, column, field, error: value.error });
  }

  candidate(row: number): CandidateRow {
    const { fields, groups, banner } = this.columns;
    const name =
      fields.surname === undefined && fields.wholeName !== undefined
        ? splitWholeName(this.text(row, 'wholeName'))
        : { surname: this.text(row, 'surname'), forenames: this.text(row, 'forenames') };
    const born = this.birthDate(row);
    return {
      row,
      columns: this.fields,
      centreNumber: this.text(row, 'centreNumber') || (banner.centreNumber ?? ''),
      candidateNumber: this.text(row, 'candidateNumber'),
      uci: this.identifier(row, 'uci'),
      uln: this.identifier(row, 'uln'),
      upn: this.identifier(row, 'upn'),
      ...name,
      birthDate: born.date,
      birthDateText: born.text,
      sex: this.text(row, 'sex'),
      groups: Object.fromEntries(groups.map(({ column, heading }) => [heading, textAt(this.sheet, row, column)])),
    };
  }
}
