import { isNumbered, validUciOrEmpty, validUlnOrEmpty } from '../../entries';
import type { ResolvedEntry } from '../../reference';

/** What is another person's too identifies nobody. */
const TWO_PEOPLE = '';

/**
 * Who is who in a list: the person of each entry as a key. Rows with the same candidate number are one person; a row
 * without one is the person of the rows that have a number and the same UCI or ULN, unless those are of two people.
 */
export function peopleOf(entries: readonly ResolvedEntry[]): (resolved: ResolvedEntry) => string {
  const numbered = entries.filter(({ entry }) => isNumbered(entry.candidate));
  if (numbered.length === entries.length) return ({ candidateKey }) => candidateKey;
  const known = new Map<string, string>();
  for (const { candidateKey, entry } of numbered) {
    for (const key of [validUciOrEmpty(entry.candidate), validUlnOrEmpty(entry.candidate)]) {
      if (key !== '') known.set(key, (known.get(key) ?? candidateKey) === candidateKey ? candidateKey : TWO_PEOPLE);
    }
  }
  return (resolved) => {
    const { candidate } = resolved.entry;
    if (isNumbered(candidate)) return resolved.candidateKey;
    return known.get(validUciOrEmpty(candidate)) || known.get(validUlnOrEmpty(candidate)) || resolved.candidateKey;
  };
}
