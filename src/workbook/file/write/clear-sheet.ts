import { addAll, smallest, largest, type Cell } from '../../../entries';
import { markedSeverity } from '../../written/marker-formula';
import type { WrittenInFile } from './written-names';
import { joinRun } from './cut-runs';
import { emptied } from './drawn-cells';
import type { DrawnStyles } from './drawn-styles';
import { resized } from './sheet-dimension';
import { outlineSheet, type PlacedRow, type SheetOutline } from './sheet-outline';
import { withCells } from './used-area';
import { attributesIn } from '../xml/attributes-in';
import { dataStretch } from '../xml/outline-around';
import { bytesOf, textIn, type PartContent } from '../xml/part-content';
import { splice, type Edit } from '../xml/splice';
import { childNamed, remove, type PlacedElement } from '../xml/xml-outline';

/**
 * A worksheet part without what the product wrote into it; the rest is as it was, to the letter. A formula in our columns is the
 * user's, and so is what an empty cell looks like.
 * @param styles the workbook's cell styles; null where it has none
 */
export async function clearSheet(
  part: string,
  content: PartContent,
  { areas, widths, runs }: WrittenInFile,
  styles: DrawnStyles | null,
): Promise<PartContent> {
  // Most often there is nothing to take out.
  if (areas.length === 0 && widths.length === 0 && !mayHoldMarks(content)) return content;
  const columns = new Set(areas.flatMap(({ left, right }) => range(left, right)));
  const isOurs = (row: number, column: number): boolean =>
    areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  const outline = await outlineSheet(part, content, { columns: [...columns], isOurs, withGaps: false });
  const edits: Edit[] = [];
  const kept: Cell[] = [];
  for (const row of outline.rows) {
    if (row.found.size === 0) continue;
    const cleared = clearRow(outline.content, row, isOurs, styles);
    addAll(edits, cleared.edits);
    for (const column of cleared.kept) kept.push({ row: row.row, column });
  }
  const others = withCells(outline.others, kept);
  addAll(edits, clearWidths(outline, widths, runs), clearMarks(outline), resized(outline, others));
  return splice(outline.content, edits);
}

/** Whether the formulas of marks may stand in a sheet, which are told behind its rows: those need not be looked through. */
function mayHoldMarks(content: PartContent): boolean {
  const bytes = bytesOf(content);
  return textIn(bytes, dataStretch(bytes)?.end).includes('entrywise:');
}

/** How a row is cleared, and the columns of its cells that stay, empty. */
interface ClearedRow {
  readonly edits: readonly Edit[];
  readonly kept: readonly number[];
}

const AS_IT_IS: ClearedRow = { edits: [], kept: [] };

function clearRow(
  content: PartContent,
  placed: PlacedRow,
  isOurs: (row: number, column: number) => boolean,
  styles: DrawnStyles | null,
): ClearedRow {
  const { row, cells, found, tagEnd, end } = placed;
  const ours = [...found].filter(([column, { hasFormula, isEmpty }]) => !hasFormula && !isEmpty && isOurs(row, column));
  if (ours.length === 0) return AS_IT_IS;
  const edits = ours.map(([, cell]) => (styles ? emptied(content, cell, styles) : remove(cell)));
  const kept = ours.filter((_, index) => edits[index]?.text !== '').map(([column]) => column);
  if (kept.length > 0 || ours.length < cells) return { edits, kept };
  const columns = ours.map(([column]) => column);
  const isWhole = isRowOfOurs(textIn(content, placed.start, tagEnd), columns);
  const whole = isWhole ? remove(placed) : { start: tagEnd - 1, end, text: '/>' };
  return { edits: [whole], kept };
}

/** Rows that were put in for our cells say so by the columns that they span, and say nothing else. */
function isRowOfOurs(tag: string, columns: readonly number[]): boolean {
  const attributes = attributesIn(tag);
  const spans = `${smallest(columns) + 1}:${largest(columns) + 1}`;
  return attributes['spans'] === spans && Object.keys(attributes).length === 2 && attributes['r'] !== undefined;
}

function clearWidths(outline: SheetOutline, widths: readonly number[], runs: readonly string[]): Edit[] {
  const list = childNamed(outline, 'cols');
  if (!list) return [];
  const given = new Set(widths);
  let others: readonly PlacedElement[] = list.children;
  const joined: Edit[] = [];
  for (const run of runs) {
    const whole = joinRun(outline.content, others, run, (column) => given.has(column));
    if (whole === null) continue;
    joined.push(whole.edit);
    others = others.filter((piece) => !whole.pieces.includes(piece));
  }
  const ours = others.filter(({ attributes }) => {
    const [first, last] = [Number(attributes['min']) - 1, Number(attributes['max']) - 1];
    return last - first < given.size && range(first, last).every((column) => given.has(column));
  });
  if (ours.length > 0 && ours.length === list.children.length) return [remove(list)];
  return [...ours.map(remove), ...joined];
}

function clearMarks(outline: SheetOutline): Edit[] {
  return outline.children
    .filter(({ tag }) => tag === `${outline.prefix}conditionalFormatting`)
    .flatMap((format) => {
      const ours = format.children.filter(({ text }) => markedSeverity(text) !== null);
      return ours.length > 0 && ours.length === format.children.length ? [remove(format)] : ours.map(remove);
    });
}

function range(first: number, last: number): number[] {
  return last < first ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
