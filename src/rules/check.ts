import { cellKey, memoize, type Cell, type EntryList, mustHave } from '../entries';
import type { Assessment } from '../assessment';
import { askRules } from './ask';
import { CATALOGUE } from './catalogue';
import type { Report, Rule } from './define-rule';
import type { Finding } from './finding';
import { findingOf, saidBy } from './finding-of';
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
  const isMisread = (cell: Cell): boolean => misread.size > 0 && misread.has(cellKey(cell));
  const findings: Finding[] = [];
  askRules(rules, context, (rule) => {
    // Of rows that are alike it is one report.
    const saidOf = memoize((what: Report<string>) => saidBy(rule, what));
    return (at, what) => {
      const finding = findingOf(rule, at, what, saidOf(what));
      if (!repeats(rule, finding, isMisread)) findings.push(finding);
    };
  });
  return findings;
}

function repeats({ scope }: Rule, { cells: [first] }: Finding, isMisread: IsMisread): boolean {
  return scope !== 'table' && first !== undefined && isMisread(first);
}

/** Findings in the order of the rows in which they are marked, those without a cell of the sheet first, then of the rules. */
function inOrder(findings: Finding[], rules: readonly Rule[]): Finding[] {
  const order = new Map(rules.map((rule, index) => [rule.id, index]));
  const placeOf = ({ rule }: Finding): number => mustHave(order.get(rule), `The rule ${rule}`);
  const rowOf = (finding: Finding): number =>
    finding.sheet === null ? (finding.cells[0]?.row ?? finding.candidate?.row ?? -1) : -1;
  // One number for both, so that to compare two is quick.
  const keys = Float64Array.from(findings, (finding) => rowOf(finding) * rules.length + placeOf(finding));
  const keyAt = (place: number): number => keys[place] ?? 0;
  const places = findings.map((_, place) => place).sort((one, other) => keyAt(one) - keyAt(other));
  return places.map((place) => mustHave(findings[place], 'A finding'));
}

/** The cells that table rules report for what they are. */
function misreadCells({ unreadable, storage }: EntryList): Cell[] {
  const { numbersAsDates, formulaTexts, mergedAway } = storage;
  return [...unreadable, ...numbersAsDates, ...formulaTexts, ...mergedAway];
}
