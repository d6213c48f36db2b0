import { areGivenAlike, groupBy, uniqueCells, type CandidateRow } from '../entries';
import type { Rule } from './define-rule';
import type { Finding } from './finding';

/** The texts by which rows are certainly of one person. */
function personOf({ candidateNumber, uci, surname, forenames, birthDateText, sex }: CandidateRow): string {
  return [candidateNumber, uci, surname, forenames, birthDateText, sex].join('\n');
}

/** What several rows of a person are told as one finding, at the first of them, with the cells and fixes of all. */
function joined(findings: readonly Finding[]): Finding[] {
  const [first, second] = findings;
  if (first === undefined || second === undefined) return [...findings];
  // A row that goes on with the one above has no cells of its own for who it is.
  const own = findings.filter(({ candidate }) => !candidate?.continues);
  const told = own.length === 0 ? [first] : own;
  return [
    {
      ...(told[0] ?? first),
      cells: uniqueCells(told.flatMap(({ cells }) => cells)),
      fixes: uniqueCells(told.flatMap(({ fixes }) => fixes)),
      rows: findings.flatMap(({ rows }) => rows),
    },
  ];
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
  const ofPeople = new Set(rules.filter(({ scope }) => scope === 'candidate').map(({ id }) => id));
  const [people, others]: [Finding[], Finding[]] = [[], []];
  for (const finding of findings) {
    const isOfPerson = finding.candidate !== null && finding.entry === null && ofPeople.has(finding.rule);
    (isOfPerson ? people : others).push(finding);
  }
  let last: Finding | null = null;
  let key = '';
  // Rows of one person mostly follow each other here, and to compare them is quicker than to make their key.
  const keyOf = (finding: Finding): string => {
    if (last === null || !isSameOfPerson(finding, last)) key = keyOfPerson(finding);
    last = finding;
    return key;
  };
  return [...others, ...[...groupBy(people, keyOf).values()].flatMap(joined)];
}
