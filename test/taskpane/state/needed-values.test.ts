import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import { keepFiles } from '../../../src/taskpane/state/kept-files';
import { checkedOf } from '../../../src/taskpane/state/pane-state';
import type { CheckView } from '../../../src/taskpane/worker/views/check-view';
import { sheetOf } from '../../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../pane-host';
import { sampleBasedata } from '../sample';

const WHO = ['Candidate number', 'UCI', 'Surname', 'Forenames', 'Date of birth', 'Sex'];
const ANN = ['0001', '999990260001T', 'Archer', 'Ann', '12/03/2009', 'F'];
const BOB = ['0002', '999990260002A', 'Baker', 'Bob', '14/05/2009', 'M'];

/** Two registrations of one size, a first entry that is included, and a resit. */
const ENTRIES = {
  ...sheetOf([
    [...WHO, 'Entry code', 'Series', 'Status'],
    [...ANN, '05835', '', ''],
    [...BOB, '05835', '', ''],
    [...ANN, '583501', 'June 2027', ''],
    [...BOB, '583502', 'June 2027', 'Resit'],
  ]),
  name: 'Entries',
};

async function checking(): Promise<{ controller: PaneController; workbook: MemoryWorkbook }> {
  const workbook = new MemoryWorkbook([ENTRIES]);
  const controller = createController(new TestHost(workbook, '2026-11-23'), 60_000);
  await controller.start();
  await controller.check();
  return { controller, workbook };
}

function viewOf(controller: PaneController): CheckView {
  const checked = checkedOf(controller.state().check);
  if (checked === null) throw new Error('Nothing is checked.');
  return checked.view;
}

function labels(controller: PaneController): string[] {
  return viewOf(controller).needed.map(({ label }) => label);
}

const REGISTRATION = 'Registration, Level 3 Extended Certificate';
const DEADLINE = 'June 2027: entry deadline';

function typed(controller: PaneController, label: string, text: string, source = '') {
  const value = viewOf(controller).needed.find((one) => one.label === label);
  if (value === undefined) throw new Error(`${label} is not needed.`);
  return { sheet: value.sheet, keys: value.keys, text, source };
}

test('only what the entries of the sheet hang on is needed, with what hangs on it', async () => {
  const { controller } = await checking();
  expect(labels(controller)).toEqual([
    ...[REGISTRATION, 'Unit entry, Level 3: resits and the like', 'Late fee', 'Very late fee'],
    ...[DEADLINE, 'June 2027: last day for late entries', 'June 2027: last day for very late entries'],
    'June 2027: last day for a withdrawal with a refund',
  ]);
  const [registration] = viewOf(controller).needed;
  expect(registration).toMatchObject({ assumed: null, changes: '2 entries cannot be priced.' });
  const deadline = viewOf(controller).needed.find(({ label }) => label === DEADLINE);
  expect(deadline).toMatchObject({ assumed: '21 Feb 2027', changes: 'After it 2 unit entries would be late.' });
});

test('what is typed counts at once, stands in the workbook with its source, and is needed no more', async () => {
  const { controller, workbook } = await checking();
  const refused = await controller.giveValues([
    typed(controller, REGISTRATION, '60', 'Fees list 2026/27, page 4'),
    typed(controller, 'Unit entry, Level 3: resits and the like', '£21.50'),
    typed(controller, DEADLINE, '20 February 2027'),
  ]);
  expect(refused).toEqual([]);
  expect(viewOf(controller).totals).toMatchObject({ due: 14_150, unpriced: 0 });
  expect(labels(controller)).not.toContain(REGISTRATION);
  expect(labels(controller)).not.toContain(DEADLINE);
  const { values } = viewOf(controller);
  const known = values.find(({ name }) => /^Registration: .*Business Extended Certificate/.test(name));
  expect(known).toMatchObject({ value: '£60.00', confidence: 'confirmed' });
  expect(known?.source).toContain('Fees list 2026/27, page 4');
  const fees = await workbook.read('CT Fees');
  expect(fees.values.some((row) => row?.includes('Extended Certificate') && row.includes(60))).toBe(true);
});

test('a value that cannot be used is told by itself, and nothing is written', async () => {
  const { controller, workbook } = await checking();
  const refused = await controller.giveValues([
    typed(controller, REGISTRATION, '60'),
    typed(controller, DEADLINE, 'end of February'),
  ]);
  expect(refused?.map(({ index }) => index)).toEqual([1]);
  expect(refused?.[0]?.problem).toContain('date');
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Entries']);
  expect(labels(controller)).toContain(REGISTRATION);
});

test('what the officer wrote into the sheets stays, beside what is typed', async () => {
  const { controller } = await checking();
  await controller.giveValues([typed(controller, REGISTRATION, '60', 'Fees list')]);
  await controller.giveValues([typed(controller, 'Unit entry, Level 3: resits and the like', '21')]);
  expect(viewOf(controller).totals).toMatchObject({ due: 14_100, unpriced: 0 });
});

test('a day that does not fit those that are known is refused', async () => {
  const { controller } = await checking();
  await controller.giveValues([typed(controller, DEADLINE, '20/02/2027')]);
  const late = 'June 2027: last day for late entries';
  const refused = await controller.giveValues([typed(controller, late, '19/02/2027')]);
  expect(refused?.[0]?.problem).toContain('not in order');
});

test('what is known is told with what counts, so that a list that says something else can be asked about', async () => {
  const { controller } = await checking();
  expect(viewOf(controller).known).toEqual([]);
  const unit = 'Unit entry, Level 3: resits and the like';
  await controller.giveValues([
    typed(controller, unit, '£21.50', 'Fees list 2026/27, page 4'),
    typed(controller, 'Late fee', '50% of the unit fee'),
    typed(controller, DEADLINE, '20/02/2027'),
  ]);
  const { known } = viewOf(controller);
  expect(known.map(({ label, texts }) => [label, texts])).toEqual([
    [unit, ['£21.50']],
    ['Late fee', ['50% of the unit fee']],
    [DEADLINE, ['20/02/2027']],
  ]);
  expect(known[0]?.source).toContain('Fees list 2026/27, page 4');
  const pasted = await controller.readPasted('Level 3\nUnit resit fee £22.00', known);
  expect(pasted?.found.map((found) => found.map(({ text }) => text))).toEqual([['£22.00'], [], []]);
  const [of] = known;
  if (of === undefined) throw new Error('Nothing is known.');
  await controller.giveValues([{ sheet: of.sheet, keys: of.keys, text: '£22.00', source: '' }]);
  expect(viewOf(controller).known[0]?.texts).toEqual(['£22.00']);
});

test('what a pasted list gives of another series, level or size is kept with the rest, and not asked for again', async () => {
  const { controller, workbook } = await checking();
  const asked = viewOf(controller).needed;
  const text = [
    'Series\tEntry deadline\tLate entries until',
    'January 2027\t21 October 2026\t4 December 2026',
    'June 2027\t20 February 2027\t21 March 2027',
    'June 2031\t20 February 2031\t21 March 2031',
    'Level 2\nUnit resit fee £18.00\nDiploma £48.00',
  ].join('\n');
  const pasted = await controller.readPasted(text, asked);
  expect(pasted?.later.map(({ label, text: value }) => [label, value])).toEqual([
    ['Registration, Level 2 Diploma', '£48.00'],
    ['Unit entry, Level 2: resits and the like', '£18.00'],
    ['January 2027: entry deadline', '21/10/2026'],
    ['January 2027: last day for late entries', '04/12/2026'],
  ]);
  const given = (pasted?.later ?? []).map(({ sheet, keys, text: value }) => ({ sheet, keys, text: value, source: '' }));
  expect(await controller.giveValues(given)).toEqual([]);
  const series = (await workbook.read('CT Series')).values.map((row) => row?.slice(0, 2).join(': '));
  expect(series).toEqual(expect.arrayContaining(['January 2027: entry deadline']));
  // What counts now is not offered a second time.
  expect((await controller.readPasted(text, asked))?.later).toEqual([]);
});

test('of two values that fit, and of one that fits two lines, nothing is kept unseen', async () => {
  const { controller } = await checking();
  const text = 'Certificate £35.00\nLevel 2\nDiploma £48.00\nDiploma £49.00';
  expect((await controller.readPasted(text, viewOf(controller).needed))?.later).toEqual([]);
});

test('basedata is what counts where it has the fee', async () => {
  const host = new TestHost(new MemoryWorkbook([ENTRIES]), '2026-11-23');
  keepFiles(host, sampleBasedata());
  const controller = createController(host, 60_000);
  await controller.start();
  await controller.check();
  const registration = viewOf(controller).known.find(({ label }) => label === REGISTRATION);
  expect(registration?.texts).toHaveLength(1);
  expect(registration?.source).toMatch(/O9R26_72/);
});
