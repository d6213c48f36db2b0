import { parseCandidateNumber, type ColumnStorage, type StoredCell } from '../entries';
import { isPlaceholderUln } from './placeholder-uln';

/**
 * The numbers of a column that show as they should. Those that lack their zeros are for candidate-number-format, those that
 * stand for no ULN for uln-placeholder, and a UCI or UPN is never a number: it has a letter, and lacks it here.
 */
export function wholeNumbers({ field, numbers }: ColumnStorage): readonly StoredCell[] {
  if (field === 'uci' || field === 'upn') return [];
  if (field === 'uln') return numbers.filter(({ text }) => !isPlaceholderUln(text));
  return field === 'candidateNumber' ? numbers.filter(({ text }) => parseCandidateNumber(text) === text) : numbers;
}
