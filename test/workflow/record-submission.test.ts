import { readdirSync, readFileSync } from 'node:fs';
import { readEntryFile } from '../../src/edi';
import type { Moment, Register } from '../../src/register';
import type { FileBuilt, SubmissionPlan } from '../../src/submission';
import type { TableSheet } from '../../src/table';
import { WorkbookError, type Workbook } from '../../src/workbook';
import { openWorkbookFile, type WorkbookFile } from '../../src/workbook/file';
import {
  buildSubmission,
  check,
  fileNamed,
  fileStateLines,
  findRegisterIn,
  loadReference,
  openTable,
  planSubmission,
  submissionLines,
  type Additions,
} from '../../src/workflow';

const SAMPLE = readFileSync('examples/entries.xlsx');
const { reference } = loadReference({
  basedata: readdirSync('examples/basedata').map((name) => ({
    name,
    bytes: readFileSync(`examples/basedata/${name}`),
  })),
  given: [{ name: 'reference.json', text: readFileSync('examples/reference.json', 'utf8') }],
});
const NOW: Moment = '2026-11-10 10:00:00';
const AT = { time: NOW, by: 'KS' };

interface Planned {
  readonly workbook: WorkbookFile;
  readonly register: Register;
  readonly plan: SubmissionPlan;
}

/** Opens a workbook as it was saved, and plans what would be sent now. */
async function planFrom(bytes: Uint8Array): Promise<Planned> {
  const workbook = await openWorkbookFile(bytes);
  const register = await findRegisterIn(workbook);
  const checked = check({ tables: [await openTable(workbook)], reference, asOf: '2026-11-10', past: [], register });
  const choices = { centreNumber: null, postcode: null, now: NOW, softwareVersion: '0.1', unitsAtOnce: true };
  return { workbook, register, plan: planSubmission(checked, choices) };
}

async function append(workbook: Pick<Workbook, 'append'>, additions: Additions): Promise<void> {
  for (const sheet of additions) await workbook.append(sheet);
}

/** Everything that files enter, `0001 583500`. */
function entriesOf(files: readonly FileBuilt[]): string[] {
  return files
    .flatMap(({ name, bytes }) => readEntryFile(name, bytes).file?.candidates ?? [])
    .flatMap(({ number, options }) => options.map((option) => `${number} ${option}`))
    .sort();
}

const whole = planFrom(SAMPLE).then(({ plan }) => entriesOf(buildSubmission(plan)));

describe('stopped', () => {
  test('before anything is recorded, the next run makes the same files, byte for byte', async () => {
    const { plan } = await planFrom(SAMPLE);
    const first = buildSubmission(plan);
    const { plan: again } = await planFrom(SAMPLE);
    expect(buildSubmission(again)).toEqual(first);
    expect(entriesOf(first)).toEqual(await whole);
  });

  test('while it is recorded, nothing is recorded, and no file was given away', async () => {
    const { workbook, plan } = await planFrom(SAMPLE);
    const files = buildSubmission(plan);
    const failing = Object.create(workbook, {
      append: {
        value: async (sheet: TableSheet) => {
          await Promise.resolve(sheet);
          throw new WorkbookError('The sheet is protected.');
        },
      },
    }) as WorkbookFile;
    await expect(append(failing, submissionLines(plan, files, AT))).rejects.toThrow(WorkbookError);
    expect(await workbook.toBytes()).toEqual(new Uint8Array(SAMPLE));
    const { plan: again } = await planFrom(await workbook.toBytes());
    expect(buildSubmission(again)).toEqual(files);
  });

  test('after it is recorded and before the files are saved, they are asked after; never sent, their entries are new again', async () => {
    const { workbook, plan } = await planFrom(SAMPLE);
    const files = buildSubmission(plan);
    await append(workbook, submissionLines(plan, files, AT));
    const restarted = await planFrom(await workbook.toBytes());
    expect(restarted.plan.files).toEqual([]);
    expect(restarted.plan.checklist.filter(({ id }) => id === 'state-made')).toHaveLength(files.length);
    for (const { name } of files) {
      await append(restarted.workbook, fileStateLines(fileNamed(restarted.register, name), 'discarded', AT));
    }
    const again = await planFrom(await restarted.workbook.toBytes());
    const made = buildSubmission(again.plan);
    expect(entriesOf(made)).toEqual(await whole);
    expect(made.map(({ sequence }) => sequence)).toEqual(files.map(({ sequence }) => sequence + files.length));
  });

  test('after the files are saved and before the workbook is, the same files are made again under the same names', async () => {
    const { workbook, plan } = await planFrom(SAMPLE);
    const files = buildSubmission(plan);
    await append(workbook, submissionLines(plan, files, AT));
    const { plan: again } = await planFrom(SAMPLE);
    expect(buildSubmission(again).map(({ name, fingerprint }) => [name, fingerprint])).toEqual(
      files.map(({ name, fingerprint }) => [name, fingerprint]),
    );
  });

  test('nowhere, a second run makes nothing', async () => {
    const { workbook, plan } = await planFrom(SAMPLE);
    const files = buildSubmission(plan);
    await append(workbook, submissionLines(plan, files, AT));
    const { register } = await planFrom(await workbook.toBytes());
    for (const { name } of files) await append(workbook, fileStateLines(fileNamed(register, name), 'acknowledged', AT));
    const again = await planFrom(await workbook.toBytes());
    expect([again.plan.files, again.plan.emails, again.plan.waiting]).toEqual([[], [], []]);
    expect(again.plan.alreadySent).toBe(files.reduce((sum, { entries }) => sum + entries.length, 0));
    expect(again.register.problems).toEqual([]);
  });
});

test('files cannot be built while something is in the way', async () => {
  const { plan } = await planFrom(SAMPLE);
  const blocker = {
    id: 'x',
    kind: 'blocker',
    text: 'Something is in the way.',
    rows: [],
    rule: null,
    accepted: null,
  } as const;
  expect(() => buildSubmission({ ...plan, checklist: [blocker] })).toThrow('Something is in the way.');
});

test('a plan survives being handed from a worker to the page', async () => {
  const { plan } = await planFrom(SAMPLE);
  expect(structuredClone(plan)).toEqual(plan);
});
