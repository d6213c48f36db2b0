// Reads a workbook with hucre and does nothing else; with the word formats, number formats too, as a check needs them.
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';

const workbook = await readXlsx(readFileSync(process.argv[2]), { readStyles: process.argv[3] === 'formats' });
if (workbook.sheets.length === 0) throw new Error('The workbook has no sheets.');
