import { readdirSync } from 'node:fs';
import path from 'node:path';
import { wordsOf } from './words-of-source';

/** What stands around the commands says nothing of its own either: reports, options, files. Its words stand in `src/cli/words`. */
const FOLDER = 'src/cli';

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join(FOLDER, name));

test('there are files', () => expect(files.length).toBeGreaterThan(30));

test('words are found where they stand', () => {
  expect(wordsOf('src/cli/words/report.ts')).toEqual(
    expect.arrayContaining(['Notes', 'Files written', 'Units without a series are for x, as you said.']),
  );
});

test.each(files)('%s has no words of its own', (file) => {
  expect(wordsOf(file)).toEqual([]);
});
