import { inSheetOrder, memoize, type Cell } from '../../../entries';
import { childNamed } from '../xml/xml-outline';
import type { PlacedCell, SheetOutline } from './sheet-outline';
import type { NewCells } from './write-cells';

/** Cells that are not there yet, as they are to be written. */
export function newCells<Place extends Cell>(places: readonly Place[], xmlOf: (place: Place) => string): NewCells {
  const inOrder = [...places].sort(inSheetOrder);
  return inOrder.map((place) => ({ row: place.row, column: place.column, xml: xmlOf(place) }));
}

/** The style that each cell has before it is there: that of its row where the row has one, else of its column. */
export function stylesOfPlaces(outline: SheetOutline): (place: Cell) => number {
  const rows = new Map(outline.rows.map(({ row, element }) => [row, element.attributes]));
  const ofColumns = childNamed(outline, 'cols')?.children.map(({ attributes }) => attributes) ?? [];
  const ofColumn = memoize((column: number) => {
    const own = ofColumns.find(({ min, max }) => Number(min) <= column + 1 && Number(max) > column);
    return Number(own?.['style'] ?? 0);
  });
  return ({ row, column }) => {
    const ofRow = rows.get(row);
    const isOwn = ofRow?.['s'] !== undefined && /^(?:1|true)$/.test(ofRow['customFormat'] ?? '');
    return isOwn ? Number(ofRow['s']) : ofColumn(column);
  };
}

/** The style that a cell has which is there. */
export function styleOf(text: string, { start, end }: PlacedCell): number {
  const tag = text.slice(start, Math.min(end, text.indexOf('>', start) + 1));
  return Number(/\ss=["'](\d+)["']/.exec(tag)?.[1] ?? 0);
}
