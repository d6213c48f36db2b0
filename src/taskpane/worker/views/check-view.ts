import {
  groupBy,
  mustHave,
  rowsBySheet,
  seriesName,
  type CalendarDate,
  type Pence,
  type RowsInSheet,
} from '../../../entries';
import { givenRecords } from '../../../assessment';
import {
  canBeMade,
  groupedTotals,
  isCharged,
  newFeeLines,
  notCharged,
  pricesOf,
  sumOf,
  type Charge,
  type ChargeReason,
  type GroupedTotals,
  type LabelledTotal,
  type Total,
  type Totals,
} from '../../../fees';
import { explainReference, type ExplainedValue, type FoundTable, type LateStage } from '../../../reference';
import type { Register } from '../../../register';
import { CATALOGUE, type Severity } from '../../../rules';
import { sentWords } from '../../../table';
import type { SheetSummary } from '../../../workbook';
import {
  knownValues,
  neededValues,
  openExaminations,
  withoutPass,
  type WithoutPass,
  resultsToRecord,
  type Check,
  type KnownValue,
  type NeededValue,
  type OpenExamination,
  type TakenValues,
} from '../../../workflow';
import { asksView, type AsksView } from './asks-view';
import { personWords, type FindingView } from './finding-view';
import { suiteViews, valuesViews, type SuiteView, type ValuesView } from './reference-view';
import { registerView, type RegisterView } from './register-view';
import { seriesViews, type SeriesView } from './series-view';
import { tableView, type TableView } from './table-view';

/** What a check came to, apart from its findings and charges, which come before it in slices. */
export interface CheckView {
  readonly asOf: CalendarDate;
  /** The sheet that was checked; of several, the first. */
  readonly table: TableView;
  /** All sheets that were checked. */
  readonly tables: readonly TableView[];
  readonly asks: AsksView;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The rules that found something, in the catalogue's order. */
  readonly rules: readonly RuleView[];
  readonly totals: Totals;
  /** The part of them that hangs on entries that are kept out of the files; null where nothing is charged for these. */
  readonly held: Total | null;
  readonly byReason: readonly ReasonTotal[];
  readonly byCandidate: readonly LabelledTotal[];
  /** What was sent in this academic year; null where nothing was. */
  readonly sent: SentView | null;
  /** The rows of new entries that are not charged, because another row asks for the same or a result is there. */
  readonly notCharged: readonly RowsInSheet[];
  readonly series: readonly SeriesView[];
  readonly register: RegisterView;
  /** What records of earlier series told of the entries. */
  readonly records: readonly string[];
  /** Results that the register could have and has not. */
  readonly toRecord: ResultsToRecord;
  /** The examinations of which results or absences can be recorded by hand. */
  readonly openExaminations: readonly OpenExamination[];
  /** Who failed or was absent and is not entered again, by examination. */
  readonly withoutPass: readonly WithoutPass[];
  /** Results of nobody in the sheet, by their file. */
  readonly ofNobody: readonly ResultsOfNobody[];
  /** The published values that the entries hang on, and that nobody has given or confirmed. */
  readonly needed: readonly NeededValue[];
  /** What counts now of what the entries hang on: a pasted list may say something else. */
  readonly known: readonly KnownValue[];
  /** Suites that are switched off. */
  readonly suitesNotUsed: readonly SuiteView[];
  /** Every value that the check went by, those of the workbook's Reference sheets among them. */
  readonly values: readonly ExplainedValue[];
  /** The files of fees and dates that the check went by. */
  readonly taken: readonly ValuesView[];
  /** The Reference sheets of the workbook as they were read, for whoever makes the same reference elsewhere. */
  readonly referenceSheets: readonly FoundTable[];
}

/** What was sent, and what it cost. */
export interface SentView {
  /** `Sent so far: 17 entries, £340.00.` */
  readonly words: string;
  readonly totals: GroupedTotals;
  /** With the new entries among them. */
  readonly all: GroupedTotals;
}

/** What lists show of a rule. */
export interface RuleView {
  readonly id: string;
  readonly title: string;
  readonly source: string;
}

/** How many results are to be recorded, and how many of them say that the candidate was absent. */
export interface ResultsToRecord {
  readonly results: number;
  readonly absences: number;
}

/** Results of a file that are of nobody in the sheet, and so count for nothing. */
export interface ResultsOfNobody {
  /** `R9999972.X01 (June 2026)`. */
  readonly file: string;
  /** Number, UCI and code of each. */
  readonly results: readonly string[];
}

/** The charges of one reason and stage, added up. */
export interface ReasonTotal {
  readonly reason: ChargeReason;
  readonly late: LateStage;
  readonly entries: number;
  readonly due: Pence;
  readonly unpriced: number;
}

/** What a check was made beside. */
interface Beside {
  readonly register: Register;
  readonly sheets: readonly SheetSummary[];
  /** The Reference sheets of the workbook. */
  readonly tables: readonly FoundTable[];
  readonly taken: readonly TakenValues[];
}

export function checkView(check: Check, { register, sheets, tables: referenceSheets, taken }: Beside): CheckView {
  const { findings, totals, held, context } = check;
  const tables = check.tables.map((table) => tableView(table, sheets));
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  const found = new Set(findings.map(({ rule }) => rule));
  return {
    asOf: context.asOf,
    table: mustHave(tables[0], 'The sheet that was checked'),
    tables,
    asks: asksView(check),
    counts,
    rules: CATALOGUE.filter(({ id }) => found.has(id)).map(({ id, title, source }) => ({ id, title, source })),
    totals,
    held: isCharged(held) ? held : null,
    byReason: byReason(check),
    byCandidate: byCandidate(check),
    sent: sentView(check),
    notCharged: rowsBySheet(
      notCharged(context.newEntries, check.charges).map(({ entry }) => entry.candidate.row),
      check.list.sheets,
    ),
    series: seriesViews(check),
    register: registerView(register),
    records: context.ledger.records.map(({ source }) => source),
    toRecord: toRecord(check),
    openExaminations: openExaminations(register),
    withoutPass: withoutPass(register, context),
    ofNobody: ofNobody(check),
    needed: neededValues(check),
    known: knownValues(check),
    suitesNotUsed: suiteViews(context.reference),
    values: explainReference(context.reference, context.asOf),
    taken: valuesViews(taken),
    referenceSheets,
  };
}

function sentView({ sent, charges }: Check): SentView | null {
  if (sent.lines.length === 0) return null;
  const { lines, ...told } = sent;
  return {
    words: sentWords(told),
    totals: groupedTotals(lines),
    all: groupedTotals([...lines, ...newFeeLines(charges)]),
  };
}

function toRecord(check: Check): ResultsToRecord {
  const lines = resultsToRecord(check);
  return { results: lines.length, absences: lines.filter(({ outcome }) => outcome === 'absent').length };
}

function ofNobody({ context: { ledger, past } }: Check): ResultsOfNobody[] {
  return givenRecords(ledger.records, past).flatMap(({ source, series, unmatched }) =>
    unmatched.length === 0 ? [] : [{ file: `${source} (${seriesName(series)})`, results: unmatched }],
  );
}

/** Where the amount is not known, the entry counts as unpriced and adds nothing. */
function byReason({ charges }: Check): ReasonTotal[] {
  const sums = new Map<string, ReasonTotal>();
  for (const { first, count } of pricesOf(charges)) {
    const { reason, late, amount } = first;
    const key = `${reason} ${late}`;
    const { entries, due, unpriced } = sums.get(key) ?? { entries: 0, due: 0, unpriced: 0 };
    const unknown = amount === null ? count : 0;
    const more = (amount ?? 0) * count;
    sums.set(key, { reason, late, entries: entries + count, due: due + more, unpriced: unpriced + unknown });
  }
  return [...sums.values()];
}

function byCandidate({ charges }: Check): LabelledTotal[] {
  const own = groupBy(charges.filter(canBeMade), ({ resolved }) => resolved.candidateKey);
  const sums = [...own.values()].map((all) => {
    const [first] = all;
    return { label: first === undefined ? '' : personWords(first.resolved.entry.candidate), ...sumOf(all) };
  });
  // Not localeCompare: for numbers of four digits it gives the same at a fraction of the time.
  return sums.sort((one, other) => (one.label < other.label ? -1 : 1));
}

/** What one entry costs, as the pane shows it beside a finding. */
export interface ChargeView {
  /** The row of the list, by which its findings know it. */
  readonly row: number;
  /** The entry's id. */
  readonly entry: number;
  /** Null where any part is not known. */
  readonly amount: Pence | null;
  readonly why: string;
}

/** What the entries cost that findings are about, or that stand in a row of which one is: of all the others nobody is told one by one. */
export function chargeViews(charges: readonly Charge[], findings: readonly FindingView[]): ChargeView[] {
  const entries = new Set(findings.map(({ entry }) => entry));
  const rows = new Set(findings.flatMap(({ row, entry }) => (row === null || entry !== null ? [] : [row])));
  return charges.flatMap(({ resolved: { entry }, amount, why }) => {
    const { row } = entry.candidate;
    return entries.has(entry.id) || rows.has(row) ? [{ row, entry: entry.id, amount, why }] : [];
  });
}
