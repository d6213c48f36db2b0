import type { CandidateRow, EntryList } from '../entries';
import type { ResolvedEntry } from '../reference';
import { CATALOGUE } from './catalogue';
import { isToSend, type RuleContext } from './context';
import type { Report, Rule } from './define-rule';
import type { Finding } from './finding';
import { findingOf } from './finding-of';

/** Runs the rules over a list and returns what they find: of the whole sheet first, then in the order of its rows and of the catalogue. */
export function checkEntries(context: RuleContext, rules: readonly Rule[] = CATALOGUE): Finding[] {
  const misread = misreadCells(context.list);
  const rows = context.list.rows.filter((row) => isToSend(row, context));
  const findings: Finding[] = [];
  for (const rule of rules) {
    const add = (at: CandidateRow | ResolvedEntry | null, what: Report<string>): void => {
      const finding = findingOf(rule, at, what);
      const [first] = finding.cells;
      const repeated = rule.scope !== 'table' && first && misread.has(`${first.row} ${first.column}`);
      if (!repeated) findings.push(finding);
    };
    if (rule.checks === 'row') askOfEach(rows, rule.check, context, add);
    else if (rule.checks === 'entry') askOfEach(context.newEntries, rule.check, context, add);
    else rule.check(context.list, context, add);
  }
  return inOrder(findings, rules);
}

/** A function of its own, with one report for all subjects: on a large sheet a rule is asked a hundred thousand times. */
function askOfEach<Subject extends CandidateRow | ResolvedEntry>(
  subjects: readonly Subject[],
  check: (subject: Subject, context: RuleContext, report: (what: Report<string>) => void) => void,
  context: RuleContext,
  add: (at: Subject | null, what: Report<string>) => void,
): void {
  let asked: Subject | null = null;
  const report = (what: Report<string>): void => add(asked, what);
  for (const subject of subjects) {
    asked = subject;
    check(subject, context, report);
  }
}

function inOrder(findings: Finding[], rules: readonly Rule[]): Finding[] {
  const order = new Map(rules.map((rule, index) => [rule.id, index]));
  const rowOf = (finding: Finding): number =>
    finding.sheet === null ? (finding.cells[0]?.row ?? finding.candidate?.row ?? -1) : -1;
  return findings.sort(
    (one, other) => rowOf(one) - rowOf(other) || (order.get(one.rule) ?? 0) - (order.get(other.rule) ?? 0),
  );
}

/** Cells that a table rule reports for what they are: that one is also no date, no UCI and so on is the same cause. */
function misreadCells({ unreadable, storage }: EntryList): ReadonlySet<string> {
  const { daysInstead, formulaTexts, covered } = storage;
  const cells = [...unreadable, ...daysInstead, ...formulaTexts, ...covered];
  return new Set(cells.map(({ row, column }) => `${row} ${column}`));
}
