import { countCandidates, readEntries, detectColumns } from '../table';
import { WorkbookError, type WorkbookReader } from '../workbook';
import { asksForEntries, mayHoldEntries } from './open-table';

/** A sheet that would be read as a list of entries too. */
export interface OtherList {
  readonly sheet: string;
  readonly candidates: number;
  readonly entries: number;
}

/** Sheets that are looked at: workbooks of a whole school may have a tab for each class and year. */
const MOST_SHEETS = 12;

/**
 * The other visible sheets that hold entries, so that nobody takes one sheet for all of them.
 * @param checked the names of the sheets that were checked
 */
export async function otherLists(workbook: WorkbookReader, checked: readonly string[]): Promise<OtherList[]> {
  const others = (await workbook.sheets()).filter((one) => mayHoldEntries(one) && !checked.includes(one.name));
  const lists: OtherList[] = [];
  for (const { name } of others.slice(0, MOST_SHEETS)) {
    const list = await listIn(workbook, name);
    if (list !== null) lists.push(list);
  }
  return lists;
}

/** A sheet that cannot be read is nothing to tell of here. */
async function listIn(workbook: WorkbookReader, name: string): Promise<OtherList | null> {
  try {
    const sheet = await workbook.read(name);
    const columns = detectColumns(sheet);
    if (columns === null || !asksForEntries(columns)) return null;
    const list = readEntries(sheet, columns);
    const { length: entries } = list.entries;
    return entries === 0 ? null : { sheet: name, candidates: countCandidates(list), entries };
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}
