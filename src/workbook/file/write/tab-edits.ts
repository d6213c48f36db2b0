import { largest } from '../../../entries';
import type { Edit } from '../xml/splice';
import { isWrittenName, type WrittenName } from './written-names';
import {
  append,
  childNamed,
  insertInOrder,
  remove,
  withAttribute,
  type PlacedElement,
  type XmlOutline,
} from '../xml/xml-outline';
import { escapeXml, prefixed } from '../../xml-text';

/** Tabs and names as they are to be; sheets go by their old numbers, added ones by the numbers after those. */
export interface Tabs {
  readonly outline: XmlOutline;
  /** As XML with the part's prefix. */
  readonly added: readonly string[];
  readonly removed: ReadonlySet<number>;
  /** All names of the product that are to be there, and those of Excel's that are to be added. */
  readonly names: readonly WrittenName[];
  tabs(): readonly PlacedElement[];
  nameElements(): readonly PlacedElement[];
}

/** The children of the workbook part in the order of the schema (ECMA-376 part 1, 18.2.27), as far as they are written. */
export const WORKBOOK_ORDER: readonly string[] = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups'],
  ...['externalReferences', 'definedNames', 'calcPr'],
];

/** Takes tabs out and puts tabs in; the tab in front stays the one that it is, as far as it is still there. */
export function tabEdits(text: string, workbook: Tabs): Edit[] {
  const { outline, added, removed } = workbook;
  const list = childNamed(outline, 'sheets');
  if (!list) return [];
  const edits = workbook.tabs().flatMap((tab, sheet) => (removed.has(sheet) ? [remove(tab)] : []));
  if (added.length > 0) edits.push(append(list, added.join('')));
  const newNumber = renumberedAsGiven(workbook);
  for (const view of childNamed(outline, 'bookViews')?.children ?? []) {
    for (const name of ['activeTab', 'firstSheet']) {
      const tab = Number(view.attributes[name] ?? 0);
      const moved = removed.has(tab) ? Math.max(0, newNumber(tab) - 1) : newNumber(tab);
      if (!Object.is(moved, tab)) edits.push(withAttribute(text, view, name, moved));
    }
  }
  return edits;
}

/** Brings the product's names to what they are to be, in their places; the user's follow their sheets. */
export function nameEdits(text: string, workbook: Tabs): Edit[] {
  const { outline, removed } = workbook;
  const list = childNamed(outline, 'definedNames');
  const elements = workbook.nameElements();
  const newNumber = renumbered(removed);
  const asGiven = renumberedAsGiven(workbook);
  const missing = new Map(
    workbook.names
      .filter(({ sheet }) => !removed.has(sheet))
      .map((written) => [keyOf(written.name, written.sheet), written]),
  );
  const edits: Edit[] = [];
  let gone = 0;
  for (const element of elements) {
    const sheet = element.attributes['localSheetId'];
    const wanted = missing.get(keyOf(element.attributes['name'], sheet));
    if ((isWrittenName(element) && !wanted) || (sheet !== undefined && removed.has(Number(sheet)))) {
      edits.push(remove(element));
      gone++;
    } else if (wanted) {
      missing.delete(keyOf(wanted.name, wanted.sheet));
      const xml = nameXml(wanted, outline.prefix, newNumber);
      if (xml !== text.slice(element.start, element.end))
        edits.push({ start: element.start, end: element.end, text: xml });
    } else if (sheet !== undefined && !Object.is(asGiven(Number(sheet)), Number(sheet))) {
      edits.push(withAttribute(text, element, 'localSheetId', asGiven(Number(sheet))));
    }
  }
  const xml = [...missing.values()].map((written) => nameXml(written, outline.prefix, newNumber)).join('');
  if (list && xml === '' && gone > 0 && gone === elements.length) return [remove(list)];
  if (xml === '') return edits;
  const tag = `${outline.prefix}definedNames`;
  return [
    ...edits,
    list ? append(list, xml) : insertInOrder(outline, WORKBOOK_ORDER, 'definedNames', `<${tag}>${xml}</${tag}>`),
  ];
}

function nameXml(
  { name, sheet, refersTo, isExcels }: WrittenName,
  prefix: string,
  newNumber: (sheet: number) => number,
): string {
  const attributes = `name="${name}" localSheetId="${newNumber(sheet)}"${isExcels ? '' : ' hidden="1"'}`;
  return prefixed(`<definedName ${attributes}>${escapeXml(refersTo)}</definedName>`, prefix);
}

/** What tells a name from others: that, and its sheet. */
function keyOf(name: string | undefined, sheet: number | string | undefined): string {
  return `${name ?? ''} ${sheet ?? ''}`;
}

/** The number of each sheet once the tabs before it that go are gone. */
function renumbered(removed: ReadonlySet<number>): (sheet: number) => number {
  const last = largest(removed, -1);
  const goneBefore = [0];
  for (let sheet = 0; sheet <= last; sheet++) goneBefore.push((goneBefore[sheet] ?? 0) + (removed.has(sheet) ? 1 : 0));
  return (sheet) => sheet - (goneBefore[Math.min(sheet, last + 1)] ?? 0);
}

/**
 * The same for a number that the product did not write. One beyond the tabs, as faulty programs leave it, stays as far beyond them: it
 * never comes to mean a sheet of the product's. What is no number of a tab stays as it is.
 */
function renumberedAsGiven(workbook: Pick<Tabs, 'added' | 'removed' | 'tabs'>): (sheet: number) => number {
  const { added, removed } = workbook;
  const newNumber = renumbered(removed);
  const count = workbook.tabs().length;
  return (sheet) => {
    if (!Number.isInteger(sheet) || sheet < 0) return sheet;
    return newNumber(sheet) + (sheet < count ? 0 : added.length);
  };
}
