import type { AddedStyles } from './added-styles';
import type { Parts } from '../package/parts';
import { textIn, type PartContent } from '../xml/part-content';
import type { Edit } from '../xml/splice';
import { withContent } from './cell-xml';
import { DrawnStyles } from './drawn-styles';
import type { PlacedCell, SheetOutline } from './sheet-outline';
import type { CellOver, StaysInPlace } from './write-cells';

/** How a cell's own opening tag goes on behind its name. */
interface OpeningTag {
  readonly attributes: string;
  readonly style: number;
}

/**
 * What puts contents into the cells that the officer drew, and keeps what they look like. Styles that come in are written into the
 * styles part by `save`.
 */
export async function drawnCells(
  parts: Parts,
  { part: stylesPart, taken }: Pick<AddedStyles, 'part' | 'taken'>,
  outline: SheetOutline,
): Promise<{ readonly over: CellOver; readonly isDrawn: StaysInPlace; readonly save: () => Promise<void> }> {
  const { content } = outline;
  const rows = outline.beside === null ? outline.rows : [];
  const there = new Map(rows.filter(({ found }) => found.size > 0).map(({ row, found }) => [row, found]));
  if (there.size === 0) return { over: () => null, isDrawn: () => false, save: () => Promise.resolve() };
  const styles = await DrawnStyles.of(stylesPart, await parts.text(stylesPart), taken);
  const drawnTag = (row: number, column: number): OpeningTag | null => {
    const cell = there.get(row)?.get(column);
    const tag = cell && !cell.hasFormula && cell.isEmpty ? openingTag(content, cell) : null;
    return tag !== null && styles.isDrawn(tag.style) ? tag : null;
  };
  const over: CellOver = (row, column, value) => {
    const tag = drawnTag(row, column);
    if (tag === null) return null;
    const isPounds = value !== null && typeof value === 'object';
    return withContent(`<c${withStyle(tag, isPounds ? styles.forPounds(tag.style) : tag.style)}`, value);
  };
  const isDrawn: StaysInPlace = (row, column) => drawnTag(row, column) !== null;
  return { over, isDrawn, save: () => parts.write(stylesPart, styles.added()) };
}

/** Takes the content of the product out of a cell: the cell too, where the officer drew nothing there. */
export function emptied(content: PartContent, cell: PlacedCell, styles: DrawnStyles): Edit {
  const tag = openingTag(content, cell);
  const { start, end } = cell;
  if (!styles.isDrawn(tag.style)) return { start, end, text: '' };
  const name = /^<[\w.:-]+/.exec(textIn(content, start, cell.tagEnd))?.[0] ?? '';
  return { start, end, text: `${name}${withStyle(tag, styles.before(tag.style))}/>` };
}

function openingTag(content: PartContent, { start, tagEnd, end }: PlacedCell): OpeningTag {
  const tag = textIn(content, start, tagEnd - (tagEnd === end ? 2 : 1));
  const attributes = tag.replace(/^<[\w.:-]+/, '').replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  return { attributes, style: Number(/\ss\s*=\s*["'](\d+)["']/.exec(attributes)?.[1] ?? 0) };
}

function withStyle({ attributes, style }: OpeningTag, wanted: number): string {
  return wanted === style ? attributes : attributes.replace(/(\ss\s*=\s*["'])\d+/, `$1${wanted}`);
}
