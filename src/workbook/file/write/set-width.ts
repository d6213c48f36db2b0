import { WRITTEN_NAMES } from '../../written/written-names';
import { Parts } from '../package/parts';
import { findSheet, type WorkbookPart } from '../package/workbook-part';
import { sheetProtection } from '../read/sheet-protection';
import {
  attributeOf,
  elementText,
  isPlain,
  replaceElements,
  withoutAttribute,
  withValue,
} from '../xml/replace-elements';
import { cannotWiden, protectedSheet } from '../rows/refusals';
import { refuseSigned } from './annotate';
import { WorkbookDraft } from './workbook-draft';
import { namesFor, writtenBefore } from './written-names';

/**
 * The parts with another width for a column of a sheet, in characters of the workbook's font; the rows are not looked at. From then on the
 * width is the user's, also where the product gave the column one. The given parts stay as they are. Throws WorkbookError where the
 * sheet is protected.
 */
export async function setWidthIn(
  before: Parts,
  workbook: WorkbookPart,
  name: string,
  column: number,
  characters: number,
): Promise<Parts> {
  refuseSigned(before);
  const parts = new Parts(before);
  const sheet = findSheet(workbook, name);
  const text = await parts.text(sheet.part);
  const start = text.search(/<(?:[\w-]+:)?sheetData[\s/>]/);
  const head = text.slice(0, start);
  if (start < 0 || !isPlain(head)) throw cannotWiden(name);
  if (sheetProtection(text)?.allows('formatColumns') === false) throw protectedSheet(name);
  await parts.write(sheet.part, withColumn(head, column, characters, text.slice(start)) + text.slice(start));
  await takeOver(parts, workbook, sheet.name, sheet.part, column);
  return parts;
}

/** What stands before the rows, with the column in its list; a run of columns that it lies in is parted. */
function withColumn(head: string, column: number, characters: number, rows: string): string {
  const prefix = /^<((?:[\w-]+:)?)/.exec(rows)?.[1] ?? '';
  const own = `<${prefix}col min="${column + 1}" max="${column + 1}" width="${characters}" customWidth="1"/>`;
  let isThere = false;
  const written = replaceElements(head, ['cols'], (list) => {
    isThere = true;
    let isIn = false;
    const columns = replaceElements(list.content ?? '', ['col'], (run) => {
      const [first, last] = ['min', 'max'].map((name) => Number(attributeOf(run.attributes, name)) - 1);
      if (first === undefined || last === undefined || last < column) return elementText(run);
      const place = (from: number, to: number, attributes = run.attributes): string =>
        from > to
          ? ''
          : elementText({ ...run, attributes: withValue(withValue(attributes, 'min', from + 1), 'max', to + 1) });
      if (first > column) {
        const before = isIn ? '' : own;
        isIn = true;
        return before + elementText(run);
      }
      isIn = true;
      const given = withoutAttribute(withValue(run.attributes, 'width', characters), 'bestFit');
      const changed = withValue(given, 'customWidth', 1);
      return place(first, column - 1) + place(column, column, changed) + place(column + 1, last);
    });
    return elementText({ ...list, content: isIn ? columns : columns + own });
  });
  return isThere ? written : `${head}<${prefix}cols>${own}</${prefix}cols>`;
}

/** A width of the product's own goes with what it wrote; one that the user gave stays. */
async function takeOver(
  parts: Parts,
  workbook: WorkbookPart,
  name: string,
  part: string,
  column: number,
): Promise<void> {
  const draft = await WorkbookDraft.open(parts, workbook);
  const sheet = draft.tabs().findIndex((tab) => draft.partOf(tab) === part);
  const written = writtenBefore(draft.nameElements(), sheet);
  if (!written.widths.includes(column)) return;
  const widths = written.widths.filter((one) => one !== column);
  draft.setNames([WRITTEN_NAMES.columns, WRITTEN_NAMES.widths], sheet, namesFor(sheet, name, { ...written, widths }));
  await draft.save();
}
