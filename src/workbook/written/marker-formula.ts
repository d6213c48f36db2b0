import type { MarkSeverity } from '../../table';
import { SEVERITIES } from './looks';

/** True in every cell, and of no other use than to tell our conditional formats from the user's. */
export function markerFormula(severity: MarkSeverity): string {
  return `N("entrywise:${severity}")=0`;
}

/**
 * The severity that a conditional format of ours marks, by the text of its rule; null where it is the user's. With or without
 * `=` in front, whatever spaces Excel put into it.
 */
export function markedSeverity(formula: string): MarkSeverity | null {
  const severity = /^\s*(?:=\s*)?N\("entrywise:(error|warning|note)"\)\s*=\s*0\s*$/.exec(formula)?.[1];
  return SEVERITIES.find((one) => one === severity) ?? null;
}
