import { cellOf, NO_TEXTS, uniqueCells, type CandidateRow, type Entry } from '../entries';
import type { ResolvedEntry } from '../reference';
import type { FieldFix, Report, Rule } from './define-rule';
import type { Finding, Fix, MessageData, Severity } from './finding';

/** Longest text of a cell that a message quotes, in characters; the rest becomes an ellipsis. */
const LONGEST_QUOTE = 100;

/** A message with its slots filled from the data. */
export function fillMessage(template: string, data: MessageData): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const text = String(data[name] ?? slot);
    return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  });
}

/** How severe the messages of a rule are, in words: `error or warning`. */
export function severityWords({ severity, milder = {} }: Rule): string {
  return [...new Set([severity, ...Object.values(milder)])].join(' or ');
}

/** What a rule's message weighs: the rule's own severity, or the milder one that it names for the message. */
export function severityOf(rule: Rule, messageId: string): Severity {
  return rule.milder?.[messageId] ?? rule.severity;
}

/** The finding that a rule's report at a row, an entry or (null) the whole sheet makes. */
export function findingOf(rule: Rule, at: CandidateRow | ResolvedEntry | null, what: Report<string>): Finding {
  const entry = at !== null && 'entry' in at ? at.entry : null;
  const candidate = at !== null && 'entry' in at ? at.entry.candidate : at;
  const place = entry ?? candidate;
  const data = what.data ?? {};
  const doubts = new Set(
    what.restsOn?.filter(({ confidence }) => confidence !== 'confirmed').map(({ source }) => source),
  );
  const severity = severityOf(rule, what.message);
  const message = fillMessage(rule.messages[what.message] ?? what.message, data);
  const marked = place === null ? [] : (what.fields ?? []).map((field) => cellOf(place, field));
  return {
    rule: rule.id,
    severity: doubts.size > 0 && severity === 'error' ? 'warning' : severity,
    certainty: doubts.size > 0 ? 'suspected' : rule.certainty,
    messageId: what.message,
    data,
    message: doubts.size > 0 ? `${message} (Not confirmed.)` : message,
    doubt: doubts.size > 0 ? [...doubts].join('; ') : null,
    sheet: what.sheet ?? null,
    cells: uniqueCells(what.cells ?? marked),
    fixes: (what.fixes ?? []).flatMap((fix) => placedFix(fix, place)),
    entry,
    candidate,
    rows: candidate === null ? [] : [candidate.row],
    entries: [],
    ask: what.ask ?? null,
  };
}

/** A fix needs a column of its own: what stands in for a missing one holds something else too. */
function placedFix(fix: FieldFix | Fix, place: CandidateRow | Entry | null): readonly Fix[] {
  if (!('field' in fix)) return [fix];
  // Who somebody is, stands in the row above one that goes on with it.
  const row = place !== null && 'candidate' in place ? place.candidate : place;
  if (place?.columns[fix.field] === undefined || (row?.continues && fix.field in NO_TEXTS)) return [];
  return [{ ...cellOf(place, fix.field), before: fix.before, after: fix.after }];
}
