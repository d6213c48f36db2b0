import { createController } from '../../src/taskpane';
import { sheetReadings } from '../../src/workbench/page/sheet-readings';
import { MemoryWorkbook, TestHost } from '../taskpane/pane-host';
import { sampleSheets } from '../taskpane/sample';

test('the grid knows from the pane where headings and names are, and after a check which rows have findings', async () => {
  const controller = createController(new TestHost(new MemoryWorkbook(await sampleSheets()), '2026-11-24'));
  await controller.start();
  const sheet = 'Entries 2026-27';
  const before = sheetReadings(controller.state().check).get(sheet);
  expect(before).toEqual({ headingRow: 4, nameColumns: [0, 3, 4], found: null });
  await controller.check();
  const { found = null } = sheetReadings(controller.state().check).get(sheet) ?? {};
  expect(found?.length).toBeGreaterThan(20);
  expect([...(found ?? [])].sort((one, other) => one - other)).toEqual(found);
  controller.close();
});
