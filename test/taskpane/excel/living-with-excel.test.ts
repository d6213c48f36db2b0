import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import type { FindingView } from '../../../src/taskpane/worker/views/finding-view';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { Book } from '../../excel-host/book/book';
import { playExcel } from '../../excel-host/node/load-excel';
import { TestHost } from '../pane-host';

const HEADINGS = ['Candidate number', 'Surname', 'Forenames', 'UCI', 'Qualification'];
const NAMES = ['Archer', 'Baker', 'Carr', 'Dyer', 'Eves', 'Ford'];
/** No UCI has its check letter, which the fix adds. */
const LIST = NAMES.map((name, index) => [`'000${index + 1}`, name, 'Ann', `'99999026000${index + 1}`, "'05835"]);
const UCI = 3;

const controllers: PaneController[] = [];
afterEach(() => {
  for (const controller of controllers.splice(0)) controller.close();
});

/** The pane beside a list in Excel. No check starts by itself, so that only what a test asks for counts. */
async function beside(book: Book) {
  const host = playExcel(book);
  const controller = createController(new TestHost(new ExcelWorkbook()), 60_000);
  controllers.push(controller);
  await controller.start();
  return { book, host, sheet: book.sheet('Entries'), controller };
}

const entries = (): Book => new Book({ Entries: [HEADINGS, ...LIST] });

function findings(controller: PaneController): readonly FindingView[] {
  const { check } = controller.state();
  if (check.kind !== 'checked') throw new Error(`Nothing is checked: ${JSON.stringify(check)}`);
  return check.checked.findings;
}

/** What is found, and where. */
const toldOf = (controller: PaneController): unknown[][] =>
  findings(controller).map(({ rule, areas }) => [rule, areas]);

describe('somebody else in the same workbook sorts the list, and Excel has not told it yet', () => {
  const sortsBefore = ({ book, host }: { book: Book; host: ReturnType<typeof playExcel> }, request: number): void => {
    host.faults.before = (asked) => {
      if (asked === request) book.sheet('Entries').rearrangeRows((row) => (row === 0 ? 0 : NAMES.length + 1 - row));
    };
  };

  test.each(['mark', 'fix'] as const)(
    '%s writes nothing and says why; checked again, each has their own',
    async (how) => {
      const opened = await beside(entries());
      const { controller, host, sheet } = opened;
      await controller.check();
      const before = host.log.length;
      sortsBefore(opened, before + 1);
      await (how === 'mark' ? controller.mark() : controller.fix(findings(controller)));
      expect(host.log.slice(before).some(({ writes }) => writes)).toBe(false);
      expect(controller.state().notice).toMatchObject({
        sentence: expect.stringContaining('have changed since the check'),
      });
      await controller.check();
      await (how === 'mark' ? controller.mark() : controller.fix(findings(controller)));
      expect(sheet.cell(1, 1)?.value).toBe('Ford');
      if (how === 'mark') expect(String(sheet.cell(1, 5)?.value)).toContain('999990260006');
      else expect(String(sheet.cell(1, UCI)?.value)).toMatch(/^999990260006[A-Z]$/);
    },
  );
});

test('of a list that a formula spills into the sheet, a fix changes nothing and says what to correct', async () => {
  const book = entries();
  const values = LIST.map((line) => String(line[UCI]).slice(1));
  book.sheet('Entries').spill('=SORT(Source!D2:D7)', 1, UCI, values);
  const { controller, sheet } = await beside(book);
  await controller.check();
  await controller.fix(findings(controller));
  expect(NAMES.map((_, index) => sheet.cell(index + 1, UCI)?.value)).toEqual(values);
  expect(controller.state().notice?.sentence).toMatch(/not changed: a formula is there\. Correct the formula\./);
});

test('a list filtered to nothing is checked as one that is not, and each row is told as hidden', async () => {
  const shown = await beside(entries());
  await shown.controller.check();
  const told = toldOf(shown.controller);
  const book = entries();
  book.sheet('Entries').filterOut(NAMES.map((_, index) => index + 1));
  book.quirks.arraysOverHiddenRows = 'first-everywhere';
  const { controller, sheet } = await beside(book);
  await controller.check();
  expect(toldOf(controller).filter(([rule]) => rule !== 'hidden-row')).toEqual(told);
  expect(toldOf(controller).filter(([rule]) => rule === 'hidden-row')).toHaveLength(1);
  await controller.fix(findings(controller));
  expect(NAMES.map((_, index) => String(sheet.cell(index + 1, UCI)?.value).slice(0, 12))).toEqual(
    LIST.map((line) => String(line[UCI]).slice(1)),
  );
  expect([...sheet.hiddenRows]).toEqual(NAMES.map((_, index) => index + 1));
});

test('a check with a chart sheet in front, among 80 sheets, is one of the first that can be seen', async () => {
  const others = Object.fromEntries(Array.from({ length: 79 }, (_, index) => [`Notes ${index}`, [['A note']]]));
  const book = new Book({ Entries: [HEADINGS, ...LIST], ...others });
  book.isChartInFront = true;
  const { controller, host } = await beside(book);
  await controller.check();
  expect(findings(controller).length).toBeGreaterThan(0);
  expect(host.log.length).toBeLessThanOrEqual(15);
});

test('AutoSave and a closed pane: what was chosen and written is in the workbook, and a pane opened later finds it', async () => {
  const { book, controller } = await beside(entries());
  await controller.check();
  await controller.mark();
  controller.close();
  const formats = book.sheet('Entries').formats.length;
  const later = await beside(book);
  await later.controller.check();
  await later.controller.mark();
  expect(book.sheet('Entries').formats).toHaveLength(formats);
  await later.controller.clear();
  expect([book.sheet('Entries').formats, book.sheet('Entries').names]).toEqual([[], []]);
});
