import {
  candidateKey,
  columnLetters,
  FIELD_TABLE,
  sheetNameOf,
  sheetOfRow,
  type Cell,
  type Field,
  type UnreadContent,
} from '../../../entries';
import { isQualificationNowhere, isSeriesNowhere } from '../../../assessment';
import type { Reference } from '../../../reference';
import { unregisteredGroups } from '../../../rules';
import { columnName, DETAIL_FIELDS, givesDetail } from '../../../table';
import { comingSeries, type Check } from '../../../workflow';

/** What can be said once, and how it reads. */
interface Saying {
  readonly value: string;
  readonly words: string;
}

/** A column that may mean something on which entries hang. */
export interface ColumnAsk {
  readonly sheet: string;
  /** As choices are kept: its heading, or `Column G`. */
  readonly heading: string;
  /** `column G`, or `the column Which`; where several sheets are checked, with its sheet. */
  readonly called: string;
  readonly field: Field;
  /** The field in words. */
  readonly words: string;
  /** Up to three of its texts. */
  readonly samples: readonly string[];
}

/** A column that nothing is read from. */
export interface UnreadView {
  readonly sheet: string;
  /** As choices are kept: its heading, or `Column G`. */
  readonly heading: string;
}

/** Candidates of a group whose registration is missing, to be answered for with a click. */
export interface UnregisteredAsk {
  /** Empty where nothing tells groups apart. */
  readonly group: string;
  readonly candidates: number;
  /** The names of the first few of them. */
  readonly names: readonly string[];
  /** Most others of the group are registered, so that a row or a tick may be missing. */
  readonly isOdd: boolean;
  /** How many others of the group are registered. */
  readonly registered: number;
  /** The findings that the answer is to, by their ids. */
  readonly findings: readonly number[];
}

/** Candidates of a sheet without details that each entry needs. */
export interface LackingView {
  readonly sheet: string;
  readonly candidates: number;
  /** The details, in words. */
  readonly details: readonly string[];
}

/** What a sheet leaves out for everybody, so that the officer is asked for it once. Nothing to choose from: not asked. */
export interface AsksView {
  readonly qualifications: readonly Saying[];
  readonly series: readonly Saying[];
  /** Candidates of whom nothing but the registration is missing, by tab, class or year group. */
  readonly unregistered: readonly UnregisteredAsk[];
  /** Sheets whose candidates lack what says who they are, so that another list is offered to fill it in. */
  readonly lacking: readonly LackingView[];
  /** Columns of which the meaning was guessed, or is not known. */
  readonly columns: readonly ColumnAsk[];
  /** Columns with something in them that nothing is read from. */
  readonly unread: readonly UnreadView[];
}

/** What a column may be that is not read, by what it holds; the others cannot be put right by saying what they are. */
const MAY_BE: Partial<Record<UnreadContent['holds'], Field>> = {
  units: 'unit',
  numbers: 'unit',
  statuses: 'status',
  words: 'status',
};

export function asksView({ context, findings, tables, list: read }: Check): AsksView {
  const { entries, list, reference } = context;
  // A list of candidates, with no place that says what each is entered for.
  const isPlainList =
    list.entries.length === 0 &&
    !list.hasUnitColumns &&
    list.columns.every(({ code, unit }) => (code ?? unit) === undefined);
  return {
    qualifications: isPlainList || isQualificationNowhere(entries) ? qualificationsOf(reference) : [],
    series: isSeriesNowhere(entries) ? comingSeries(context).map((name) => ({ value: name, words: name })) : [],
    unregistered: unregisteredAsks(findings, context),
    lacking: tables.flatMap(lackingIn),
    columns: columnAsks(read),
    unread: read.issues.unread.map(({ row, column, heading }) => ({
      sheet: sheetNameOf(row, read.sheets),
      heading: heading === '' ? columnName(column) : heading,
    })),
  };
}

/** The details of so few candidates are typed as quickly. */
const FEW = 2;

/** A sheet without a column for what every entry needs of its candidate, or with empty cells of more than a few candidates. */
function lackingIn({ sheet, list }: Check['tables'][number]): LackingView[] {
  const asking = new Set(list.entries.map(({ candidate }) => candidate.row));
  const rows = list.rows.filter(({ row, continues }) => asking.has(row) && continues === undefined);
  const without = NEEDED.map((field) => ({ field, rows: rows.filter((row) => !givesDetail(row, field)) }));
  const lacking = without.filter(({ field, rows: own }) =>
    list.columns[0]?.[field] === undefined ? own.length > 0 : new Set(own.map(candidateKey)).size > FEW,
  );
  const people = new Set(lacking.flatMap(({ rows: own }) => own.map(candidateKey)));
  if (people.size === 0) return [];
  return [
    { sheet: sheet.name, candidates: people.size, details: lacking.map(({ field }) => FIELD_TABLE[field].words) },
  ];
}

const NEEDED = DETAIL_FIELDS.filter((field) => FIELD_TABLE[field].needed === 'always');

/** Names that are told; the rest is counted. */
const NAMED = 6;

function unregisteredAsks(findings: Check['findings'], context: Check['context']): UnregisteredAsk[] {
  const groups = unregisteredGroups(findings, context);
  const ids = groups.length === 0 ? null : new Map(findings.map((finding, id) => [finding, id]));
  return groups.map(({ group, names, registered, isOdd, findings: own }) => ({
    ...{ group, candidates: names.length, names: names.slice(0, NAMED), isOdd, registered },
    findings: own.flatMap((finding) => ids?.get(finding) ?? []),
  }));
}

/** Four digits, as candidate numbers are where they keep their zeros. */
const FOUR_DIGITS = /^\d{4}$/;

/** Where a sheet has no candidate numbers: the heading cell of its only other column of numbers of four digits, `No.`. */
function possibleNumbers({ account, columns, sheets }: Check['list']): (Cell & { readonly heading: string })[] {
  return sheets.flatMap((_, sheet) => {
    if (columns[sheet]?.candidateNumber !== undefined) return [];
    const list = account.find(({ headingRow }) => sheetOfRow(headingRow) === sheet);
    const numbered = (list?.columns ?? []).filter(
      ({ role, samples }) =>
        role.kind === 'left' &&
        role.why === 'unknown' &&
        samples.length > 0 &&
        samples.every((text) => FOUR_DIGITS.test(text)),
    );
    const [only, another] = numbered;
    if (list === undefined || only === undefined || another !== undefined) return [];
    return [{ row: list.headingRow, column: only.column, heading: only.heading }];
  });
}

function columnAsks(read: Check['list']): ColumnAsk[] {
  const { issues, account, sheets } = read;
  const ask = ({ row, column }: Cell, heading: string, field: Field): ColumnAsk => ({
    sheet: sheetNameOf(row, sheets),
    heading: heading === '' ? columnName(column) : heading,
    called: `${heading === '' ? `column ${columnLetters(column)}` : `the column ${heading}`}${sheets.length < 2 ? '' : ` of ${sheetNameOf(row, sheets)}`}`,
    field,
    words: FIELD_TABLE[field].words,
    samples:
      account
        .filter(({ headingRow }) => sheetOfRow(headingRow) === sheetOfRow(row))
        .flatMap((list) => list.columns)
        .find((one) => one.column === column)?.samples ?? [],
  });
  return [
    ...possibleNumbers(read).map((at) => ask(at, at.heading, 'candidateNumber')),
    ...issues.guesses.map((guess) => ask(guess, '', guess.field)),
    ...issues.contents.flatMap((content) => {
      const field = MAY_BE[content.holds];
      return field === undefined ? [] : [ask(content, content.heading, field)];
    }),
  ];
}

function qualificationsOf({ qualifications }: Reference): Saying[] {
  return [...qualifications]
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .map(({ code, subject, size, level }) => ({ value: code, words: `${code} ${subject} ${size} (Level ${level})` }));
}
