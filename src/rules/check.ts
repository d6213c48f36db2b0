import { cellOf, type CalendarDate, type CandidateRow, type EntryList } from '../entries';
import { resolveEntries, type Reference, type ResolvedEntry } from '../reference';
import { CATALOGUE } from './catalogue';
import type { RuleContext } from './context';
import type { Report, Rule } from './define-rule';
import type { Finding, MessageData } from './finding';

/** A message with its slots filled from the data. */
export function fillMessage(template: string, data: MessageData): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(data[name] ?? slot));
}

function findingOf(rule: Rule, at: CandidateRow | ResolvedEntry, what: Report<string>): Finding {
  const entry = 'entry' in at ? at.entry : null;
  const candidate = 'entry' in at ? at.entry.candidate : at;
  const data = what.data ?? {};
  const doubtful = what.restsOn?.find(({ confidence }) => confidence !== 'confirmed');
  const message = fillMessage(rule.messages[what.message] ?? what.message, data);
  const place = entry ?? candidate;
  return {
    rule: rule.id,
    severity: doubtful && rule.severity === 'error' ? 'warning' : rule.severity,
    certainty: doubtful ? 'suspected' : rule.certainty,
    messageId: what.message,
    data,
    message: doubtful ? `${message} (Not confirmed: ${doubtful.source}.)` : message,
    cells: what.cells ?? (what.fields ?? []).map((field) => cellOf(place, field)),
    fixes: what.fix ? [{ ...cellOf(place, what.fix.field), before: what.fix.before, after: what.fix.after }] : [],
    entry,
    candidate,
  };
}

function groupByCandidate(entries: readonly ResolvedEntry[]): Map<string, ResolvedEntry[]> {
  const groups = new Map<string, ResolvedEntry[]>();
  for (const resolved of entries) {
    const group = groups.get(resolved.candidateKey);
    if (group) group.push(resolved);
    else groups.set(resolved.candidateKey, [resolved]);
  }
  return groups;
}

/** Everything that rules may know of a list on a day. */
export function ruleContext(list: EntryList, reference: Reference, asOf: CalendarDate): RuleContext {
  const entries = resolveEntries(list, reference, asOf);
  return { list, reference, asOf, entries, entriesOf: groupByCandidate(entries) };
}

/** Runs the rules over a list and returns what they find, in the order of the sheet, then of the catalogue. */
export function checkEntries(context: RuleContext, rules: readonly Rule[] = CATALOGUE): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const add = (at: CandidateRow | ResolvedEntry, what: Report<string>): void => {
      findings.push(findingOf(rule, at, what));
    };
    if (rule.checks === 'row') {
      for (const row of context.list.rows) rule.check(row, context, (what) => add(row, what));
    } else if (rule.checks === 'entry') {
      for (const resolved of context.entries) rule.check(resolved, context, (what) => add(resolved, what));
    } else {
      rule.check(context.list, context, add);
    }
  }
  const order = new Map(rules.map((rule, index) => [rule.id, index]));
  const rowOf = (finding: Finding): number => finding.cells[0]?.row ?? finding.candidate?.row ?? 0;
  return findings.sort(
    (one, other) => rowOf(one) - rowOf(other) || (order.get(one.rule) ?? 0) - (order.get(other.rule) ?? 0),
  );
}
