import type { MarkSeverity } from '../../../table';

/** True in every cell, and of no other use than to tell our conditional formats from the user's. */
export function markerFormula(severity: MarkSeverity): string {
  return `N("entrywise:${severity}")=0`;
}

/** Whether the text of a conditional format's rule is a marker of ours; Excel may change the spaces around it. */
export function isMarker(formula: string): boolean {
  return /^\s*N\("entrywise:(error|warning|note)"\)\s*=\s*0\s*$/.test(formula);
}
