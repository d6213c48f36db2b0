import { counted, mustHave, type CandidateRow, type Entry } from '../entries';
import type { Assessment } from '../assessment';
import { registrationMissing } from './entry/registration-missing';
import type { Finding } from './finding';
import { findingOf } from './finding-of';

/** Entries of whose candidates nothing is wrong but that no registration is known, with how many candidates they are of. */
interface Unregistered {
  readonly findings: readonly Finding[];
  readonly candidates: number;
}

/**
 * Where nothing but the registration is missing. Errors of the whole sheet are nobody's own.
 * @param isMeant of which candidates it is asked; of all without it
 */
export function onlyUnregistered(
  findings: readonly Finding[],
  { entries }: Assessment,
  isMeant: (candidate: CandidateRow) => boolean = () => true,
): Unregistered {
  const missing = findings.filter(isMissing);
  const otherRows = new Set<number>();
  const otherEntries = new Set<number>();
  for (const finding of missing.length === 0 ? [] : findings) {
    if (finding.severity !== 'error' || isMissing(finding)) continue;
    if (finding.entry !== null) otherEntries.add(finding.entry.id);
    else for (const row of finding.rows) otherRows.add(row);
    for (const { id } of finding.entries) otherEntries.add(id);
  }
  const isAllRight = ({ id, candidate }: Entry): boolean => !otherEntries.has(id) && !otherRows.has(candidate.row);
  const only = missing.filter(({ entry }) => entry !== null && isAllRight(entry) && isMeant(entry.candidate));
  const ids = new Set(only.map(({ entry }) => entry?.id));
  const people = new Set(entries.filter(({ entry }) => ids.has(entry.id)).map(({ candidateKey }) => candidateKey));
  return { findings: only, candidates: people.size };
}

function isMissing({ rule, messageId }: Finding): boolean {
  return rule === registrationMissing.id && messageId === 'missing';
}

/** The findings where the officer says that such candidates were registered before: a note tells of how many that was taken. */
export function registeredBefore(findings: readonly Finding[], context: Assessment): readonly Finding[] {
  const { registered } = context.list.said;
  if (registered === undefined) return findings;
  const isMeant = ({ groups }: CandidateRow): boolean =>
    registered === true || Object.values(groups).some((group) => registered.includes(group));
  const only = onlyUnregistered(findings, context, isMeant);
  if (only.candidates === 0) return findings;
  const taken = new Set(only.findings);
  const note = findingOf(registrationMissing, null, {
    message: 'taken',
    data: { candidates: counted(only.candidates, 'candidate') },
    cells: only.findings.map(({ cells: [cell] }) => mustHave(cell, 'The cell of a finding')),
  });
  const entries = only.findings.flatMap(({ entry }) => entry ?? []);
  return [...findings.filter((finding) => !taken.has(finding)), { ...note, entries }];
}
