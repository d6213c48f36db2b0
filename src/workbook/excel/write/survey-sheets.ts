import { WorkbookError } from '../../workbook';
import {
  nameReference,
  readReferences,
  textsOfReference,
  WRITTEN_NAMES,
  type ProductSheetKind,
  type WrittenBefore,
} from '../../written/written-names';
import { protectedStructure } from '../live/obstacle';
import { codeOf } from '../office-errors';

/** A sheet of the workbook, and what our hidden names say of it. */
export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  /** What it is where it is a sheet of ours. */
  readonly kind: ProductSheetKind | null;
  readonly written: WrittenBefore;
  /** The runs of columns that were cut or shown so that columns of ours are seen, as they were. */
  readonly runs: readonly string[];
  readonly names: readonly Excel.NamedItem[];
}

/** The sheets of a workbook before something is written into it. */
export interface SurveyedBook {
  readonly sheets: readonly SurveyedSheet[];
  /** Sheets may be neither added nor deleted. */
  readonly isStructureProtected: boolean;
}

/**
 * The sheets of a workbook and our names in them: with one request, and with one more for sheets that are not known, or where all their
 * names are more than Excel gives at one go.
 */
export async function surveySheets(context: Excel.RequestContext, knownIds: readonly string[]): Promise<SurveyedBook> {
  try {
    return await surveyBook(context, knownIds, allNames);
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return surveyBook(context, knownIds, knownNames);
  }
}

async function surveyBook(
  context: Excel.RequestContext,
  knownIds: readonly string[],
  askForNames: AskNames,
): Promise<SurveyedBook> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  protection.load('protected');
  const names = new Map(knownIds.map((id) => [id, askForNames(worksheets.getItemOrNullObject(id))]));
  await context.sync();
  const others = worksheets.items.filter(({ id }) => !names.has(id));
  for (const other of others) names.set(other.id, askForNames(other));
  if (others.length > 0) await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name }) => surveyed(id, name, names.get(id)?.() ?? [])),
    isStructureProtected: protection.protected,
  };
}

/** Asks for our names in a sheet; the function that is returned tells them once the request is done. */
export type AskNames = (sheet: Excel.Worksheet) => () => readonly Excel.NamedItem[];

const LOADED = 'name,formula,scope';

/** By all names of the sheet, among which Excel may give those of the whole workbook (OfficeDev/office-js#1011). */
export const allNames: AskNames = (sheet) => {
  const { names } = sheet;
  names.load('items/name,items/formula,items/scope');
  return () => ours(names.items);
};

/** One by one, where a workbook has so many names that an answer with all would be too large. */
export const knownNames: AskNames = (sheet) => {
  const names = Object.values(WRITTEN_NAMES).map((name) => sheet.names.getItemOrNullObject(name));
  for (const name of names) name.load(LOADED);
  return () => ours(names.filter(({ isNullObject }) => !isNullObject));
};

function ours(names: readonly Excel.NamedItem[]): Excel.NamedItem[] {
  return names.filter(({ name, scope }) => scope !== 'Workbook' && plainName(name).startsWith('_entrywise.'));
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
    runs: formulas(WRITTEN_NAMES.runs).flatMap(textsOfReference),
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
