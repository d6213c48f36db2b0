import { textAt } from './cell-text';
import { unitMarkIn } from './unit-columns';
import type { Claim } from './repeated-columns';
import type { ReadUnitColumn } from './settle-units';
import type { SheetContent } from './sheet-content';
import { parseUnitCell, saysNothing } from './unit-cell';

/** A column such as `Unit2`, or `Unit 2 Series`, and its number. */
function isNumbered({ wanted, series }: ReadUnitColumn): boolean {
  return wanted.qualification === '' && wanted.qan === '' && series === null;
}

/**
 * Whether columns called `Unit 1`, `Unit 2` hold the units that a row asks for, and no marks for the units 1 and 2: cells name other units than the
 * heading, or a column Unit stands beside them and none of their cells is a mark.
 */
function holdUnits(
  sheet: SheetContent,
  firstRow: number,
  columns: readonly ReadUnitColumn[],
  besideUnit: boolean,
): boolean {
  let others = 0;
  let marks = 0;
  for (const { column, wanted } of columns) {
    for (let row = firstRow; row < sheet.values.length; row++) {
      const text = textAt(sheet, row, column);
      if (saysNothing(text)) continue;
      const unit = parseUnitCell(text)?.unit ?? '';
      // A single digit is as much a mark as a unit: `1` is yes, and `2` a second attempt.
      if (unitMarkIn(text) !== 'mark' && /\d|^CC$/.test(unit) && unit !== wanted.unit && !/^\d$/.test(text)) others++;
      else if (unitMarkIn(text) === 'mark' && unit !== wanted.unit && (!besideUnit || !/^\d$/.test(text))) marks++;
    }
  }
  return besideUnit ? marks === 0 : others > 0 && others >= marks;
}

/**
 * The claims of columns that carry a number because there are several of their kind; none where they are columns of the units 1, 2 and so on.
 */
export function numberedUnits(
  sheet: SheetContent,
  firstRow: number,
  units: readonly ReadUnitColumn[],
  besideUnit: boolean,
): readonly Claim[] {
  const numbered = units.filter(isNumbered);
  const asking = numbered.filter(({ saying }) => saying === 'entry');
  if (asking.length === 0 || !holdUnits(sheet, firstRow, asking, besideUnit)) return [];
  return numbered.flatMap(({ column, wanted, saying }): Claim[] => {
    const field = saying === 'entry' ? 'unit' : saying === 'series' || saying === 'status' ? saying : null;
    return field === null ? [] : [{ field, column, base: field, number: Number(wanted.unit) }];
  });
}
