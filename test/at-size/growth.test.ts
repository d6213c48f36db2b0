import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/*
 * Every function that takes a text, with texts that are made to make it slow: twice the text takes at most about twice the time, so that
 * a cell of 32,767 characters, a pasted line or a file of megabytes is read in a moment. What counts is processor time.
 */

/** What a text repeats: pieces of what cells, headings, names, codes, dates, fees and formulas are made of. */
const REPEATED = [
  ...[
    'a',
    'A',
    '1',
    '0',
    ' ',
    '\t',
    '\n',
    '\r',
    '-',
    '.',
    ',',
    ';',
    ':',
    '/',
    '\\',
    '|',
    '"',
    "'",
    '(',
    ')',
    '[',
    '<',
    '&',
    '_x',
    '#',
  ],
  ...[
    '£',
    '%',
    '=',
    '*',
    '@',
    '😀',
    '\ud800',
    'é',
    'e\u0301',
    '\u0301',
    '\u00a0',
    '\u2003',
    'ﷺ',
    '_x0041_',
    '&amp;',
    '</',
    '""',
    '0"',
  ],
  ...[
    '1, ',
    ' ,',
    '01 & ',
    'U1 ',
    'unit ',
    'Unit 1 ',
    '05835 ',
    '5835-',
    '05835/01 ',
    '1st ',
    'resit ',
    'not ',
    'no ',
    'marks ',
  ],
  ...[
    'jan',
    'Jan ',
    'jan-',
    '1 Jan 27 ',
    'June 2027 ',
    '21/03/',
    '1-1-1',
    '2027 ',
    'T',
    '000,',
    '1.00 ',
    '£1.00 ',
    '50% of ',
  ],
  ...[
    'Smith ',
    "O'",
    'Mc ',
    'Level 3 ',
    'Extended ',
    'Cert ',
    'total ',
    'sub total ',
    'A:',
    '$A$1,',
    "'a'!",
    'AA!',
    '../',
    'https://',
  ],
];
/** What stands before and behind it: nothing, or what begins like something and does not end so. */
const AROUND = [
  ['', ''],
  ['x', '!'],
  ['05835', 'x'],
] as const;

const LENGTH = 4_096;
/** So long a text takes at most some milliseconds where the time grows with the length; where it grows with the square, soon a second. */
const SOON_MS = 10;

type Reader = (...texts: string[]) => unknown;

/** What runs when it is imported, or only puts texts into sentences. */
const NOT_READERS =
  /^(?:src\/cli\/(?:main|unpacking|write-output|put-in-place|in-terminal)\.ts|src\/workbench\/(?!shown\/).*|src\/.*(?:worker|words\/.*)\.ts)$/;

/** The exported functions of which every parameter is a text, by the files of the source. */
function readersByFile(): (readonly [file: string, names: readonly string[]])[] {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.name.endsWith('.ts'))
    .map((one) => path.join(one.parentPath, one.name).replaceAll(path.sep, '/'))
    .filter((file) => !NOT_READERS.test(file));
  return files.sort().flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const found = source.matchAll(
      /^export (?:function\*? (\w+)(?:<[^(]*>)?\((?:\s*\w+\??: string,?)+\s*\)|const (\w+) = .*\(\w+: string\))/gm,
    );
    const names = [...found].flatMap(([, named, made]) => named ?? made ?? []);
    return names.length === 0 ? [] : [[file, names] as const];
  });
}

/** Processor time in milliseconds. A text that is refused is read too. */
function timeOf(reader: Reader, text: string): number {
  const before = process.cpuUsage();
  try {
    const read = reader(...Array.from({ length: Math.max(1, Math.min(3, reader.length)) }, () => text));
    if (typeof read === 'object' && read !== null && 'next' in read) Array.from(read as unknown as Iterable<unknown>);
  } catch {
    // Many refuse such a text, or what is given beside it: what they did till then counts.
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function least(reader: Reader, text: string): number {
  return Math.min(...[0, 1, 2].map(() => timeOf(reader, text)));
}

/** A text for which the time of a function grows faster than its length, in words; null where there is none. */
function tooSlow(reader: Reader): string | null {
  for (const piece of REPEATED) {
    for (const [before, behind] of AROUND) {
      const textOf = (length: number): string => before + piece.repeat(length / piece.length) + behind;
      if (timeOf(reader, textOf(LENGTH)) < SOON_MS) continue;
      const [once, twice] = [least(reader, textOf(LENGTH)), least(reader, textOf(2 * LENGTH))];
      if (once >= SOON_MS && twice > 3 * once)
        return `${JSON.stringify(before + piece)}…: ${once} ms, then ${twice} ms`;
    }
  }
  return null;
}

const FILES = readersByFile();

test('very many functions are asked', () => {
  expect(FILES.flatMap(([, names]) => names).length).toBeGreaterThan(150);
});

test.each([...new Set(FILES.map(([file]) => file.split('/')[1] ?? ''))])(
  'the time of the functions in src/%s that take a text grows with its length at most',
  async (room) => {
    const slow: string[] = [];
    for (const [file, names] of FILES.filter(([one]) => one.split('/')[1] === room)) {
      const module: Readonly<Record<string, unknown>> = await import(path.resolve(file));
      for (const name of names) {
        const reader = module[name];
        if (typeof reader !== 'function') continue;
        const found = tooSlow(reader as Reader);
        if (found !== null) slow.push(`${file} ${name} ${found}`);
      }
    }
    expect(slow).toEqual([]);
  },
  300_000,
);
