import { cellKey, type CandidateRow, type Cell, type EntryList } from '../entries';
import type { ResolvedEntry } from '../reference';
import { CATALOGUE } from './catalogue';
import { isToSend, type RuleContext } from './context';
import type { Report, Rule } from './define-rule';
import type { Finding } from './finding';
import { findingOf } from './finding-of';
import { Tallies, type Tally } from './tally';
import { wholeSheet, type WholeSheet } from './whole-sheet';

/** A rule that tells of the whole sheet. */
export type SheetRule = Extract<Rule, { readonly checks: 'sheet' }>;

/** Whether a table rule reports a cell for what it is: that it is also no date, no UCI and so on is the same cause. */
export type IsMisread = (cell: Cell) => boolean;

/** Runs the rules over a list and returns what they find: of the whole sheet first, then in the order of its rows and of the catalogue. */
export function checkEntries(context: RuleContext, rules: readonly Rule[] = CATALOGUE): Finding[] {
  const misread = new Set(misreadCells(context.list).map(cellKey));
  const isMisread = (cell: Cell): boolean => misread.has(cellKey(cell));
  const sheet = wholeSheet(context);
  const told = sheetRules(rules).flatMap((rule) => {
    const tallies = new Tallies<unknown>();
    rule.count(context, tallies);
    return tellOfSheet(rule, tallies.all(), sheet, isMisread);
  });
  return inOrder([...told, ...checkRows(context, isMisread, rules)], rules);
}

export function sheetRules(rules: readonly Rule[]): SheetRule[] {
  return rules.filter((rule) => rule.checks === 'sheet');
}

/** What the rules find in the rows and entries of a list, by rule. */
export function checkRows(context: RuleContext, isMisread: IsMisread, rules: readonly Rule[] = CATALOGUE): Finding[] {
  const rows = context.list.rows.filter((row) => isToSend(row, context));
  const findings: Finding[] = [];
  for (const rule of rules) {
    const add = (at: CandidateRow | ResolvedEntry, what: Report<string>): void => {
      const finding = findingOf(rule, at, what);
      if (!repeats(rule, finding, isMisread)) findings.push(finding);
    };
    if (rule.checks === 'row') askOfEach(rows, rule.check, context, add);
    else if (rule.checks === 'entry') askOfEach(context.newEntries, rule.check, context, add);
    else if (rule.checks === 'list') rule.check(context.list, context, add);
  }
  return findings;
}

/** What a rule tells of the whole sheet. */
export function tellOfSheet(
  rule: SheetRule,
  tallies: readonly Tally<unknown>[],
  sheet: WholeSheet,
  isMisread: IsMisread,
): Finding[] {
  const findings: Finding[] = [];
  rule.tell(tallies, sheet, (what) => findings.push(findingOf(rule, null, what)));
  return findings.filter((finding) => !repeats(rule, finding, isMisread));
}

function repeats({ scope }: Rule, { cells: [first] }: Finding, isMisread: IsMisread): boolean {
  return scope !== 'table' && first !== undefined && isMisread(first);
}

/** A function of its own, with one report for all subjects: on a large sheet a rule is asked a hundred thousand times. */
function askOfEach<Subject extends CandidateRow | ResolvedEntry>(
  subjects: readonly Subject[],
  check: (subject: Subject, context: RuleContext, report: (what: Report<string>) => void) => void,
  context: RuleContext,
  add: (at: Subject, what: Report<string>) => void,
): void {
  let asked: Subject | null = null;
  const report = (what: Report<string>): void => {
    if (asked !== null) add(asked, what);
  };
  for (const subject of subjects) {
    asked = subject;
    check(subject, context, report);
  }
}

/** Findings in the order of the rows in which they are marked, those without a cell of the sheet first, then of the rules. */
export function inOrder(findings: Finding[], rules: readonly Rule[] = CATALOGUE): Finding[] {
  const order = new Map(rules.map((rule, index) => [rule.id, index]));
  const rowOf = (finding: Finding): number =>
    finding.sheet === null ? (finding.cells[0]?.row ?? finding.candidate?.row ?? -1) : -1;
  return findings.sort(
    (one, other) => rowOf(one) - rowOf(other) || (order.get(one.rule) ?? 0) - (order.get(other.rule) ?? 0),
  );
}

/** The cells that table rules report for what they are. */
export function misreadCells({ unreadable, storage }: EntryList): Cell[] {
  const { daysInstead, formulaTexts, covered } = storage;
  return [...unreadable, ...daysInstead, ...formulaTexts, ...covered];
}
