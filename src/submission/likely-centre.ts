import { isUci, tallied, type CandidateRow } from '../entries';

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
  const most = tallied(ucis, (uci) => uci.slice(0, 5)).find(({ count }) => count * 2 > ucis.length);
  return most === undefined || most.count < FEWEST ? null : { number: most.key, ucis: most.count, of: ucis.length };
}
