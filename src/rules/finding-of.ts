import { cellOf, memoize, NO_TEXTS, uniqueCells, type CandidateRow, type Entry } from '../entries';
import type { ResolvedEntry } from '../reference';
import type { FieldFix, Report, Rule } from './define-rule';
import { findingWords } from './finding-words';
import type { Finding, Fix, MessageData, Severity } from './finding';

/** Longest text of a cell that a message quotes, in characters; the rest becomes an ellipsis. */
const LONGEST_QUOTE = 100;

/** A message with its slots filled from the data. */
export function fillMessage(template: string, data: MessageData): string {
  // Joined at once: a text that grows part by part is kept as all its parts.
  return partsOf(template)
    .map((part, index) => (index % 2 === 0 ? part : quoted(data, part)))
    .join('');
}

/** A message taken apart at its slots, of which there are a few thousand times as many as messages: words and the names of slots in turn. */
const partsOf = memoize((template: string): readonly string[] => template.split(/\{(\w+)\}/));

function quoted(data: MessageData, name: string): string {
  const text = String(data[name] ?? `{${name}}`);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** How severe the messages of a rule are, in words: `error or warning`. */
export function severityWords({ severity, milder = {} }: Rule): string {
  return [...new Set([severity, ...Object.values(milder)])].join(findingWords.or);
}

/** What a rule's message weighs: the rule's own severity, or the milder one that it names for the message. */
export function severityOf(rule: Rule, messageId: string): Severity {
  return rule.milder?.[messageId] ?? rule.severity;
}

/** The finding that a rule's report at a row, an entry or (null) the whole sheet makes. */
export function findingOf(
  rule: Rule,
  at: CandidateRow | ResolvedEntry | null,
  what: Report<string>,
  { severity, certainty, data, message, doubt }: Said = saidBy(rule, what),
): Finding {
  const entry = at !== null && 'entry' in at ? at.entry : null;
  const candidate = at !== null && 'entry' in at ? at.entry.candidate : at;
  const place = entry ?? candidate;
  const marked = place === null ? NONE : (what.fields ?? NONE).map((field) => cellOf(place, field));
  return {
    rule: rule.id,
    severity,
    certainty,
    messageId: what.message,
    data,
    message,
    doubt,
    sheet: what.sheet ?? null,
    cells: uniqueCells(what.cells ?? marked),
    fixes: what.fixes?.flatMap((fix) => placedFix(fix, place)) ?? NONE,
    choices: what.choices ?? NONE,
    entry,
    candidate,
    rows: candidate === null ? NONE : [candidate.row],
    entries: NONE,
    ask: what.ask ?? null,
  };
}

const NONE: readonly never[] = [];

/** What a report says, wherever it is told. */
export type Said = Pick<Finding, 'severity' | 'certainty' | 'data' | 'message' | 'doubt'>;

/** What a report of a rule says. */
export function saidBy(rule: Rule, { message: id, data = {}, restsOn = NONE }: Report<string>): Said {
  const severity = severityOf(rule, id);
  const message = fillMessage(rule.messages[id] ?? id, data);
  const open = restsOn.filter(({ confidence }) => confidence !== 'confirmed').map(({ source }) => source);
  if (open.length === 0) return { severity, certainty: rule.certainty, data, message, doubt: null };
  return {
    severity: severity === 'error' ? 'warning' : severity,
    certainty: 'suspected',
    data,
    message: findingWords.notConfirmed(message),
    doubt: [...new Set(open)].join('; '),
  };
}

/** The message of a finding with other data. */
export function messageWith(rule: Rule, { messageId, doubt }: Finding, data: MessageData): string {
  const message = fillMessage(rule.messages[messageId] ?? messageId, data);
  return doubt === null ? message : findingWords.notConfirmed(message);
}

/** A fix needs a column of its own: what stands in for a missing one holds something else too. */
function placedFix(fix: FieldFix | Fix, place: CandidateRow | Entry | null): readonly Fix[] {
  if (!('field' in fix)) return [fix];
  // Who somebody is, stands in the row above one that goes on with it.
  const row = place !== null && 'candidate' in place ? place.candidate : place;
  if (place?.columns[fix.field] === undefined || (row?.continues && fix.field in NO_TEXTS)) return [];
  return [{ ...cellOf(place, fix.field), before: fix.before, after: fix.after }];
}
