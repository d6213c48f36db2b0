import {
  memoizeOf,
  type CandidateRow,
  validNumberOrEmpty,
  validUciOrEmpty,
  validUlnOrEmpty,
  isNumbered,
} from '../../entries';
import type { ResolvedEntry } from '../../reference';
import type { PastEntry } from '../../register';
import { assessmentWords } from '../words';

/** Whose a past entry is. */
interface Match {
  readonly person: string;
  /** Why it may be another person's; null where that is certain. */
  readonly doubt: string | null;
}

type People = Map<string, Set<string>>;

function add(people: People, key: string, person: string): void {
  if (key === '') return;
  const known = people.get(key);
  if (known) known.add(person);
  else people.set(key, new Set([person]));
}

/**
 * Finds the person of the sheet that a past entry is about: by UCI, then by ULN, then by centre and candidate number.
 * The UCI may be any that the sheet or, by `ucisOf`, the register has of the person. Candidate numbers are given anew, so a match by number alone is doubtful, and is none where UCI or ULN differ.
 */
export function matchPeople(
  entries: readonly ResolvedEntry[],
  personOf: (resolved: ResolvedEntry) => string,
  ownCentre: string | null,
  ucisOf: (row: CandidateRow) => ReadonlySet<string>,
): (past: PastEntry) => Match | null {
  const byUci: People = new Map();
  const byKnownUci: People = new Map();
  const byUln: People = new Map();
  const byNumber: People = new Map();
  const ucis: People = new Map();
  const ulns: People = new Map();
  for (const resolved of entries) {
    const { candidate } = resolved.entry;
    const person = personOf(resolved);
    add(byUci, validUciOrEmpty(candidate), person);
    add(byUln, validUlnOrEmpty(candidate), person);
    const number = validNumberOrEmpty(candidate);
    if (number !== '') add(byNumber, `${candidate.centreNumber || (ownCentre ?? '')} ${number}`, person);
    add(ucis, person, validUciOrEmpty(candidate));
    for (const uci of ucisOf(candidate)) {
      add(byKnownUci, uci, person);
      add(ucis, person, uci);
    }
    add(ulns, person, validUlnOrEmpty(candidate));
  }

  const differs = (known: People, person: string, key: string): boolean => {
    const own = [...(known.get(person) ?? [])].filter((one) => one !== '');
    return key !== '' && own.length > 0 && !own.includes(key);
  };

  return (past) => {
    const uci = validUciOrEmpty(past);
    const uln = validUlnOrEmpty(past);
    // A sheet that does not say its centre is taken to be of the centre that the record is for.
    const number = validNumberOrEmpty(past);
    const numbered = [...(byNumber.get(`${past.centreNumber} ${number}`) ?? byNumber.get(` ${number}`) ?? [])];
    for (const found of [byUci.get(uci), byKnownUci.get(uci), byUln.get(uln)]) {
      if (found === undefined) continue;
      // Where two people of the sheet share what should be one person's alone, the candidate number decides.
      const people = found.size === 1 ? [...found] : numbered.filter((person) => found.has(person));
      return people[0] === undefined ? null : { person: people[0], doubt: null };
    }
    const person = numbered.find((one) => !differs(ucis, one, uci) && !differs(ulns, one, uln));
    if (person === undefined) return null;
    return { person, doubt: assessmentWords.byNumberAlone(past.source) };
  };
}

/** What is another person's too identifies nobody. */
const TWO_PEOPLE = '';

/**
 * Who is who in a list: the person of each entry as a key. Rows with the same candidate number are one person; a row
 * without one is the person of the rows that have a number and the same UCI or ULN, unless those are of two people. Asked more than once of
 * a list, it is worked out once.
 */
export const peopleOf = memoizeOf((entries: readonly ResolvedEntry[]): PersonOf => {
  const known = new Map<string, string>();
  if (entries.every(({ entry }) => isNumbered(entry.candidate))) return keyOfEntry;
  for (const { candidateKey, entry } of entries) {
    if (!isNumbered(entry.candidate)) continue;
    for (const key of [validUciOrEmpty(entry.candidate), validUlnOrEmpty(entry.candidate)]) {
      if (key !== '') known.set(key, (known.get(key) ?? candidateKey) === candidateKey ? candidateKey : TWO_PEOPLE);
    }
  }
  if (known.size === 0) return keyOfEntry;
  return (resolved) => {
    const { candidate } = resolved.entry;
    if (isNumbered(candidate)) return resolved.candidateKey;
    return known.get(validUciOrEmpty(candidate)) || known.get(validUlnOrEmpty(candidate)) || resolved.candidateKey;
  };
});

type PersonOf = (resolved: ResolvedEntry) => string;

/** The person of an entry where numbers tell all apart, or there are none: then nobody is to be found by another row. */
export const keyOfEntry: PersonOf = ({ candidateKey }) => candidateKey;
