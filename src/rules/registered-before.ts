import { counted, mustHave, registeredKey, type Entry } from '../entries';
import type { Assessment, JudgedEntry } from '../assessment';
import { registrationMissing } from './entry/registration-missing';
import type { Finding } from './finding';
import { findingOf } from './finding-of';

/** Entries of whose candidates nothing is wrong but that no registration is known, with how many candidates they are of. */
interface Unregistered {
  readonly findings: readonly Finding[];
  readonly entries: readonly JudgedEntry[];
  readonly candidates: number;
}

/**
 * Where nothing but the registration is missing. Errors of the whole sheet are nobody's own.
 * @param isMeant of which entries it is asked; of all without it
 */
export function onlyUnregistered(
  findings: readonly Finding[],
  { entries }: Assessment,
  isMeant: (unit: JudgedEntry) => boolean = () => true,
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
  const asked = new Set(missing.flatMap(({ entry }) => (entry !== null && isAllRight(entry) ? [entry.id] : [])));
  const units = asked.size === 0 ? [] : entries.filter((one) => asked.has(one.entry.id) && isMeant(one));
  const ids = new Set(units.map(({ entry }) => entry.id));
  const people = new Set(units.map(({ candidateKey }) => candidateKey));
  const only = missing.filter(({ entry }) => entry !== null && ids.has(entry.id));
  return { findings: only, entries: units, candidates: people.size };
}

function isMissing({ rule, messageId }: Finding): boolean {
  return rule === registrationMissing.id && messageId === 'missing';
}

/** The findings where the officer says that such candidates were registered before: a note tells of how many that was taken. */
export function registeredBefore(findings: readonly Finding[], context: Assessment): readonly Finding[] {
  const { registered } = context.list.said;
  if (registered === undefined) return findings;
  const said = new Set(registered === true ? [] : registered);
  const isMeant = ({ entry: { candidate }, qualificationCode }: JudgedEntry): boolean =>
    registered === true ||
    said.has(registeredKey(candidate, qualificationCode)) ||
    Object.values(candidate.groups).some((group) => said.has(group));
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
