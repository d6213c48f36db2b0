import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runHere, type Outcome } from './run-here';

export type { Outcome };

const RULES = path.join(__dirname, '../../docs/rules');
const rulePages = Object.fromEntries(
  readdirSync(RULES).map((name) => [path.basename(name, '.md'), readFileSync(path.join(RULES, name), 'utf8')]),
);

/** Runs the command line with its pages of rules, on a day that never changes. */
export function entrywise(...words: string[]): Promise<Outcome> {
  return runHere(words, rulePages);
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
