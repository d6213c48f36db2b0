import { isUci, type CandidateRow } from '../entries';

/** A centre that may be the one whose entries these are, by the candidates' UCIs. */
export interface LikelyCentre {
  readonly number: string;
  /** How many UCIs begin with it, and how many there are. */
  readonly ucis: number;
  readonly of: number;
}

/** Of fewer nothing can be said. */
const FEWEST = 3;

/**
 * The centre with whose number more than half of the UCIs begin; null where there is none. It is only to be offered: a UCI keeps the number of
 * the centre that issued it, which may be the candidates' last school.
 */
export function likelyCentre(rows: readonly Pick<CandidateRow, 'uci'>[]): LikelyCentre | null {
  const ucis = [...new Set(rows.map(({ uci }) => uci))].filter(isUci);
  const counts = new Map<string, number>();
  for (const uci of ucis) counts.set(uci.slice(0, 5), (counts.get(uci.slice(0, 5)) ?? 0) + 1);
  const [number, count] = [...counts].find(([, many]) => many * 2 > ucis.length) ?? ['', 0];
  return count < FEWEST ? null : { number, ucis: count, of: ucis.length };
}
