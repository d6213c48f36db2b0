import { uciCheckLetter } from '../../../src/entries';
import { changeCells, type SheetContent } from '../../../src/table';
import { createDesk, type Desk } from '../../../src/taskpane/desk/desk';
import type { PlanFacts } from '../../../src/taskpane/worker/plain-plan';
import { sheetOf } from '../../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../pane-host';
import { sampleBasedata, sampleReferenceFile } from '../sample';

const CHANGED =
  'The sheet or the register has changed since the plan was made, so nothing was done. Look at the new plan, and then go on.';
const UCI = `999990260001${uciCheckLetter('999990260001') ?? ''}`;
const UNIT_ROW = 2;
const STATUS = 8;

function entries(): SheetContent {
  const who = ['0001', UCI, 'Archer', 'Ann', '12/03/2009', 'F'];
  return sheetOf([
    ['Candidate number', 'UCI', 'Surname', 'Forenames', 'Date of birth', 'Sex', 'Entry code', 'Series', 'Status'],
    [...who, '05835', '', 'Registered'],
    [...who, '583501', 'June 2027', ''],
  ]);
}

/** A pane on a workbook with a plan that is ready to be made. */
async function paneOn(workbook: MemoryWorkbook): Promise<Desk> {
  const desk = createDesk(new TestHost(workbook, '2026-10-05'), 60_000);
  await desk.start();
  await desk.addFiles([...sampleBasedata(), sampleReferenceFile()]);
  desk.setChoices({ centreNumber: '99999' });
  await desk.check();
  await desk.plan();
  desk.setChoices({ accepted: Object.fromEntries(planOf(desk).checklist.map(({ id }) => [id, 'Looked at it.'])) });
  await desk.plan();
  return desk;
}

function planOf(desk: Desk): PlanFacts {
  const { plan } = desk.state();
  if (plan.is !== 'planned') throw new Error(`Nothing is planned: ${JSON.stringify(plan)}`);
  return plan.plan;
}

async function linesOf(workbook: MemoryWorkbook, what: string): Promise<number> {
  const { values } = await workbook.read('Entrywise register');
  return values.filter((cells) => cells?.[1] === what).length;
}

/** A workbook of which the unit entry was sent, and is now to be withdrawn. */
async function toWithdraw(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook([entries()]);
  const desk = await paneOn(workbook);
  await desk.makeFiles();
  const { check } = desk.state();
  const [file] = check.is === 'checked' ? check.checked.facts.register.files : [];
  await desk.record({ is: 'file', key: file?.key ?? '', state: 'sent' });
  desk.close();
  const change = { row: UNIT_ROW, column: STATUS, before: '', after: 'Withdrawn' };
  workbook.put(changeCells(await workbook.read('Entries'), [change]));
  return workbook;
}

describe('two officers in one workbook', () => {
  it('do not make the same files twice', async () => {
    const workbook = new MemoryWorkbook([entries()]);
    const [one, other] = [await paneOn(workbook), await paneOn(workbook)];
    await one.makeFiles();
    expect(one.state().made.map(({ name }) => name)).toEqual(['E9999972.X01']);
    await other.makeFiles();
    expect(other.state()).toMatchObject({ made: [], notice: { tone: 'warning', sentence: CHANGED } });
    expect(await linesOf(workbook, 'File made')).toBe(1);
  });

  it('do not record the same e-mail twice', async () => {
    const workbook = await toWithdraw();
    const [one, other] = [await paneOn(workbook), await paneOn(workbook)];
    expect(planOf(other).emails.map(({ id }) => id)).toEqual(['withdrawals']);
    await one.record({ is: 'email', id: 'withdrawals' });
    await other.record({ is: 'email', id: 'withdrawals' });
    expect(other.state().notice?.sentence).toBe(CHANGED);
    expect(await linesOf(workbook, 'Withdrawal asked for')).toBe(1);
  });
});

describe('one officer who clicks twice', () => {
  it('makes the files once, and is told that they are made', async () => {
    const workbook = new MemoryWorkbook([entries()]);
    const desk = await paneOn(workbook);
    await Promise.all([desk.makeFiles(), desk.makeFiles()]);
    expect(desk.state().made).toHaveLength(1);
    expect(desk.state().notice?.tone).toBe('success');
    expect(await linesOf(workbook, 'File made')).toBe(1);
  });

  it('records an e-mail once', async () => {
    const workbook = await toWithdraw();
    const desk = await paneOn(workbook);
    const email = { is: 'email', id: 'withdrawals' } as const;
    await Promise.all([desk.record(email), desk.record(email)]);
    expect(desk.state().notice?.sentence).toBe('Recorded in the register.');
    expect(await linesOf(workbook, 'Withdrawal asked for')).toBe(1);
  });

  it('loses no click that comes while the sheet is checked again', async () => {
    const workbook = await toWithdraw();
    const desk = await paneOn(workbook);
    await Promise.all([desk.check(), desk.record({ is: 'email', id: 'withdrawals' })]);
    expect(await linesOf(workbook, 'Withdrawal asked for')).toBe(1);
  });
});

test('an e-mail is not recorded as sent where it would ask for something else by now', async () => {
  const workbook = await toWithdraw();
  const desk = await paneOn(workbook);
  const change = { row: UNIT_ROW, column: STATUS, before: '', after: '' };
  workbook.put(changeCells(await workbook.read('Entries'), [change]));
  await desk.record({ is: 'email', id: 'withdrawals' });
  expect(desk.state().notice?.sentence).toBe(CHANGED);
  expect(await linesOf(workbook, 'Withdrawal asked for')).toBe(0);
});
