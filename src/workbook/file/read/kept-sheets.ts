import type { SheetContent } from '../../../table';
import { LIMITS } from '../../limits';
import { WorkbookError } from '../../workbook';
import type { ReadSheet } from './read-sheet';
import { openingWords } from '../../words/opening';

/**
 * The sheets that were read, so that none is read twice. Those read last stay, as far as they fit together, and there is an end to
 * reading: a small file can hold many sheets that are each as large as a sheet may be.
 */
export class KeptSheets {
  readonly #kept = new Map<string, ReadSheet>();
  readonly #looked = new Map<string, number>();
  #places = 0;
  #total = 0;

  get(part: string): SheetContent | undefined {
    return this.#kept.get(part)?.content;
  }

  /** Throws WorkbookError where more was read of the workbook than any list of candidates needs. */
  keep(part: string, read: ReadSheet): SheetContent {
    const { cells, places } = read.size;
    this.#total += cells + places - (this.#looked.get(part) ?? 0);
    this.#looked.set(part, cells + places);
    if (this.#total > LIMITS.lookedAt) throw tooMuch();
    this.#kept.set(part, read);
    this.#places += places;
    for (const [other, { size }] of this.#kept) {
      if (this.#places <= LIMITS.keptPlaces || other === part) break;
      this.#kept.delete(other);
      this.#places -= size.places;
    }
    return read.content;
  }

  /** Forgets the sheets of which something was written. */
  forget(isWritten: (part: string) => boolean): void {
    for (const [part, looked] of this.#looked) {
      if (!isWritten(part)) continue;
      this.#places -= this.#kept.get(part)?.size.places ?? 0;
      this.#kept.delete(part);
      this.#looked.delete(part);
      this.#total -= looked;
    }
  }
}

function tooMuch(): WorkbookError {
  return new WorkbookError(openingWords.tooManyCells(LIMITS.lookedAt / 1_000_000));
}
