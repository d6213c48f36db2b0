import { countCandidates, readEntries, detectColumns } from '../table';
import { WorkbookError, type WorkbookReader } from '../workbook';
import { asksForEntries, mayHoldEntries, MOST_UNREAD } from './open-table';

/** A sheet that would be read as a list of entries too. */
export interface OtherList {
  readonly sheet: string;
  readonly candidates: number;
  readonly entries: number;
}

/** A sheet that cannot be read, and the sentence that says why. */
export interface UnreadSheet {
  readonly sheet: string;
  readonly problem: string;
}

/** What the other visible sheets of a workbook are to whoever checks some of them. */
export interface OtherSheets {
  readonly lists: readonly OtherList[];
  /** Nobody can tell whether these hold entries. */
  readonly unread: readonly UnreadSheet[];
}

/** Sheets that are looked at: workbooks of a whole school may have a tab for each class and year. */
const MOST_SHEETS = 12;

/**
 * The other visible sheets that hold entries or cannot be read, so that nobody takes one sheet for all of them.
 * @param checked the names of the sheets that were checked
 */
export async function otherSheets(workbook: WorkbookReader, checked: readonly string[]): Promise<OtherSheets> {
  const others = (await workbook.sheets()).filter((one) => mayHoldEntries(one) && !checked.includes(one.name));
  const lists: OtherList[] = [];
  const unread: UnreadSheet[] = [];
  for (const { name } of others.slice(0, MOST_SHEETS)) {
    const found = await lookAt(workbook, name);
    if (found === null) continue;
    if ('problem' in found && unread.push(found) === MOST_UNREAD) break;
    if ('problem' in found) continue;
    lists.push(found);
  }
  return { lists, unread };
}

/** A sheet as another list of entries, or as one that cannot be read; null where it holds none. */
async function lookAt(workbook: WorkbookReader, name: string): Promise<OtherList | UnreadSheet | null> {
  try {
    const sheet = await workbook.read(name);
    const columns = detectColumns(sheet);
    if (columns === null || !asksForEntries(columns)) return null;
    const list = readEntries(sheet, columns);
    const { length: entries } = list.entries;
    return entries === 0 ? null : { sheet: name, candidates: countCandidates(list), entries };
  } catch (error) {
    if (error instanceof WorkbookError) return { sheet: name, problem: error.message };
    throw error;
  }
}
