import { acceptanceOf, stillAccepted } from '../../../src/taskpane/state/accepting';
import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import type { ChecklistView } from '../../../src/taskpane/worker/views/plan-view';
import { uciCheckLetter } from '../../../src/entries';
import { sheetOf } from '../../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../pane-host';
import { sampleBasedata, sampleReferenceFile } from '../sample';

const UCI = `999990260001${uciCheckLetter('999990260001') ?? ''}`;
const HEADINGS = ['Candidate number', 'UCI', 'Surname', 'Forenames', 'Date of birth', 'Sex', 'Entry code', 'Series'];
const ENTRIES = sheetOf([HEADINGS, ['0001', UCI, 'Archer', 'Ann', '12/03/2009', 'F', '05835', '']]);

/** A visit to a workbook: a pane of its own, with a plan. */
async function visit(
  workbook: MemoryWorkbook,
  day: '2026-10-05' | '2026-11-24' | '2027-10-05',
): Promise<PaneController> {
  const controller = createController(new TestHost(workbook, day), 60_000);
  await controller.start();
  await controller.addFiles([...sampleBasedata(), sampleReferenceFile()]);
  controller.setChoices({ centreNumber: '99999' });
  await controller.check();
  await controller.plan();
  return controller;
}

function warningsOf(controller: PaneController): readonly ChecklistView[] {
  const { plan } = controller.state();
  return plan.kind === 'planned' ? plan.plan.checklist.filter(({ kind }) => kind === 'warning') : [];
}

async function acceptAll(controller: PaneController): Promise<void> {
  for (const item of warningsOf(controller)) await controller.accept(item, 'Looked at it.');
  await controller.plan();
}

const open = (controller: PaneController): string[] =>
  warningsOf(controller).flatMap(({ id, accepted }) => (accepted === null ? [id] : []));

test('a warning is accepted once a year, and not at each visit', async () => {
  const workbook = new MemoryWorkbook([ENTRIES]);
  const first = await visit(workbook, '2026-10-05');
  expect(open(first)).toContain('no-register');
  await acceptAll(first);
  expect(open(first)).toEqual([]);
  const second = await visit(workbook, '2026-10-05');
  expect(open(second)).toEqual([]);
  expect(warningsOf(second).map(({ accepted }) => accepted)).toContain('Looked at it.');
  const nextYear = await visit(workbook, '2027-10-05');
  expect(open(nextYear)).toContain('no-register');
});

test('it is asked again when it was taken back', async () => {
  const workbook = new MemoryWorkbook([ENTRIES]);
  const first = await visit(workbook, '2026-10-05');
  await acceptAll(first);
  const [item] = warningsOf(first);
  if (item) await first.accept(item, null);
  await first.plan();
  expect(open(first)).toEqual([item?.id]);
  expect(open(await visit(workbook, '2026-10-05'))).toEqual([item?.id]);
});

test('it is asked again when it warns of something else', () => {
  const item: ChecklistView = {
    ...{ id: 'warning-late-entry', kind: 'warning', text: 'Late for 3 days', rule: 'late-entry', accepted: null },
    places: [{ sheet: 'Entries', rows: [1, 2] }],
  };
  const kept = { [item.id]: acceptanceOf(item, 'The head knows.', '2026-10-05') };
  const accepted = (now: Partial<ChecklistView>): unknown =>
    stillAccepted({ checklist: [{ ...item, ...now }] }, kept, '2026-10-09');
  expect(accepted({ text: 'Late for 7 days' })).toEqual({ 'warning-late-entry': 'The head knows.' });
  expect(accepted({ places: [{ sheet: 'Entries', rows: [1, 2, 5] }] })).toEqual({});
  expect(accepted({ places: [{ sheet: 'Other', rows: [1] }] })).toEqual({});
  // What is left once the others were sent was accepted with them.
  expect(accepted({ places: [{ sheet: 'Entries', rows: [2] }] })).toEqual({ 'warning-late-entry': 'The head knows.' });
  expect(accepted({ rule: null, text: 'Other words' })).toEqual({});
});

test('what a rule warns of in other rows since is asked anew on the same visit', async () => {
  const called = (number: string, uci: string) => [
    number,
    uci,
    'Archer',
    'Ann (Annie)',
    '12/03/2009',
    'F',
    '05835',
    '',
  ];
  const other = `999990260002${uciCheckLetter('999990260002') ?? ''}`;
  const workbook = new MemoryWorkbook([sheetOf([HEADINGS, called('0001', UCI)])]);
  const controller = await visit(workbook, '2026-11-24');
  await acceptAll(controller);
  const rules = warningsOf(controller).flatMap(({ rule }) => rule ?? []);
  expect(rules).not.toEqual([]);
  expect(open(controller)).toEqual([]);
  workbook.put(sheetOf([HEADINGS, called('0001', UCI), called('0002', other).with(2, 'Baker')]));
  await controller.check();
  await controller.plan();
  expect(warningsOf(controller).flatMap(({ rule, accepted }) => (accepted === null ? (rule ?? []) : []))).toEqual(
    rules,
  );
  await acceptAll(controller);
  expect(open(controller)).toEqual([]);
});

test('of very many rows no more than a fingerprint is kept, and a part of them is asked again', () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => 2 * index);
  const item: ChecklistView = {
    ...{ id: 'warning-late-entry', kind: 'warning', text: 'Late', rule: 'late-entry', accepted: null },
    places: [{ sheet: 'Entries', rows }],
  };
  const kept = acceptanceOf(item, 'The head knows.', '2026-10-05');
  expect(kept.mark.length).toBeLessThan(50);
  const accepted = (own: readonly number[]): unknown =>
    stillAccepted(
      { checklist: [{ ...item, places: [{ sheet: 'Entries', rows: own }] }] },
      { [item.id]: kept },
      '2026-10-09',
    );
  expect(accepted(rows)).toEqual({ 'warning-late-entry': 'The head knows.' });
  expect(accepted(rows.slice(1))).toEqual({});
});

test('the reason is kept with the workbook, with no more of what it warns of than a fingerprint', async () => {
  const workbook = new MemoryWorkbook([ENTRIES]);
  await acceptAll(await visit(workbook, '2026-10-05'));
  const kept = JSON.stringify(await workbook.settings());
  expect(kept).toContain('Looked at it.');
  expect(kept).not.toContain('Archer');
});
