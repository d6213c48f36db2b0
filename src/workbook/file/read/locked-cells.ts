import type { Cell } from '../../../entries';
import { findSheet, type WorkbookPart } from '../package/workbook-part';
import type { Parts } from '../package/parts';
import { attributeOf, replaceElements } from '../xml/replace-elements';
import { outlineSheet } from '../write/sheet-outline';
import { styleOf, stylesOfPlaces } from '../write/cell-styles';
import { sheetProtection } from './sheet-protection';

/** The first of some cells that nobody may change in a protected sheet; null where all may be changed. */
export async function lockedCell(
  parts: Parts,
  workbook: WorkbookPart,
  sheet: string,
  cells: readonly Cell[],
): Promise<Cell | null> {
  const { part } = findSheet(workbook, sheet);
  const text = await parts.text(part);
  const protection = sheetProtection(text);
  if (protection === null) return null;
  const unlocked = await unlockedStyles(parts, workbook);
  const columns = [...new Set(cells.map(({ column }) => column))];
  const outline = await outlineSheet(part, text, { columns, isOurs: () => false, withGaps: false });
  const rows = new Map(outline.rows.map((row) => [row.row, row]));
  const styleAt = stylesOfPlaces(outline);
  const isOpen = ({ row, column }: Cell): boolean =>
    protection.open.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  const styleOfCell = (cell: Cell): number => {
    const placed = rows.get(cell.row)?.found.get(cell.column);
    return placed ? styleOf(outline.content, placed) : styleAt(cell);
  };
  return cells.find((cell) => !isOpen(cell) && !unlocked.has(styleOfCell(cell))) ?? null;
}

/** The numbers of the styles whose cells stay open where a sheet is protected. */
async function unlockedStyles(parts: Parts, { relationships }: WorkbookPart): Promise<ReadonlySet<number>> {
  const part = relationships.find(({ kind }) => kind === 'styles')?.target;
  const unlocked = new Set<number>();
  if (part === undefined || !parts.has(part)) return unlocked;
  replaceElements(await parts.text(part), ['cellXfs'], (list) => {
    let number = 0;
    replaceElements(list.content ?? '', ['xf'], (style) => {
      replaceElements(style.content ?? '', ['protection'], ({ attributes }) => {
        if (/^(?:0|false)$/.test(attributeOf(attributes, 'locked') ?? '')) unlocked.add(number);
        return '';
      });
      number += 1;
      return '';
    });
    return '';
  });
  return unlocked;
}
