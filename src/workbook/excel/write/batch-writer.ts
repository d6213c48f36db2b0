import type { Check } from './read-back';

/** Bytes of a request, of the 5 MB that Excel on the web takes at most; what Office.js puts around the cells comes on top. */
const REQUEST_BYTES = 700_000;
/** Office.js cuts larger ranges into pieces of its own, with more requests to find them. */
export const ROWS_AT_ONCE = 1_500;

/** Bytes of one change, so that a request is filled well and never by much too much. */
const CHANGE_BYTES = 150_000;

/** Gathers what is to be written into as few requests as their size allows, and looks after each at what it wrote. */
export class BatchWriter {
  #bytes = 0;
  #checks: Check[] = [];

  constructor(readonly context: Excel.RequestContext) {}

  /** Puts a change into the request that is being gathered, or into the next where it would grow too large. */
  async write(bytes: number, change: () => void): Promise<void> {
    if (this.#bytes > 0 && this.#bytes + bytes > REQUEST_BYTES) await this.send();
    change();
    this.#bytes += bytes;
  }

  /** The same for a change that is looked at once it is done. */
  async writeChecked(bytes: number, change: () => Check): Promise<void> {
    return this.write(bytes, () => this.#checks.push(change()));
  }

  /** Sends what is gathered; nothing where nothing is. Throws WorkbookError where Excel wrote something else than it was given. */
  async send(): Promise<void> {
    if (this.#bytes === 0) return;
    const checks = this.#checks;
    this.#bytes = 0;
    this.#checks = [];
    await this.context.sync();
    for (const check of checks) await check();
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
