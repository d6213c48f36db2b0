import { inSheetOrder, memoize, type Cell } from '../../../entries';
import { attributesIn } from '../xml/attributes-in';
import { textIn, type PartContent } from '../xml/part-content';
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
  const rows = new Map(outline.rows.map((row) => [row.row, row]));
  const ofColumns = childNamed(outline, 'cols')?.children.map(({ attributes }) => attributes) ?? [];
  const ofColumn = memoize((column: number) => {
    const own = ofColumns.find(({ min, max }) => Number(min) <= column + 1 && Number(max) > column);
    return Number(own?.['style'] ?? 0);
  });
  return ({ row, column }) => {
    const there = rows.get(row);
    const ofRow = there ? attributesIn(textIn(outline.content, there.start, there.tagEnd)) : {};
    const isOwn = ofRow['s'] !== undefined && /^(?:1|true)$/.test(ofRow['customFormat'] ?? '');
    return isOwn ? Number(ofRow['s']) : ofColumn(column);
  };
}

/** The style that a cell has which is there. */
export function styleOf(content: PartContent, { start, tagEnd }: PlacedCell): number {
  return Number(/\ss=["'](\d+)["']/.exec(textIn(content, start, tagEnd))?.[1] ?? 0);
}
