import { readdirSync } from 'node:fs';
import path from 'node:path';
import { wordsOf } from './words-of-source';

/**
 * The command line says nothing of its own either, neither its commands nor what stands around them: its words stand in `src/cli/words`, so
 * that a second language is a folder.
 */
const ROOM = 'src/cli';

const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('words'))
  .map((name) => path.join(ROOM, name));
const isCommand = (file: string): boolean => path.dirname(file) !== path.normalize(ROOM);

test('there are files, and commands', () => {
  expect(files.filter((file) => !isCommand(file)).length).toBeGreaterThan(30);
  expect(files.filter(isCommand).length).toBeGreaterThan(10);
});

test('words are found where they stand', () => {
  expect(wordsOf('src/cli/words/report.ts')).toEqual(
    expect.arrayContaining(['Notes', 'Files written', 'Units without a series are for x, as you said.']),
  );
  expect(wordsOf('src/cli/words/commands-add.ts')).toEqual(
    expect.arrayContaining(['Candidate', 'Left out', 'x, x: x.', 'No candidate is in x. The groups are x.']),
  );
});

test.each(files)('%s has no words of its own', (file) => {
  expect(wordsOf(file)).toEqual([]);
});
