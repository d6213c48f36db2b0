import { parseCandidateNumber, type ColumnStorage, type StoredCell } from '../entries';
import type { Fix } from './finding';
import { isPlaceholderUln } from './placeholder-uln';
import type { Tallied } from './tally';

/**
 * Whether a number shows as it should. Those that lack their zeros are for candidate-number-format, those that stand for
 * no ULN for uln-placeholder, and a UCI or UPN is never a number: it has a letter, and lacks it here.
 */
function isWhole({ field, text }: StoredCell): boolean {
  if (field === 'uci' || field === 'upn') return false;
  if (field === 'uln') return !isPlaceholderUln(text);
  return field !== 'candidateNumber' || parseCandidateNumber(text) === text;
}

/** The filled cells of a column, counted as `whole` numbers, with what makes each a text, and as `other`. */
export function countNumbers({ field, texts, numbers }: ColumnStorage): Tallied<Fix | null>[] {
  const [whole, other] = [`whole ${field}`, `other ${field}`];
  const counted: Tallied<Fix | null>[] = texts.map((row) => ({ key: other, row, item: null }));
  for (const cell of numbers) {
    const { row, column, text } = cell;
    const item = isWhole(cell) ? { row, column, before: text, after: text } : null;
    counted.push({ key: item === null ? other : whole, row, item });
  }
  return counted;
}
