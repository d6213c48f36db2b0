import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startFunctions } from '../../../src/functions';
import { createController } from '../../../src/taskpane';
import { answerFunctionsFrom } from '../../../src/taskpane/excel/functions-source';
import { findReferenceTable } from '../../../src/table';
import { openWorkbookFile } from '../../../src/workbook/file';
import { loadReference, referenceSheetsToWrite } from '../../../src/workflow';
import { ExcelRuntime } from '../../functions/excel-runtime';
import { until } from '../../journeys/harness/wait';
import { makeTimetable } from '../../make-timetable';
import { MemoryWorkbook, TestHost } from '../pane-host';
import { sampleBasedata } from '../sample';

const DAY = '2026-11-10';
const excel = new ExcelRuntime().install();

/** The sample with Reference sheets, on which the officer wrote £77.00 for every fee that nobody published. */
async function sampleWithSheets(): Promise<MemoryWorkbook> {
  const bytes = readFileSync(path.resolve(__dirname, '../../../examples/entries.xlsx'));
  const workbook = await openWorkbookFile(new Uint8Array(bytes));
  await workbook.writeSheets(await referenceSheetsToWrite(workbook, loadReference({ basedata: [] }).published, DAY));
  const names = (await workbook.sheets()).map(({ name }) => name);
  const sheets = await Promise.all(names.map((name) => workbook.read(name)));
  return new MemoryWorkbook(
    sheets.map((sheet) => {
      const table = sheet.name === 'CT Fees' ? findReferenceTable(sheet) : null;
      const column = table?.columns['Fee'];
      if (!table || column === undefined) return sheet;
      const lines = new Set(table.lines.map(({ row }) => row));
      return { ...sheet, values: sheet.values.map((row, at) => (row && lines.has(at) ? row.with(column, 77) : row)) };
    }),
  );
}

test('functions answer from what the pane has loaded and from the sheets that it read', async () => {
  startFunctions(DAY);
  await excel.firstCell('UCI', '999990260001');
  const host = new TestHost(await sampleWithSheets(), DAY);
  const controller = createController(host);
  answerFunctionsFrom(controller);
  expect(excel.cell('FEE', '05835')).toMatch(/^#N\/A: .*Registration fee: not known/);
  await controller.start();
  await controller.check();
  await until(() => excel.cell('FEE', '05835') === 77);
  await controller.addFiles(sampleBasedata());
  await until(() => String(excel.cell('TITLE', '583501')).includes('unit 01'));
  expect(excel.cell('FEE', '05999')).toMatch(/is not in the basedata for September 2026/);
  // A unit that only the timetable knows.
  expect(excel.cell('TITLE', '05883/9C')).not.toMatch(/Made up/);
  const paper = ['2027-06-07', '05883-05884', '(IT)', 'Unit 9C Made up', 'AM', '0h 45m'] as const;
  await controller.addFiles([{ name: 'tt.xlsx', bytes: await makeTimetable([paper], { series: 'Jun-27' }) }]);
  await until(() => String(excel.cell('TITLE', '05883/9C')).includes('Made up'));
});
