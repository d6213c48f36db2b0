import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { printable, printableJson } from '../../src/cli/printable';
import { GIVEN, program } from '../at-size/program';
import { faultsOf } from '../workbook/file/corpus/package-check';
import { unpack } from '../workbook/file/corpus/packing';
import { HOSTILE, listWith } from '../workbook/hostile-texts';
import { entrywise } from './command';

/*
 * Texts that try to become something else than text, in every place of a workbook and of what is given beside it, through everything that the
 * built command line writes: workbooks, entry files, JSON, year files, names of files, and the terminal.
 */

const folder = mkdtempSync(path.join(tmpdir(), 'entrywise-texts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All files below a folder, by their paths in it. */
function filesBelow(below: string): string[] {
  return readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.relative(below, path.join(one.parentPath, one.name)))
    .sort();
}

/** What the formulas of a workbook say, without the names of sheets, which stand in quotation marks. */
function formulasIn(file: Uint8Array): string[] {
  return Object.entries(unpack(file)).flatMap(([name, bytes]) =>
    name.endsWith('.xml')
      ? [
          ...Buffer.from(bytes)
            .toString()
            .matchAll(/<(?:f|formula\d?|definedName)\b[^>]*>([^<]*)</g),
        ].map(([, formula = '']) =>
          formula
            .replaceAll('&apos;', "'")
            .replaceAll('&quot;', '"')
            .replace(/'(?:[^']|'')*'!/g, ''),
        )
      : [],
  );
}

/** Everything that may not be in a workbook that was written. */
function wrongInWorkbook(file: Uint8Array): string[] {
  const parts = unpack(file);
  const all = Object.entries(parts).map(([name, bytes]) => [name, Buffer.from(bytes).toString()] as const);
  return [
    ...faultsOf(file),
    ...all.filter(([name]) => /evil|\.\.|\\/.test(name)).map(([name]) => `part ${name}`),
    ...all
      .filter(([, xml]) => /TargetMode="External"|<hyperlink|<evil|<img|<!DOCTYPE/.test(xml))
      .map(([name]) => `links in ${name}`),
    ...formulasIn(file).filter((formula) => /evil|HYPERLINK|calc|__proto__/.test(formula)),
  ];
}

function wrongInEntryFile(content: string): string[] {
  const lines = content.split('\r\n');
  return [
    ...(lines.at(-1) === '' ? [] : ['no line end at its end']),
    ...lines.slice(0, -1).filter((line) => !/^E[1-9A-Z][ -~]{190}$/.test(line)),
  ];
}

function wrongIn(name: string, bytes: Uint8Array): string[] {
  if (/\.xlsx$/.test(name)) return wrongInWorkbook(bytes);
  if (/\.X\d\d$/.test(name)) return wrongInEntryFile(Buffer.from(bytes).toString('latin1'));
  return [`not expected: ${name}`];
}

test.each(Object.entries(HOSTILE))(
  '%s: text everywhere',
  async (_, text) => {
    const here = mkdtempSync(path.join(folder, 'of-'));
    const put = (name: string, content: string | Uint8Array): string => {
      writeFileSync(path.join(here, name), content);
      return path.join(here, name);
    };
    // No system lets a slash into a name of a file.
    const stem = text.replaceAll('/', '\\');
    const list = put(`${stem}.xlsx`, listWith(text));
    const quoted = `"${text.replaceAll('"', '""')}"`;
    const csv = `Candidate no,Surname,Forenames,Entry code,Unit,${quoted}\n0001,Archer,${quoted},05835,01,\n0007,${quoted},Bo,${quoted},01,\n`;
    const other = put('other.csv', csv);
    const invoice = put(
      'invoice.csv',
      `Code,Series,Entries,Amount\n${quoted},${quoted},1,1.00\n05835,January 2027,1,1.00\n`,
    );
    const people = put('people.txt', `${text}\n0001\n0009, ${text}, Cy, 21/03/2009, F\n`);
    const year = put(
      'year.json',
      JSON.stringify({ source: text, centre: { number: '99999', name: text, postcode: 'AB1 2CD' } }),
    );
    const given = [...GIVEN, '--reference', year];
    const before = filesBelow(here);
    const out = path.join(here, 'out');
    mkdirSync(out);

    const to = (name: string): string[] => ['--out', path.join(out, name), ...given];
    // Built, as it stands before the terminal.
    const [checked, told] = [
      await program(['check', list, ...to('check')]),
      await program(['check', list, '--json', ...given]),
    ];
    const adding = ['--candidates', people, '--enter', '05835/01', '--in', 'June 2027'];
    const saying = [`--qualification=${text}`, `--series=${text}`, `--sheet=${text}`];
    const yearFile = ['--year-file', path.join(here, 'again.json')];
    const runs = [
      ['check', list, '--json', ...given, ...saying],
      ['check', other, ...to('text')],
      ['fix', list, `--by=${text}`, ...to('fix')],
      ['prepare', list, `--by=${text}`, '--units-at-once', ...to('prepare')],
      ['reports', list, `--group=${text}`, `--centre-name=${text}`, '--invoice', invoice, ...to('reports')],
      ['reports', list, ...to('reports of all')],
      ['compare', list, other, ...to('compare')],
      ['add', list, ...adding, ...to('add')],
      ['reference', '--reference', year, '--workbook', list, '--out', path.join(out, 'reference'), ...yearFile],
      ['inspect', list],
      [text, text],
      ['check', text, `--${text}`, text],
    ];
    const ends = [];
    for (const words of runs) {
      const { code, out: said, error } = await entrywise(...words);
      const shown = words.includes('--json') ? printableJson(said) : printable(said);
      ends.push({ code, out: shown, error: printable(error) });
    }
    for (const ended of [checked, told, ...ends]) {
      expect(ended.error).not.toMatch(/our mistake|^\s+at .*:\d+:\d+/m);
      expect([0, 1, 2]).toContain(ended.code);
      expect(`${ended.out}${ended.error}`).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
      );
    }
    expect(JSON.parse(told.out)).toHaveProperty('findings');

    const written = filesBelow(here).filter((name) => !before.includes(name));
    for (const name of written.filter((one) => one !== 'again.json')) {
      expect([name, wrongIn(name, readFileSync(path.join(here, name)))]).toEqual([name, []]);
    }
    // Most of it must have been written, and nothing beside the folders that were named.
    const folders = new Set(written.map((name) => name.split(path.sep).slice(0, 2).join('/')));
    for (const one of ['check', 'prepare', 'reports of all']) expect(folders).toContain(`out/${one}`);
    expect([...folders].filter((one) => one !== 'again.json' && !one.startsWith('out/'))).toEqual([]);
    expect(readdirSync(folder).filter((name) => !name.startsWith('of-'))).toEqual([]);
    expect(JSON.parse(readFileSync(path.join(here, 'again.json'), 'utf8')).centre.name.replace(/\s/g, '')).toBe(
      text.replace(/\s/g, ''),
    );
  },
  120_000,
);
