// Opens a workbook with a library, prints how many rows its first sheet has, and does nothing else. The library is hucre; hucre with
// number formats (`formats`), as a check needs them; or one of the folder that ENTRYWISE_PEERS names: SheetJS (`xlsx`) or exceljs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [, , file, library = 'hucre'] = process.argv;

const peer = (name) => createRequire(path.resolve(process.env.ENTRYWISE_PEERS, 'package.json'))(name);

const ROWS = {
  hucre: async (bytes) => rowsOfHucre(bytes, false),
  formats: async (bytes) => rowsOfHucre(bytes, true),
  xlsx: async (bytes) => {
    const { read, utils } = peer('xlsx');
    const { SheetNames, Sheets } = read(bytes);
    return utils.decode_range(Sheets[SheetNames[0]]['!ref']).e.r + 1;
  },
  exceljs: async (bytes) => {
    const { Workbook } = peer('exceljs');
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    return workbook.worksheets[0].rowCount;
  },
};

async function rowsOfHucre(bytes, readStyles) {
  const { readXlsx } = await import('hucre/xlsx');
  return (await readXlsx(bytes, { readStyles })).sheets[0]?.rows.length;
}

console.log(await ROWS[library](readFileSync(file)));
