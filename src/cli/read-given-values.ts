import { textOfBytes } from '../workbook';
import { findReferenceSheets, type GivenValues } from '../workflow';
import { openWorkbook } from './open-workbook';
import { readInputs } from './read-input';

/** Beginnings of workbooks: a zip, and the file in which Excel kept them before 2007, which is told what to do. */
const WORKBOOK = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function isWorkbook(bytes: Uint8Array): boolean {
  return WORKBOOK.some((beginning) => beginning.every((byte, index) => bytes[index] === byte));
}

/** Year files, and workbooks with Reference sheets, in the order in which they were given. Throws UserError. */
export async function readGivenValues(files: readonly string[]): Promise<GivenValues[]> {
  const given: GivenValues[] = [];
  for (const { path, name, bytes } of readInputs(files)) {
    if (!isWorkbook(bytes)) {
      given.push({ name, text: textOfBytes(bytes) });
      continue;
    }
    given.push({ name, tables: await findReferenceSheets((await openWorkbook(path, bytes)).workbook) });
  }
  return given;
}
