import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { version } from '../../package.json';
import { CATALOGUE, severityOf } from '../../src/rules';

const RULES = join(__dirname, '../../src/rules');
const ORDER = ['note', 'warning', 'error'];

const filesIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.ts'));
const declaresRule = (path: string): boolean => readFileSync(path, 'utf8').includes(' = defineRule({');
/** Folders with rules in them, whether or not the catalogue knows of any. */
const SCOPES = readdirSync(RULES, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name)
  .filter((folder) => filesIn(join(RULES, folder)).some((name) => declaresRule(join(RULES, folder, name))));

test.each(SCOPES)('every file in %s is a rule of the catalogue, named after it', (scope) => {
  const files = filesIn(join(RULES, scope)).map((name) => basename(name, '.ts'));
  expect(files.sort()).toEqual(
    CATALOGUE.filter((rule) => rule.scope === scope)
      .map(({ id }) => id)
      .sort(),
  );
});

test('no rule stands outside of the folders', () => {
  expect(filesIn(RULES).filter((name) => declaresRule(join(RULES, name)))).toEqual([]);
});

test('no rule is in the catalogue twice', () => {
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
});

describe.each(CATALOGUE.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const code = readFileSync(join(RULES, rule.scope, `${id}.ts`), 'utf8');
  const tests = readFileSync(join(__dirname, rule.scope, `${id}.test.ts`), 'utf8');

  test('is no newer than the release', () => {
    expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/);
    expect(rule.since.localeCompare(version, 'en', { numeric: true })).toBeLessThanOrEqual(0);
  });

  test('is short', () => {
    expect(code.split('\n').length).toBeLessThanOrEqual(60);
  });

  test('has each of its messages in its own table of tests', () => {
    const untested = Object.keys(rule.messages).filter(
      (message) => !new RegExp(`'${id}',\\s*'${message}'`).test(tests),
    );
    expect(untested).toEqual([]);
  });

  test('milder messages are milder, and messages it has', () => {
    for (const message of Object.keys(rule.milder ?? {})) {
      expect(Object.keys(rule.messages)).toContain(message);
      expect(ORDER.indexOf(severityOf(rule, message))).toBeLessThan(ORDER.indexOf(rule.severity));
    }
  });

  test('offers a fix if and only if it says so', () => {
    expect(/\bfixes\b\s*[,}:]/.test(code)).toBe(rule.fix === 'offered');
  });

  test('speaks plainly: whole sentences, no exclamation marks', () => {
    for (const message of Object.values(rule.messages)) {
      expect(message).toMatch(/\.$/);
      expect(message).not.toContain('!');
    }
    expect(rule.source).not.toMatch(/\.$/);
  });
});
