import { addAll, UserError } from '../../entries';
import type { CellValue, SheetContent } from '../../table';
import { WorkbookError } from '../../workbook';
import type { Call } from './rpc';

/** A sheet goes across in slices of its rows, so that neither side takes it in at one go; the rest of it comes at the end. */
export type SheetCall = Call<string, SheetRest, SheetSlice>;

/** Rows of a sheet, in order. */
export interface SheetSlice extends Pick<SheetContent, 'formats' | 'shown'> {
  /** As one text where JSON can tell them, as it nearly always can: that is copied at once, however many cells it holds, on its way by the page too. */
  readonly values: string | SheetContent['values'];
  /** How many rows these are, and how many the whole sheet has. */
  readonly count: number;
  readonly rows: number;
}

export type SheetRest = Omit<SheetContent, 'values' | 'formats' | 'shown'>;

/** Rows in one message: copying them takes a few milliseconds. */
const ROWS = 500;

/** @param between called after each slice but the last; may wait, and end it by throwing */
export async function sendSheet(
  { values, formats, shown, ...rest }: SheetContent,
  post: (slice: SheetSlice) => void,
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<SheetRest> {
  const rows = values.length;
  for (let from = 0; from < rows; from += ROWS) {
    if (from > 0) await between();
    const to = Math.min(from + ROWS, rows);
    const own = values.slice(from, to);
    post({
      ...{ values: own.every(isInJson) ? JSON.stringify(own) : own, count: own.length, rows },
      ...{ formats: formats.slice(from, to), shown: shown.slice(from, to) },
    });
  }
  return rest;
}

/** JSON has no numbers beyond all bounds, which damaged files give. */
function isInJson(row: SheetContent['values'][number]): boolean {
  return row === undefined || row.every((value) => typeof value !== 'number' || Number.isFinite(value));
}

/** The rows of a slice; empty ones, which JSON cannot leave out, are null in it. */
function valuesOf({ values }: SheetSlice): SheetContent['values'] {
  if (typeof values !== 'string') return values;
  const rows: (readonly CellValue[] | null)[] = JSON.parse(values);
  return rows.map((row) => row ?? undefined);
}

/** Puts the slices of a sheet together. Throws WorkbookError with the sentence of the other side. */
export async function receiveSheet(
  ask: (onSlice: (slice: SheetSlice) => void) => Promise<SheetRest>,
  onProgress: (read: number, rows: number) => void = () => undefined,
): Promise<SheetContent> {
  const values: SheetContent['values'][number][] = [];
  const formats: SheetContent['formats'][number][] = [];
  const shown: SheetContent['shown'][number][] = [];
  const rest = await ask((slice) => {
    addAll(values, valuesOf(slice));
    addAll(formats, slice.formats);
    addAll(shown, slice.shown);
    onProgress(values.length, slice.rows);
  }).catch(throwWorkbookError);
  return { ...rest, values, formats, shown };
}

/** A sentence that came from the other side, as a Workbook throws it. */
export function throwWorkbookError(error: unknown): never {
  throw error instanceof UserError ? new WorkbookError(error.message, { detail: error.detail, cause: error }) : error;
}
