// The long run: npm run fuzz -- --minutes N [--seed N] [--only TARGET …]
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { program } from '../at-size/run-program';
import { faultOf, MOST, textOfCase, type FuzzCase } from './fuzz-case';
import { inventCase } from './invent-case';
import { shrinkCase } from './shrink-case';
import { soundFiles } from './sound-files';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: [] },
    shrink: { type: 'string', default: '200' },
  },
});

/** Cases that one process plays: it begins anew, so that none suffers from what others left in its memory. */
const IN_A_ROW = 400;
/** Milliseconds without a word after which a case counts as endless: long, since a busy machine may give a run at low priority nothing for minutes. */
const SILENCE = 300_000;
/** One of so many cases also goes through the built program, in a process of its own. */
const THROUGH_PROGRAM = 40;

const FOLDER = path.resolve('test/fuzz/kept');
const sound = await soundFiles();
const kinds = new Map<string, number[]>();
const end = Date.now() + Number(values.minutes) * 60_000;
let played = 0;
let builtRuns = 0;

/** What two faults have in common that are one: their words without numbers, names of places and quoted texts. */
function kindOf(fault: string): string {
  const [line = ''] = fault.split('\n').filter((one) => !one.includes('entrywise-fuzz-'));
  return line.replace(/"[^"]*"|\d+(?:\.\d+)?/g, '#').slice(0, 120);
}

async function note(seed: number, found: FuzzCase, fault: string, canShrink: boolean): Promise<void> {
  const kind = kindOf(fault);
  const known = kinds.get(kind);
  kinds.set(kind, [...(known ?? []), seed]);
  if (known !== undefined) return;
  console.log(`\nseed ${seed}, ${found.target}: ${found.words.join(' ')}\n${fault.slice(0, 3_000)}`);
  const stillFails = async (smaller: FuzzCase): Promise<boolean> => {
    const other = await faultOf(smaller);
    return other !== null && kindOf(other) === kind;
  };
  const small = canShrink ? await shrinkCase(found, stillFails, Number(values.shrink)) : found;
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, `${found.target.replaceAll(' ', '-')}-${seed}.json`);
  writeFileSync(file, textOfCase(small));
  console.log(`Kept as ${path.relative('.', file)}: once it is mended, npx jest test/fuzz runs it.`);
}

/** Plays cases in a process of its own. Gives the seed of the next one. */
async function play(first: number): Promise<number> {
  const child = spawn(
    process.execPath,
    [
      ...['--max-old-space-size=1024', '--import', 'tsx', 'test/fuzz/player.ts'],
      ...[String(first), String(Math.min(IN_A_ROW, 1 + Math.floor((end - Date.now()) / 20)))],
      ...values.only,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const faults: [number, string][] = [];
  let [seed, isDone, said, words, isSilent] = [first - 1, false, '', '', false];
  const stop = (): void => {
    isSilent = true;
    child.kill('SIGKILL');
  };
  let silence = setTimeout(stop, SILENCE);
  child.stderr.on('data', (piece: Buffer) => (words = (words + piece.toString()).slice(-4_000)));
  child.stdout.on('data', (piece: Buffer) => {
    clearTimeout(silence);
    silence = setTimeout(stop, SILENCE);
    const lines = (said + piece.toString()).split('\n');
    said = lines.pop() ?? '';
    for (const line of lines) {
      const [, kind, what = 'null'] = /^(\w+) (.*)$/.exec(line) ?? [];
      const [number, fault]: [number, string] = JSON.parse(what);
      if (kind === 'seed') seed = number;
      if (kind === 'fault') faults.push([number, fault]);
      isDone ||= kind === 'done';
    }
  });
  await new Promise((closed) => child.on('close', closed));
  clearTimeout(silence);
  for (const [number, fault] of faults)
    await note(number, inventCase(sound, number, values.only), fault, !/^slow|^memory/.test(fault));
  if (!isDone && seed >= first) {
    await note(
      seed,
      inventCase(sound, seed, values.only),
      isSilent ? 'endless' : `the process died: ${words.trim()}`,
      false,
    );
  }
  played += Math.max(0, seed - first + 1);
  return Math.max(first, seed) + 1;
}

/** A case through the program as it is built, with its time and memory. */
async function throughProgram(seed: number): Promise<void> {
  const found = inventCase(sound, seed, values.only);
  if (found.words.length === 0) return;
  builtRuns += 1;
  let used = { seconds: 0, megabytes: 0 };
  const fault = await faultOf(found, async (given) => {
    const ended = await program(given, MEASURED);
    const [error = '', measured = 'null'] = ended.error.split('\nUSED ');
    used = JSON.parse(measured) ?? used;
    return { ...ended, error };
  });
  const isOver = used.seconds > MOST.seconds || used.megabytes * 1024 ** 2 > MOST.bytes;
  const told = fault ?? (isOver ? `the program took ${JSON.stringify(used)}` : null);
  if (told !== null) await note(seed, found, told, false);
}

/** Measures the process in which the program runs: processor time in seconds, memory in MB. */
const MEASURED = `
import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(2, '\\nUSED ' + JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});`;

let seed = Number(values.seed);
while (Date.now() < end) {
  const next = await play(seed);
  for (let one = seed; one < next && Date.now() < end; one += THROUGH_PROGRAM) await throughProgram(one);
  seed = next;
}
console.log(
  `\n${played} cases played, ${builtRuns} of them through the built program; seeds ${values.seed} to ${seed - 1}.`,
);
for (const [kind, seeds] of kinds) console.log(`${seeds.length} times (first seed ${seeds[0]}): ${kind}`);
if (kinds.size === 0) console.log('Nothing was found.');
process.exitCode = kinds.size === 0 ? 0 : 1;
