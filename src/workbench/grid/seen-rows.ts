import type { ShownRow } from '../workbook/messages';

type Fetch = (sheet: string, first: number, count: number) => Promise<readonly ShownRow[]>;

const BLOCK = 100;
/** Blocks that are kept: some thousands of rows. */
const KEPT = 60;

interface Block {
  /** The version of the workbook that the rows were asked for in. */
  version: number;
  rows: readonly ShownRow[];
}

/**
 * The rows that a page has fetched of a sheet, by block. After a change the old ones stand until the new ones are there, so
 * that nothing flickers.
 */
export class SeenRows {
  readonly #blocks = new Map<number, Block>();
  readonly #listeners = new Set<() => void>();
  #arrivals = 0;

  constructor(
    private readonly sheet: string,
    private readonly fetch: Fetch,
  ) {}

  /** Undefined while the row is on its way. */
  row(row: number): ShownRow | undefined {
    return this.#blocks.get(Math.floor(row / BLOCK))?.rows[row % BLOCK];
  }

  /** Fetches what is missing, or older than the version, of the rows between two. */
  want(version: number, first: number, last: number): void {
    for (let block = Math.floor(first / BLOCK); block <= Math.floor(last / BLOCK); block += 1) {
      const known = this.#blocks.get(block);
      const isCurrent = known?.version === version;
      // Put in anew, it is the last to be dropped.
      this.#blocks.delete(block);
      this.#blocks.set(block, isCurrent ? known : { version, rows: known?.rows ?? [] });
      if (!isCurrent) void this.#fetchBlock(block, version);
    }
    for (const block of [...this.#blocks.keys()].slice(0, Math.max(0, this.#blocks.size - KEPT)))
      this.#blocks.delete(block);
  }

  async #fetchBlock(block: number, version: number): Promise<void> {
    try {
      const rows = await this.fetch(this.sheet, block * BLOCK, BLOCK);
      const known = this.#blocks.get(block);
      if (known?.version !== version) return;
      known.rows = rows;
    } catch {
      // The sheet is gone or the worker died: the page is told of both elsewhere.
      this.#blocks.delete(block);
    }
    this.#arrivals += 1;
    for (const listener of this.#listeners) listener();
  }

  /** Another number whenever rows have arrived. */
  readonly arrivals = (): number => this.#arrivals;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
