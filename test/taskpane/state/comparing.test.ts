import { uciCheckLetter } from '../../../src/entries';
import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import { checkedOf } from '../../../src/taskpane/state/pane-state';
import type { ComparisonView } from '../../../src/taskpane/worker/views/comparison-view';
import { changeCells } from '../../../src/table';
import { writeXlsx } from 'hucre/xlsx';
import { sheetOf } from '../../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../pane-host';
import { sampleBasedata, sampleReferenceFile } from '../sample';

const uci = (number: string): string => `99999026${number}${uciCheckLetter(`99999026${number}`) ?? ''}`;
const HEADINGS = ['Candidate number', 'UCI', 'Surname', 'Forenames', 'Date of birth', 'Entry code', 'Series', 'Status'];
const row = (number: string, surname: string, code: string, series = '', status = ''): string[] => [
  ...[number, uci(number), surname, 'Ann', '12/03/2009', code, series, status],
];
const ROWS = [
  row('0001', 'Archer', '05835'),
  row('0001', 'Archer', '583501', 'June 2027'),
  row('0002', 'Baker', '05835'),
];

const textOf = (rows: readonly (readonly string[])[]): { name: string; bytes: Uint8Array<ArrayBuffer> } => ({
  name: 'interchange.csv',
  bytes: new TextEncoder().encode([HEADINGS, ...rows].map((cells) => cells.join(',')).join('\n')),
});

async function checkedPane(): Promise<{ controller: PaneController; workbook: MemoryWorkbook }> {
  const workbook = new MemoryWorkbook([sheetOf([HEADINGS, ...ROWS])]);
  const controller = createController(new TestHost(workbook, '2026-10-05'), 60_000);
  await controller.start();
  await controller.addFiles([...sampleBasedata(), sampleReferenceFile()]);
  await controller.check();
  return { controller, workbook };
}

function viewOf(controller: PaneController): ComparisonView {
  const { comparison } = controller.state();
  if (comparison.kind !== 'compared') throw new Error(`Nothing is compared: ${comparison.kind}.`);
  return comparison.view;
}

const lines = async (workbook: MemoryWorkbook): Promise<string[]> =>
  (await workbook.read('Entrywise register')).values.flatMap((cells) =>
    typeof cells?.[1] === 'string' && cells[1] !== 'What' ? [cells[1]] : [],
  );

test('a list is compared: what only one has, what differs, and where it stands', async () => {
  const { controller } = await checkedPane();
  const list = textOf([
    row('0001', 'Archer', '05835'),
    row('0001', 'Archer', '583501', 'January 2027'),
    row('0004', 'Dyson', '05835'),
  ]);
  await controller.compare(list, null);
  const { both, onlyHere, onlyThere, different } = viewOf(controller);
  expect(both).toBe(1);
  expect(onlyHere.map(({ who, places }) => [who, places])).toEqual([
    ['0002 Ann Baker', [{ sheet: 'Entries', rows: [3] }]],
  ]);
  expect(onlyThere.map(({ who, places, rowThere }) => [who, places, rowThere])).toEqual([['0004 Ann Dyson', [], 4]]);
  expect(different).toMatchObject([
    { places: [{ rows: [2] }], details: [{ detail: 'series', here: 'June 2027', there: 'January 2027' }] },
  ]);
});

test('entries that Interchange has are marked as seen with one click, which Undo takes back', async () => {
  const { controller, workbook } = await checkedPane();
  controller.setChoices({ by: 'KS', centreNumber: '99999' });
  await controller.compare(textOf(ROWS.slice(0, 2)), null);
  expect(viewOf(controller).seen).toEqual({ entries: 2, unknown: 2, unsure: 0 });
  await controller.record({ kind: 'seen' });
  const { notice } = controller.state();
  expect(notice?.sentence).toBe('2 entries marked as seen in Interchange.');
  expect(await lines(workbook)).toEqual(['Entry seen in Interchange', 'Entry seen in Interchange']);
  await controller.compareAgain();
  expect(viewOf(controller).seen).toEqual({ entries: 0, unknown: 0, unsure: 0 });
  await controller.plan();
  const { plan } = controller.state();
  const planned = plan.kind === 'planned' ? plan.plan : null;
  expect(planned?.alreadySent).toBe(2);
  if (notice?.undo?.kind === 'take-back') await controller.record(notice.undo);
  // Nothing that stands in the register is ever rewritten.
  expect(await lines(workbook)).toEqual([
    ...['Entry seen in Interchange', 'Entry seen in Interchange', 'Taken back', 'Taken back'],
  ]);
  await controller.compareAgain();
  expect(viewOf(controller).seen?.entries).toBe(2);
});

test('where the sheet has changed since it was compared, nothing is marked before the officer has looked again', async () => {
  const { controller, workbook } = await checkedPane();
  await controller.compare(textOf(ROWS), null);
  expect(viewOf(controller).seen?.entries).toBe(3);
  const withdrawn = { row: 3, column: 7, before: '', after: 'Withdrawn' };
  workbook.type(changeCells(await workbook.read('Entries'), [withdrawn]));
  await controller.record({ kind: 'seen' });
  expect(controller.state().notice).toMatchObject({
    tone: 'warning',
    sentence: expect.stringMatching(/nothing was marked/),
  });
  expect(viewOf(controller).seen?.entries).toBe(2);
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Entries']);
});

test('which of several sheets is meant is asked, and what is no list is told', async () => {
  const { controller } = await checkedPane();
  const sheets = ['12', '13'].map((name) => ({ name, rows: [HEADINGS, ...ROWS] }));
  const list = { name: 'two.xlsx', bytes: new Uint8Array(await writeXlsx({ sheets })) };
  await controller.compare(list, null);
  expect(controller.state().comparison).toMatchObject({ kind: 'several-sheets', sheets: ['12', '13'] });
  await controller.compare(list, '13');
  expect(viewOf(controller).both).toBe(3);
  await controller.compare({ name: 'notes.csv', bytes: new TextEncoder().encode('Nothing\nof use\n') }, null);
  expect(controller.state().comparison).toMatchObject({
    kind: 'impossible',
    sentence: expect.stringMatching(/^notes\.csv: /),
  });
  controller.forgetComparison();
  expect(controller.state().comparison).toEqual({ kind: 'none' });
});

test('the comparison is written as a sheet to keep, and never over what the officer put there', async () => {
  const { controller, workbook } = await checkedPane();
  await controller.compare(textOf(ROWS.slice(0, 2)), null);
  await controller.writeComparison();
  expect(controller.state().notice?.sentence).toBe('Written: sheet "Entrywise comparison".');
  const sheet = await workbook.read('Entrywise comparison');
  expect(sheet.values.map((cells) => cells?.[0])).toContain('Only in Entries');
  await controller.writeComparison();
  expect(controller.state().notice?.tone).toBe('success');
  workbook.put(changeCells(sheet, [{ row: 5, column: 1, before: '', after: 'My remark' }]));
  await controller.writeComparison();
  expect(controller.state().notice).toMatchObject({
    tone: 'error',
    sentence: expect.stringMatching(/the changes would be lost/),
  });
  expect(checkedOf(controller.state().check)?.view.tables.map(({ sheet: name }) => name)).toEqual(['Entries']);
});
