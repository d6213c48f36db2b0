import { findAnswers, isProductSheet, type SheetContent } from '../../../src/table';
import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import type { FindingView } from '../../../src/taskpane/worker/views/finding-view';
import { findAnswersIn } from '../../../src/workflow';
import { WorkbookError } from '../../../src/workbook';
import { sheetOf } from '../../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../pane-host';

const HEADINGS = ['Candidate number', 'Surname', 'Forenames', 'UCI', 'Qualification', 'Series', 'Status', 'Unit 1'];

/** A class of ten; the third is not entered. */
function classOfTen(name = 'Entries'): SheetContent {
  const rows = Array.from({ length: 10 }, (_, row) => [
    ...[String(row + 1).padStart(4, '0'), `Archer${'abcdefghij'[row] ?? ''}`, 'Ann', ''],
    ...['05835', 'June 2027', 'Registered', row === 2 ? '' : 'Y'],
  ]);
  return { ...sheetOf([HEADINGS, ...rows]), name };
}

const started: PaneController[] = [];
afterEach(() => started.splice(0).forEach((controller) => controller.close()));

async function checkedClass(): Promise<{ controller: PaneController; host: TestHost }> {
  const host = new TestHost(new MemoryWorkbook([classOfTen()]));
  const controller = createController(host, 60_000);
  started.push(controller);
  await controller.start();
  await controller.check();
  return { controller, host };
}

function missing(controller: PaneController): FindingView[] {
  const { check } = controller.state();
  return check.kind === 'checked' ? check.checked.findings.filter(({ rule }) => rule === 'others-entered') : [];
}

function first(controller: PaneController): FindingView {
  const [finding] = missing(controller);
  if (finding === undefined) throw new Error('Nobody is missed.');
  return finding;
}

async function keptIn(host: TestHost): Promise<Readonly<Partial<Record<string, string>>>[]> {
  return findAnswers(await host.workbook.read('Entrywise answers')).lines.map(({ texts }) => texts);
}

describe('an answer to a finding', () => {
  it('is offered where the rule asks', async () => {
    const { controller } = await checkedClass();
    expect(first(controller)).toMatchObject({ person: '0003 Archerc, Ann', answers: ['left', 'not-this-year'] });
    const { check } = controller.state();
    const others = check.kind === 'checked' ? check.checked.findings.filter(({ answers }) => answers.length > 0) : [];
    expect(others.map(({ rule }) => rule)).toEqual(['others-entered']);
  });

  it('is kept in a sheet that everybody can see, and is not asked again', async () => {
    const { controller, host } = await checkedClass();
    controller.setChoices({ by: 'KS' });
    await controller.answer([first(controller)], 'not-this-year');
    expect(missing(controller)).toEqual([]);
    expect(controller.state().notice).toMatchObject({
      tone: 'success',
      sentence: expect.stringContaining('delete the line'),
    });
    expect(await keptIn(host)).toEqual([
      {
        Time: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
        ...{ Answer: 'Not this year', By: 'KS', 'Candidate number': '0003', Name: 'ARCHERC:ANN' },
        ...{ Qualification: '05835', Unit: '01', 'Academic year': expect.stringMatching(/^20\d\d\/\d\d$/) },
      },
    ]);
    expect(isProductSheet('Entrywise answers')).toBe(true);
    await controller.check();
    expect(missing(controller)).toEqual([]);
  });

  it('is asked again once its line is gone', async () => {
    const { controller, host } = await checkedClass();
    await controller.answer([first(controller)], 'left');
    expect((await keptIn(host))[0]).toMatchObject({ Answer: 'Left', Qualification: '05835' });
    expect((await keptIn(host))[0]).not.toHaveProperty('Unit');
    const sheet = await host.workbook.read('Entrywise answers');
    host.workbook.put({ ...sheet, values: sheet.values.slice(0, 4) });
    await controller.check();
    expect(missing(controller)).toHaveLength(1);
  });

  it('is not kept where the sheet cannot be written, and is asked still', async () => {
    const { controller, host } = await checkedClass();
    host.workbook.append = () => Promise.reject(new WorkbookError('The sheet is protected.'));
    await controller.answer([first(controller)], 'left');
    expect(controller.state().notice).toMatchObject({ tone: 'error', sentence: 'The sheet is protected.' });
    expect(missing(controller)).toHaveLength(1);
  });

  it('is not taken from a list that is out of date', async () => {
    const { controller, host } = await checkedClass();
    const finding = first(controller);
    host.workbook.type(classOfTen());
    await controller.answer([finding], 'left');
    expect(controller.state().notice?.tone).toBe('warning');
    expect((await host.workbook.sheets()).map(({ name }) => name)).toEqual(['Entries']);
  });

  it('which the finding does not offer is refused', async () => {
    const { controller } = await checkedClass();
    await controller.answer([first(controller)], 'seen');
    expect(controller.state().notice).toMatchObject({ tone: 'error' });
    expect(missing(controller)).toHaveLength(1);
  });
});

test('lines that say too little answer nothing', async () => {
  const headings = ['Answer', 'Candidate number', 'Name', 'UCI', 'Qualification', 'Unit'];
  const lines = [
    ['Left', '', '', '', '05835', ''],
    ['Not this year', '', '', '', '', '01'],
    ['', '0001', 'LEE:ANN', '', '', ''],
    ['Not this year', '', '', '', '05835', '1'],
    ['LEFT', '7', 'Lee:Ann', '', '', ''],
    ['Seen', '', '', '', '', ''],
  ];
  const found = await findAnswersIn(
    new MemoryWorkbook([{ ...sheetOf([headings, ...lines]), name: 'entrywise ANSWERS' }]),
  );
  expect(
    found.answers.map(({ answer: { word, qualification, unit, details } }) => [
      word,
      qualification,
      unit,
      details.name,
    ]),
  ).toEqual([
    ['not-this-year', '05835', '01', ''],
    ['left', '', '', 'LEE:ANN'],
  ]);
  expect(found.unread.map(({ row, about }) => [row, about])).toEqual([
    [1, 'little'],
    [2, 'little'],
    [3, 'little'],
    [6, 'little'],
  ]);
});
