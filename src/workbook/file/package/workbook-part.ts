import { firstInWords } from '../../../entries';
import { LIMITS } from '../../limits';
import { WorkbookError } from '../../workbook';
import { describeForeignPackage } from '../guard/package-kind';
import type { Parts } from './parts';
import { readRelationships, type Relationship } from './relationships';
import { outlineXml } from '../xml/xml-outline';
import { isTrue, localName, prefixedAttribute, scanXml } from '../xml/scan-xml';
import { openingWords } from '../../words/opening';

export interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
  /** Hidden by a program, so that Excel does not offer it among the sheets to unhide. */
  readonly isVeryHidden?: true;
  /** The part that holds it. */
  readonly part: string;
  /** `worksheet`, `chartsheet`, `dialogsheet` ... */
  readonly kind: string;
}

/** What the workbook's main part says. */
export interface WorkbookPart {
  readonly part: string;
  /** In the order of the tabs, chart sheets and the like included. */
  readonly sheets: readonly SheetEntry[];
  /** Dates count from 1904 instead of 1900. */
  readonly from1904: boolean;
  readonly relationships: readonly Relationship[];
}

/** Reads the main part, which the package names. Throws WorkbookError where the package is no workbook. */
export async function readWorkbookPart(parts: Parts): Promise<WorkbookPart> {
  const part = (await readRelationships(parts, '')).find(({ kind }) => kind === 'officeDocument')?.target;
  if (part === undefined || !parts.has(part) || !/\.xml$/i.test(part)) throw foreign(parts);
  const relationships = await readRelationships(parts, part);
  const targets = firstById(relationships);
  let tabs = 0;
  const sheets: SheetEntry[] = [];
  let root = '';
  let from1904 = false;
  await scanXml(part, parts.pieces(part), {
    open(element, attributes) {
      const name = localName(element);
      root ||= name;
      if (name === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      if (name === 'sheet' && ++tabs > LIMITS.sheets) throw tooManySheets();
      const to = name === 'sheet' ? targets.get(prefixedAttribute(attributes, 'id') ?? '') : undefined;
      if (!to) return;
      const state = attributes['state'] ?? 'visible';
      sheets.push({
        name: attributes['name'] ?? '',
        visible: state === 'visible',
        part: to.target,
        kind: to.kind,
        ...(state === 'veryHidden' ? { isVeryHidden: true } : {}),
      });
    },
  });
  if (root !== 'workbook') throw foreign(parts);
  return { part, sheets, from1904, relationships };
}

/** Relationships by their id; of two with one id, which no program writes, the first. */
function firstById(relationships: readonly Relationship[]): ReadonlyMap<string, Relationship> {
  const byId = new Map<string, Relationship>();
  for (const one of relationships) if (!byId.has(one.id)) byId.set(one.id, one);
  return byId;
}

function tooManySheets(): WorkbookError {
  return new WorkbookError(openingWords.tooManySheets(LIMITS.sheets));
}

/** The worksheet of that name; Excel tells names apart by their letters, not by their case. */
export function findSheet(workbook: WorkbookPart, name: string): SheetEntry {
  const sheets = workbook.sheets.filter(({ kind }) => kind === 'worksheet');
  const found =
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (found) return found;
  const there = firstInWords(sheets.map((sheet) => `'${sheet.name}'`));
  throw new WorkbookError(openingWords.noSheet(name, there || openingWords.noSheets));
}

function foreign(parts: Parts): WorkbookError {
  return new WorkbookError(describeForeignPackage(parts.names()));
}

/** The namespace of the workbook's own elements: that of the transitional or of the strict form. */
export async function mainNamespace(parts: Parts, { part }: WorkbookPart): Promise<string> {
  const { root, prefix } = await outlineXml(part, await parts.text(part));
  return root.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`] ?? '';
}
