import { sameSeries } from '../entries';
import type { PastEntry } from './past-entry';
import type { Register, RegisteredEntry } from './register';
import { undatedLine, type UndatedLine } from './register-line';

/**
 * The lines that record what came of entries in the register, from results files: of entries whose candidate has the UCI, or else
 * the number, and of which the outcome is not recorded yet. The entries themselves stay as they are.
 */
export function resultLines({ entries }: Register, past: readonly PastEntry[]): UndatedLine[] {
  const open = new Map<string, RegisteredEntry[]>();
  for (const entry of entries) {
    if (entry.isWithdrawn || entry.outcome !== null) continue;
    open.set(entry.code, [...(open.get(entry.code) ?? []), entry]);
  }
  const told = new Set<RegisteredEntry>();
  return past.flatMap((one) => {
    if (one.outcome === null) return [];
    const entry = open.get(one.code)?.find((sent) => !told.has(sent) && isOf(one, sent));
    if (!entry) return [];
    told.add(entry);
    const { details, code, title, series, kind } = entry;
    const note = [one.source, one.grade === '' ? '' : `grade ${one.grade}`].filter((part) => part !== '').join(', ');
    return [undatedLine('result', { details, code, title, series, kind, outcome: one.outcome, note })];
  });
}

function isOf(past: PastEntry, { details, series, centreNumber }: RegisteredEntry): boolean {
  if (!sameSeries(past.series, series)) return false;
  if (past.uci !== '' && details.uci !== '') return past.uci.slice(0, 12) === details.uci.slice(0, 12);
  return past.candidateNumber === details.candidateNumber && past.centreNumber === centreNumber;
}
