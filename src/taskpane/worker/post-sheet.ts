import type { SheetContent } from '../../table';
import type { SheetSlice } from './messages';

/** Rows in one message: copying them takes a few milliseconds. */
const ROWS = 500;

/** Posts a sheet in slices, and lets the page draw between them. */
export async function postSheet(sheet: SheetContent, post: (slice: SheetSlice) => void): Promise<void> {
  const { name, values, formats, shown, hiddenRows, merges } = sheet;
  for (let from = 0; ; from += ROWS) {
    const to = Math.min(from + ROWS, values.length);
    const rowsOf = <Row>(rows: readonly (Row | undefined)[]): (Row | undefined)[] =>
      Array.from({ length: to - from }, (_, row) => rows[from + row]);
    const isLast = to === values.length;
    post({
      name,
      values: rowsOf(values),
      formats: rowsOf(formats),
      shown: rowsOf(shown),
      hiddenRows: isLast ? hiddenRows : [],
      merges: isLast ? merges : [],
      isLast,
    });
    if (isLast) return;
    await nextTask();
  }
}

/** A timer would do, but browsers make one that follows on others wait four milliseconds: as long as it takes to copy the rows. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
