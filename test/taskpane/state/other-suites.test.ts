import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import { checkedOf } from '../../../src/taskpane/state/pane-state';
import { sheetOf } from '../../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../pane-host';

async function checkedPane(): Promise<{ controller: PaneController; workbook: MemoryWorkbook }> {
  const workbook = new MemoryWorkbook([
    sheetOf([
      ['Candidate number', 'Surname', 'Forenames', 'Entry code', 'Series'],
      ['0001', 'Archer', 'Ann', 'H019', ''],
    ]),
  ]);
  const controller = createController(new TestHost(workbook, '2026-10-05'), 60_000);
  await controller.start();
  await controller.check();
  return { controller, workbook };
}

function offOf(controller: PaneController): string[] {
  const checked = checkedOf(controller.state().check);
  return (checked?.findings ?? []).map(({ message }) => message).filter((one) => one.includes('switched off'));
}

test('a suite that is switched off is told, and switched on in the workbook with one click', async () => {
  const { controller, workbook } = await checkedPane();
  expect(offOf(controller)).toHaveLength(1);
  const [suite] = checkedOf(controller.state().check)?.view.suitesNotUsed ?? [];
  expect(suite?.title).toBe('Cambridge Advanced Nationals');
  if (suite) expect(await controller.giveValues([{ ...suite.line, source: '' }])).toEqual([]);
  expect((await workbook.sheets()).map(({ name }) => name)).toContain('CT Policy');
  expect(offOf(controller)).toEqual([]);
  expect(checkedOf(controller.state().check)?.view.suitesNotUsed).toEqual([]);
});
