import { parseCandidateNumber, type ColumnStorage, type StoredCell } from '../../entries';
import type { Fix } from '../finding';
import { isPlaceholderUln } from '../../assessment';

/**
 * Whether a number shows as it should. Those that lack their zeros are for candidate-number-format, those that stand for
 * no ULN for uln-placeholder, and a UCI or UPN is never a number: it has a letter, and lacks it here.
 */
function isWhole({ field, text }: StoredCell): boolean {
  if (field === 'uci' || field === 'upn') return false;
  if (field === 'uln') return !isPlaceholderUln(text);
  return field !== 'candidateNumber' || parseCandidateNumber(text) === text;
}

/** Whether a number goes, and does not become a text. */
function isEmptied({ field, text }: StoredCell): boolean {
  return field === 'uln' && isPlaceholderUln(text);
}

/**
 * Of the numbers of a column those that show as they should, with what makes each a text; none where no other cell of it is or becomes
 * a text.
 */
export function numbersAmongTexts({ texts, numbers }: ColumnStorage): Fix[] {
  const whole = numbers.filter(isWhole);
  if (texts.length === 0 && numbers.every((cell) => isWhole(cell) || isEmptied(cell))) return [];
  return whole.map(({ row, column, text }) => ({ row, column, before: text, after: text }));
}
