import { boxOf, type Box } from '../book/area';
import type { Sheet } from '../book/sheet';
import type { Place } from './context';
import { Range } from './range';

/** The cells that an argument means: a range, or an address, which without a sheet's name may be taken for the sheet in front. */
export function given(argument: unknown, { book, sheet }: Place): { readonly sheet: Sheet; readonly box: Box | null } {
  if (argument instanceof Range) return { sheet, box: argument.box };
  if (typeof argument !== 'string') return { sheet, box: null };
  const isBare = !argument.includes('!');
  return {
    sheet: isBare && book.quirks.addressesInFront ? book.active : sheet,
    box: boxOf(argument.replace(/^.*!/, '')),
  };
}
