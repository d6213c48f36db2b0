import { uciCheckLetter } from '../../../src/entries';
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
  expect(viewOf(controller).asks).toMatchObject({ qualifications: [], series: [], unregistered: [{ candidates: 2 }] });
  expect(viewOf(controller).table.said).toEqual({
    ...{ qualification: '05835', series: 'January 2027' },
  });
  expect(host.workbook.kept).toMatchObject({
    'entrywise.pane': { mappings: { Units: { said: { qualification: '05835', series: 'January 2027' } } } },
  });
  await controller.say(['Units'], { series: '' });
  expect(viewOf(controller).asks.series).not.toEqual([]);
  await controller.forgetChoices('Units');
  expect(viewOf(controller).asks.qualifications).not.toEqual([]);
});

/** Marks those of a group, or all, as registered before. */
async function mark(controller: PaneController, group?: string): Promise<void> {
  const asked = viewOf(controller).asks.unregistered.filter((one) => group === undefined || one.group === group);
  const ids = asked.flatMap(({ findings }) => findings);
  await controller.answer(
    ids.map((id) => ({ id })),
    'registered',
  );
}

/** Who is without a registration. */
function missing(controller: PaneController): string[] {
  return (checkedOf(controller.state().check)?.findings ?? []).flatMap(({ messageId, person }) =>
    messageId === 'missing' ? [person] : [],
  );
}

test('candidates of whom nothing but the registration is missing are taken for registered once that is said', async () => {
  const { controller } = await checking(UNITS);
  await controller.say(['Units'], { qualification: '05835', series: 'January 2027' });
  expect(viewOf(controller).counts.error).toBeGreaterThan(0);
  await mark(controller);
  expect(viewOf(controller).counts.error).toBe(0);
  expect(viewOf(controller).asks.unregistered).toEqual([]);
  expect(rulesOf(controller)).toContain('registration-missing');
});

const CODED = [...WHO, 'Form', 'Entry code', 'Series'];

function coded(row: readonly CellValue[], form: string, code = '583501'): CellValue[] {
  return [...row, form, code, code.endsWith('00') ? '' : 'January 2027'];
}

const CEM = ['0003', '999990260003B', 'Carter', 'Cem', '16/05/2009', 'M'];

test.each([
  ['in another class', '12A'],
  ['in the class that was answered for', '13A'],
])('who comes later is asked about anew, %s', async (_, form) => {
  const before = [CODED, coded(ANN, '13A'), coded(BOB, '13A')];
  const { controller, host } = await checking(named('Forms', before));
  await mark(controller);
  expect(missing(controller)).toEqual([]);
  host.workbook.type(named('Forms', [...before, coded(ANN, '13A', '583502'), coded(CEM, form)]));
  await controller.check();
  expect(missing(controller)).toEqual(['0003 Carter, Cem']);
});

test('who was registered before for one qualification is asked about for another', async () => {
  const before = [CODED, coded(ANN, '13A')];
  const { controller, host } = await checking(named('Forms', before));
  await mark(controller);
  host.workbook.type(named('Forms', [...before, coded(ANN, '13A', '583901')]));
  await controller.check();
  expect(missing(controller)).toEqual(['0001 Archer, Ann']);
});

test('one finding is answered by itself, and asked again once its line is gone', async () => {
  const { controller, host } = await checking(named('Forms', [CODED, coded(ANN, '13A'), coded(BOB, '13A')]));
  const [first] = (checkedOf(controller.state().check)?.findings ?? []).filter(({ answers }) => answers.length > 0);
  if (first === undefined) throw new Error('Nothing is asked.');
  await controller.answer([first], 'registered');
  expect(missing(controller)).toEqual(['0002 Baker, Bob']);
  const sheet = await host.workbook.read('Entrywise answers');
  host.workbook.put({ ...sheet, values: sheet.values.slice(0, 4) });
  await controller.check();
  expect(missing(controller)).toHaveLength(2);
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

function groupsOf(controller: PaneController): object[] {
  return viewOf(controller).asks.unregistered.map(({ group, candidates, names, isOdd, registered }) => ({
    ...{ group, candidates, names, isOdd, registered },
  }));
}

const alone = { isOdd: false, registered: 0 };

test('candidates of one group can be marked as registered before, and then those of another', async () => {
  const { controller } = await checking(named('Forms', [CODED, coded(ANN, '13A'), coded(BOB, '13B')]));
  expect(groupsOf(controller)).toEqual([
    { group: '13A', candidates: 1, names: ['Ann Archer'], ...alone },
    { group: '13B', candidates: 1, names: ['Bob Baker'], ...alone },
  ]);
  await mark(controller, '13A');
  expect(missing(controller)).toEqual(['0002 Baker, Bob']);
  await mark(controller, '13B');
  expect(missing(controller)).toEqual([]);
});

/** Somebody with the sequence number of their UCI. */
function person(number: number): string[] {
  const uci = `99999026${number}`;
  return [
    String(number),
    uci + (uciCheckLetter(uci) ?? ''),
    `Drew${'abcdefghijklm'[number % 100] ?? ''}`,
    'Dee',
    '16/05/2009',
    'F',
  ];
}

const TICKS = [...WHO, 'Register', 'Unit 1'];
const ticked = (number: number, register: string): CellValue[] => [...person(number), register, 'Y'];

test('groups are told by what tells those with and without a registration apart: the tab, the year, the class', async () => {
  const said = { qualification: '05835', series: 'January 2027' };
  const twelve = named('12 Bus', [TICKS, ...[1, 2, 3, 4].map((one) => ticked(1200 + one, one === 3 ? '' : 'Y'))]);
  const thirteen = named('13 Bus', [[...WHO, 'Unit 1'], ...[1, 2, 3].map((one) => [...person(1300 + one), 'Y'])]);
  const { controller } = await checking(twelve, thirteen);
  await controller.chooseSheets(['12 Bus', '13 Bus']);
  await controller.say(['12 Bus', '13 Bus'], said);
  expect(groupsOf(controller)).toEqual([
    { group: '12 Bus', candidates: 1, names: ['Dee Drewd'], isOdd: true, registered: 3 },
    { group: '13 Bus', candidates: 3, names: ['Dee Drewb', 'Dee Drewc', 'Dee Drewd'], ...alone },
  ]);
  const rows = [1, 2, 3, 4].flatMap((one) => [
    ...(one === 3 ? [] : [[...coded(person(1200 + one), '12A', '583500'), '12']]),
    [...coded(person(1200 + one), '12A'), '12'],
    [...coded(person(1300 + one), one < 3 ? '13A' : '13B'), '13'],
  ]);
  const { controller: other } = await checking(named('All', [[...CODED, 'Year'], ...rows]));
  expect(groupsOf(other)).toEqual([
    { group: 'Year 12', candidates: 1, names: ['Dee Drewd'], isOdd: true, registered: 3 },
    { group: 'Year 13', candidates: 4, names: ['Dee Drewb', 'Dee Drewc', 'Dee Drewd', 'Dee Drewe'], ...alone },
  ]);
});
