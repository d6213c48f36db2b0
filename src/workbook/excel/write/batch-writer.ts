/** Bytes of a request, of the 5 MB that Excel on the web takes at most; what Office.js puts around the cells comes on top. */
const REQUEST_BYTES = 700_000;
/** Office.js cuts larger ranges into pieces of its own, with more requests to find them. */
export const ROWS_AT_ONCE = 1_500;

/** Bytes of one change, so that a request is filled well and never by much too much. */
const CHANGE_BYTES = 150_000;

/** Gathers what is to be written into as few requests as their size allows. */
export class BatchWriter {
  #bytes = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Puts a change into the request that is being gathered, or into the next where it would grow too large. */
  async write(bytes: number, change: () => void): Promise<void> {
    if (this.#bytes > 0 && this.#bytes + bytes > REQUEST_BYTES) await this.send();
    change();
    this.#bytes += bytes;
  }

  /** Sends what is gathered; nothing where nothing is. */
  async send(): Promise<void> {
    if (this.#bytes === 0) return;
    this.#bytes = 0;
    await this.context.sync();
  }
}

/** Rows in parts of which each is small enough to be one change; a row that is larger is a part of its own. */
export function fittingParts<Row>(rows: readonly Row[]): (readonly Row[])[] {
  if (rows.length < 2 || (rows.length <= ROWS_AT_ONCE && bytesOf(rows) <= CHANGE_BYTES)) return [rows];
  const middle = Math.ceil(rows.length / 2);
  return [...fittingParts(rows.slice(0, middle)), ...fittingParts(rows.slice(middle))];
}

/** The bytes of something as JSON in a request. */
export function bytesOf(content: unknown): number {
  return new TextEncoder().encode(JSON.stringify(content)).length;
}
