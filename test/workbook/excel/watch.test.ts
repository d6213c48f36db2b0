import { ExcelWorkbook } from '../../../src/workbook/excel';
import { playExcel } from '../../excel-host/node/load-excel';
import { schoolBook } from './school-book';

async function watched() {
  const book = schoolBook();
  const host = playExcel(book);
  const told: unknown[] = [];
  const stop = await new ExcelWorkbook().watch({
    changed: (sheet) => told.push(sheet),
    selected: (sheet, { row, column }) => told.push([sheet, row, column]),
  });
  return { book, host, told, stop };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('what another user does in the same workbook is told as what this one does', async () => {
  const { book, told, stop } = await watched();
  book.type('Entries', 'A4', '0009', 'Remote');
  await settled();
  expect(told).toEqual(['Entries']);
  stop();
});

test.each([
  ['A:A', 0, 0],
  ['3:7', 2, 0],
  ['C5:D9', 4, 2],
  ['B2,D4:D9', 1, 1],
])('of a selection of %s, the first cell is told', async (address, row, column) => {
  const { book, told, stop } = await watched();
  book.select('Notes', address);
  await settled();
  expect(told).toEqual([['Notes', row, column]]);
  stop();
});

test('a sort is a change, of which Excel tells nothing else', async () => {
  const { book, told, stop } = await watched();
  book.sort('Entries', 3, 4);
  await settled();
  expect(told).toEqual(['Entries']);
  stop();
});

test('a sheet that is deleted is a change of nobody knows which sheet', async () => {
  const { book, told, stop } = await watched();
  book.delete('Notes');
  await settled();
  expect(told).toEqual([null]);
  stop();
});

test('a sheet that was added or renamed is told by its name now', async () => {
  const { book, told, stop } = await watched();
  book.type('Entries', 'A4', '0009');
  await settled();
  book.add('Year 13');
  book.type('Year 13', 'A1', 'Candidate');
  await settled();
  expect(told).toEqual(['Entries', 'Year 13']);
  stop();
});

test('where Excel does not say which sheet it was, a change is told all the same', async () => {
  const { book, host, told, stop } = await watched();
  host.faults.isSessionLost = true;
  book.type('Entries', 'A4', '0009');
  await settled();
  expect(told).toEqual([null]);
  stop();
  await settled();
});

test('watching changes nothing and keeps what can be undone; afterwards Excel is told to stop', async () => {
  const { host, stop } = await watched();
  expect(host.log.every(({ keepsUndo }) => keepsUndo)).toBe(true);
  const before = host.log.length;
  stop();
  await settled();
  const asked = host.log.slice(before).flatMap(({ batch }) => batch.Actions.map(({ Name }) => Name));
  expect(asked.filter((name) => name.startsWith('_Unregister')).sort()).toEqual([
    '_UnregisterColumnSortedEvent',
    '_UnregisterDataChangedEvent',
    '_UnregisterDeletedEvent',
    '_UnregisterRowSortedEvent',
    '_UnregisterSelectionChangedEvent',
  ]);
});
