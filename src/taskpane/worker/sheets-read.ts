import type { SheetContent } from '../../table';
import { openAsChosen, type OpenTable } from '../../workflow';
import type { CheckRequest } from './messages';
import { WorkbookSnapshot } from './workbook-snapshot';

/** The open workbook as a request finds it, to be asked for other sheets too. */
export interface Read {
  readonly snapshot: WorkbookSnapshot;
  /** Its sheets with entries. Throws Unusable as `openAsChosen` does. */
  tables(): Promise<readonly OpenTable[]>;
}

/** How a workbook was read last, for as long as it says itself that it is the same. */
interface Kept {
  /** Its version and its sheets. */
  readonly workbook: string;
  readonly snapshot: WorkbookSnapshot;
  /** How it was asked to be read, with what came of that; null where nothing did. */
  opened: { readonly asked: string; readonly tables: readonly OpenTable[] } | null;
}

/**
 * Reads the sheets with entries. Where the workbook tells that it has not changed since, what was read before is taken again: a list is then read
 * once when it is opened, and not a second time to be checked. What comes of it is never changed by anybody.
 */
export class SheetsRead {
  #kept: Kept | null = null;

  /** @param readSheet reads a sheet of the open workbook as it is now */
  constructor(private readonly readSheet: (sheet: string) => Promise<SheetContent>) {}

  open(request: CheckRequest): Read {
    const kept = this.#keptFor(request);
    return { snapshot: kept.snapshot, tables: () => tablesOf(kept, request) };
  }

  #keptFor({ sheets, version }: CheckRequest): Kept {
    const workbook = JSON.stringify([version, sheets]);
    if (version === null || this.#kept?.workbook !== workbook)
      this.#kept = { workbook, snapshot: new WorkbookSnapshot(sheets, this.readSheet), opened: null };
    return this.#kept;
  }
}

async function tablesOf(kept: Kept, { front, chosen, mappings, centre }: CheckRequest): Promise<readonly OpenTable[]> {
  const asked = JSON.stringify([front, chosen, mappings, centre]);
  if (kept.opened?.asked !== asked) {
    kept.opened = null;
    const [sheet = null, ...moreSheets] = chosen;
    const tables = await openAsChosen(kept.snapshot, { front, kept: { sheet, moreSheets, mappings, centre } });
    kept.opened = { asked, tables };
  }
  return kept.opened.tables;
}
