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
    // One report function a rule and not one a row: on a large sheet a rule is asked a hundred thousand times.
    let subject: CandidateRow | ResolvedEntry | null = null;
    const report = (what: Report<string>): void => add(subject, what);
    if (rule.checks === 'row') {
      for (const row of rows) {
        subject = row;
        rule.check(row, context, report);
      }
    } else if (rule.checks === 'entry') {
      for (const resolved of context.newEntries) {
        subject = resolved;
        rule.check(resolved, context, report);
      }
    } else {
      rule.check(context.list, context, add);
    }
  }
  return inOrder(findings, rules);
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
