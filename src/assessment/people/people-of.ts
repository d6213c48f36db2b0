import { isUci, isUln, isUlnPlaceholder, parseCandidateNumber, type CandidateRow } from '../../entries';
import type { ResolvedEntry } from '../../reference';

/** What may identify a person. */
type Identifiers = Pick<CandidateRow, 'uci' | 'uln' | 'candidateNumber' | 'centreNumber'>;

/** The UCI without its check letter, which some sheets leave out; empty for what is no UCI. */
export function soundUci({ uci }: Pick<Identifiers, 'uci'>): string {
  const upper = uci.toUpperCase();
  if (upper.length === 12) return /^\d{5}[0-9A-Z]\d{6}$/.test(upper) ? upper : '';
  return isUci(upper) ? upper.slice(0, 12) : '';
}

/** The ULN; empty for what is none, or stands for "not known". */
export function soundUln({ uln }: Pick<Identifiers, 'uln'>): string {
  return isUln(uln) && !isUlnPlaceholder(uln) ? uln : '';
}

/** The candidate number with its zeros; empty for what is none. */
export function soundNumber({ candidateNumber }: Pick<Identifiers, 'candidateNumber'>): string {
  return parseCandidateNumber(candidateNumber) ?? '';
}

/** What is another person's too identifies nobody. */
const TWO_PEOPLE = '';

/**
 * Who is who in a list: the person of each entry as a key. Rows with the same candidate number are one person; a row
 * without one is the person of the rows that have a number and the same UCI or ULN, unless those are of two people.
 */
export function peopleOf(entries: readonly ResolvedEntry[]): (resolved: ResolvedEntry) => string {
  const isNumbered = ({ candidateKey }: ResolvedEntry): boolean => candidateKey.startsWith('number ');
  if (entries.every(isNumbered)) return ({ candidateKey }) => candidateKey;
  const known = new Map<string, string>();
  for (const { candidateKey, entry } of entries.filter(isNumbered)) {
    for (const key of [soundUci(entry.candidate), soundUln(entry.candidate)]) {
      if (key !== '') known.set(key, (known.get(key) ?? candidateKey) === candidateKey ? candidateKey : TWO_PEOPLE);
    }
  }
  return (resolved) => {
    if (isNumbered(resolved)) return resolved.candidateKey;
    const { candidate } = resolved.entry;
    return known.get(soundUci(candidate)) || known.get(soundUln(candidate)) || resolved.candidateKey;
  };
}
