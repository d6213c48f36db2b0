import type { CandidateRow, Entry } from '../../entries';
import { registrationMissing } from '../entry/registration-missing';
import type { Finding } from '../finding';

/** Whether a finding tells that a registration is missing, and nothing else. */
export function isUnregistered({ rule, messageId }: Finding): boolean {
  return rule === registrationMissing.id && messageId === 'missing';
}

/**
 * The findings of units of whose candidates nothing is wrong but that no registration is known. Errors of the whole sheet are nobody's own.
 * @param isMeant of which candidates it is asked; of all without it
 */
export function onlyUnregistered(
  findings: readonly Finding[],
  isMeant: (candidate: CandidateRow) => boolean = () => true,
): Finding[] {
  const missing = findings.filter(isUnregistered);
  const otherRows = new Set<number>();
  const otherEntries = new Set<number>();
  for (const finding of missing.length === 0 ? [] : findings) {
    if (finding.severity !== 'error' || isUnregistered(finding)) continue;
    if (finding.entry !== null) otherEntries.add(finding.entry.id);
    else for (const row of finding.rows) otherRows.add(row);
    for (const { id } of finding.entries) otherEntries.add(id);
  }
  const isAllRight = ({ id, candidate }: Entry): boolean => !otherEntries.has(id) && !otherRows.has(candidate.row);
  return missing.filter(({ entry, entries }) => {
    const own = entries.length > 0 || entry === null ? entries : [entry];
    return entry !== null && own.some(isAllRight) && isMeant(entry.candidate);
  });
}
