import { ExcelWorkbook } from '../../../src/workbook/excel';
import type { HostFormat } from '../../excel-host/book/sheet';
import { playExcel } from '../../excel-host/node/load-excel';
import { checked, nothing } from '../annotations';
import { schoolBook } from './school-book';

const own: HostFormat = {
  id: '{mine}',
  type: 'CellValue',
  areas: [{ top: 3, left: 0, bottom: 4, right: 3 }],
  formula: '',
  fill: '#00FF00',
  letters: null,
};
const ownRule: HostFormat = { ...own, id: '{mine too}', type: 'Custom', formula: '=$A4="0001"' };

function open() {
  const book = schoolBook();
  book.sheet('Entries').formats.push(own, ownRule);
  const host = playExcel(book);
  return { book, host, sheet: book.sheet('Entries') };
}

const addresses = (formats: readonly HostFormat[]): unknown => formats.map(({ areas }) => areas);

test('cells are marked by conditional formats; how they are formatted themselves does not change', async () => {
  const { sheet } = open();
  const fills = (): unknown =>
    [...sheet.within({ top: 0, left: 0, bottom: 10, right: 3 })].map(([, , { fill }]) => fill);
  const before = fills();
  await new ExcelWorkbook().annotate(checked('Entries'));
  expect(fills()).toEqual(before);
  expect(sheet.formatsAt(4, 1).at(-1)).toMatchObject({
    formula: '=N("entrywise:warning")=0',
    fill: '#FFEB9C',
    letters: '#9C5700',
  });
});

test("the user's own conditional formats stay, in their order and before ours, when ours come and go", async () => {
  const { sheet } = open();
  await new ExcelWorkbook().annotate(checked('Entries'));
  expect(sheet.formats.slice(0, 2)).toEqual([own, ownRule]);
  await new ExcelWorkbook().annotate(nothing('Entries'));
  expect(sheet.formats).toEqual([own, ownRule]);
});

test('marks of an earlier check are found again after the workbook was closed and opened, and replaced', async () => {
  const { sheet } = open();
  const { marks, ...rest } = checked('Entries');
  await new ExcelWorkbook().annotate({ ...rest, marks });
  await new ExcelWorkbook().annotate({
    ...rest,
    marks: { ...marks, error: [{ top: 4, left: 3, bottom: 4, right: 3 }] },
  });
  const ours = sheet.formats.filter(({ formula }) => formula.includes('entrywise:error'));
  expect(addresses(ours)).toEqual([[{ top: 4, left: 3, bottom: 4, right: 3 }]]);
});

test('marks that moved with rows the user put in are written anew where the list is now, and nothing twice', async () => {
  const { sheet, host } = open();
  await new ExcelWorkbook().annotate(checked('Entries'));
  sheet.insertRows(3, 1);
  const before = host.log.length;
  await new ExcelWorkbook().annotate(checked('Entries'));
  expect(host.log.slice(before).some(({ writes }) => writes)).toBe(true);
  const ours = sheet.formats.filter(({ formula }) => formula.includes('entrywise:'));
  expect(addresses(ours)).toEqual(
    expect.arrayContaining([checked('Entries').marks.error, checked('Entries').marks.warning]),
  );
  expect(ours).toHaveLength(2);
});

test('where Excel fails on the formats of the user, ours are found all the same', async () => {
  const { sheet, host } = open();
  await new ExcelWorkbook().annotate(checked('Entries'));
  const first = host.log.length;
  host.faults.before = (request) => {
    if (request === first) host.faults.fails = { code: 'GeneralException', message: 'Internal error' };
    else delete host.faults.fails;
  };
  await new ExcelWorkbook().annotate(nothing('Entries'));
  expect(sheet.formats).toEqual([own, ownRule]);
});

test('a format of ours that the user copied with a row is taken away as well', async () => {
  const { sheet } = open();
  await new ExcelWorkbook().annotate(checked('Entries'));
  const copied = sheet.formats.find(({ formula }) => formula.includes('entrywise:error'));
  if (copied) sheet.formats.push({ ...copied, id: '{copy}', areas: [{ top: 20, left: 0, bottom: 20, right: 0 }] });
  await new ExcelWorkbook().annotate(nothing('Entries'));
  expect(sheet.formats).toEqual([own, ownRule]);
});

test('two panes that write the same leave it once; one may clear what the other wrote', async () => {
  const { sheet } = open();
  const [one, other] = [new ExcelWorkbook(), new ExcelWorkbook()];
  await one.annotate(checked('Entries'));
  await other.annotate(checked('Entries'));
  expect(sheet.formats).toHaveLength(4);
  await other.annotate(nothing('Entries'));
  await one.annotate(nothing('Entries'));
  expect(sheet.formats).toEqual([own, ownRule]);
});

test('a format that the other pane takes away between looking and writing is no error', async () => {
  const { sheet, host } = open();
  const workbook = new ExcelWorkbook();
  await workbook.annotate(checked('Entries'));
  host.faults.before = (request) => {
    const isWriting = request > 0 && host.log.at(-1)?.writes === false;
    if (isWriting) sheet.formats = sheet.formats.filter(({ formula }) => !formula.includes('entrywise:error'));
  };
  await workbook.annotate(nothing('Entries'));
  expect(sheet.formats).toEqual([own, ownRule]);
});

/** Where the user's rules are among ours, since the user moved them there. */
const ORDERS: readonly (readonly number[])[] = [
  [0, 1, 2, 3],
  [2, 0, 3, 1],
  [2, 3, 0, 1],
  [0, 2, 3, 1],
];

describe.each(['priorities', 'never-found'] as const)('ids of conditional formats: %s', (formatIds) => {
  test.each(ORDERS)("only ours go and come, in the order %d %d %d %d, and the user's stay", async (...order) => {
    const { book, sheet } = open();
    book.quirks.formatIds = formatIds;
    const workbook = new ExcelWorkbook();
    await workbook.annotate(checked('Entries'));
    const all = sheet.formats;
    sheet.formats = order.flatMap((at) => all[at] ?? []);
    const users = sheet.formats.filter((format) => format === own || format === ownRule);
    const { marks, ...rest } = checked('Entries');
    await workbook.annotate({ ...rest, marks: { ...marks, error: [{ top: 4, left: 3, bottom: 4, right: 3 }] } });
    expect(sheet.formats.filter(({ formula }) => formula.includes('entrywise:error'))).toHaveLength(1);
    expect(sheet.formats.filter(({ formula }) => formula.includes('entrywise:warning'))).toHaveLength(1);
    await workbook.annotate(nothing('Entries'));
    expect(sheet.formats).toEqual(users);
  });
});

test('where Excel finds ours in no way, nothing is marked twice and the user is told what to do', async () => {
  const { book, sheet } = open();
  await new ExcelWorkbook().annotate(checked('Entries'));
  const before = [...sheet.formats];
  book.quirks.formatIds = 'places-neither';
  await expect(new ExcelWorkbook().annotate(nothing('Entries'))).rejects.toThrow(/^Excel did not remove earlier/);
  expect(sheet.formats).toEqual(before);
});

test("a rule of the user's that goes while ours are taken out is told, and nothing more is written", async () => {
  const { host, sheet } = open();
  const workbook = new ExcelWorkbook();
  await workbook.annotate(checked('Entries'));
  host.faults.before = () => {
    if (host.log.at(-1)?.writes === false) sheet.formats = sheet.formats.filter((format) => format !== ownRule);
  };
  const { marks, ...rest } = checked('Entries');
  const changed = { ...rest, marks: { ...marks, error: [{ top: 4, left: 3, bottom: 4, right: 3 }] } };
  await expect(workbook.annotate(changed)).rejects.toThrow('a conditional format of yours was removed too');
  expect(sheet.formats.some(({ formula }) => formula.includes('entrywise:error'))).toBe(false);
});

describe('conditional formats of the user on which Excel fails', () => {
  test.each(['rules', 'kinds'] as const)('%s: ours are found, written and taken out all the same', async (way) => {
    const { book, sheet } = open();
    sheet.formats.push(...Array.from({ length: 300 }, (_, index) => ({ ...own, id: `{mine ${index}}` })));
    const users = [...sheet.formats];
    book.quirks.formatsUnreadable = way;
    const workbook = new ExcelWorkbook();
    await workbook.annotate(checked('Entries'));
    await workbook.annotate(checked('Entries'));
    expect(sheet.formats.filter(({ formula }) => formula.includes('entrywise:'))).toHaveLength(2);
    await workbook.annotate(nothing('Entries'));
    expect(sheet.formats).toEqual(users);
    expect(workbook.remarks()).toEqual([]);
  });

  test('all: words are written, cells are not coloured, and that is told', async () => {
    const { book, sheet } = open();
    book.quirks.formatsUnreadable = 'all';
    const workbook = new ExcelWorkbook();
    await workbook.annotate(checked('Entries'));
    expect(sheet.cell(2, 4)?.value).toBe('Check');
    expect(sheet.formats).toEqual([own, ownRule]);
    expect(workbook.remarks()).toEqual([
      expect.stringMatching(/^Cells of the sheet 'Entries' could not be highlighted/),
    ]);
  });
});
