import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import { checkedOf } from '../../../src/taskpane/state/pane-state';
import type { RegisterView } from '../../../src/taskpane/worker/views/register-view';
import { changeCells } from '../../../src/table';
import { uciCheckLetter } from '../../../src/entries';
import { sheetOf } from '../../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../pane-host';
import { sampleBasedata, sampleReferenceFile } from '../sample';

const UCI = `999990260001${uciCheckLetter('999990260001') ?? ''}`;
const STATUS = 8;

/** A pane in a workbook of which the file with two entries was made. */
async function paneAfterFiles(): Promise<{ controller: PaneController; host: TestHost }> {
  const who = ['0001', UCI, 'Archer', 'Ann', '12/03/2009', 'F'];
  const workbook = new MemoryWorkbook([
    sheetOf([
      ['Candidate number', 'UCI', 'Surname', 'Forenames', 'Date of birth', 'Sex', 'Entry code', 'Series', 'Status'],
      [...who, '05835', '', 'Registered'],
      [...who, '583501', 'June 2027', ''],
    ]),
  ]);
  const host = new TestHost(workbook, '2026-10-05');
  const controller = createController(host, 60_000);
  await controller.start();
  await controller.addFiles([...sampleBasedata(), sampleReferenceFile()]);
  controller.setChoices({ centreNumber: '99999' });
  await plan(controller);
  const { plan: planned } = controller.state();
  const asked = planned.kind === 'planned' ? planned.plan.checklist : [];
  controller.setChoices({ accepted: Object.fromEntries(asked.map(({ id }) => [id, 'Looked at it.'])) });
  await controller.plan();
  await controller.makeFiles();
  return { controller, host };
}

async function plan(controller: PaneController): Promise<void> {
  await controller.check();
  await controller.plan();
}

function registerOf(controller: PaneController): RegisterView {
  const checked = checkedOf(controller.state().check);
  if (checked === null) throw new Error('Nothing is checked.');
  return checked.view.register;
}

const statesOf = (controller: PaneController): string[] => registerOf(controller).files.map(({ state }) => state);

test('what became of a file is taken back by Undo, or later, and what was sent stays sent', async () => {
  const { controller } = await paneAfterFiles();
  const [file] = registerOf(controller).files;
  const key = file?.key ?? '';
  expect(file?.last).toBeNull();
  await controller.record({ kind: 'file', keys: [key], state: 'sent' });
  await controller.record({ kind: 'file', keys: [key], state: 'rejected' });
  expect(statesOf(controller)).toEqual(['rejected']);
  const { notice } = controller.state();
  expect(notice?.undo).toMatchObject({ kind: 'take-back', files: [file?.name] });
  if (notice?.undo?.kind === 'take-back') await controller.record(notice.undo);
  expect(statesOf(controller)).toEqual(['sent']);
  expect(controller.state().notice).toMatchObject({ sentence: 'Taken back. The register keeps both lines.' });
  expect(controller.state().notice?.undo).toBeUndefined();
  const last = registerOf(controller).files[0]?.last ?? null;
  if (last) await controller.record({ kind: 'take-back', time: last.time, files: [last.file] });
  expect(statesOf(controller)).toEqual(['made']);
  expect(registerOf(controller).problems).toEqual([]);
});

test('an e-mail that was recorded as sent by mistake is asked for again', async () => {
  const { controller, host } = await paneAfterFiles();
  await controller.record({ kind: 'file', keys: [registerOf(controller).files[0]?.key ?? ''], state: 'sent' });
  const change = { row: 2, column: STATUS, before: '', after: 'Withdrawn' };
  host.workbook.put(changeCells(await host.workbook.read('Entries'), [change]));
  await plan(controller);
  const emails = (): string[] => {
    const { plan: planned } = controller.state();
    return planned.kind === 'planned' ? planned.plan.emails.map(({ id }) => id) : [];
  };
  expect(emails()).toEqual(['withdrawals']);
  await controller.record({ kind: 'email', id: 'withdrawals' });
  const [act] = registerOf(controller).acts;
  expect(act).toMatchObject({ what: 'Withdrawal asked for (1)', who: ['0001 ARCHER:ANN'], others: 0 });
  await plan(controller);
  expect(emails()).toEqual([]);
  if (act) await controller.record({ kind: 'take-back', time: act.time, files: [] });
  expect(registerOf(controller).acts).toEqual([]);
  await plan(controller);
  expect(emails()).toEqual(['withdrawals']);
});

test('results typed for a list of candidates are recorded once they can be there, told and taken back by Undo', async () => {
  const { controller, host } = await paneAfterFiles();
  const examinations = (): unknown =>
    checkedOf(controller.state().check)?.view.openExaminations.map(({ open }) => open);
  expect(examinations()).toEqual([1]);
  const typed = { code: '583501', series: '6A27', otherwise: 'sat' } as const;
  await controller.record({ kind: 'by-hand', typed: { ...typed, text: '0001 M' } });
  expect(controller.state().notice).toMatchObject({
    tone: 'error',
    sentence: expect.stringContaining('is in June 2027, which is still to come') as unknown,
  });
  host.day = '2027-08-19';
  await controller.check();
  await controller.record({ kind: 'by-hand', typed: { ...typed, text: '0009 M' } });
  expect(controller.state().notice).toMatchObject({
    tone: 'error',
    sentence: expect.stringContaining('fits nobody') as unknown,
  });
  expect(examinations()).toEqual([1]);
  await controller.record({ kind: 'by-hand', typed: { ...typed, text: 'No.\tGrade\n0001\tM' } });
  const { notice } = controller.state();
  expect(notice?.sentence).toBe('1 result recorded in the register.');
  expect(examinations()).toEqual([]);
  expect(registerOf(controller).acts.map(({ what }) => what)).toEqual(['Result (1)']);
  if (notice?.undo?.kind === 'take-back') await controller.record(notice.undo);
  expect(examinations()).toEqual([1]);
});
