import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import { checkedOf, type PaneState } from '../../../src/taskpane/state/pane-state';
import type { CheckView } from '../../../src/taskpane/worker/views/check-view';
import type { CellValue, SheetContent } from '../../../src/table';
import { sheetOf } from '../../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../pane-host';

const WHO = ['Candidate number', 'UCI', 'Surname', 'Forenames', 'Date of birth', 'Sex'];
const ANN = ['0001', '999990260001T', 'Archer', 'Ann', '12/03/2009', 'F'];
const BOB = ['0002', '999990260002A', 'Baker', 'Bob', '14/05/2009', 'M'];
const UNITS = named('Units', [
  [...WHO, 'Unit 1', 'Unit 2'],
  [...ANN, 'Y', ''],
  [...BOB, 'Y', 'Y'],
]);
const OTHER = named('13 Business', [
  [...WHO, 'Entry code'],
  [...ANN, '05835'],
]);

function named(name: string, rows: readonly (readonly CellValue[])[]): SheetContent {
  return { ...sheetOf(rows), name };
}

async function checking(...sheets: SheetContent[]): Promise<{ controller: PaneController; host: TestHost }> {
  const host = new TestHost(new MemoryWorkbook(sheets), '2026-11-23');
  const controller = createController(host, 20);
  await controller.start();
  await controller.check();
  return { controller, host };
}

function viewOf(controller: PaneController): CheckView {
  const checked = checkedOf(controller.state().check);
  if (checked === null) throw new Error('Nothing is checked.');
  return checked.view;
}

function rulesOf(controller: PaneController): string[] {
  return (checkedOf(controller.state().check)?.findings ?? []).map(({ rule }) => rule);
}

function until(controller: PaneController, isIt: (state: PaneState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = controller.subscribe(() => {
      if (!isIt(controller.state())) return;
      unsubscribe();
      resolve();
    });
  });
}

test('what the whole sheet leaves out is asked for, is kept with the workbook once it is said, and can be taken back', async () => {
  const { controller, host } = await checking(UNITS);
  const { asks } = viewOf(controller);
  expect(asks.series.map(({ words }) => words)).toEqual(['January 2027', 'June 2027', 'January 2028']);
  expect(asks.qualifications.map(({ value }) => value)).toContain('05835');
  await controller.say(['Units'], { qualification: '05835' });
  await controller.say(['Units'], { series: 'January 2027' });
  expect(viewOf(controller).asks).toMatchObject({ qualifications: [], series: [], unregistered: { candidates: 2 } });
  expect(viewOf(controller).table.said).toEqual({
    ...{ qualification: '05835', series: 'January 2027', registered: false },
  });
  expect(host.workbook.kept).toMatchObject({
    'entrywise.pane': { mappings: { Units: { said: { qualification: '05835', series: 'January 2027' } } } },
  });
  await controller.say(['Units'], { series: '' });
  expect(viewOf(controller).asks.series).not.toEqual([]);
  await controller.forgetChoices('Units');
  expect(viewOf(controller).asks.qualifications).not.toEqual([]);
});

test('candidates of whom nothing but the registration is missing are taken for registered once that is said', async () => {
  const { controller } = await checking(UNITS);
  await controller.say(['Units'], { qualification: '05835', series: 'January 2027' });
  expect(viewOf(controller).counts.error).toBeGreaterThan(0);
  await controller.say(['Units'], { registered: true });
  expect(viewOf(controller).counts.error).toBe(0);
  expect(viewOf(controller).asks.unregistered.candidates).toBe(0);
  expect(rulesOf(controller)).toContain('registration-missing');
});

test('a sheet in which nothing is entered is not taken for one that is right', async () => {
  const { controller } = await checking(
    named('Units', [
      [...WHO, 'Unit 1', 'Unit 2'],
      [...ANN, '', ''],
    ]),
  );
  expect(rulesOf(controller)).toEqual(['nothing-to-enter']);
});

test('other sheets that hold entries are named after the check, and one of them is checked in place of the first', async () => {
  const { controller } = await checking(UNITS, OTHER);
  if (controller.state().others.lists.length === 0) await until(controller, ({ others }) => others.lists.length > 0);
  expect(controller.state().others).toEqual({
    lists: [{ sheet: '13 Business', candidates: 1, entries: 1 }],
    unread: [],
  });
  await controller.chooseSheets(['13 Business']);
  expect(viewOf(controller).table.sheet).toBe('13 Business');
});

const GUESSED = named('Statuses', [
  [...WHO, 'Entry code', ''],
  [...ANN, '05835', 'Registered'],
  [...BOB, '05835', 'Withdrawn'],
]);

test('a column that was read by its cells is asked about with samples; yes and no are kept with the workbook', async () => {
  const { controller, host } = await checking(GUESSED);
  const statuses = (): string[] =>
    viewOf(controller)
      .table.columns.filter(({ use }) => use === 'status')
      .map(({ heading }) => heading);
  expect(viewOf(controller).asks.columns).toEqual([
    {
      ...{ sheet: 'Statuses', heading: 'Column H', called: 'column H', field: 'status', words: 'status' },
      samples: ['Registered', 'Withdrawn'],
    },
  ]);
  expect(rulesOf(controller)).toContain('column-guessed');
  await controller.chooseMeaning('Statuses', 'Column H', 'status');
  expect(statuses()).toEqual(['Column H']);
  expect(viewOf(controller).asks.columns).toEqual([]);
  expect(rulesOf(controller)).not.toContain('column-guessed');
  await controller.chooseMeaning('Statuses', 'Column H', 'ignore');
  expect(statuses()).toEqual([]);
  expect(viewOf(controller).asks.columns).toEqual([]);
  expect(JSON.stringify(host.workbook.kept)).toContain('"Column H":"ignore"');
});

test('where no column is called candidate number, the only one of numbers of four digits is asked about', async () => {
  const list = (...rows: string[][]): SheetContent =>
    named('Year 12', [['No.', ...WHO.slice(1), 'Entry code', 'Locker'], ...rows]);
  const of = ([, ...who]: readonly string[], no: string, locker: string): string[] => [no, ...who, '05835', locker];
  const { controller } = await checking(list(of(ANN, '2201', '17'), of(BOB, '2202', '18')));
  expect(viewOf(controller).asks.columns).toEqual([
    {
      ...{ sheet: 'Year 12', heading: 'No.', called: 'the column No.', field: 'candidateNumber' },
      ...{ words: 'candidate number', samples: ['2201', '2202'] },
    },
  ]);
  expect(rulesOf(controller)).toContain('required-column-missing');
  await controller.chooseMeaning('Year 12', 'No.', 'candidateNumber');
  expect(viewOf(controller).asks.columns).toEqual([]);
  expect(rulesOf(controller)).not.toContain('required-column-missing');
  for (const rows of [
    [of(ANN, '1', '17'), of(BOB, '2', '18')],
    [of(ANN, '2201', '1017'), of(BOB, '2202', '1018')],
  ]) {
    expect(viewOf((await checking(list(...rows))).controller).asks.columns).toEqual([]);
  }
});

test('a column under a heading that is not understood, with what may be units, is asked about', async () => {
  const { controller } = await checking(
    named('Modules', [
      [...WHO, 'Qualification', 'Which'],
      [...ANN, '05835', '01'],
      [...BOB, '05835', '02'],
    ]),
  );
  const [ask] = viewOf(controller).asks.columns;
  expect(ask).toMatchObject({
    heading: 'Which',
    called: 'the column Which',
    field: 'unit',
    words: 'unit',
    samples: ['01', '02'],
  });
  await controller.chooseMeaning('Modules', 'Which', 'unit');
  expect(viewOf(controller).asks.columns).toEqual([]);
  expect(viewOf(controller).table.entries).toBe(2);
});

test('columns that nothing is read from are left out with a click, and not told again', async () => {
  const { controller, host } = await checking(
    named('House lists', [
      [...WHO, 'Entry code', 'Pathfinder', ''],
      [...ANN, '05835', 'Amber', 'Rowan'],
      [...BOB, '05835', 'Green', ''],
    ]),
  );
  expect(viewOf(controller).asks.unread).toEqual([
    { sheet: 'House lists', heading: 'Pathfinder' },
    { sheet: 'House lists', heading: 'Column I' },
  ]);
  expect(rulesOf(controller).filter((rule) => rule === 'column-not-read')).toHaveLength(2);
  await controller.leaveOut(viewOf(controller).asks.unread);
  expect(viewOf(controller).asks.unread).toEqual([]);
  expect(rulesOf(controller)).not.toContain('column-not-read');
  expect(host.workbook.kept).toMatchObject({
    'entrywise.pane': { mappings: { 'House lists': { columns: { Pathfinder: 'ignore', 'Column I': 'ignore' } } } },
  });
});

test('candidates of one group can be marked as registered before, and then those of another', async () => {
  const unit = (row: readonly CellValue[], form: string): CellValue[] => [...row, form, '583501', 'January 2027'];
  const { controller } = await checking(
    named('Forms', [[...WHO, 'Form', 'Entry code', 'Series'], unit(ANN, '13A'), unit(BOB, '13B')]),
  );
  const missing = (): string[] =>
    (checkedOf(controller.state().check)?.findings ?? []).flatMap(({ messageId, person }) =>
      messageId === 'missing' ? [person] : [],
    );
  const { asks } = viewOf(controller);
  expect(asks.unregisteredBy).toMatchObject([
    { group: '13A', candidates: 1, names: ['Ann Archer'] },
    { group: '13B', candidates: 1, names: ['Bob Baker'] },
  ]);
  await controller.say(['Forms'], { registered: ['13A'] });
  expect(missing()).toEqual(['0002 Baker, Bob']);
  await controller.say(['Forms'], { registered: ['13A', '13B'] });
  expect(missing()).toEqual([]);
  expect(viewOf(controller).table.said.registered).toEqual(['13A', '13B']);
  await controller.say(['Forms'], { registered: false });
  expect(missing()).toHaveLength(2);
});

test('whoever joins after candidates were marked as registered before is asked about again, and so is another qualification', async () => {
  const unit = (row: readonly CellValue[], code: string): CellValue[] => [...row, code, 'January 2027'];
  const sheet = named('Forms', [[...WHO, 'Entry code', 'Series'], unit(ANN, '583501')]);
  const { controller, host } = await checking(sheet);
  await controller.say(['Forms'], { registered: viewOf(controller).asks.unregistered.keys });
  expect(viewOf(controller).asks.unregistered.candidates).toBe(0);
  expect(viewOf(controller).counts.error).toBe(0);
  const later = named('Forms', [
    [...WHO, 'Entry code', 'Series'],
    unit(ANN, '583501'),
    unit(BOB, '583501'),
    unit(ANN, '583901'),
  ]);
  const workbook = new MemoryWorkbook([later]);
  workbook.kept = host.workbook.kept;
  const again = createController(new TestHost(workbook, '2026-11-24'), 20);
  await again.start();
  await again.check();
  expect(viewOf(again).asks.unregistered).toMatchObject({ candidates: 2, names: ['Bob Baker', 'Ann Archer'] });
});

test('candidates of several sheets without classes are told apart by their sheet', async () => {
  const unit = (row: readonly CellValue[]): CellValue[] => [...row, '583501', 'January 2027'];
  const { controller } = await checking(
    named('12 Bus', [[...WHO, 'Entry code', 'Series'], unit(ANN)]),
    named('13 Bus', [[...WHO, 'Entry code', 'Series'], unit(BOB)]),
  );
  await controller.chooseSheets(['12 Bus', '13 Bus']);
  await controller.check();
  expect(viewOf(controller).asks.unregisteredBy.map(({ group, names }) => [group, names])).toEqual([
    ['12 Bus', ['Ann Archer']],
    ['13 Bus', ['Bob Baker']],
  ]);
});
