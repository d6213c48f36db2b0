import { addAll, allOf, areGivenAlike, groupBy, uniqueCells, type CandidateRow, type Cell } from '../entries';
import type { Rule } from './define-rule';
import type { Finding } from './finding';

/** The texts by which rows are certainly of one person. */
function personOf({ candidateNumber, uci, surname, forenames, birthDateText, sex }: CandidateRow): string {
  return [candidateNumber, uci, surname, forenames, birthDateText, sex].join('\n');
}

/** Whether what a rule finds is a fault of a person, which is told once of all their rows. */
export function isOfPerson({ scope, once }: Rule): boolean {
  return scope === 'candidate' && once === undefined;
}

/** What several rows of a person are told as one finding, at the first of them, with the cells and fixes of all. */
export function joined(findings: readonly Finding[]): readonly Finding[] {
  const [first, second] = findings;
  if (first === undefined || second === undefined) return findings;
  // A row that goes on with the one above has no cells of its own for who it is.
  const continues = ({ candidate }: Finding): boolean => candidate?.continues !== undefined;
  const own = findings.some(continues) ? findings.filter((one) => !continues(one)) : findings;
  const told = own.length === 0 ? [first] : own;
  return [
    {
      ...(told[0] ?? first),
      cells: uniqueCells(allOf(told.map(({ cells }) => cells))),
      fixes: uniqueCells(allOf(told.map(({ fixes }) => fixes))),
      rows: allOf(findings.map(({ rows }) => rows)),
    },
  ];
}

/** The same where what is found in rows that are alike was joined before: other rows of the person may stand between those. */
function joinedAgain(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2 || findings.every(({ rows }) => rows.length < 2)) return joined(findings);
  const rowOf = ({ candidate }: Finding): number => candidate?.row ?? 0;
  const byRow = (one: Cell, other: Cell): number => one.row - other.row;
  return joined([...findings].sort((one, other) => rowOf(one) - rowOf(other))).map((one) => ({
    ...one,
    cells: [...one.cells].sort(byRow),
    fixes: [...one.fixes].sort(byRow),
    rows: [...one.rows].sort((row, other) => row - other),
  }));
}

function keyOfPerson({ rule, message, candidate }: Finding): string {
  return `${rule}\n${message}\n${candidate === null ? '' : personOf(candidate)}`;
}

/** Whether two findings certainly have one key. */
function isSameOfPerson(one: Finding, other: Finding): boolean {
  if (one.rule !== other.rule || one.message !== other.message) return false;
  return one.candidate !== null && other.candidate !== null && areGivenAlike(one.candidate, other.candidate);
}

/**
 * A fault of a person is one finding, however many rows the person has: a wrong UCI in the rows of four entries is mended once. Faults that say
 * something else in each row, such as the cell's own place, stay apart.
 */
export function onePerPerson(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const ofPeople = new Set(rules.filter(isOfPerson).map(({ id }) => id));
  const [people, others]: [Finding[], Finding[]] = [[], []];
  for (const finding of findings) {
    const isTold = finding.candidate !== null && finding.entry === null && ofPeople.has(finding.rule);
    (isTold ? people : others).push(finding);
  }
  const isAlone = onlyOnesOf(people);
  let last: Finding | null = null;
  let key = '';
  const keyOf = (finding: Finding): Finding | string => {
    if (isAlone(finding)) return finding;
    // Rows of one person mostly follow each other here, and to compare them is quicker than to make their key.
    if (last === null || !isSameOfPerson(finding, last)) key = keyOfPerson(finding);
    last = finding;
    return key;
  };
  for (const group of groupBy(people, keyOf).values()) addAll(others, joinedAgain(group));
  return others;
}

/** Tells which findings are the only ones that a rule has of their candidate number, UCI or name: nearly all, and they need no key. */
function onlyOnesOf(findings: readonly Finding[]): (finding: Finding) => boolean {
  const byRule = new Map<string, Map<string, boolean>>();
  const nameOf = ({ candidate }: Finding): string =>
    candidate === null ? '' : candidate.candidateNumber || candidate.uci || candidate.surname;
  for (const finding of findings) {
    const ofRule = byRule.get(finding.rule) ?? new Map<string, boolean>();
    byRule.set(finding.rule, ofRule);
    const name = nameOf(finding);
    ofRule.set(name, !ofRule.has(name));
  }
  return (finding) => byRule.get(finding.rule)?.get(nameOf(finding)) ?? false;
}
