import { cellKey, type Cell } from '../entries';
import type { CellChange } from '../table';

/** What writing the certain fixes of a check came to. */
export interface AppliedFixes {
  readonly changes: readonly CellChange[];
  /** Cells with a fix that were left alone, because a formula stands in them: that has to be corrected itself. */
  readonly formulas: readonly Cell[];
}

/** What was written of changes, where the workbook left these cells alone. */
export function appliedFixes(changes: readonly CellChange[], formulas: readonly Cell[]): AppliedFixes {
  const left = new Set(formulas.map(cellKey));
  return { changes: changes.filter((change) => !left.has(cellKey(change))), formulas };
}
