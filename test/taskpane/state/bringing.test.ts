import { uciCheckLetter } from '../../../src/entries';
import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import { checkedOf } from '../../../src/taskpane/state/pane-state';
import type { DetailsSource } from '../../../src/taskpane/worker/messages';
import type { CellValue, SheetContent } from '../../../src/table';
import type { DetailsPlan, DetailsWish } from '../../../src/workflow';
import { sheetOf } from '../../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../pane-host';

const uciOf = (first12: string): string => first12 + (uciCheckLetter(first12) ?? '');

/** As a head of department writes it. */
const TEACHERS: CellValue[][] = [
  ['Business CTEC: who is doing what'],
  [],
  ['Surname', 'Forename', 'Course', 'Units', 'Resit?', 'When'],
  ['Abbott', 'Daniel', 'Business Extended Certificate', '1, 2', '', 'Jan 27'],
  ['Lee', 'Sam', 'Business Extended Certificate', '1', '', 'Jan 27'],
  ['Osgood', 'Cal', 'Business Extended Certificate', '2', '', 'Jan 27'],
  ['Nowhere', 'Nia', 'Business Extended Certificate', '2', '', 'Jan 27'],
];
/** As a management system exports it. */
const EXPORT: CellValue[][] = [
  ['Exam Number', 'UCI', 'Legal Surname', 'Legal Forename', 'Date of Birth', 'Gender', 'Reg Group'],
  ['0971', uciOf('999990260971'), 'Abbott', 'Daniel James', '26/07/2010', 'M', '12D'],
  ['0972', uciOf('999990260972'), 'Lee', 'Sam', '01/02/2010', 'F', '12A'],
  ['0973', uciOf('999990260973'), 'Lee', 'Sam', '11/03/2010', 'M', '12B'],
  ['0974', uciOf('999990260974'), 'Osgood', 'Callum', '12/04/2010', 'M', '12B'],
  ['0975', uciOf('999990260975'), 'Other', 'Olive', '13/05/2010', 'F', '12B'],
];
const WISH: DetailsWish = { sheet: 'Mrs L list', chosen: {} };
const PASTED: DetailsSource = { kind: 'text', text: EXPORT.map((row) => row.join('\t')).join('\n') };

const opened: PaneController[] = [];
afterEach(() => {
  for (const controller of opened.splice(0)) controller.close();
});

async function checking(rows = TEACHERS, ...more: SheetContent[]) {
  const workbook = new MemoryWorkbook([{ ...sheetOf(rows), name: WISH.sheet }, ...more]);
  const controller = createController(new TestHost(workbook, '2026-10-05', 'workbench'), 60_000);
  opened.push(controller);
  await controller.start();
  await controller.chooseSheets([WISH.sheet]);
  await controller.check();
  return { controller, workbook };
}

async function planned(controller: PaneController, wish = WISH, source = PASTED): Promise<DetailsPlan> {
  const plan = await controller.previewDetails(wish, source);
  if (plan === null || 'kind' in plan) throw new Error(controller.state().notice?.sentence ?? 'A sheet is asked for.');
  return plan;
}

const lackingIn = (controller: PaneController) => checkedOf(controller.state().check)?.view.asks.lacking;

test('a teacher’s list is offered what it lacks; who is sure is found, and all others are asked about', async () => {
  const { controller } = await checking();
  expect(lackingIn(controller)).toEqual([
    { sheet: 'Mrs L list', candidates: 4, details: ['candidate number', 'UCI', 'date of birth', 'sex'] },
  ]);
  const { lines, questions, unknown, newColumns } = await planned(controller);
  expect(lines.map(({ who, is, row }) => [who, is, row])).toEqual([
    ['Daniel Abbott', `0971 Daniel James Abbott, ${uciOf('999990260971')}, 26 Jul 2010, M, 12D`, 3],
  ]);
  expect(questions.map(({ who, choices }) => [who, choices.map(({ words }) => words)])).toEqual([
    ['Sam Lee', ['0972 Sam Lee, 1 Feb 2010, 12A', '0973 Sam Lee, 11 Mar 2010, 12B']],
    ['Cal Osgood', ['0974 Callum Osgood, 12 Apr 2010, 12B']],
  ]);
  expect(unknown.map(({ who }) => who)).toEqual(['Nia Nowhere']);
  expect(newColumns).toEqual(['candidate number', 'UCI', 'date of birth', 'sex', 'class']);
});

test('what was shown is written right of the list, with headings, and the entries can be sent', async () => {
  const { controller, workbook } = await checking();
  const [lee, osgood] = (await planned(controller)).questions;
  if (lee === undefined || osgood === undefined) throw new Error('Two are asked about.');
  const wish = {
    ...WISH,
    chosen: { [lee.key]: lee.choices[1]?.key ?? '', [osgood.key]: osgood.choices[0]?.key ?? '' },
  };
  const plan = await planned(controller, wish);
  expect(plan.questions).toEqual([]);
  expect(await controller.bringDetails(wish, PASTED, plan)).toBe(true);
  const { values } = await workbook.read(WISH.sheet);
  expect(values.slice(2, 7).map((row) => row?.slice(6))).toEqual([
    ['Candidate number', 'UCI', 'Date of birth', 'Sex', 'Class'],
    ['0971', uciOf('999990260971'), '26/07/2010', 'M', '12D'],
    ['0973', uciOf('999990260973'), '11/03/2010', 'M', '12B'],
    ['0974', uciOf('999990260974'), '12/04/2010', 'M', '12B'],
    [],
  ]);
  expect(lackingIn(controller)).toEqual([]);
  // A nickname or a slip of the list's would stand on the certificate.
  expect(controller.state().notice?.sentence).toMatch(
    /^Details of 3 candidates filled in\. Your list writes 2 names otherwise, and the sheet's stay \(rows 4 and 6\)\./,
  );
});

test('one candidate without a UCI is typed, however many rows they have', async () => {
  const rows = (uci: string, number: string, count: number): CellValue[][] =>
    Array.from({ length: count }, (_, unit) => [
      ...[number, uci, `Surname ${number}`, 'Ann', '12/03/2010', 'F', '05835', `0${unit + 1}`, 'June 2027'],
    ]);
  const headings = ['Exam No', 'UCI', 'Surname', 'Forename', 'DOB', 'Sex', 'Qualification', 'Unit', 'Series'];
  const sheetWith = (...lacking: readonly string[]): CellValue[][] => [
    headings,
    ...rows(uciOf('999990260971'), '0971', 2),
    ...lacking.flatMap((number) => rows('', number, 4)),
  ];
  const one = await checking(sheetWith('0972'));
  expect(lackingIn(one.controller)).toEqual([]);
  const three = await checking(sheetWith('0972', '0973', '0974'));
  expect(lackingIn(three.controller)).toEqual([{ sheet: 'Mrs L list', candidates: 3, details: ['UCI'] }]);
});

test('whoever was chosen for one row is offered for no other', async () => {
  const { controller } = await checking([...TEACHERS.slice(0, 5), TEACHERS[4] ?? [], ...TEACHERS.slice(5)]);
  const first = (await planned(controller)).questions.filter(({ who }) => who === 'Sam Lee');
  expect(first.map(({ choices }) => choices.length)).toEqual([2, 2]);
  const [one] = first;
  const wish = { ...WISH, chosen: { [one?.key ?? '']: one?.choices[0]?.key ?? '' } };
  const left = (await planned(controller, wish)).questions.filter(({ who }) => who === 'Sam Lee');
  expect(left.map(({ choices }) => choices.map(({ words }) => words))).toEqual([['0973 Sam Lee, 11 Mar 2010, 12B']]);
});

test('a question that was answered stays, with its answer and with whoever else it may be', async () => {
  const { controller } = await checking();
  const [lee] = (await planned(controller)).questions;
  const [first, second] = lee?.choices ?? [];
  for (const answer of [first?.key, second?.key, 'nobody']) {
    const { answered, questions } = await planned(controller, { ...WISH, chosen: { [lee?.key ?? '']: answer ?? '' } });
    expect(answered).toEqual([lee]);
    expect(questions.map(({ who }) => who)).toEqual(['Cal Osgood']);
  }
});

test('an answer that it is none of those leaves the candidate as they are', async () => {
  const { controller } = await checking();
  const [lee] = (await planned(controller)).questions;
  const { unknown, questions } = await planned(controller, { ...WISH, chosen: { [lee?.key ?? '']: 'nobody' } });
  expect(questions.map(({ who }) => who)).toEqual(['Cal Osgood']);
  expect(unknown.map(({ who }) => who)).toEqual(['Sam Lee', 'Nia Nowhere']);
});

test.each<[string, DetailsSource]>([
  ['another sheet of the workbook', { kind: 'sheet', sheet: 'SIMS export' }],
  [
    'a CSV file',
    {
      kind: 'file',
      sheet: null,
      file: { name: 'sims.csv', bytes: new TextEncoder().encode(EXPORT.map((row) => row.join(',')).join('\r\n')) },
    },
  ],
])('%s may be the list', async (_what, source) => {
  const { controller } = await checking(TEACHERS, { ...sheetOf(EXPORT), name: 'SIMS export' });
  expect((await planned(controller, WISH, source)).lines).toHaveLength(1);
});

test('only empty cells are filled, and a day of birth that is another’s is asked about', async () => {
  const { controller, workbook } = await checking([
    ['Surname', 'Forename', 'DOB', 'UCI', 'Entry code', 'Series'],
    ['Abbott', 'Daniel', '26/07/2010', 'kept', '583501', 'June 2027'],
    ['Other', 'Olive', '14/05/2010', '', '583501', 'June 2027'],
  ]);
  const plan = await planned(controller);
  expect(plan.questions.map(({ who }) => who)).toEqual(['Olive Other']);
  expect(await controller.bringDetails(WISH, PASTED, plan)).toBe(true);
  const { values } = await workbook.read(WISH.sheet);
  expect(values[1]?.slice(2)).toEqual(['26/07/2010', 'kept', '583501', 'June 2027', '0971', 'M', '12D']);
});

test('a text that is no list is told, and nothing is shown', async () => {
  const { controller } = await checking();
  expect(await controller.previewDetails(WISH, { kind: 'text', text: 'see the office' })).toBeNull();
  expect(controller.state().notice?.tone).toBe('error');
});
