import { parseCandidateNumber, type ColumnStorage, type StoredCell } from '../entries';
import type { Fix } from './finding';
import { isPlaceholderUln } from './placeholder-uln';
import type { Counter } from './tally';

/**
 * Whether a number shows as it should. Those that lack their zeros are for candidate-number-format, those that stand for
 * no ULN for uln-placeholder, and a UCI or UPN is never a number: it has a letter, and lacks it here.
 */
function isWhole({ field, text }: StoredCell): boolean {
  if (field === 'uci' || field === 'upn') return false;
  if (field === 'uln') return !isPlaceholderUln(text);
  return field !== 'candidateNumber' || parseCandidateNumber(text) === text;
}

/** Counts the filled cells of a column: as `whole` numbers, with what makes each a text, and as `other`. */
export function countNumbers({ field, texts, numbers }: ColumnStorage, counter: Counter<Fix | null>): void {
  counter.addRows(`other ${field}`, texts, null);
  for (const cell of numbers) {
    const { row, column, text } = cell;
    if (isWhole(cell)) counter.add(`whole ${field}`, row, { row, column, before: text, after: text });
    else counter.add(`other ${field}`, row, null);
  }
}
