import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbookFile } from '../../src/workbook/file';
import { inspectFile } from '../../src/edi';
import { GIVEN, program } from '../at-size/program';
import { Chance } from '../model/random';

/*
 * The built command line in processes of its own: killed at any moment, two at once, with another clock and in other time zones.
 */

const folder = mkdtempSync(path.join(tmpdir(), 'entrywise-processes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CENTRE = ['--centre', '99999', '--postcode', 'AB1 2CD'];
const prepare = (to: string): string[] => [
  ...['prepare', 'examples/entries.xlsx', '--out', to, ...GIVEN, ...CENTRE, '--units-at-once'],
];

/** The files in a folder by name, without what a killed run leaves behind under a name of its own. */
function filesIn(to: string): Record<string, Buffer> {
  if (!existsSync(to)) return {};
  const names = readdirSync(to).filter((name) => !/^\.entrywise-[-0-9a-f]+\.part$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(path.join(to, name))]));
}

async function expectWhole(files: Record<string, Buffer>): Promise<void> {
  for (const [name, bytes] of Object.entries(files)) {
    if (name.endsWith('.xlsx'))
      expect((await (await openWorkbookFile(new Uint8Array(bytes))).sheets()).length).toBeGreaterThan(0);
    else if (/\.X\d\d$/.test(name)) expect(inspectFile(name, new Uint8Array(bytes)).problems).toEqual([]);
  }
}

/** Runs the built program and kills it after so many milliseconds. */
async function killed(words: readonly string[], after: number): Promise<void> {
  const child = spawn(process.execPath, ['dist/cli/entrywise.cjs', ...words], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), after);
  await new Promise((closed) => child.on('close', closed));
  clearTimeout(timer);
}

test('killed at random moments: whole files or none, and the input as it was', async () => {
  const input = readFileSync('examples/entries.xlsx');
  const began = Date.now();
  await program(prepare(path.join(folder, 'whole')));
  const long = Date.now() - began;
  const all = Object.keys(filesIn(path.join(folder, 'whole')));
  const chance = new Chance(19);
  for (let time = 0; time < 16; time += 1) {
    const to = path.join(folder, `killed-${time}`);
    // The last half of a run is where it writes.
    await killed(prepare(to), long * (0.5 + chance.number() * 0.6));
    const files = filesIn(to);
    await expectWhole(files);
    if ('entries-checked.xlsx' in files) expect(Object.keys(files)).toEqual(all);
  }
  expect(readFileSync('examples/entries.xlsx')).toEqual(input);
}, 300_000);

test('two at once into one folder: one writes everything, the other is told', async () => {
  for (let time = 0; time < 3; time += 1) {
    const to = path.join(folder, `both-${time}`);
    const ended = await Promise.all([program(prepare(to)), program(prepare(to))]);
    const refused = ended.filter(({ code }) => code === 2);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.error).toMatch(/exists already/);
    await expectWhole(filesIn(to));
    expect(Object.keys(filesIn(to))).toContain('entries-checked.xlsx');
  }
}, 300_000);

test('from Auckland to Los Angeles the same bytes', async () => {
  const before = process.env.TZ;
  const outputs: Record<string, Buffer>[] = [];
  const reports: string[] = [];
  try {
    for (const zone of [
      'Europe/London',
      'Pacific/Auckland',
      'Pacific/Kiritimati',
      'America/Los_Angeles',
      'Asia/Kolkata',
    ]) {
      process.env.TZ = zone;
      const to = path.join(folder, zone.replace('/', '-'));
      mkdirSync(to);
      const { out } = await program(['check', 'examples/entries.xlsx', '--out', to, ...GIVEN]);
      outputs.push(filesIn(to));
      reports.push(out.replaceAll(to, 'DIR'));
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
  expect(Object.keys(outputs[0] ?? {})).toEqual(['entries-checked.xlsx']);
  for (const output of outputs) expect(output).toEqual(outputs[0]);
  expect(new Set(reports).size).toBe(1);
}, 300_000);

test('a clock that is set back gives no number twice', async () => {
  const first = path.join(folder, 'first');
  await program(prepare(first));
  const made = Object.keys(filesIn(first)).filter((name) => /\.X\d\d$/.test(name));
  expect(made.length).toBeGreaterThan(0);
  const copy = path.join(folder, 'entries.xlsx');
  copyFileSync(path.join(first, 'entries-checked.xlsx'), copy);
  // A month and years before: the register has lines of a later day.
  for (const day of ['2026-10-10', '2025-11-10']) {
    const to = path.join(folder, day);
    await program(['prepare', copy, '--out', to, ...GIVEN, '--as-of', day, ...CENTRE, '--units-at-once']);
    const again = Object.keys(filesIn(to)).filter((name) => /\.X\d\d$/.test(name));
    expect(again.filter((name) => made.includes(name))).toEqual([]);
  }
}, 300_000);
