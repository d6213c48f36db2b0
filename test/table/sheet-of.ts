import type { CellValue, SheetContent } from '../../src/table';

interface SheetParts {
  readonly name?: string;
  readonly formats?: SheetContent['formats'];
  readonly shown?: SheetContent['shown'];
  readonly merges?: SheetContent['merges'];
  readonly emptyMerges?: SheetContent['merges'];
  readonly struck?: SheetContent['struck'];
}

/** A sheet typed in as rows. */
export function sheetOf(values: readonly (readonly CellValue[])[], parts: SheetParts = {}): SheetContent {
  return { name: 'Entries', formats: [], shown: [], hiddenRows: [], merges: [], struck: [], ...parts, values };
}
