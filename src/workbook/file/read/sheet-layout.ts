import type { Parts } from '../package/parts';
import { isTrue } from '../xml/scan-xml';

/** How a sheet is laid out to be looked at. */
export interface SheetLayout {
  /** The widths that the file gives columns, in characters, by column counted from 0; hidden columns have none. */
  readonly widths: ReadonlyMap<number, number>;
  /** Rows at the top and columns at the left that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** Wider than any sheet that is looked at: a width for all columns up to the last is kept for the first ones only. */
const MOST_COLUMNS = 500;

/** Reads what stands before the rows of a worksheet part, and no more of it. */
export async function readLayout(parts: Parts, part: string): Promise<SheetLayout> {
  let head = '';
  for await (const piece of parts.pieces(part)) {
    head += piece;
    const end = head.search(/<(?:\w+:)?sheetData[\s/>]/);
    if (end < 0) continue;
    head = head.slice(0, end);
    break;
  }
  const pane = elements(head, 'pane')[0];
  const isFrozen = pane?.['state'] === 'frozen' || pane?.['state'] === 'frozenSplit';
  return {
    widths: widthsIn(head),
    frozen: isFrozen
      ? { rows: wholeNumber(pane['ySplit']), columns: wholeNumber(pane['xSplit']) }
      : { rows: 0, columns: 0 },
  };
}

function widthsIn(head: string): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { min, max, width, hidden } of elements(head, 'col')) {
    const characters = Number(width);
    if (!(characters > 0) || isTrue(hidden)) continue;
    const last = Math.min(Number(max), MOST_COLUMNS);
    for (let column = Number(min); column <= last; column += 1) widths.set(column - 1, characters);
  }
  return widths;
}

/** The attributes of the elements of that name. */
function elements(xml: string, name: string): Record<string, string | undefined>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', one, other]) => [
        key,
        one ?? other ?? '',
      ]),
    ),
  );
}

function wholeNumber(text: string | undefined): number {
  const number = Number(text ?? 0);
  return Number.isInteger(number) && number > 0 ? number : 0;
}
