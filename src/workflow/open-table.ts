import {
  CHECK_HEADING,
  isProductSheet,
  readEntries,
  detectColumns,
  type ColumnMapping,
  type Columns,
  type DetectedColumns,
  type SheetContent,
  type SheetEntries,
} from '../table';
import { WorkbookError, type SheetSummary, type WorkbookReader } from '../workbook';
import { Unusable } from './unusable';
import { causeOf, hiddenList, noHeadings, quoted } from './why-no-table';
import { openingWords } from './words/opening';

/** A sheet that was found to hold entries, and how it was understood. */
export interface OpenTable {
  readonly sheet: SheetContent;
  readonly columns: DetectedColumns;
  readonly list: SheetEntries;
}

interface OpenTableOptions {
  /** The sheet to use; without it, the one that holds entries. */
  readonly sheet?: string;
  /** The sheet that the officer has in front of them: used where it asks for entries, before any other is read. */
  readonly front?: string;
  readonly mapping?: ColumnMapping;
}

/** Whether a sheet has columns for what is entered. */
export function asksForEntries({ fields, unitColumns }: Columns): boolean {
  return unitColumns.length > 0 || 'code' in fields || 'qualification' in fields || 'unit' in fields;
}

/** The name of a sheet as the workbook has it, however its letters are written. Throws Unusable where there is none. */
export function nameIn(name: string, names: readonly string[]): string {
  const exact = names.find((one) => one === name) ?? names.find((one) => one.toLowerCase() === name.toLowerCase());
  if (exact === undefined) throw new Unusable(openingWords.noSheet(name, quoted(names)));
  return exact;
}

async function openNamed(
  workbook: WorkbookReader,
  name: string,
  names: readonly string[],
  mapping?: ColumnMapping,
): Promise<OpenTable> {
  const exact = nameIn(name, names);
  if (isProductSheet(exact)) {
    throw new Unusable(openingWords.productSheet(exact));
  }
  return tableOf(await workbook.read(exact), mapping);
}

/** A sheet as a table. Throws Unusable where no headings are found in it, or no candidates below them. */
export function tableOf(sheet: SheetContent, mapping?: ColumnMapping): OpenTable {
  const columns = detectColumns(sheet, mapping);
  if (columns === null) throw noHeadings([sheet.name], causeOf(sheet));
  return withCandidates({ sheet, columns, list: readEntries(sheet, columns) });
}

function withCandidates(table: OpenTable): OpenTable {
  const { sheet, columns, list } = table;
  if (list.rows.length > 0) return table;
  const place = openingWords.place(columns.headingRow + 1, sheet.name);
  throw new Unusable(openingWords.noCandidates(place), 'no-candidates', [sheet.name]);
}

/** Whether a sheet may be looked at for entries: it is neither hidden nor one of ours. */
export function mayHoldEntries({ name, visible }: SheetSummary): boolean {
  return visible && !isProductSheet(name);
}

/** The table of a sheet; of a sheet without one, why it has none, where that can be told, and whether it cannot be read at all. */
type TableIn =
  | { readonly table: OpenTable }
  | { readonly table: null; readonly cause: string | null; readonly unread?: WorkbookError };

async function tableIn(workbook: WorkbookReader, name: string, mapping?: ColumnMapping): Promise<TableIn> {
  let sheet: SheetContent;
  try {
    sheet = await workbook.read(name);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { table: null, cause: null, unread: error };
  }
  const columns = detectColumns(sheet, mapping);
  if (columns === null) return { table: null, cause: causeOf(sheet) };
  return { table: { sheet, columns, list: readEntries(sheet, columns) } };
}

/** A workbook with more sheets that cannot be read is refused: each may have taken long to be found so. */
export const MOST_UNREAD = 3;

/**
 * Finds the sheet with entries, recognises its headings and reads it. Throws Unusable where no sheet has headings that
 * can be understood, or where two could be meant.
 */
export async function openTable(workbook: WorkbookReader, options: OpenTableOptions = {}): Promise<OpenTable> {
  const summaries = await workbook.sheets();
  const names = summaries.map(({ name }) => name);
  if (options.sheet !== undefined) return openNamed(workbook, options.sheet, names, options.mapping);
  const front = summaries.find(({ name }) => name === options.front);
  const inFront = front && mayHoldEntries(front) ? (await tableIn(workbook, front.name, options.mapping)).table : null;
  if (inFront && inFront.list.rows.length > 0 && asksForEntries(inFront.columns)) return inFront;
  const found: OpenTable[] = [];
  const causes: string[] = [];
  const unread: WorkbookError[] = [];
  for (const { name } of summaries.filter(mayHoldEntries)) {
    const read = await tableIn(workbook, name, options.mapping);
    if (read.table) found.push(read.table);
    else if (read.unread) {
      if (unread.push(read.unread) > MOST_UNREAD) throw unread[0] ?? read.unread;
    } else if (read.cause !== null) causes.push(read.cause);
  }
  // Only where no other sheet holds a list can it be the one that is meant.
  if (found.length === 0 && unread[0] !== undefined) throw unread[0];
  const withRows = found.filter(({ list }) => list.rows.length > 0);
  if (withRows.length === 0 && causes.length === 0) {
    const hidden = await hiddenList(workbook, summaries);
    if (hidden) throw hidden;
  }
  const filled = withRows.length > 0 ? withRows : found;
  const asking = filled.filter(({ columns }) => asksForEntries(columns));
  const meant = asking.length > 0 ? asking : filled;
  // A copy that was checked before says which sheet its officer meant.
  const checked = meant.filter(({ columns }) =>
    columns.productColumns.some(({ heading }) => heading === CHECK_HEADING),
  );
  const [table, another] = checked.length === 1 ? checked : meant;
  if (table === undefined) {
    if (summaries.length === 0) throw new Unusable(openingWords.noSheets, 'no-headings');
    const looked = summaries.filter(mayHoldEntries).map(({ name }) => name);
    throw noHeadings(looked.length === 0 ? names : looked, causes[0] ?? null);
  }
  if (another !== undefined) {
    const sheets = meant.map(({ sheet }) => sheet.name);
    throw new Unusable(openingWords.severalLists(quoted(sheets)), 'several-sheets', sheets);
  }
  return withCandidates(table);
}
