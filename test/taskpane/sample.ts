import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetContent } from '../../src/table';
import { openWorkbookFile } from '../../src/workbook/file';

const FOLDER = path.resolve(__dirname, '../../examples');

/** The sheets of the sample workbook of an invented school. */
export async function sampleSheets(): Promise<SheetContent[]> {
  const workbook = await openWorkbookFile(new Uint8Array(readFileSync(path.join(FOLDER, 'entries.xlsx'))));
  return Promise.all((await workbook.sheets()).map(({ name }) => workbook.read(name)));
}

/** The sample's basedata. */
export function sampleBasedata(): { name: string; bytes: Uint8Array<ArrayBuffer> }[] {
  const folder = path.join(FOLDER, 'basedata');
  return readdirSync(folder).map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) }));
}

/** The sample's reference file, whose fees are made up. */
export function sampleReferenceFile(): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  return { name: 'reference.json', bytes: new Uint8Array(readFileSync(path.join(FOLDER, 'reference.json'))) };
}
