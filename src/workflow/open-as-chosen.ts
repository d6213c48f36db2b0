import { isProductSheet, knownMapping, type ColumnMapping, type KeptChoices, type KeptMapping } from '../table';
import type { WorkbookReader } from '../workbook';
import { openTable, type OpenTable } from './open-table';
import { Unusable } from './unusable';

interface ChosenOptions {
  /** The sheet to use, which has to be there. */
  readonly sheet?: string;
  /** The sheet that the officer has in front of them. */
  readonly front?: string;
  /** What was chosen before and is kept with the workbook; a sheet that is gone counts for nothing. */
  readonly kept: KeptChoices;
  /** What is said now. It goes before what is kept: columns and heading row as one, the rest piece by piece. */
  readonly given?: ColumnMapping;
}

/** Opens the sheet with entries as the officer chose that it be read. Throws Unusable as `openTable` does. */
export async function openAsChosen(
  workbook: WorkbookReader,
  { sheet, front, kept, given = {} }: ChosenOptions,
): Promise<OpenTable> {
  const { mappings } = kept;
  const names = (await workbook.sheets()).map(({ name }) => name);
  const openAs = (name: string): Promise<OpenTable> =>
    openTable(workbook, { sheet: name, mapping: joined(mappings[name], given) });
  if (sheet !== undefined) return openAs(sheet);
  const chosen = kept.sheet !== null && names.includes(kept.sheet) && !isProductSheet(kept.sheet) ? kept.sheet : null;
  const told = chosen ?? (front !== undefined && mappings[front] ? front : null);
  if (told !== null) return openAs(told);
  try {
    const table = await openTable(workbook, { ...(front === undefined ? {} : { front }), mapping: given });
    return mappings[table.sheet.name] ? await openAs(table.sheet.name) : table;
  } catch (error) {
    // Headings that nothing but the choice tells, of a sheet that nobody has in front of them.
    const [only, another] = names.filter((name) => mappings[name] && !isProductSheet(name));
    const isUnclear = error instanceof Unusable && front === undefined;
    if (!isUnclear || only === undefined || another !== undefined) throw error;
    return openAs(only);
  }
}

function joined(kept: KeptMapping | undefined, given: ColumnMapping): ColumnMapping {
  const known = kept === undefined ? {} : knownMapping(kept);
  const isReadAnew = given.headingRow !== undefined || given.columns !== undefined;
  return { ...(isReadAnew ? {} : known), ...given, said: { ...known.said, ...given.said } };
}
