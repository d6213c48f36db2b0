import { WorkbookError } from '../../workbook';
import type { Parts } from '../package/parts';
import type { WorkbookPart } from '../package/workbook-part';

/** A number of a style, wherever a sheet has one: of cells and rows `s`, of columns `style`. */
const STYLE = /\s(?:s|style)=["'](\d{1,5})["']/g;

/** Longer than whatever `STYLE` finds. */
const OVERLAP = 20;

/**
 * The numbers of cell styles that somebody's sheets have though the list of styles does not go so far, as damaged files have them: such
 * a cell looks as if it had no style. Styles that are added must have other numbers, or it would come to look like a fee or a day.
 */
export async function stylesTaken(parts: Parts, { sheets }: WorkbookPart): Promise<ReadonlySet<number>> {
  const taken = new Set<number>();
  for (const { kind, part } of sheets) {
    if (kind !== 'worksheet' || !parts.has(part)) continue;
    let numbers = parts.unlistedStyles.get(part);
    // What was read told of it by the way.
    if (numbers === undefined) parts.unlistedStyles.set(part, (numbers = await numbersIn(parts, part)));
    for (const number of numbers) taken.add(number);
  }
  return taken;
}

async function numbersIn(parts: Parts, part: string): Promise<Set<number>> {
  const numbers = new Set<number>();
  let before = '';
  try {
    for await (const piece of parts.pieces(part)) {
      const text = before + piece;
      for (const [, number] of text.matchAll(STYLE)) numbers.add(Number(number));
      before = text.slice(-OVERLAP);
    }
  } catch (error) {
    // A sheet that cannot be read stays as it is, and is in nobody's way.
    if (!(error instanceof WorkbookError)) throw error;
  }
  return numbers;
}
