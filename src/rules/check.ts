import { cellKey, type CandidateRow, type Cell, type EntryList, mustHave } from '../entries';
import type { ResolvedEntry } from '../reference';
import { CATALOGUE } from './catalogue';
import { isToSend, type Assessment } from '../assessment';
import type { Report, Rule } from './define-rule';
import type { Finding } from './finding';
import { findingOf } from './finding-of';
import { onePerPerson } from './one-per-person';
import { registeredBefore } from './registered-before';
import { toldOnce } from './told-once';

/** Whether a table rule reports a cell for what it is: that it is also no date, no UCI and so on is the same cause. */
type IsMisread = (cell: Cell) => boolean;

/**
 * Runs the rules over a list and returns what they find: of the whole sheet first, then in the order of its rows and of the catalogue.
 * What one fact cures is told once.
 */
export function checkEntries(context: Assessment, rules: readonly Rule[] = CATALOGUE): Finding[] {
  const findings = toldOnce(findEach(context, rules), rules, context);
  return inOrder(onePerPerson(registeredBefore(findings, context), rules), rules);
}

/** The same with every row and entry told by itself, for rows that are no sheet. */
export function checkEach(context: Assessment, rules: readonly Rule[]): Finding[] {
  return inOrder(findEach(context, rules), rules);
}

function findEach(context: Assessment, rules: readonly Rule[]): Finding[] {
  const misread = new Set(misreadCells(context.list).map(cellKey));
  const isMisread = (cell: Cell): boolean => misread.has(cellKey(cell));
  const rows = context.list.rows.filter((row) => isToSend(row, context));
  const findings: Finding[] = [];
  for (const rule of rules) {
    const add = (at: CandidateRow | ResolvedEntry | null, what: Report<string>): void => {
      const finding = findingOf(rule, at, what);
      if (!repeats(rule, finding, isMisread)) findings.push(finding);
    };
    if (rule.checks === 'row') askOfEach(rows, rule.check, context, add);
    else if (rule.checks === 'entry') askOfEach(context.newEntries, rule.check, context, add);
    else if (rule.checks === 'list') rule.check(context.list, context, add);
    else rule.check(context, (what) => add(null, what));
  }
  return findings;
}

function repeats({ scope }: Rule, { cells: [first] }: Finding, isMisread: IsMisread): boolean {
  return scope !== 'table' && first !== undefined && isMisread(first);
}

/** A function of its own, with one report for all subjects: on a large sheet a rule is asked a hundred thousand times. */
function askOfEach<Subject extends CandidateRow | ResolvedEntry>(
  subjects: readonly Subject[],
  check: (subject: Subject, context: Assessment, report: (what: Report<string>) => void) => void,
  context: Assessment,
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
function inOrder(findings: Finding[], rules: readonly Rule[]): Finding[] {
  const order = new Map(rules.map((rule, index) => [rule.id, index]));
  const placeOf = ({ rule }: Finding): number => mustHave(order.get(rule), `The rule ${rule}`);
  const rowOf = (finding: Finding): number =>
    finding.sheet === null ? (finding.cells[0]?.row ?? finding.candidate?.row ?? -1) : -1;
  return findings.sort((one, other) => rowOf(one) - rowOf(other) || placeOf(one) - placeOf(other));
}

/** The cells that table rules report for what they are. */
function misreadCells({ unreadable, storage }: EntryList): Cell[] {
  const { numbersAsDates, formulaTexts, mergedAway } = storage;
  return [...unreadable, ...numbersAsDates, ...formulaTexts, ...mergedAway];
}
