// Reads a workbook with hucre, as the library itself would, and does nothing else.
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';

const workbook = await readXlsx(readFileSync(process.argv[2]));
if (workbook.sheets.length === 0) throw new Error('The workbook has no sheets.');
