import { addAll, UserError } from '../../entries';
import type { SheetContent } from '../../table';
import { WorkbookError } from '../../workbook';
import type { Call } from './rpc';

/** A sheet goes across in slices of its rows, so that neither side takes it in at one go; the rest of it comes at the end. */
export type SheetCall = Call<string, SheetRest, SheetSlice>;

/** Rows of a sheet, in order. */
export interface SheetSlice extends Pick<SheetContent, 'values' | 'formats' | 'shown'> {
  /** The rows of the whole sheet. */
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
    const to = from + ROWS;
    post({ values: values.slice(from, to), formats: formats.slice(from, to), shown: shown.slice(from, to), rows });
  }
  return rest;
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
    addAll(values, slice.values);
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
