import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspectFile } from '../../src/edi';
import { mustHave, UserError } from '../../src/entries';
import { openWorkbookFile } from '../../src/workbook/file';
import { runHere } from '../cli/run-here';
import { unpack } from '../workbook/file/corpus/packing';
import { IN_PROCESS } from './in-process';

/** A command and the files that it is given. */
export interface FuzzCase {
  /** What is tried: `workbook`, `basedata`. */
  readonly target: string;
  /** The words of the command line; `@name` stands for the path of a file of the case, `@out` for the folder to write to. None: the target says what is done, in this process. */
  readonly words: readonly string[];
  /** The files by name. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** What a case may take: seconds of the processor, and bytes of memory of the whole process. */
export const MOST = { seconds: 10, bytes: 1024 ** 3 };

/** What a run of a command said and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs a command line. */
export type Runner = (words: readonly string[]) => Promise<Ended>;

/**
 * What is wrong with how a case ends, in a sentence; null where it ends with findings or with a sentence for the officer, in little time, and with
 * files that are whole or not there.
 */
export async function faultOf(tried: FuzzCase, runner: Runner = runHere): Promise<string | null> {
  const { words, files } = tried;
  if (words.length === 0) return faultInProcess(tried);
  const folder = mkdtempSync(path.join(tmpdir(), 'entrywise-fuzz-'));
  try {
    const placeOf = (name: string): string => path.join(folder, name);
    mkdirSync(placeOf('in'));
    for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(placeOf('in'), name), bytes);
    const given = words.map((word) =>
      word === '@out' ? placeOf('out') : word.startsWith('@') ? path.join(placeOf('in'), word.slice(1)) : word,
    );
    const before = process.cpuUsage();
    const ended = await runner(given);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (seconds > MOST.seconds) return `slow: ${seconds.toFixed(1)} s`;
    return (
      faultOfWords(ended, textsOf(files)) ??
      faultOfInput(placeOf('in'), files) ??
      (await faultOfOutput(placeOf('out'), ended, files))
    );
  } catch (error) {
    return `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is larger is packed nonsense, and many of them are no text that an engine can hold. In bytes. */
const LONGEST_TEXT = 1 << 24;

/** The texts of the files and of the parts in them, in which words may stand that would be the program's own in a sentence. */
function textsOf(files: FuzzCase['files']): string {
  return Object.values(files)
    .flatMap((bytes) => [bytes, ...partsOf(bytes)])
    .filter(({ length }) => length <= LONGEST_TEXT)
    .map((bytes) => Buffer.from(bytes).toString('latin1'))
    .join('\n');
}

/** The parts of a packed file; none of what cannot be unpacked. */
function partsOf(bytes: Uint8Array): Uint8Array[] {
  try {
    return Object.values(unpack(bytes));
  } catch {
    return [];
  }
}

function faultOfWords({ code, out, error }: Ended, given: string): string | null {
  if (code !== 0 && code !== 1 && code !== 2) return `ended with ${code}: ${error.slice(0, 2_000)}`;
  if (/^\s+at .+:\d+:\d+\)?$/m.test(error + out)) return `a stack trace: ${error.slice(0, 2_000)}`;
  if (code === 2 && !/^entrywise: .{10,}/s.test(error)) return `refused without a sentence: ${error.slice(0, 300)}`;
  const own = ['undefined', '[object ', 'NaN'].some((word) => error.includes(word) && !given.includes(word));
  if (own) return `a sentence of the program's own: ${error.slice(0, 300)}`;
  return error.length > 200_000 ? `an endless sentence: ${error.length} characters` : null;
}

function faultOfInput(folder: string, files: FuzzCase['files']): string | null {
  const names = readdirSync(folder).sort();
  if (names.join('/') !== Object.keys(files).sort().join('/')) return `files beside the input: ${names.join(', ')}`;
  const changed = names.filter((name) => !readFileSync(path.join(folder, name)).equals(files[name] ?? Buffer.alloc(0)));
  return changed.length === 0 ? null : `the input was changed: ${changed.join(', ')}`;
}

/** Whatever is written can be read again, by the same strict readers. */
async function faultOfOutput(folder: string, { code }: Ended, files: FuzzCase['files']): Promise<string | null> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (code === 2 && names.length > 0) return `refused, and written all the same: ${names.join(', ')}`;
  for (const name of names) {
    const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
    if (name.startsWith('.')) return `left behind: ${name}`;
    if (/\.xls[xm]$/i.test(name)) {
      try {
        const workbook = await openWorkbookFile(bytes);
        for (const { name: sheet } of await workbook.sheets()) await workbook.read(sheet);
      } catch (error) {
        // What could not be read before, such as another sheet of the workbook, need not be afterwards.
        if (!(await isUnreadable(files))) return `a copy that cannot be read: ${String(error)}`;
      }
    } else if (/\.X\d\d$/i.test(name)) {
      const [problem] = inspectFile(name, bytes).problems;
      if (problem !== undefined) return `an entry file with a mistake: ${JSON.stringify(problem)}`;
    }
  }
  return null;
}

async function isUnreadable(files: FuzzCase['files']): Promise<boolean> {
  for (const [name, bytes] of Object.entries(files)) {
    if (!/\.xls[xm]$/i.test(name)) continue;
    try {
      const workbook = await openWorkbookFile(bytes);
      for (const { name: sheet } of await workbook.sheets()) await workbook.read(sheet);
    } catch {
      return true;
    }
  }
  return false;
}

/** What only the pane does, in this process; nothing but a sentence for the officer may be thrown. */
function faultInProcess({ target, files }: FuzzCase): string | null {
  const before = process.cpuUsage();
  let fault: string | null;
  try {
    fault = mustHave(IN_PROCESS[target], `What ${target} does`)(files);
  } catch (error) {
    fault = error instanceof UserError ? null : `thrown: ${error instanceof Error ? error.stack : String(error)}`;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 > MOST.seconds ? `slow: ${target}` : fault;
}

/** A case as it is kept: readable words, and files in base64. */
export function textOfCase({ files, ...rest }: FuzzCase): string {
  const inBase64 = Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]);
  return `${JSON.stringify({ ...rest, files: Object.fromEntries(inBase64) }, null, 1)}\n`;
}

export function caseOfText(text: string): FuzzCase {
  const { target, words, files }: { target: string; words: string[]; files: Record<string, string> } = JSON.parse(text);
  const bytes = Object.entries(files).map(([name, base64]) => [name, new Uint8Array(Buffer.from(base64, 'base64'))]);
  return { target, words, files: Object.fromEntries(bytes) };
}
