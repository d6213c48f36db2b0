import { cellKey, inSheetOrder } from '../../../entries';
import type { RuleView } from '../../worker/views/check-view';
import type { FindingView, FixView } from '../../worker/views/finding-view';

/** The findings whose fixes leave nothing to choose. */
export function certainlyFixed(findings: readonly FindingView[]): FindingView[] {
  return findings.filter(({ certainty, fixes }) => certainty === 'certain' && fixes.length > 0);
}

/** What fixing findings together makes of each cell, by sheet, row and column: of several fixes of a cell, that of the rule which is last in the catalogue. */
export function fixesTogether(findings: readonly FindingView[], rules: readonly RuleView[]): FixView[] {
  const ranks = new Map(rules.map(({ id }, rank) => [id, rank]));
  const ranked = [...findings].sort((one, other) => (ranks.get(one.rule) ?? 0) - (ranks.get(other.rule) ?? 0));
  const cells = new Map<string, FixView>();
  for (const fix of ranked.flatMap(({ fixes }) => fixes)) {
    const key = `${cellKey(fix)} ${fix.sheet}`;
    const { before } = cells.get(key) ?? fix;
    cells.set(key, { ...fix, before });
  }
  const sheets = [...new Set(ranked.map(({ sheet }) => sheet))];
  const placeOf = ({ sheet }: FixView): number => sheets.indexOf(sheet);
  return [...cells.values()].sort((one, other) => placeOf(one) - placeOf(other) || inSheetOrder(one, other));
}
