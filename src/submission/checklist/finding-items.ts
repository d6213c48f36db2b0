import { groupBy } from '../../entries';
import { CATALOGUE, type Finding } from '../../rules';
import type { HeldEntry } from '../submission-plan';
import { checklistWords } from '../words/checklist';
import { item, type Item } from './item';

const TITLES = new Map(CATALOGUE.map(({ id, title }) => [id, title]));

/**
 * What the check found: errors in the whole sheet keep everything out; each rule's warnings are accepted by name.
 * @param handled rules that the plan obeys by itself, so that nothing needs to be accepted
 */
export function findingItems(
  findings: readonly Finding[],
  held: readonly HeldEntry[],
  handled: ReadonlySet<string>,
): Item[] {
  const ofSheet = findings.filter(
    ({ severity, entry, candidate, entries }) => severity === 'error' && !entry && !candidate && entries.length === 0,
  );
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const byRule = groupBy(warnings, ({ rule }) => rule);
  return [
    ...ofSheet.map(({ rule, message }) => item(`error-${rule}`, 'blocker', message, { rule })),
    ...(held.length > 0 ? [item('held', 'fact', checklistWords.held(held.length), { rows: rowsOf(held) })] : []),
    ...[...byRule].map(([rule, found]) =>
      item(
        `warning-${rule}`,
        handled.has(rule) ? 'by-hand' : 'warning',
        `${TITLES.get(rule) ?? rule}: ${messageWords(found)}`,
        {
          rule,
          rows: rowsOf(found.flatMap(({ cells: [cell] }) => cell ?? [])),
        },
      ),
    ),
  ];
}

function messageWords(found: readonly Finding[]): string {
  const [first] = found;
  const message = first?.message ?? '';
  return found.length === 1 ? message : checklistWords.warnings(found.length, message);
}

function rowsOf(places: readonly { readonly row: number }[]): number[] {
  return [...new Set(places.map(({ row }) => row))].sort((one, other) => one - other);
}
