import { readFileSync } from 'node:fs';
import { helpOf } from '../../src/cli/help';
import { OPTIONS, type Command } from '../../src/cli/options';

const PAGE = readFileSync('docs/command-line.md', 'utf8');

/** A section of the page by the first word of its heading; prepare and check share one. */
function section(command: string): string {
  const heading = ['check', 'prepare'].includes(command) ? 'check and prepare' : command;
  return PAGE.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
}

const named = (text: string): Set<string> =>
  new Set([...text.matchAll(/--([a-z][a-z-]*)/g)].map(([, name = '']) => name));

/** What commands that begin with a check have in common stands once, at `check`; what all of them have, nowhere. */
const elsewhere = new Set([...Object.keys(OPTIONS.check), 'replace', 'json', 'help']);

test.each(Object.entries(OPTIONS))('the page of the command line names every option of %s', (command, options) => {
  const said = named(section(command));
  const missing = Object.keys(options).filter((name) => !said.has(name));
  const isCheck = command === 'check' || command === 'prepare';
  expect(missing.filter((name) => (isCheck ? name !== 'help' : !elsewhere.has(name)))).toEqual([]);
});

test('the page names no option that there is not', () => {
  const known = new Set(Object.values(OPTIONS).flatMap((options) => Object.keys(options)));
  expect([...named(PAGE)].filter((name) => !known.has(name) && name !== 'version')).toEqual([]);
});

test.each(Object.keys(OPTIONS) as Command[])(
  'what %s --help prints lists its options, each on a line that fits',
  (command) => {
    const help = helpOf(command);
    for (const name of Object.keys(OPTIONS[command]))
      expect(help).toMatch(new RegExp(`^  (-\\w, )?--${name}\\b.{2,}`, 'm'));
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(132);
  },
);
