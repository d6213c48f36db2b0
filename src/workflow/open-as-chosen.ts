import { isProductSheet, knownMapping, type ColumnMapping, type KeptChoices, type KeptMapping } from '../table';
import type { WorkbookReader } from '../workbook';
import { nameIn, openTable, type OpenTable } from './open-table';
import { Unusable } from './unusable';

interface ChosenOptions {
  /** The sheets to use, which have to be there; several are checked together. Empty where none is named. */
  readonly sheets?: readonly string[];
  /** The sheet that the officer has in front of them. */
  readonly front?: string;
  /** What was chosen before and is kept with the workbook; a sheet that is gone counts for nothing. */
  readonly kept: KeptChoices;
  /** What is said now. It goes before what is kept: columns and heading row as one, the rest piece by piece. */
  readonly given?: ColumnMapping;
}

/** Opens the sheets with entries as the officer chose that they be read, at least one. Throws Unusable as `openTable` does. */
export async function openAsChosen(
  workbook: WorkbookReader,
  { sheets = [], front, kept, given = {} }: ChosenOptions,
): Promise<OpenTable[]> {
  const { mappings } = kept;
  const names = (await workbook.sheets()).map(({ name }) => name);
  const openAs = (name: string): Promise<OpenTable> =>
    openTable(workbook, { sheet: name, mapping: joined(mappings[name], given) });
  const openAll = async (wanted: readonly string[]): Promise<OpenTable[]> => {
    const tables: OpenTable[] = [];
    for (const name of new Set(wanted.map((one) => nameIn(one, names)))) tables.push(await openAs(name));
    return tables;
  };
  if (sheets.length > 0) return openAll(sheets);
  const chosen = [kept.sheet, ...kept.moreSheets].flatMap((name) =>
    name !== null && names.includes(name) && !isProductSheet(name) ? [name] : [],
  );
  if (chosen.length > 0) return openAll(chosen);
  if (front !== undefined && mappings[front]) return [await openAs(front)];
  try {
    const table = await openTable(workbook, { ...(front === undefined ? {} : { front }), mapping: given });
    return [mappings[table.sheet.name] ? await openAs(table.sheet.name) : table];
  } catch (error) {
    // Headings that nothing but the choice tells, of a sheet that nobody has in front of them.
    const [only, another] = names.filter((name) => mappings[name] && !isProductSheet(name));
    const isUnclear = error instanceof Unusable && front === undefined;
    if (!isUnclear || only === undefined || another !== undefined) throw error;
    return [await openAs(only)];
  }
}

function joined(kept: KeptMapping | undefined, given: ColumnMapping): ColumnMapping {
  const known = kept === undefined ? {} : knownMapping(kept);
  const isReadAnew = given.headingRow !== undefined || given.columns !== undefined;
  return { ...(isReadAnew ? {} : known), ...given, said: { ...known.said, ...given.said } };
}
