import { untracked } from '../find-sheet';
import type { BatchWriter } from './batch-writer';
import type { Tell } from './known-book';
import { excelWords } from '../../words/excel';

/** A table of the user's, and where it was before something was written. */
export interface TableBefore {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** Asks where the tables of a sheet are (ExcelApi 1.1); comes with the next request. */
export function tablesBefore(tables: Excel.TableCollection): TableBefore[] {
  return tables.items.map((table) => ({ table, range: rangeOf(table) }));
}

/**
 * Looks, in the request that writes beside tables, whether one took in what was written: "Include new rows and columns in table" of Excel's
 * AutoCorrect holds for add-ins too (OfficeDev/office-js#2093). Such a table is made as large as it was (1.13), with one request; where it
 * does not become so, the user is told.
 */
export async function keepTables(writer: BatchWriter, tables: readonly TableBefore[], tell: Tell): Promise<void> {
  if (tables.length === 0) return;
  await writer.writeChecked(tables.length * 800, () => {
    const asked = tables.map(({ table, range }) => ({ table, range, now: rangeOf(table) }));
    return async () => {
      const grown = asked.filter(({ range, now }) => placeOf(range) !== placeOf(now));
      if (grown.length === 0) return;
      const again = grown.map(({ table, range }) => {
        table.resize(placeOf(range));
        return { table, range, now: rangeOf(table) };
      });
      await writer.context.sync();
      for (const { table, range, now } of again) if (placeOf(range) !== placeOf(now)) tell(tookIn(table.name));
    };
  });
}

function rangeOf(table: Excel.Table): Excel.Range {
  const range = untracked(table.getRange());
  range.load('address');
  return range;
}

/** With the name of its sheet, without which it may be taken for the one in front. */
function placeOf({ address }: Excel.Range): string {
  return address;
}

function tookIn(name: string): string {
  return excelWords.tableGrew(name);
}
