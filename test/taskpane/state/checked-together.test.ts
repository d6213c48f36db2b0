import { changeCells, type SheetContent } from '../../../src/table';
import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import type { Checked } from '../../../src/taskpane/worker/check-worker-client';
import { sheetOf } from '../../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../pane-host';

const HEADINGS = ['Candidate number', 'Surname', 'Forenames', 'UCI', 'Date of birth', 'Sex', 'Entry code'];
const ANN = ['0001', 'Archer', 'Ann', '999990260001T', '12/03/2009', 'F'];
const BOB = ['2', 'Baker', 'Bob', '999990260002A', '14/05/2009', 'M'];

const SPRING: SheetContent = { ...sheetOf([HEADINGS, [...ANN, '05835']]), name: 'Spring' };
const SUMMER: SheetContent = { ...sheetOf([['List'], HEADINGS, [...BOB, '05835'], [...ANN, '05835']]), name: 'Summer' };

const opened: PaneController[] = [];
afterEach(() => opened.splice(0).forEach((controller) => controller.close()));

async function paneOn(workbook: MemoryWorkbook): Promise<PaneController> {
  const controller = createController(new TestHost(workbook), 60_000);
  opened.push(controller);
  await controller.start();
  return controller;
}

function checkedIn(controller: PaneController): Checked {
  const { check } = controller.state();
  if (check.kind !== 'checked') throw new Error(`Nothing is checked: ${check.kind}`);
  return check.checked;
}

async function bothChecked(): Promise<{ workbook: MemoryWorkbook; controller: PaneController }> {
  const workbook = new MemoryWorkbook([SPRING, SUMMER]);
  const controller = await paneOn(workbook);
  await controller.chooseSheets(['Spring', 'Summer']);
  await controller.check();
  return { workbook, controller };
}

test('both sheets are read each by its own headings, and a finding stands where its cells are', async () => {
  const { controller } = await bothChecked();
  const { view, findings } = checkedIn(controller);
  expect(view.tables.map(({ sheet, headingRow, entries }) => [sheet, headingRow, entries])).toEqual([
    ['Spring', 0, 1],
    ['Summer', 1, 2],
  ]);
  const twice = findings.find(({ rule }) => rule === 'duplicate-entry');
  expect(twice).toMatchObject({ sheet: 'Summer', areas: [{ top: 3, bottom: 3 }] });
  expect(twice?.message).toContain('row 2 of sheet "Spring"');
});

test('the choice is kept with the workbook, for the command line as well', async () => {
  const { workbook } = await bothChecked();
  const again = await paneOn(workbook);
  expect(again.state().check).toMatchObject({
    kind: 'nothing-checked',
    tables: [{ sheet: 'Spring' }, { sheet: 'Summer' }],
  });
  expect(workbook.kept).toMatchObject({ 'entrywise.pane': { sheet: 'Spring', moreSheets: ['Summer'] } });
});

test('marks and words go into both sheets, and Clear takes them out of both', async () => {
  const { workbook, controller } = await bothChecked();
  await controller.mark();
  const marked = workbook.annotated.map(({ sheet, marks }) => [sheet, marks.error.length > 0]);
  expect(marked).toEqual([
    ['Spring', false],
    ['Summer', true],
  ]);
  expect(workbook.annotated[1]?.marks.error).toEqual([expect.objectContaining({ top: 3 })]);
  const before = workbook.annotated.length;
  await controller.clear();
  expect(workbook.annotated.slice(before).map(({ sheet, columns }) => [sheet, columns.length])).toEqual([
    ['Spring', 0],
    ['Summer', 0],
  ]);
});

test('a fix is written into the sheet that it is for, and recorded with it', async () => {
  const { workbook, controller } = await bothChecked();
  const { findings } = checkedIn(controller);
  await controller.fix(findings.filter(({ rule }) => rule === 'candidate-number-format'));
  expect((await workbook.read('Summer')).values[2]?.[0]).toBe('0002');
  const { values } = await workbook.read('Entrywise fixes');
  expect(values.flatMap((row) => (row?.[3] === 'A3' ? [row[2]] : []))).toEqual(['Summer']);
});

test('a change in any of them makes the check old', async () => {
  const { workbook, controller } = await bothChecked();
  workbook.type(changeCells(SUMMER, [{ row: 2, column: 1, before: 'Baker', after: 'Bakers' }]));
  expect(controller.state().check).toMatchObject({ kind: 'stale', because: 'sheet' });
});

test('what is said once is said of both', async () => {
  const { workbook, controller } = await bothChecked();
  await controller.say(['Spring', 'Summer'], { series: 'June 2027' });
  expect(checkedIn(controller).view.tables.map(({ said }) => said.series)).toEqual(['June 2027', 'June 2027']);
  expect(JSON.stringify(workbook.kept)).toContain('"Summer":{"said":{"series":"June 2027"}}');
});
