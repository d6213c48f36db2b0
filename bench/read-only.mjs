// Reads a workbook with hucre, prints how many rows its first sheet has, and does nothing else; with the word formats, it reads
// number formats too, as a check needs them.
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';

const workbook = await readXlsx(readFileSync(process.argv[2]), { readStyles: process.argv[3] === 'formats' });
console.log(workbook.sheets[0]?.rows.length);
