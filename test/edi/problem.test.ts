import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { problemOf, quoted } from '../../src/edi/problem';
import { problemWords } from '../../src/edi/words/problems';

const ROOM = path.join(__dirname, '../../src/edi');
const SOURCES = readdirSync(ROOM)
  .filter((file) => file.endsWith('.ts') && file !== 'problem.ts')
  .map((file) => readFileSync(path.join(ROOM, file), 'utf8'))
  .join('\n');

test.each(Object.keys(problemWords))('%s is reported somewhere', (kind) => {
  expect(SOURCES).toContain(`'${kind}'`);
});

test('a message has its slots filled, and severity may be another than usual', () => {
  expect(
    problemOf('a.X01', { kind: 'field-blank', line: 3, position: 9, slots: { label: 'Sex' }, severity: 'note' }),
  ).toEqual({
    kind: 'field-blank',
    severity: 'note',
    file: 'a.X01',
    line: 3,
    position: 9,
    message: 'Sex is blank.',
  });
});

test('content is quoted so that it can be printed', () => {
  expect(quoted('A\r\n\u00e9')).toBe('"A<0D><0A><E9>"');
  expect(quoted('x'.repeat(70))).toBe(`"${'x'.repeat(60)}..."`);
});
