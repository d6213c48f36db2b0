import { cellKey, type Cell } from '../entries';
import { changesOf, type CellChange } from '../table';
import type { Workbook } from '../workbook';
import type { Check } from './check';

/** What writing the certain fixes of a check came to. */
export interface AppliedFixes {
  readonly changes: readonly CellChange[];
  /** Cells with a fix that were left alone, because a formula stands in them: that has to be corrected itself. */
  readonly formulas: readonly Cell[];
}

/** Writes every certain fix of a check, one a cell, into the sheet that was checked, and touches no other cell. */
export async function applyFixes(workbook: Workbook, check: Check): Promise<AppliedFixes> {
  const changes = changesOf(check.findings);
  if (changes.length === 0) return { changes, formulas: [] };
  const formulas = await workbook.change(check.table.sheet.name, changes);
  const left = new Set(formulas.map(cellKey));
  return { changes: changes.filter((change) => !left.has(cellKey(change))), formulas };
}
