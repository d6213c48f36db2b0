import type { MarkSeverity } from '../../../table';
import { WorkbookError } from '../../workbook';
import { markedSeverity } from '../../written/marker-formula';
import {
  ownReference,
  readReferences,
  WRITTEN_NAMES,
  type OwnSheet,
  type WrittenBefore,
} from '../../written/written-names';
import { noSheet, untracked } from '../find-sheet';
import { codeOf } from '../office-errors';
import { protectedSheet, protectedStructure } from '../live/obstacle';

/** A sheet of the workbook, and what our hidden names say of it. */
export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  /** What it is where it is a sheet of ours. */
  readonly own: OwnSheet | null;
  readonly written: WrittenBefore;
  readonly names: readonly Excel.NamedItem[];
}

/** The sheets of a workbook before something is written into it. */
export interface SurveyedBook {
  readonly sheets: readonly SurveyedSheet[];
  /** Sheets may be neither added nor deleted. */
  readonly isStructureProtected: boolean;
}

/** What stands in a workbook before something is written into a sheet of it. */
export interface Survey extends SurveyedBook {
  readonly target: SurveyedSheet;
  /** The last row of the target that is filled, counted from 0. */
  readonly lastRow: number;
  /** The conditional formats of the target that are ours. */
  readonly marks: readonly { readonly severity: MarkSeverity; readonly id: string }[];
  /** The target has conditional formats besides ours. */
  readonly hasOtherFormats: boolean;
}

/** The conditional formats of a sheet. */
type Formats = Pick<Survey, 'marks' | 'hasOtherFormats'>;

/**
 * Looks at a sheet that is to be written to and at our names in all sheets: with one request, and with one more where there are
 * sheets besides those that are known by their ids. Throws WorkbookError where the sheet is gone or protected.
 */
export async function survey(
  context: Excel.RequestContext,
  target: string,
  knownIds: readonly string[],
): Promise<Survey> {
  try {
    return await lookAt(context, target, knownIds, rulesAtOnce);
  } catch (error) {
    // Excel is known to fail on some formats of users when more than their kind is asked for; then each of ours is asked alone.
    if (codeOf(error) === null) throw error;
    return lookAt(context, target, knownIds, rulesOneByOne);
  }
}

async function lookAt(
  context: Excel.RequestContext,
  target: string,
  knownIds: readonly string[],
  askForFormats: (sheet: Excel.Worksheet) => () => Promise<Formats>,
): Promise<Survey> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(target);
  sheet.load('id,name');
  sheet.protection.load('protected');
  const used = untracked(sheet.getUsedRangeOrNullObject(true));
  used.load('rowIndex,rowCount');
  const formats = askForFormats(sheet);
  const names = askForNames(context, knownIds);
  await context.sync();
  if (sheet.isNullObject) throw noSheet(target, worksheets);
  if (sheet.protection.protected) throw new WorkbookError(protectedSheet(sheet.name));
  const book = await bookOf(context, names);
  const found = book.sheets.find(({ id }) => id === sheet.id);
  if (!found) throw noSheet(target, worksheets);
  return {
    ...book,
    target: found,
    lastRow: used.isNullObject ? 0 : used.rowIndex + used.rowCount - 1,
    ...(await formats()),
  };
}

/** Asks for the rules of all formats of a kind that ours may be of; they come with the next request. */
function rulesAtOnce(sheet: Excel.Worksheet): () => Promise<Formats> {
  const formats = untracked(sheet.getRange()).conditionalFormats;
  formats.load({ id: true, type: true, customOrNullObject: { rule: { formula: true } } });
  return () =>
    Promise.resolve(
      formatsOf(
        formats.items,
        formats.items
          .filter(({ type }) => type === 'Custom')
          .map(({ id, customOrNullObject }) => ({ id, formula: customOrNullObject.rule.formula })),
      ),
    );
}

/** Asks only for the kinds of the formats, and with one request more for the rules of those that may be ours. */
function rulesOneByOne(sheet: Excel.Worksheet): () => Promise<Formats> {
  const formats = untracked(sheet.getRange()).conditionalFormats;
  formats.load('items/id,items/type');
  return async () => {
    const rules = formats.items
      .filter(({ type }) => type === 'Custom')
      .map(({ id }) => {
        const { rule } = untracked(sheet.getRange()).conditionalFormats.getItem(id).custom;
        rule.load('formula');
        return { id, rule };
      });
    if (rules.length > 0) await sheet.context.sync();
    return formatsOf(
      formats.items,
      rules.map(({ id, rule }) => ({ id, formula: rule.formula })),
    );
  };
}

function formatsOf(
  all: readonly Excel.ConditionalFormat[],
  rules: readonly { readonly id: string; readonly formula: string }[],
): Formats {
  const marks = rules.flatMap(({ id, formula }) => {
    const severity = markedSeverity(formula);
    return severity === null ? [] : [{ severity, id }];
  });
  return { marks, hasOtherFormats: all.length > marks.length };
}

/** The sheets of a workbook and our names in them: with one request, and with one more for sheets that are not known. */
export async function surveySheets(context: Excel.RequestContext, knownIds: readonly string[]): Promise<SurveyedBook> {
  const names = askForNames(context, knownIds);
  await context.sync();
  return bookOf(context, names);
}

type NamesById = Map<string, Excel.NamedItemCollection>;

/** Asks for the sheets, and for the names in those that are known; comes with the next request. */
function askForNames(context: Excel.RequestContext, knownIds: readonly string[]): NamesById {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  protection.load('protected');
  return new Map(knownIds.map((id) => [id, namesOf(worksheets.getItemOrNullObject(id))]));
}

async function bookOf(context: Excel.RequestContext, names: NamesById): Promise<SurveyedBook> {
  const { worksheets, protection } = context.workbook;
  const others = worksheets.items.filter(({ id }) => !names.has(id));
  for (const other of others) names.set(other.id, namesOf(other));
  if (others.length > 0) await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name }) => surveyed(id, name, names.get(id)?.items ?? [])),
    isStructureProtected: protection.protected,
  };
}

function namesOf(sheet: Excel.Worksheet): Excel.NamedItemCollection {
  const { names } = sheet;
  names.load('items/name,items/formula');
  return names;
}

function surveyed(id: string, name: string, names: readonly Excel.NamedItem[]): SurveyedSheet {
  const ours = names.map((item) => ({ item, name: plainName(item.name), formula: String(item.formula) }));
  const formulas = (wanted: string): string[] =>
    ours.filter((one) => one.name === wanted).map(({ formula }) => formula);
  const own = (['report', 'form'] as const).find((kind) =>
    formulas(WRITTEN_NAMES[kind]).some((formula) => sameReference(formula, ownReference(name))),
  );
  return {
    id,
    name,
    own: own ?? null,
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
