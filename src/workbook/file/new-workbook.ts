import { zipSync, strToU8 } from 'fflate';
import { openWorkbookFile, type WorkbookFile } from './workbook-file';

const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts that every workbook has (ECMA-376 part 2, 6); the sheets come when they are written. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`,
};

/** The bytes of a workbook without a sheet. */
export function emptyPackage(): Uint8Array {
  const parts = Object.entries(PARTS).map(([name, text]) => [name, strToU8(text)]);
  // A day of its own, so that the same reports are the same file at any time.
  return zipSync(Object.fromEntries(parts), { mtime: '1980-01-01T00:00:00' });
}

/** A workbook of its own, still without a sheet: Excel opens it once one is written. */
export async function newWorkbookFile(): Promise<WorkbookFile> {
  return openWorkbookFile(emptyPackage());
}
