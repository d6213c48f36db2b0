import type { Annotation } from '../../../table';
import { addStyles, type AddedStyles } from './added-styles';
import { linkPart } from '../package/part-links';
import type { Parts } from '../package/parts';
import { emptyStyleSheet } from './style-sheet';
import { mainNamespace, type WorkbookPart } from '../package/workbook-part';

const WORKSHEET = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The looks that an annotation needs, in the workbook's styles; null where nothing is to be written. */
export async function neededStyles(
  parts: Parts,
  workbook: WorkbookPart,
  annotation: Annotation,
): Promise<AddedStyles | null> {
  const { marks, columns, reports } = annotation;
  const nothing = columns.length + reports.length + Object.values(marks).flat().length === 0;
  return nothing ? null : allStyles(parts, workbook);
}

/** All looks, in the workbook's styles. */
export async function allStyles(parts: Parts, workbook: WorkbookPart): Promise<AddedStyles> {
  const part = await stylesPart(parts, workbook);
  const { text, styles } = await addStyles(part, await parts.text(part));
  await parts.write(part, text);
  return styles;
}

/** The name of the styles part, which is made where the workbook has none. */
export async function stylesPart(parts: Parts, workbook: WorkbookPart): Promise<string> {
  const known = workbook.relationships.find(({ kind, target }) => kind === 'styles' && parts.has(target))?.target;
  return known ?? newStyles(parts, workbook);
}

async function newStyles(parts: Parts, workbook: WorkbookPart): Promise<string> {
  const part = `${workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1)}styles.xml`;
  // A new workbook has no sheet yet, and is of the transitional form.
  const worksheet = workbook.relationships.find(({ kind }) => kind === 'worksheet')?.type ?? WORKSHEET;
  await parts.write(part, emptyStyleSheet(await mainNamespace(parts, workbook)));
  await linkPart(parts, workbook.part, { part, type: worksheet.replace(/worksheet$/, 'styles'), contentType: STYLES });
  return part;
}
