import {
  columnLetters,
  FIELD_TABLE,
  registeredKey,
  sheetNameOf,
  sheetOfRow,
  type CandidateRow,
  type Cell,
  type Field,
  type UnreadContent,
} from '../../../entries';
import { candidateName, isQualificationNowhere, isSeriesNowhere } from '../../../assessment';
import type { Reference } from '../../../reference';
import { onlyUnregistered } from '../../../rules';
import { columnName } from '../../../table';
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

/** Candidates of whom no registration is known. */
export interface UnregisteredView {
  readonly candidates: number;
  /** Their names, the first few of them. */
  readonly names: readonly string[];
  /** What is kept once somebody says that these were registered before; whoever joins later is asked about again. */
  readonly keys: readonly string[];
}

/** What a sheet leaves out for everybody, so that the officer is asked for it once. Nothing to choose from: not asked. */
export interface AsksView {
  readonly qualifications: readonly Saying[];
  readonly series: readonly Saying[];
  /** Candidates of whom nothing but the registration is missing. */
  readonly unregistered: UnregisteredView;
  /** The same by the groups that they are in, or by their sheets, where they are in several. */
  readonly unregisteredBy: readonly (UnregisteredView & { readonly group: string })[];
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

export function asksView({ context, findings, list: read }: Check): AsksView {
  const { entries, list, reference } = context;
  // A list of candidates, with no place that says what each is entered for.
  const isPlainList =
    list.entries.length === 0 &&
    !list.hasUnitColumns &&
    list.columns.every(({ code, unit }) => (code ?? unit) === undefined);
  return {
    qualifications: isPlainList || isQualificationNowhere(entries) ? qualificationsOf(reference) : [],
    series: isSeriesNowhere(entries) ? comingSeries(context).map((name) => ({ value: name, words: name })) : [],
    unregistered: unregisteredView(onlyUnregistered(findings, context)),
    unregisteredBy: unregisteredBy(findings, context),
    columns: columnAsks(read),
    unread: read.issues.unread.map(({ row, column, heading }) => ({
      sheet: sheetNameOf(row, read.sheets),
      heading: heading === '' ? columnName(column) : heading,
    })),
  };
}

/** Names that are told; the rest is counted. */
const NAMED = 6;

function unregisteredView({ entries, candidates }: ReturnType<typeof onlyUnregistered>): UnregisteredView {
  const people = new Map(entries.map(({ candidateKey, entry }) => [candidateKey, candidateName(entry.candidate)]));
  return {
    candidates,
    names: [...people.values()].slice(0, NAMED),
    keys: [...new Set(entries.map((one) => registeredKey(one.entry.candidate, one.qualificationCode)))],
  };
}

/** By the first column that tells groups apart, that of classes or of whatever the centre groups by; without one by the sheets. */
function unregisteredBy(findings: Check['findings'], context: Check['context']): AsksView['unregisteredBy'] {
  const { entries } = onlyUnregistered(findings, context);
  const { sheets } = context.list;
  const groupOf = ({ groups, row }: CandidateRow): string =>
    Object.values(groups)[0] || (sheets.length > 1 ? sheetNameOf(row, sheets) : '');
  const groups = new Set(entries.map(({ entry }) => groupOf(entry.candidate)));
  groups.delete('');
  if (groups.size < 2) return [];
  return [...groups].sort().map((group) => ({
    group,
    ...unregisteredView(onlyUnregistered(findings, context, ({ entry }) => groupOf(entry.candidate) === group)),
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
