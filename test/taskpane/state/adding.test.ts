import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import { checkedOf, tablesOf } from '../../../src/taskpane/state/pane-state';
import { changeCells, type CellValue, type SheetContent } from '../../../src/table';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import type { LiveWorkbook } from '../../../src/workbook';
import type { AdditionPlan, EntriesWish } from '../../../src/workflow';
import { Book } from '../../excel-host/book/book';
import { playExcel } from '../../excel-host/node/load-excel';
import { sheetOf } from '../../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../pane-host';

const HEADINGS = ['Candidate number', 'Surname', 'Forenames', 'Date of birth', 'Sex', 'Entry code', 'Series'];
const ANN = ['0001', 'Archer', 'Ann', '11/03/2009', 'F'];
const ROWS = [HEADINGS, [...ANN, '05835', ''], [...ANN, '583501', 'June 2027']];

const WISH: EntriesWish = {
  ...{ sheet: 'Entries', qualification: '05835', units: ['', '01'], series: 'June 2027' },
  who: { kind: 'list', text: '0002, Quill, Jo, 21/03/2009, F' },
};

const opened: PaneController[] = [];
afterEach(() => {
  for (const controller of opened.splice(0)) controller.close();
});

async function paneOf<Workbook extends LiveWorkbook>(workbook: Workbook, kind: 'excel' | 'workbench' = 'workbench') {
  const controller = createController(new TestHost(workbook, '2026-11-10', kind), 60_000);
  opened.push(controller);
  await controller.start();
  await controller.check();
  return controller;
}

async function shownIn(controller: PaneController): Promise<AdditionPlan> {
  const plan = await controller.previewEntries(WISH);
  if (plan === null) throw new Error('Nothing is shown.');
  return plan;
}

const entriesIn = (controller: PaneController): number => tablesOf(controller.state().check)[0]?.entries ?? 0;
const rowsIn = ({ values }: SheetContent): (readonly CellValue[] | undefined)[] => values.slice(3);

const JO = ['0002', 'Quill', 'Jo', '21/03/2009', 'F'];
const ADDED = [
  [...JO, '05835'],
  [...JO, '583501', 'June 2027'],
];

test('what was shown is written, told, checked and gone to', async () => {
  const workbook = new MemoryWorkbook([sheetOf(ROWS)]);
  const controller = await paneOf(workbook);
  const plan = await shownIn(controller);
  expect(rowsIn(await workbook.read('Entries'))).toEqual([]);
  expect(await controller.addEntries(WISH, plan)).toBe(true);
  expect(rowsIn(await workbook.read('Entries'))).toEqual(ADDED);
  expect(entriesIn(controller)).toBe(4);
  expect(controller.state().notice).toMatchObject({
    tone: 'success',
    sentence: '2 entries added, with 1 new candidate.',
  });
  expect(workbook.gone.at(-1)).toEqual({ sheet: 'Entries', cell: expect.objectContaining({ row: 3, column: 0 }) });
});

test('in Excel too, where a table grows over the rows and Excel takes it back', async () => {
  const book = new Book({ Entries: ROWS.map((row) => row.map((text) => (text === '' ? '' : `'${text}`))) });
  const area = { top: 0, left: 0, bottom: 2, right: 6 };
  book.sheet('Entries').tables.push({ id: '{t}', name: 'List', area, style: '', showTotals: false });
  playExcel(book);
  const workbook = new ExcelWorkbook();
  const controller = await paneOf(workbook, 'excel');
  expect(await controller.addEntries(WISH, await shownIn(controller))).toBe(true);
  expect(rowsIn(await workbook.read('Entries')).map((row) => row?.filter((value) => value !== ''))).toEqual(ADDED);
  expect(book.sheet('Entries').tables).toMatchObject([{ area: { ...area, bottom: 4 } }]);
  expect(controller.state().notice?.sentence).toBe(
    '2 entries added, with 1 new candidate. To take this back, press Ctrl+Z in the sheet. If that does not work, delete rows 4 to 5.',
  );
});

test('in Excel a footer moves down, and the new rows look like the one above', async () => {
  const rows = [
    ...ROWS.map((row) => row.map((text) => (text === '' ? '' : `'${text}`))),
    [],
    ['Checked by the office'],
  ];
  const book = new Book({ Entries: rows });
  Object.assign(book.sheet('Entries').made(2, 6), { fill: '#EEEEEE' });
  playExcel(book);
  const workbook = new ExcelWorkbook();
  const controller = await paneOf(workbook, 'excel');
  expect(await controller.addEntries(WISH, await shownIn(controller))).toBe(true);
  const filled = rowsIn(await workbook.read('Entries')).map((row) => row?.filter((value) => value !== ''));
  expect(filled).toEqual([...ADDED, undefined, ['Checked by the office']]);
  expect([3, 4].map((row) => book.sheet('Entries').cell(row, 6)?.fill)).toEqual(['#EEEEEE', '#EEEEEE']);
});

test('what the sheet has changed since it was shown is not written', async () => {
  const workbook = new MemoryWorkbook([sheetOf(ROWS)]);
  const controller = await paneOf(workbook);
  const plan = await shownIn(controller);
  const sheet = await workbook.read('Entries');
  workbook.type(
    changeCells(
      sheet,
      [...JO, '05835'].map((after, column) => ({ row: 3, column, before: '', after })),
    ),
  );
  expect(await controller.addEntries(WISH, plan)).toBe(false);
  expect(controller.state().notice).toMatchObject({
    tone: 'warning',
    sentence: 'The sheet has changed since this was shown, so nothing was added. Look again at what will be added.',
  });
  expect((await workbook.read('Entries')).values).toHaveLength(4);
});

test('a sheet that reads otherwise than it was to is told', async () => {
  const workbook = new MemoryWorkbook([sheetOf(ROWS)]);
  const controller = await paneOf(workbook);
  const plan = await shownIn(controller);
  const fill = workbook.fill.bind(workbook);
  workbook.fill = (filling) => fill({ ...filling, cells: filling.cells.filter(({ row }) => row === 3) });
  await controller.addEntries(WISH, plan);
  expect(controller.state().notice).toMatchObject({
    tone: 'warning',
    sentence: '2 entries were added, but the sheet now has 1 more than before. Look at the new cells, or undo this.',
  });
});

test('what is in the way is told, and nothing is written', async () => {
  const workbook = new MemoryWorkbook([sheetOf(ROWS)]);
  const controller = await paneOf(workbook);
  const plan = await shownIn(controller);
  workbook.inTheWay = 'The sheet is protected.';
  expect(await controller.addEntries(WISH, plan)).toBe(false);
  expect(controller.state().notice).toMatchObject({ tone: 'error', sentence: 'The sheet is protected.' });
});

test('a wish that cannot be read is told', async () => {
  const controller = await paneOf(new MemoryWorkbook([sheetOf(ROWS)]));
  expect(await controller.previewEntries({ ...WISH, units: [] })).toBeNull();
  expect(controller.state().notice).toMatchObject({ sentence: 'Choose what the candidates are entered for.' });
});

test('units of somebody who was registered before come with that registration, which is no fault', async () => {
  const headings = [...HEADINGS.slice(0, 5), 'Qualification', 'Registered?', 'Unit 1'];
  const workbook = new MemoryWorkbook([sheetOf([headings, ANN, [...JO, '05835', '', 'June 2027']])]);
  const controller = await paneOf(workbook);
  const wish: EntriesWish = { ...WISH, units: ['01'], who: { kind: 'list', text: '0001' }, registered: true };
  const plan = await controller.previewEntries(wish);
  if (plan === null) throw new Error('Nothing is shown.');
  expect(plan).toMatchObject({ added: 1, more: 2, leftOut: [] });
  expect(await controller.addEntries(wish, plan)).toBe(true);
  expect(controller.state().notice).toMatchObject({ tone: 'success', sentence: '1 entry added.' });
});

/** Two who have units and no registration, and another who has both. */
const UNREGISTERED = [HEADINGS, [...ANN, '583501', 'June 2027'], [...JO, '583501', 'June 2027']];

test('whose registration is missing is registered with a click, and what comes of it is told', async () => {
  const workbook = new MemoryWorkbook([sheetOf(UNREGISTERED)]);
  const controller = await paneOf(workbook);
  const asked = checkedOf(controller.state().check)?.view.asks.unregistered ?? [];
  await controller.registerCandidates(asked.flatMap(({ findings }) => findings));
  expect(rowsIn(await workbook.read('Entries')).map((row) => row?.slice(0, 3))).toEqual(
    [ANN, JO].map((one) => one.slice(0, 3)),
  );
  expect(controller.state().notice).toMatchObject({ tone: 'success', sentence: '2 registrations added.' });
  expect(checkedOf(controller.state().check)?.view.asks.unregistered).toEqual([]);
});

test('what cannot be registered is named with the reason, and nothing is written', async () => {
  const ticks = [
    [...HEADINGS.slice(0, 5), 'Unit 1'],
    [...ANN, 'June 2027'],
  ];
  const workbook = new MemoryWorkbook([sheetOf(ticks)]);
  const controller = await paneOf(workbook);
  await controller.say(['Entries'], { qualification: '05835' });
  const asked = checkedOf(controller.state().check)?.view.asks.unregistered ?? [];
  expect(asked).toHaveLength(1);
  await controller.registerCandidates(asked.flatMap(({ findings }) => findings));
  expect((await workbook.read('Entries')).values).toEqual(sheetOf(ticks).values);
  expect(controller.state().notice).toMatchObject({
    tone: 'warning',
    sentence: expect.stringMatching(/^Not registered: 0001 Ann Archer: the sheet has no column/),
  });
});

test('findings of a sheet that was changed since register nobody', async () => {
  const workbook = new MemoryWorkbook([sheetOf(UNREGISTERED)]);
  const controller = await paneOf(workbook);
  const asked = checkedOf(controller.state().check)?.view.asks.unregistered ?? [];
  workbook.type(sheetOf([...UNREGISTERED, [...ANN, '583502', 'June 2027']]));
  await controller.registerCandidates(asked.flatMap(({ findings }) => findings));
  expect((await workbook.read('Entries')).values).toHaveLength(4);
  expect(controller.state().notice?.sentence).toContain('The sheet has changed since it was checked');
});
