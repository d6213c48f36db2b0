import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { painted } from '../../src/cli/painted';
import { shellWord } from '../../src/cli/shell-word';
import { OPTIONS } from '../../src/cli/options';
import { entrywise } from './command';

const BASH = ['/bin/bash', '/usr/bin/bash'].find((file) => existsSync(file));

test.each([
  [['chek'], 'There is no command "chek". Did you mean check?'],
  [['prep'], 'Did you mean prepare?'],
  [['check', 'book.xlsx', '--colums', 'a'], '--colums is not known here. Did you mean --columns?'],
  [['check', 'book.xlsx', '--regist'], '--regist is not known here. See entrywise check --help.'],
  [['rules', 'uci-mising'], 'Did you mean uci-missing?'],
  [['rules', 'UCI'], 'Rules like it: uci-missing, uci-check-character,'],
  [['completion', 'bsh'], 'Did you mean bash?'],
])('%j: the word that was meant', async (words, said) => {
  const { code, error } = await entrywise(...words);
  expect(error).toContain(said);
  expect(code).toBe(2);
});

test('a word that is near nothing is not guessed at', async () => {
  expect((await entrywise('spreadsheet')).error).not.toContain('Did you mean');
});

test.each([
  ['out/entries-checked.xlsx', 'out/entries-checked.xlsx', 'out/entries-checked.xlsx'],
  ['12 Business.xlsx', '"12 Business.xlsx"', '"12 Business.xlsx"'],
  ["O'Neill £5.xlsx", `"O'Neill £5.xlsx"`, `"O'Neill £5.xlsx"`],
  ['a$HOME`id`.xlsx', "'a$HOME`id`.xlsx'", '"a$HOME`id`.xlsx"'],
  ["it's $5.xlsx", "'it'\\''s $5.xlsx'", `"it's $5.xlsx"`],
  ['C:\\Exams\\12 IT.xlsx', "'C:\\Exams\\12 IT.xlsx'", '"C:\\Exams\\12 IT.xlsx"'],
])('%s as it is typed in a command', (name, elsewhere, onWindows) => {
  expect(shellWord(name, 'linux')).toBe(elsewhere);
  expect(shellWord(name, 'win32')).toBe(onWindows);
  if (BASH) {
    const typed = execFileSync(BASH, ['-c', `printf %s ${elsewhere}`], { encoding: 'utf8' });
    expect(typed).toBe(name);
  }
});

describe('colour', () => {
  const report = '3 errors, 0 warnings, 1 note.\n\nErrors: these stay\n  uci-missing (3)\n    A2  No UCI.\n';
  const bare = (text: string): string => text.replace(/\u001b\[\d+m/g, '');

  test('changes no word', () => expect(bare(painted(report))).toBe(report));

  test('is on what there is something of, headings and rules', () => {
    const lines = painted(report).split('\n');
    const coloured = lines.filter((line) => line !== bare(line)).map(bare);
    expect(coloured).toEqual(['3 errors, 0 warnings, 1 note.', 'Errors: these stay', '  uci-missing (3)']);
    expect(lines[0]).toContain(', 0 warnings, ');
  });

  test('leaves JSON as it is', () => {
    const json = '{\n  "a": 1\n}\n';
    expect(painted(json)).toBe(json);
  });

  test('is not in a pipe, and neither is a line of progress', () => {
    const program = 'dist/cli/entrywise.cjs';
    const { stdout, stderr } = runPiped([program, 'check', 'examples/entries.xlsx']);
    expect(stdout).toContain('errors');
    expect(stdout + stderr).not.toContain('\u001b');
  });
});

/** What the built program prints where nobody's terminal is. */
function runPiped(words: readonly string[]): { readonly stdout: string; readonly stderr: string } {
  try {
    return { stdout: execFileSync(process.execPath, words, { encoding: 'utf8', stdio: 'pipe' }), stderr: '' };
  } catch (error) {
    return error as { readonly stdout: string; readonly stderr: string };
  }
}

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish', 'powershell'])('%s knows every command and option', async (shell) => {
    const { code, out } = await entrywise('completion', shell);
    expect(code).toBe(0);
    for (const [command, options] of Object.entries(OPTIONS)) {
      expect(out).toContain(command);
      for (const name of Object.keys(options)) expect(out).toMatch(new RegExp(`(?:--|-l )${name}\\b`));
    }
  });

  test('no text in the script for powershell ends before its end: there ‘ and ’ are quotes as well', async () => {
    const { out } = await entrywise('completion', 'powershell');
    // As PowerShell reads it: a quote of any kind ends a text but where two stand together.
    const texts = out.match(/['‘’‚‛](?:[^'‘’‚‛]|['‘’‚‛]{2})*['‘’‚‛]/g) ?? [];
    expect(texts.length).toBeGreaterThan(100);
    const code = texts.reduce((left, text) => left.replace(text, () => '""'), out);
    expect(code).not.toMatch(/['‘’‚‛]/);
    expect(code.match(/Name = ""; Help = "" \}/g)).toHaveLength(code.match(/@\{ Name/g)?.length ?? 0);
    expect(texts).toContain("'list what is checked; with a rule''s name, its page'");
  });

  test('powershell offers exactly what bash does, each with help, which it wants to be filled', async () => {
    const [bash, powershell] = [await entrywise('completion', 'bash'), await entrywise('completion', 'powershell')];
    const pairs = /@\{ Name = '(?<name>[^']+)'; Help = '(?<help>(?:[^']|'')*)' \}/g;
    const inLine = (line: string): [name: string, help: string][] =>
      [...line.matchAll(pairs)].map(({ groups }) => [groups?.['name'] ?? '', groups?.['help'] ?? '']);
    const lines = powershell.out.split('\n');
    const offered = lines.flatMap((line) => {
      const command = /^ {4}'([\w-]+)' = @\(/.exec(line)?.[1];
      return command === undefined ? [] : [[command, inLine(line)] as const];
    });
    const ofBash = [...bash.out.matchAll(/^ {4}([\w-]+):-\*\) COMPREPLY=\(\$\(compgen -W "([^"]*)"/gm)];
    expect(offered.map(([command, options]) => [command, options.map(([name]) => name)])).toEqual(
      ofBash.map(([, command, options = '']) => [command, options.split(' ').filter((one) => one !== '')]),
    );
    const commands = inLine(lines.find((line) => line.includes('$commands = ')) ?? '');
    expect(commands.map(([name]) => name)).toEqual(offered.map(([command]) => command));
    for (const [, help] of [...commands, ...offered.flatMap(([, options]) => options)]) expect(help).not.toBe('');
    // Every quotation mark within a text is doubled, so that they come in pairs.
    for (const line of lines) expect((line.match(/'/g)?.length ?? 0) % 2).toBe(0);
  });

  (BASH ? test.each : test.skip.each)([
    ['re', ['register', 'reports', 'reference']],
    ['check --re', ['--registered', '--registered-in', '--reference', '--results', '--replace']],
    ['rules --j', ['--json']],
    ['check entr', []],
  ])('bash completes "entrywise %s"', async (typed, offered) => {
    const { out } = await entrywise('completion', 'bash');
    const words = ['entrywise', ...typed.split(' ')];
    const script = `${out}\nCOMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _entrywise; echo "\${COMPREPLY[*]}"`;
    const printed = execFileSync(BASH ?? '', ['--norc', '-c', script], { encoding: 'utf8' });
    expect(printed.split(/\s+/).filter((word) => word !== '')).toEqual(offered);
  });

  test('without a shell it asks which', async () => {
    expect(await entrywise('completion')).toMatchObject({ code: 2, out: '' });
  });
});
