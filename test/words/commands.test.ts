import { readdirSync } from 'node:fs';
import path from 'node:path';
import { wordsOf } from './words-of-source';

/** Commands say nothing of their own either: their words stand in `src/cli/words`, so that a second language is a folder. */
const FOLDERS = ['src/cli/commands', 'src/cli/completion'];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name)),
);

test('there are commands', () => expect(files.length).toBeGreaterThan(10));

test('words are found where they stand', () => {
  expect(wordsOf('src/cli/words/commands-add.ts')).toEqual(
    expect.arrayContaining(['Candidate', 'Left out', 'x, x: x.', 'x is no text: give a file with a candidate a line.']),
  );
});

test.each(files)('%s has no words of its own', (file) => {
  expect(wordsOf(file)).toEqual([]);
});
