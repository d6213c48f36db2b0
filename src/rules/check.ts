import { cellKey, type Cell, type EntryList, mustHave } from '../entries';
import type { Assessment } from '../assessment';
import { askRules } from './ask';
import { CATALOGUE } from './catalogue';
import type { Rule } from './define-rule';
import type { Finding } from './finding';
import { findingOf } from './finding-of';
import { isOfPerson, joined, onePerPerson } from './one-per-person';
import { onePerRow } from './one-per-row';
import { registeredBefore } from './registered-before';
import { toldOnce } from './told-once';

/** Whether a table rule reports a cell for what it is: that it is also no date, no UCI and so on is the same cause. */
type IsMisread = (cell: Cell) => boolean;

/**
 * Runs the rules over a list and returns what they find: of the whole sheet first, then in the order of its rows and of the catalogue.
 * What one fact cures is told once.
 */
export function checkEntries(context: Assessment, rules: readonly Rule[] = CATALOGUE): Finding[] {
  const findings = toldOnce(findEach(context, rules, joined), rules, context);
  return inOrder(onePerRow(onePerPerson(registeredBefore(findings, context), rules), rules), rules);
}

/** The same with every row and entry told by itself, for rows that are no sheet. */
export function checkEach(context: Assessment, rules: readonly Rule[]): Finding[] {
  return inOrder(
    findEach(context, rules, (each) => each),
    rules,
  );
}

/** What the rules find. What one says of several rows that are alike is handed to `join`. */
function findEach(
  context: Assessment,
  rules: readonly Rule[],
  join: (each: readonly Finding[]) => readonly Finding[],
): Finding[] {
  const misread = new Set(misreadCells(context.list).map(cellKey));
  const isMisread = (cell: Cell): boolean => misread.size > 0 && misread.has(cellKey(cell));
  const findings: Finding[] = [];
  askRules(rules, context, (rule) => (at, what, said) => {
    const each = (at ?? [null]).map((one) => findingOf(rule, one, what, said));
    const own = each.filter((finding) => !repeats(rule, finding, isMisread));
    for (const finding of isOfPerson(rule) ? join(own) : own) findings.push(finding);
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
  const keys = new Float64Array(findings.length);
  for (const [place, finding] of findings.entries()) keys[place] = rowOf(finding) * rules.length + placeOf(finding);
  const keyAt = (place: number): number => keys[place] ?? 0;
  const places = findings.map((_, place) => place).sort((one, other) => keyAt(one) - keyAt(other));
  return places.map((place) => mustHave(findings[place], 'A finding'));
}

/** The cells that table rules report for what they are. */
function misreadCells({ unreadable, storage }: EntryList): Cell[] {
  const { numbersAsDates, formulaTexts, mergedAway } = storage;
  return [...unreadable, ...numbersAsDates, ...formulaTexts, ...mergedAway];
}
