import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sampleBasedata } from './sample-basedata';
import { sampleWorkbook } from './sample-workbook';

/** Writes the sample files afresh: `npm run examples`. The same every time; a test compares. */
async function main(): Promise<void> {
  const folder = path.resolve('examples');
  mkdirSync(path.join(folder, 'basedata'), { recursive: true });
  for (const { name, bytes } of sampleBasedata()) writeFileSync(path.join(folder, 'basedata', name), bytes);
  writeFileSync(path.join(folder, 'entries.xlsx'), await sampleWorkbook());
}

void main();
