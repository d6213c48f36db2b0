import { shownInFont } from '../excel-values';
import type { CellValue } from '../table';

/** How a cell looks, as far as that changes what it says. Cells that look like others have none. */
export interface CellLook {
  readonly isStruck: boolean;
  /** The font, where it is one in which letters show as signs. */
  readonly symbolFont: string | null;
}

/** The value as it is seen: a text in a symbol font is the signs that it shows. A number stays one, whatever its format shows. */
export function valueSeen(value: CellValue, { symbolFont }: CellLook): CellValue {
  return typeof value === 'string' && symbolFont !== null ? shownInFont(value, symbolFont) : value;
}
