import { runsOf, withCommas } from '../../entries';

/** Stretches of rows that are named; the others are counted. */
const NAMED = 6;

/** Rows counted from 0 as Excel numbers them: `8 to 10, 23`. */
export function rowsWords(rows: readonly number[]): string {
  const stretches = runsOf(rows);
  const named = stretches
    .slice(0, NAMED)
    .map(({ first, last }) => (first === last ? `${first + 1}` : `${first + 1} to ${last + 1}`));
  const more = stretches.length - named.length;
  return named.join(', ') + (more > 0 ? ` and ${withCommas(more)} more` : '');
}
