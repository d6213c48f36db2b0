import { addAll, smallest, largest } from '../../../entries';
import { markedSeverity } from '../../written/marker-formula';
import type { WrittenInFile } from './written-names';
import { joinRun } from './cut-runs';
import { emptied } from './drawn-cells';
import type { DrawnStyles } from './drawn-styles';
import { resized } from './sheet-dimension';
import { outlineSheet, withCell, type PlacedRow, type SheetOutline } from './sheet-outline';
import { splice, type Edit } from '../xml/splice';
import { childNamed, remove, type PlacedElement } from '../xml/xml-outline';

/**
 * A worksheet part without what the product wrote into it; the rest is as it was, to the letter. A formula in our columns is the
 * user's, and so is what an empty cell looks like.
 * @param styles the workbook's cell styles; null where it has none
 */
export async function clearSheet(
  part: string,
  text: string,
  { areas, widths, runs }: WrittenInFile,
  styles: DrawnStyles | null,
): Promise<string> {
  // Most often there is nothing to take out, and looking for it would take as long as reading the sheet.
  if (areas.length === 0 && widths.length === 0 && !text.includes('entrywise:')) return text;
  const columns = new Set(areas.flatMap(({ left, right }) => range(left, right)));
  const isOurs = (row: number, column: number): boolean =>
    areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  const outline = await outlineSheet(part, text, { columns: [...columns], isOurs, withGaps: false });
  const cleared = outline.rows.map((row) => clearRow(text, row, isOurs, styles));
  const edits: Edit[] = [];
  let others = outline.others;
  for (const [index, { edits: some, kept }] of cleared.entries()) {
    addAll(edits, some);
    const row = outline.rows[index]?.row ?? 0;
    for (const column of kept) others = withCell(others, row, column);
  }
  return splice(text, [
    ...edits,
    ...clearWidths(text, outline, widths, runs),
    ...clearMarks(outline),
    ...resized(text, outline, others),
  ]);
}

/** How a row is cleared, and the columns of its cells that stay, empty. */
interface ClearedRow {
  readonly edits: readonly Edit[];
  readonly kept: readonly number[];
}

const AS_IT_IS: ClearedRow = { edits: [], kept: [] };

function clearRow(
  text: string,
  { row, element, cells, found }: PlacedRow,
  isOurs: (row: number, column: number) => boolean,
  styles: DrawnStyles | null,
): ClearedRow {
  const ours = [...found].filter(([column, { hasFormula, isEmpty }]) => !hasFormula && !isEmpty && isOurs(row, column));
  if (ours.length === 0) return AS_IT_IS;
  const edits = ours.map(([, cell]) => (styles ? emptied(text, cell, styles) : remove(cell)));
  const kept = ours.filter((_, index) => edits[index]?.text !== '').map(([column]) => column);
  if (kept.length > 0 || ours.length < cells) return { edits, kept };
  const columns = ours.map(([column]) => column);
  const whole = isRowOfOurs(element, columns)
    ? remove(element)
    : { start: element.tagEnd - 1, end: element.end, text: '/>' };
  return { edits: [whole], kept };
}

/** Rows that were put in for our cells say so by the columns that they span, and say nothing else. */
function isRowOfOurs({ attributes }: PlacedElement, columns: readonly number[]): boolean {
  const spans = `${smallest(columns) + 1}:${largest(columns) + 1}`;
  return attributes['spans'] === spans && Object.keys(attributes).length === 2 && attributes['r'] !== undefined;
}

function clearWidths(text: string, outline: SheetOutline, widths: readonly number[], runs: readonly string[]): Edit[] {
  const list = childNamed(outline, 'cols');
  if (!list) return [];
  const given = new Set(widths);
  let others: readonly PlacedElement[] = list.children;
  const joined: Edit[] = [];
  for (const run of runs) {
    const whole = joinRun(text, others, run, (column) => given.has(column));
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
