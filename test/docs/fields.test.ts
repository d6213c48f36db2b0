import { readFileSync } from 'node:fs';
import { FIELDS } from '../../src/entries';

test('the page of the command line lists every field that a columns file can name', () => {
  const page = readFileSync('docs/command-line.md', 'utf8');
  const [, list = ''] = /`columns` says what headings stand for: ([^.]*)\./.exec(page) ?? [];
  expect([...list.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual([...FIELDS, 'ignore']);
});
