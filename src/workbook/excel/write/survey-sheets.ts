import { WorkbookError } from '../../workbook';
import {
  nameReference,
  readReferences,
  WRITTEN_NAMES,
  type ProductSheetKind,
  type WrittenBefore,
} from '../../written/written-names';
import { protectedStructure } from '../live/obstacle';

/** A sheet of the workbook, and what our hidden names say of it. */
export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  /** What it is where it is a sheet of ours. */
  readonly kind: ProductSheetKind | null;
  readonly written: WrittenBefore;
  readonly names: readonly Excel.NamedItem[];
}

/** The sheets of a workbook before something is written into it. */
export interface SurveyedBook {
  readonly sheets: readonly SurveyedSheet[];
  /** Sheets may be neither added nor deleted. */
  readonly isStructureProtected: boolean;
}

/** The sheets of a workbook and our names in them: with one request, and with one more for sheets that are not known. */
export async function surveySheets(context: Excel.RequestContext, knownIds: readonly string[]): Promise<SurveyedBook> {
  const names = askForNames(context, knownIds);
  await context.sync();
  return bookOf(context, names);
}

export type NamesById = Map<string, Excel.NamedItemCollection>;

/** Asks for the sheets, and for the names in those that are known; comes with the next request. */
export function askForNames(context: Excel.RequestContext, knownIds: readonly string[]): NamesById {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  protection.load('protected');
  return new Map(knownIds.map((id) => [id, namesOf(worksheets.getItemOrNullObject(id))]));
}

export async function bookOf(context: Excel.RequestContext, names: NamesById): Promise<SurveyedBook> {
  const { worksheets, protection } = context.workbook;
  const others = worksheets.items.filter(({ id }) => !names.has(id));
  for (const other of others) names.set(other.id, namesOf(other));
  if (others.length > 0) await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name }) => surveyed(id, name, names.get(id)?.items ?? [])),
    isStructureProtected: protection.protected,
  };
}

/** Asks for the names that hold in a sheet; they come with the next request. */
export function namesOf(sheet: Excel.Worksheet): Excel.NamedItemCollection {
  const { names } = sheet;
  names.load('items/name,items/formula');
  return names;
}

export function surveyed(id: string, name: string, names: readonly Excel.NamedItem[]): SurveyedSheet {
  const ours = names.map((item) => ({ item, name: plainName(item.name), formula: String(item.formula) }));
  const formulas = (wanted: string): string[] =>
    ours.filter((one) => one.name === wanted).map(({ formula }) => formula);
  const kind = (['summary', 'kept'] as const).find((one) =>
    formulas(WRITTEN_NAMES[one]).some((formula) => sameReference(formula, nameReference(name))),
  );
  return {
    id,
    name,
    kind: kind ?? null,
    written: readReferences(formulas(WRITTEN_NAMES.columns), formulas(WRITTEN_NAMES.widths)),
    names,
  };
}

/** Names that hold in one sheet may come with that sheet's in front. */
export function plainName(name: string): string {
  return name.replace(/^.*!/, '');
}

function sameReference(formula: string, reference: string): boolean {
  return formula.replace(/^=/, '').toLowerCase() === reference.toLowerCase();
}

/** Throws WorkbookError where sheets are to be added or deleted and the workbook's structure is protected. */
export function refuseProtectedStructure({ isStructureProtected }: SurveyedBook): void {
  if (isStructureProtected) throw new WorkbookError(protectedStructure());
}
