import { ExcelWorkbook } from '../../../src/workbook/excel';
import { createDesk, type Desk } from '../../../src/taskpane/desk/desk';
import type { DeskState } from '../../../src/taskpane/desk/state';
import { Book } from '../../excel-host/book/book';
import type { Sheet } from '../../excel-host/book/sheet';
import { playExcel } from '../../excel-host/node/load-excel';
import { TestHost } from '../pane-host';

const HEADINGS = ['Candidate number', 'Surname', 'Forenames', 'UCI', 'Qualification', 'Remarks'];
const [SURNAME, UCI, REMARKS] = [1, 3, 5];
/** Both UCIs lack their check letters, which the fix adds. */
const LIST = [
  ["'0001", 'Archer', 'Ann', "'999990260001", "'05835", 'Ask about access'],
  ["'0002", 'Baker', 'Ben', "'999990260002", "'05835", ''],
];

const desks: Desk[] = [];

afterEach(() => {
  for (const desk of desks.splice(0)) desk.close();
});

/** The pane beside a list in Excel, checked. No check starts by itself, so that only the click counts. */
async function opened() {
  const book = new Book({ Entries: [HEADINGS, ...LIST] });
  playExcel(book);
  const desk = createDesk(new TestHost(new ExcelWorkbook()), 60_000);
  desks.push(desk);
  await desk.start();
  await desk.check();
  return { book, sheet: book.sheet('Entries'), desk };
}

/** Excel tells of a change a moment after it. */
async function told(desk: Desk): Promise<void> {
  const isStale = ({ check }: DeskState): boolean => check.is === 'stale';
  for (let wait = 0; wait < 200 && !isStale(desk.state()); wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(desk.state().check.is).toBe('stale');
}

const headingAt = (sheet: Sheet, column: number): unknown => sheet.cell(0, column)?.value;

function columnOf(sheet: Sheet, heading: string): number {
  const found = Array.from({ length: 20 }, (_, column) => headingAt(sheet, column)).indexOf(heading);
  if (found === -1) throw new Error(`There is no column ${heading}.`);
  return found;
}

/** The headings under which cells of the first candidate are marked. */
function marked(sheet: Sheet): unknown[] {
  const columns = Array.from({ length: 20 }, (_, column) => column);
  return columns.filter((column) => sheet.formatsAt(1, column).length > 0).map((column) => headingAt(sheet, column));
}

/** What the user has in a row, whatever stands beside it. */
function listOf(sheet: Sheet): unknown[][] {
  return HEADINGS.map((heading) => [0, 1, 2].map((row) => sheet.cell(row, columnOf(sheet, heading))?.value ?? ''));
}

const MOVES: readonly (readonly [string, (book: Book) => void])[] = [
  ['a column of the list was cut and inserted further left', (book) => book.insertCutColumn('Entries', UCI, 0)],
  ['a column of the list was cut and inserted further right', (book) => book.insertCutColumn('Entries', SURNAME, 6)],
  ['a column of the list was cut and pasted behind the others', (book) => book.pasteCutColumn('Entries', UCI, 8)],
  [
    'columns were put in before the list',
    (book) => {
      book.sheet('Entries').insertColumns(0, 2);
      book.type('Entries', 'A1', 'Year');
    },
  ],
];

describe.each(MOVES)('%s since the check', (_, move) => {
  test('the list is checked again before it is highlighted, and the right cells are marked', async () => {
    const { book, sheet, desk } = await opened();
    move(book);
    const before = listOf(sheet);
    await told(desk);
    await desk.mark();
    expect(desk.state().notice).toMatchObject({ tone: 'success' });
    expect(marked(sheet)).toContain('UCI');
    expect(marked(sheet)).not.toContain('Surname');
    expect(listOf(sheet)).toEqual(before);
    expect(sheet.cell(1, columnOf(sheet, 'Entrywise check'))?.value).toContain('uci-check-character');
  });

  test('highlights and columns of before are in their places, and are cleared from where they are', async () => {
    const { book, sheet, desk } = await opened();
    await desk.mark();
    await desk.writeFees();
    const areas = sheet.formats.length;
    expect(areas).toBeGreaterThan(0);
    move(book);
    await told(desk);
    await desk.check();
    await desk.mark();
    expect(marked(sheet)).toContain('UCI');
    expect(marked(sheet)).not.toContain('Surname');
    expect(sheet.formats).toHaveLength(areas);
    const list = listOf(sheet);
    await desk.clear();
    expect(sheet.formats).toEqual([]);
    expect(sheet.names).toEqual([]);
    const headings = Array.from({ length: 20 }, (_one, column) => headingAt(sheet, column) ?? '');
    expect(headings.filter((heading) => String(heading).startsWith('Entrywise'))).toEqual([]);
    expect(listOf(sheet)).toEqual(list);
  });

  test('nothing is fixed in the wrong column: the list is made anew first, and a sentence says so', async () => {
    const { book, sheet, desk } = await opened();
    const { check } = desk.state();
    const findings = check.is === 'checked' ? check.checked.findings.filter(({ fixes }) => fixes.length > 0) : [];
    expect(findings.length).toBeGreaterThan(0);
    move(book);
    const before = listOf(sheet);
    await told(desk);
    await desk.fix(findings);
    expect(listOf(sheet)).toEqual(before);
    expect(desk.state().notice?.sentence).toMatch(/\.$/);
    expect(desk.state().notice?.tone).toBe('warning');
  });
});

test('our columns that the user cut and inserted elsewhere are written there, and cleared there', async () => {
  const { book, sheet, desk } = await opened();
  await desk.mark();
  await desk.writeFees();
  book.insertCutColumn('Entries', columnOf(sheet, 'Entrywise check'), 0);
  book.insertCutColumn('Entries', columnOf(sheet, 'Entrywise fee'), 3);
  const before = listOf(sheet);
  await told(desk);
  await desk.check();
  expect([headingAt(sheet, 0), headingAt(sheet, 3)]).toEqual(['Entrywise check', 'Entrywise fee']);
  expect(sheet.cell(1, 0)?.value).toContain('uci-check-character');
  expect(sheet.cell(1, 3)?.value).not.toBe('');
  expect(listOf(sheet)).toEqual(before);
  await desk.clear();
  expect([0, 1, 2].flatMap((row) => [sheet.cell(row, 0)?.value, sheet.cell(row, 3)?.value])).toEqual(
    Array.from({ length: 6 }, () => ''),
  );
  expect(listOf(sheet)).toEqual(before);
});

test('our column over which the user pasted one of theirs is theirs, and stays when ours are cleared', async () => {
  const { book, sheet, desk } = await opened();
  await desk.mark();
  const check = columnOf(sheet, 'Entrywise check');
  book.pasteCutColumn('Entries', REMARKS, check);
  const before = listOf(sheet);
  await told(desk);
  await desk.clear();
  expect(listOf(sheet)).toEqual(before);
  expect(headingAt(sheet, check)).toBe('Remarks');
  await desk.mark();
  expect(listOf(sheet)).toEqual(before);
  expect(sheet.cell(1, columnOf(sheet, 'Entrywise check'))?.value).toContain('uci-check-character');
});
