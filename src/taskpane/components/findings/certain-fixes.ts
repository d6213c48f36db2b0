import { cellKey } from '../../../entries';
import type { Fix } from '../../../rules';
import type { RuleView } from '../../worker/views/check-view';
import type { FindingView } from '../../worker/views/finding-view';

/** The findings whose fixes leave nothing to choose. */
export function certainlyFixed(findings: readonly FindingView[]): FindingView[] {
  return findings.filter(({ certainty, fixes }) => certainty === 'certain' && fixes.length > 0);
}

/** What fixing findings together makes of each cell, by row and column: of several fixes of a cell, that of the rule which is last in the catalogue. */
export function fixesTogether(findings: readonly FindingView[], rules: readonly RuleView[]): Fix[] {
  const ranks = new Map(rules.map(({ id }, rank) => [id, rank]));
  const ranked = [...findings].sort((one, other) => (ranks.get(one.rule) ?? 0) - (ranks.get(other.rule) ?? 0));
  const cells = new Map<string, Fix>();
  for (const fix of ranked.flatMap(({ fixes }) => fixes)) {
    const { before } = cells.get(cellKey(fix)) ?? fix;
    cells.set(cellKey(fix), { ...fix, before });
  }
  return [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}
