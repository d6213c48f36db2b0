import { addStyles, type AddedStyles } from './added-styles';
import { linkPart } from '../package/part-links';
import type { Parts } from '../package/parts';
import { emptyStyleSheet } from './style-sheet';
import { stylesTaken } from './styles-taken';
import { mainNamespace, type WorkbookPart } from '../package/workbook-part';

const WORKSHEET = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The looks of everything that the product writes, in the workbook's styles. */
export async function productStyles(parts: Parts, workbook: WorkbookPart): Promise<AddedStyles> {
  const part = await stylesPart(parts, workbook);
  const { text, styles } = await addStyles(part, await parts.text(part), await stylesTaken(parts, workbook));
  await parts.write(part, text);
  return styles;
}

/** The name of the styles part, which is made where the workbook has none. */
export async function stylesPart(parts: Parts, workbook: WorkbookPart): Promise<string> {
  return knownStylesPart(parts, workbook) ?? newStyles(parts, workbook);
}

export function knownStylesPart(parts: Parts, { relationships }: WorkbookPart): string | undefined {
  return relationships.find(({ kind, target }) => kind === 'styles' && parts.has(target))?.target;
}

async function newStyles(parts: Parts, workbook: WorkbookPart): Promise<string> {
  const part = `${workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1)}styles.xml`;
  // A new workbook has no sheet yet, and is of the transitional form.
  const worksheet = workbook.relationships.find(({ kind }) => kind === 'worksheet')?.type ?? WORKSHEET;
  await parts.write(part, emptyStyleSheet(await mainNamespace(parts, workbook)));
  await linkPart(parts, workbook.part, { part, type: worksheet.replace(/worksheet$/, 'styles'), contentType: STYLES });
  return part;
}
