import { textAt } from './cell-text';
import { unitMarkIn } from './unit-columns';
import type { Claim } from './repeated-columns';
import type { ReadUnitColumn } from './settle-units';
import type { SheetContent } from './sheet-content';
import { parseUnitCell, saysNothing } from './unit-cell';

const CODE = /\b(?:code|entry code|option)\W*$/i;

/** A column such as `Unit2`, or `Unit 2 Series`, and its number. */
function isNumbered({ wanted, series }: ReadUnitColumn): boolean {
  return wanted.qualification === '' && wanted.qan === '' && series === null;
}

/**
 * Whether columns called `Unit 1`, `Unit 2` hold the units that a row asks for, and no marks for the units 1 and 2: cells name other units than the
 * heading, `02`, `U2` or a code, or a column Unit stands beside them, or they are called
 * `Unit 1 code`, and none of their cells is a mark. Plain numbers alone are as likely points.
 */
function holdUnits(
  sheet: SheetContent,
  firstRow: number,
  columns: readonly ReadUnitColumn[],
  called: 'number' | 'code' | 'unit',
): boolean {
  let others = 0;
  let marks = 0;
  let named = 0;
  for (const { column, wanted } of columns) {
    for (let row = firstRow; row < sheet.values.length; row++) {
      const text = textAt(sheet, row, column);
      if (saysNothing(text)) continue;
      const unit = parseUnitCell(text)?.unit ?? '';
      if (unit !== '' && !/^[1-9]\d?$/.test(text)) named++;
      // A single digit is as much a mark as a unit: `1` is yes, and `2` a second attempt.
      if (unitMarkIn(text) !== 'mark' && /\d|^CC$/.test(unit) && unit !== wanted.unit && !/^\d$/.test(text)) others++;
      else if (unitMarkIn(text) === 'mark' && unit !== wanted.unit && (called !== 'unit' || !/^\d$/.test(text)))
        marks++;
    }
  }
  if (called !== 'number') return marks === 0 && (called === 'unit' || named > 0);
  return others > 0 && others >= marks && named * 2 >= others;
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
  // Codes below `Unit 1 code` are the units that a row asks for, where no column `Unit 1` stands beside them.
  const plain = numbered.filter(({ saying }) => saying === 'entry');
  const asking =
    plain.length > 0 ? plain : numbered.filter(({ saying, heading }) => saying === 'about' && CODE.test(heading));
  if (
    asking.length === 0 ||
    !holdUnits(sheet, firstRow, asking, besideUnit ? 'unit' : plain.length === 0 ? 'code' : 'number')
  )
    return [];
  return numbered.flatMap(({ column, wanted, saying }): Claim[] => {
    const isAsking = asking.some((one) => one.column === column);
    const field = isAsking ? 'unit' : saying === 'series' || saying === 'status' ? saying : null;
    return field === null ? [] : [{ field, column, base: field, number: Number(wanted.unit) }];
  });
}
