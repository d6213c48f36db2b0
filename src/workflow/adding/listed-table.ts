import {
  columnLetters,
  largest,
  parseCandidateNumber,
  type CalendarDate,
  type Field,
  type Series,
} from '../../entries';
import {
  detectColumns,
  HEADINGS_AGAIN,
  PERSON_FIELDS,
  plainSheet,
  readEntries,
  textAt,
  type ColumnAccount,
  type Person,
  type SheetContent,
} from '../../table';
import type { Reference } from '../../reference';
import { classListOf } from '../comparison/open-class-list';
import { asksForEntries, type OpenTable } from '../open-table';
import { addingWords } from '../words/adding';
import { lineAsks, type LineAsks } from './line-asks';
import { lacking, type Listed } from './listed';
import { personName } from './person-name';

/** What counts for lines of a list that do not say it themselves. */
export interface FormAsks {
  readonly reference: Reference;
  readonly asOf: CalendarDate;
  /** Empty where nothing is chosen. */
  readonly qualification: string;
  /** Two characters each; an empty one registers. */
  readonly units: readonly string[];
  readonly series: Series | null;
  /** What the list says of it is left aside. */
  readonly asksAside: boolean;
}

/** A list with headings: its lines, and what of it is not used. */
export interface ListedTable {
  readonly listed: readonly Listed[];
  /** The headings of columns, in which something stands, that nothing is read from. */
  readonly unread: readonly string[];
  /** Lines that are nobody's, in sentences. */
  readonly problems: readonly string[];
}

/** A table with headings, read as any list is; null where there are none. */
export function listedTable(text: string, form: FormAsks): ListedTable | null {
  const lines = text.split(/\r?\n/);
  if (lines.filter((line) => line.trim() !== '').length < 2 || !text.includes('\t')) return null;
  const sheet = plainSheet(
    'List',
    lines.map((line) => line.split('\t').map((cell) => cell.trim())),
  );
  const people = classListOf(sheet);
  if (people === null) return null;
  const asking = form.asksAside ? null : askingTable(asHeaded(people), form);
  const table = asking ?? people;
  const asks = asking === null ? () => null : lineAsks(asking, form);
  const names = table.list.rows.map((person) => personName(person));
  const isOften = repeatedAmong(names);
  const listed = table.list.rows.map(({ row, ...person }, at) => {
    const whole = quoted(lines[row] ?? '');
    const name = names[at] ?? '';
    const called = isOften.has(name) && asking === null ? whole : name;
    return { ...listedLine(person, whole, called, asks(row)), at: row };
  });
  const columns = table.list.account.flatMap((list) => list.columns);
  const unread = columns.filter((one) => one.filled > 0 && !isUsed(one, asking !== null));
  return {
    listed,
    unread: unread.map(({ heading, column }) => heading || columnLetters(column)),
    problems: nobodys(table),
  };
}

function repeatedAmong(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}

function listedLine(person: Person, line: string, name: string, asks: LineAsks | string | null): Omit<Listed, 'at'> {
  const number = parseCandidateNumber(person.candidateNumber) ?? person.candidateNumber;
  return {
    ...{ line, name, asks, words: [], unknown: null },
    ...{ person: { ...person, candidateNumber: number }, lacks: lacking(person) },
  };
}

/** Headings by which a list of names says what is entered, whatever stands below: what a sheet leaves open is an answer to the form here. */
const MEANINGS: readonly (readonly [field: Field, heading: RegExp])[] = [
  ['qualification', /^(?:course|subject)(?: (?:title|name))?$/i],
  ['unit', /^units?(?:\(s\))?$/i],
  ['series', /^(?:when|month)\??$/i],
];

/** The list with the columns that such headings tell of, where it has no others for the same. */
function asHeaded(table: OpenTable): OpenTable {
  const { sheet, columns } = table;
  const open = [...columns.left.filter(({ why }) => why === 'unknown'), ...columns.groups];
  const meant = MEANINGS.flatMap(([field, heading]) => {
    const isRead = columns.fields[field] !== undefined || (field === 'unit' && columns.shape === 'wide');
    const [only, another] = open.filter((one) => heading.test(one.heading.trim()));
    const isAsked = field !== 'qualification' || columns.fields.code === undefined;
    return isRead || !isAsked || only === undefined || another !== undefined ? [] : [[only.heading, field] as const];
  });
  // A course alone may be a group of the school: beside units or a day it is what is entered.
  const isAsking = asksForEntries(columns) || meant.some(([, field]) => field !== 'qualification');
  if (!isAsking || meant.length === 0) return table;
  const mapping = { headingRow: columns.headingRow + 1, columns: Object.fromEntries(meant) };
  const read = detectColumns(sheet, mapping);
  return read === null ? table : { sheet, columns: read, list: readEntries(sheet, read) };
}

/** The same list read as one of entries, where it says anything of them; null where it says nothing. */
function askingTable({ sheet, columns }: OpenTable, form: FormAsks): OpenTable | null {
  const units = form.units.filter((unit) => unit !== '');
  const saysWhen = columns.fields.series !== undefined || columns.flags.some(({ flag }) => flag.asks === 'resit');
  if (!asksForEntries(columns) && (units.length === 0 || !saysWhen)) return null;
  const said = {
    ...(form.qualification === '' ? {} : { qualification: form.qualification }),
    ...(form.series === null ? {} : { series: form.series }),
  };
  const filled = units.length === 0 ? sheet : withUnits({ sheet, columns }, units);
  const asking = detectColumns(filled, { headingRow: columns.headingRow + 1, columns: columns.chosen, said });
  return asking === null ? null : { sheet: filled, columns: asking, list: readEntries(filled, asking) };
}

/** The list with the units that were chosen in the lines that give none. */
function withUnits({ sheet, columns }: Pick<OpenTable, 'sheet' | 'columns'>, units: readonly string[]): SheetContent {
  const { shape, fields, headingRow, firstRow } = columns;
  if (shape === 'wide' || fields.code !== undefined) return sheet;
  const column = fields.unit ?? largest(sheet.values.map((row) => row?.length ?? 0));
  const text = units.join(', ');
  const values = sheet.values.map((row, at) => {
    const isHeading = at === headingRow && fields.unit === undefined;
    const isEmpty = at >= firstRow && (row ?? []).some((value) => value !== '') && textAt(sheet, at, column) === '';
    if (!isHeading && !isEmpty) return row;
    const cells = [...(row ?? [])];
    while (cells.length < column) cells.push('');
    cells[column] = isHeading ? UNIT_HEADING : text;
    return cells;
  });
  return { ...sheet, values };
}

const UNIT_HEADING = 'Unit';

/** What the columns of a list may tell, besides who somebody is. */
const ASKING: ReadonlySet<string> = new Set(['qualification', 'unit', 'code', 'series', 'status']);

function isUsed({ role }: ColumnAccount, isAsking: boolean): boolean {
  if (role.kind === 'group' || (role.kind === 'field' && PERSON_FIELDS.includes(role.field))) return true;
  if (!isAsking) return false;
  return role.kind === 'unit' || role.kind === 'qualifies' || role.kind === 'answer'
    ? true
    : role.kind === 'field' && ASKING.has(role.field);
}

/** Lines that name nobody, or are no candidate's. */
function nobodys({ list }: OpenTable): string[] {
  return [
    ...list.issues.orphans.map(({ text }) => addingWords.namesNobody(text)),
    ...list.skipped
      .filter(({ why }) => why !== HEADINGS_AGAIN.why)
      .map(({ text, why }) => addingWords.passedOver(text, why)),
  ];
}

/** A line as it is quoted. */
function quoted(line: string): string {
  return line.trim().replaceAll('\t', ' ');
}
