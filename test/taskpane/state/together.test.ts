import { uciCheckLetter } from '../../../src/entries';
import { changeCells, type SheetContent } from '../../../src/table';
import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import type { PlanView } from '../../../src/taskpane/worker/views/plan-view';
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
async function paneOn(workbook: MemoryWorkbook): Promise<PaneController> {
  const controller = createController(new TestHost(workbook, '2026-10-05'), 60_000);
  await controller.start();
  await controller.addFiles([...sampleBasedata(), sampleReferenceFile()]);
  controller.setChoices({ centreNumber: '99999' });
  await controller.check();
  await controller.plan();
  controller.setChoices({
    accepted: Object.fromEntries(planOf(controller).checklist.map(({ id }) => [id, 'Looked at it.'])),
  });
  await controller.plan();
  return controller;
}

function planOf(controller: PaneController): PlanView {
  const { plan } = controller.state();
  if (plan.kind !== 'planned') throw new Error(`Nothing is planned: ${JSON.stringify(plan)}`);
  return plan.plan;
}

async function linesOf(workbook: MemoryWorkbook, what: string): Promise<number> {
  const { values } = await workbook.read('Entrywise register');
  return values.filter((cells) => cells?.[1] === what).length;
}

/** A workbook of which the unit entry was sent, and is now to be withdrawn. */
async function toWithdraw(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook([entries()]);
  const controller = await paneOn(workbook);
  await controller.makeFiles();
  const { check } = controller.state();
  const [file] = check.kind === 'checked' ? check.checked.view.register.files : [];
  await controller.record({ kind: 'file', keys: [file?.key ?? ''], state: 'sent' });
  controller.close();
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
    await one.record({ kind: 'email', id: 'withdrawals' });
    await other.record({ kind: 'email', id: 'withdrawals' });
    expect(other.state().notice?.sentence).toBe(CHANGED);
    expect(await linesOf(workbook, 'Withdrawal asked for')).toBe(1);
  });
});

describe('one officer who clicks twice', () => {
  it('makes the files once, and is told that they are made', async () => {
    const workbook = new MemoryWorkbook([entries()]);
    const controller = await paneOn(workbook);
    await Promise.all([controller.makeFiles(), controller.makeFiles()]);
    expect(controller.state().made).toHaveLength(1);
    expect(controller.state().notice?.tone).toBe('success');
    expect(await linesOf(workbook, 'File made')).toBe(1);
  });

  it('records an e-mail once', async () => {
    const workbook = await toWithdraw();
    const controller = await paneOn(workbook);
    const email = { kind: 'email', id: 'withdrawals' } as const;
    await Promise.all([controller.record(email), controller.record(email)]);
    expect(controller.state().notice?.sentence).toBe('Recorded in the register.');
    expect(await linesOf(workbook, 'Withdrawal asked for')).toBe(1);
  });

  it('loses no click that comes while the sheet is checked again', async () => {
    const workbook = await toWithdraw();
    const controller = await paneOn(workbook);
    await Promise.all([controller.check(), controller.record({ kind: 'email', id: 'withdrawals' })]);
    expect(await linesOf(workbook, 'Withdrawal asked for')).toBe(1);
  });
});

test('an e-mail is not recorded as sent where it would ask for something else by now', async () => {
  const workbook = await toWithdraw();
  const controller = await paneOn(workbook);
  const change = { row: UNIT_ROW, column: STATUS, before: '', after: '' };
  workbook.put(changeCells(await workbook.read('Entries'), [change]));
  await controller.record({ kind: 'email', id: 'withdrawals' });
  expect(controller.state().notice?.sentence).toBe(CHANGED);
  expect(await linesOf(workbook, 'Withdrawal asked for')).toBe(0);
});
