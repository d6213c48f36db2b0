import { ExcelWorkbook } from '../../../src/workbook/excel';
import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import { Book } from '../../excel-host/book/book';
import type { Sheet } from '../../excel-host/book/sheet';
import { playExcel } from '../../excel-host/node/load-excel';
import { until } from '../../journeys/harness/wait';
import { TestHost } from '../pane-host';

const HEADINGS = ['Candidate number', 'Surname', 'Forenames', 'UCI', 'Qualification', 'Remarks'];
const [SURNAME, UCI, REMARKS] = [1, 3, 5];
/** Both UCIs lack their check letters, which the fix adds. */
const LIST = [
  ["'0001", 'Archer', 'Ann', "'999990260001", "'05835", 'Ask about access'],
  ["'0002", 'Baker', 'Ben', "'999990260002", "'05835", ''],
];

const controllers: PaneController[] = [];

afterEach(() => {
  for (const controller of controllers.splice(0)) controller.close();
});

/** The pane beside a list in Excel, checked. No check starts by itself, so that only the click counts. */
async function opened() {
  const book = new Book({ Entries: [HEADINGS, ...LIST] });
  playExcel(book);
  const controller = createController(new TestHost(new ExcelWorkbook()), 60_000);
  controllers.push(controller);
  await controller.start();
  await controller.check();
  return { book, sheet: book.sheet('Entries'), controller };
}

/** Excel tells of a change a moment after it. */
async function told(controller: PaneController): Promise<void> {
  await until(() => controller.state().check.kind === 'stale');
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
    const { book, sheet, controller } = await opened();
    move(book);
    const before = listOf(sheet);
    await told(controller);
    await controller.mark();
    expect(controller.state().notice).toMatchObject({ tone: 'success' });
    expect(marked(sheet)).toContain('UCI');
    expect(marked(sheet)).not.toContain('Surname');
    expect(listOf(sheet)).toEqual(before);
    expect(sheet.cell(1, columnOf(sheet, 'Entrywise check'))?.value).toContain('uci-check-character');
  });

  test('highlights and columns of before are in their places, and are cleared from where they are', async () => {
    const { book, sheet, controller } = await opened();
    await controller.mark();
    await controller.writeFees();
    const areas = sheet.formats.length;
    expect(areas).toBeGreaterThan(0);
    move(book);
    await told(controller);
    await controller.check();
    await controller.mark();
    expect(marked(sheet)).toContain('UCI');
    expect(marked(sheet)).not.toContain('Surname');
    expect(sheet.formats).toHaveLength(areas);
    const list = listOf(sheet);
    await controller.clear();
    expect(sheet.formats).toEqual([]);
    expect(sheet.names).toEqual([]);
    const headings = Array.from({ length: 20 }, (_one, column) => headingAt(sheet, column) ?? '');
    expect(headings.filter((heading) => String(heading).startsWith('Entrywise'))).toEqual([]);
    expect(listOf(sheet)).toEqual(list);
  });

  test('nothing is fixed in the wrong column: the list is made anew first, and a sentence says so', async () => {
    const { book, sheet, controller } = await opened();
    const { check } = controller.state();
    const findings = check.kind === 'checked' ? check.checked.findings.filter(({ fixes }) => fixes.length > 0) : [];
    expect(findings.length).toBeGreaterThan(0);
    move(book);
    const before = listOf(sheet);
    await told(controller);
    await controller.fix(findings);
    expect(listOf(sheet)).toEqual(before);
    expect(controller.state().notice?.sentence).toMatch(/\.$/);
    expect(controller.state().notice?.tone).toBe('warning');
  });
});

test('our columns that the user cut and inserted elsewhere are written there, and cleared there', async () => {
  const { book, sheet, controller } = await opened();
  await controller.mark();
  await controller.writeFees();
  book.insertCutColumn('Entries', columnOf(sheet, 'Entrywise check'), 0);
  book.insertCutColumn('Entries', columnOf(sheet, 'Entrywise fee'), 3);
  const before = listOf(sheet);
  await told(controller);
  await controller.check();
  expect([headingAt(sheet, 0), headingAt(sheet, 3)]).toEqual(['Entrywise check', 'Entrywise fee']);
  expect(sheet.cell(1, 0)?.value).toContain('uci-check-character');
  expect(sheet.cell(1, 3)?.value).not.toBe('');
  expect(listOf(sheet)).toEqual(before);
  await controller.clear();
  expect([0, 1, 2].flatMap((row) => [sheet.cell(row, 0)?.value, sheet.cell(row, 3)?.value])).toEqual(
    Array.from({ length: 6 }, () => ''),
  );
  expect(listOf(sheet)).toEqual(before);
});

test('our column over which the user pasted one of theirs is theirs, and stays when ours are cleared', async () => {
  const { book, sheet, controller } = await opened();
  await controller.mark();
  const check = columnOf(sheet, 'Entrywise check');
  book.pasteCutColumn('Entries', REMARKS, check);
  const before = listOf(sheet);
  await told(controller);
  await controller.clear();
  expect(listOf(sheet)).toEqual(before);
  expect(headingAt(sheet, check)).toBe('Remarks');
  await controller.mark();
  expect(listOf(sheet)).toEqual(before);
  expect(sheet.cell(1, columnOf(sheet, 'Entrywise check'))?.value).toContain('uci-check-character');
});
