import { readdirSync, readFileSync } from 'node:fs';
import { lineOf, type RegisterLine } from '../../src/register';
import { registerSheet } from '../../src/table';
import { openWorkbookFile, type WorkbookFile } from '../../src/workbook/file';
import {
  buildSubmission,
  check,
  findRegisterIn,
  loadReference,
  fileStateLines,
  openTable,
  planSubmission,
  submissionLines,
  type Check,
} from '../../src/workflow';
import type { SubmissionPlan } from '../../src/submission';

const SAMPLE = readFileSync('examples/entries.xlsx');
const SHEET = 'Entries 2026-27';
const { reference } = loadReference({
  basedata: readdirSync('examples/basedata').map((name) => ({
    name,
    bytes: readFileSync(`examples/basedata/${name}`),
  })),
  given: [{ name: 'reference.json', text: readFileSync('examples/reference.json', 'utf8') }],
});

async function planOf(workbook: WorkbookFile, time = '10:00:00'): Promise<{ checked: Check; plan: SubmissionPlan }> {
  const register = await findRegisterIn(workbook);
  const checked = check({
    tables: [await openTable(workbook, { sheet: SHEET })],
    reference,
    asOf: '2026-11-10',
    past: [],
    register,
  });
  const now = `2026-11-10 ${time}` as const;
  const choices = { centreNumber: null, postcode: null, now, softwareVersion: '0.1', unitsAtOnce: true };
  return { checked, plan: planSubmission(checked, choices) };
}

/** The sample after an officer has made its files, and marked them as sent; `work` is what they did to the sheet before. */
async function sentBy(
  officer: string,
  time: string,
  work: (workbook: WorkbookFile) => Promise<unknown> = () => Promise.resolve(),
): Promise<{ workbook: WorkbookFile; lines: readonly RegisterLine[]; plan: SubmissionPlan }> {
  const workbook = await openWorkbookFile(SAMPLE);
  await work(workbook);
  const { plan } = await planOf(workbook, time);
  const at = { time: `2026-11-10 ${time}`, by: officer } as const;
  for (const sheet of submissionLines(plan, buildSubmission(plan), at)) await workbook.append(sheet);
  const { files } = await findRegisterIn(workbook);
  for (const sheet of files.flatMap((file) => fileStateLines(file, 'sent', at))) await workbook.append(sheet);
  return { workbook, plan, lines: (await findRegisterIn(workbook)).lines };
}

/** The sample with these lines as its register, in this order. */
async function withRegister(lines: readonly RegisterLine[]): Promise<WorkbookFile> {
  const workbook = await openWorkbookFile(SAMPLE);
  if (lines.length > 0) await workbook.append(registerSheet(lines));
  return workbook;
}

function item({ checklist }: SubmissionPlan, id: string): string | undefined {
  return checklist.find((one) => one.id === id)?.text;
}

const first = sentBy('KS', '10:00:00');

describe('the register', () => {
  test('as it should be: nothing is sent again', async () => {
    const { plan } = await planOf((await first).workbook);
    expect([plan.files, item(plan, 'register-damaged'), item(plan, 'no-register')]).toEqual([[], undefined, undefined]);
  });

  test('deleted, or the sheet copied into another workbook without it: asked about before anything is sent', async () => {
    const { plan } = await planOf(await withRegister([]));
    expect(plan.files.length).toBeGreaterThan(0);
    expect(plan.isReady).toBe(false);
    expect(item(plan, 'no-register')).toMatch(
      /^Is this the first time .* This workbook has no register.*use that copy, or move its sheet/,
    );
  });

  test('copied into the other workbook along with the sheet: nothing is sent again', async () => {
    const { lines, plan: before } = await first;
    const { plan } = await planOf(await withRegister(lines));
    expect(plan.files).toEqual([]);
    expect(plan.alreadySent).toBe(before.files.reduce((sum, { entries }) => sum + entries.length, 0));
  });

  test('sorted: nothing is sent again, and nothing is wrong with it', async () => {
    const { lines } = await first;
    const byName = [...lines].sort((one, other) => (one.details.name < other.details.name ? 1 : -1));
    const { plan } = await planOf(await withRegister(byName));
    expect([plan.files, item(plan, 'register-damaged')]).toEqual([[], undefined]);
  });

  test('half pasted: what is missing is told, and nothing is sent before that was accepted', async () => {
    const { lines } = await first;
    const { checked, plan } = await planOf(await withRegister(lines.slice(0, Math.ceil(lines.length / 2))));
    expect(plan.files.length).toBeGreaterThan(0);
    expect(plan.isReady).toBe(false);
    expect(item(plan, 'register-damaged')).toMatch(/so something may be sent twice: .* (is|are) missing/);
    expect(checked.findings.filter(({ rule }) => rule === 'register-line-unreadable').length).toBeGreaterThan(0);
  });

  test('with every file deleted: asked about as if there were none', async () => {
    const emptied = [lineOf('accepted', { time: '2026-11-10 10:00:00', by: 'KS' })];
    const { plan } = await planOf(await withRegister(emptied));
    expect(item(plan, 'no-register')).toMatch(/^Is this the first time .* The sheet "Entrywise register" has no file/);
    expect(plan.isReady).toBe(false);
  });

  test('edited: the cell is a finding, and the other lines count', async () => {
    const { workbook, plan: before } = await first;
    const copy = await openWorkbookFile(await workbook.toBytes());
    const { values } = await copy.read('Entrywise register');
    const row = values.findIndex((cells) => cells?.[1] === 'Entry in file');
    const headingRow = values.findIndex((cells) => cells?.[1] === 'What');
    const column = values[headingRow]?.indexOf('Candidate number') ?? -1;
    await copy.change('Entrywise register', [{ row, column, before: String(values[row]?.[column]), after: 'Ann' }]);
    const { checked, plan } = await planOf(copy);
    const found = checked.findings.filter(({ rule }) => rule === 'register-line-unreadable');
    expect(found.map(({ sheet }) => sheet)).toContain('Entrywise register');
    expect(plan.alreadySent).toBe(
      before.alreadySent + before.files.reduce((sum, { entries }) => sum + entries.length, 0) - 1,
    );
  });
});

test('two officers with two copies: once the registers are together it is told what was made twice, until one of them is settled', async () => {
  const { lines: ours } = await first;
  // The second officer had taken a candidate out of the sheet before.
  const { lines: theirs } = await sentBy('AB', '11:00:00', (workbook) =>
    workbook.change(SHEET, [{ row: 19, column: 12, before: '', after: 'Withdrawn' }]),
  );
  const together = await withRegister([...ours, ...theirs]);
  const { plan } = await planOf(together, '12:00:00');
  expect(plan.files).toEqual([]);
  const twice = plan.checklist.filter(({ id }) => id === 'made-twice');
  expect(twice.map(({ kind }) => kind)).toEqual(['warning']);
  expect(twice[0]?.text).toMatch(
    /^Sequence number \d was used 2 times.*10:00, KS\) sent; .*11:00, AB\) sent\. Somebody worked in a second copy/,
  );
  const { files } = await findRegisterIn(together);
  const second = files.filter(
    ({ by, fingerprint }) => by === 'AB' && !files.some((one) => one.by === 'KS' && one.fingerprint === fingerprint),
  );
  const at = { time: '2026-11-10 12:00:00', by: 'KS' } as const;
  for (const sheet of second.flatMap((file) => fileStateLines(file, 'discarded', at))) await together.append(sheet);
  const settled = (await planOf(together, '12:01:00')).plan.checklist.filter(({ id }) => id === 'made-twice');
  expect(settled.map(({ kind }) => kind)).toEqual(['fact']);
});
