import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';

/** What a command printed and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

const RULES = path.join(__dirname, '../../docs/rules');
const rulePages = Object.fromEntries(
  readdirSync(RULES).map((name) => [path.basename(name, '.md'), readFileSync(path.join(RULES, name), 'utf8')]),
);

/** Runs the command line on a day that never changes. */
export async function entrywise(...words: string[]): Promise<Outcome> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(words, {
    out: (text) => void out.push(text),
    error: (text) => void error.push(text),
    progress: () => undefined,
    today: () => '2026-11-10',
    time: () => '10:00:00',
    rulePages,
  });
  return { code, out: out.join(''), error: error.join('') };
}

export const SAMPLE = [
  'examples/entries.xlsx',
  '--basedata',
  'examples/basedata',
  '--reference',
  'examples/reference.json',
];

/** A folder of its own for each test, gone afterwards. */
export function temporaryFolder(): {
  readonly path: (name?: string) => string;
  readonly put: (name: string, bytes: Uint8Array | string) => Promise<string>;
  readonly names: () => Promise<string[]>;
} {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'entrywise-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  const inside = (name = ''): string => path.join(folder, name);
  return {
    path: inside,
    async put(name, bytes) {
      await writeFile(inside(name), bytes);
      return inside(name);
    },
    names: async () => (await readdir(folder)).sort(),
  };
}
