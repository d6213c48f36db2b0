import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { columnLetters } from '../../src/entries';
import { escapeXml } from '../../src/workbook/xml-text';
import { printable, printableJson } from '../../src/cli/printable';
import { GIVEN, program } from '../at-size/program';
import { faultsOf } from '../workbook/file/corpus/package-check';
import { unpack } from '../workbook/file/corpus/packing';
import { entrywise } from './command';
import { smallWorkbook, smallParts } from '../workbook/file/corpus/small-workbook';

/*
 * Texts that try to become something else than text, in every place of a workbook and of what is given beside it, through everything that the
 * built command line writes: workbooks, entry files, JSON, year files, names of files, and the terminal.
 */

/** Each has a word by which it is known wherever it comes out. */
const HOSTILE: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror=evil()>',
  'the end of an attribute': '"><evil a="',
  'the end of a text': ']]></t></si>evil<!--',
  entities: '&evil;&#x3c;evil&#62;',
  'characters as Excel escapes them': '_x003C_evil_x003E__x000D__x000A_E5',
  'commands to a terminal': '\u001b]0;evil\u0007\u001b[2J\u009b31m',
  'another direction of writing': 'evil\u202excod.\u2066',
  'line ends': 'evil\r\nE5 evil\u2028\u0085\u000b',
  'a formula': '=HYPERLINK("http://evil.example","x")',
  'a formula of another program': "+evil|'/c calc'!A1",
  'a formula with at': '@SUM(evil)',
  'a formula with minus': '-2+evil',
  'a sheet of its own': "evil'!A1",
  'another workbook': '[evil.xlsx]Sheet1',
  'a path': '../../evil',
  'a path of Windows': '..\\..\\evil',
  'a device of Windows': 'CON.evil',
  'a value of every object': '__proto__.evil',
  'an option': '--evil=1',
};

const folder = mkdtempSync(path.join(tmpdir(), 'entrywise-texts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A cell that holds the text, its control characters as Excel writes them. */
function cellXml(row: number, column: number, text: string): string {
  const written = escapeXml(text).replace(
    /[\u0000-\u001f]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`,
  );
  return `<c r="${columnLetters(column)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`;
}

/** A list with the text as a title, a heading, a value of every column in turn, a line of words, the sheet's name and a remark. */
function listWith(text: string): Uint8Array {
  const headings = [
    'Candidate no',
    'UCI',
    'Surname',
    'Forenames',
    'Date of birth',
    'Sex',
    'Entry code',
    'Unit',
    'Series',
  ];
  const sound = ['0001', '', 'Archer', 'Ann', '21/03/2009', 'F', '05835', '01', 'January 2027'];
  const hostile = headings.map((_, column) =>
    sound.map((value, at) => (at === column ? text : at === 0 ? String(column + 2).padStart(4, '0') : value)),
  );
  const rows = [
    [text],
    [...headings, 'Status', 'Tutor group', text, `Unit 2 ${text}`],
    [...sound, '', text, text, ''],
    [...sound.slice(0, 6), '', '', '', text, '13A', '', 'y'],
    ...hostile.map((row) => [...row, text, text, text, text]),
    [`Total ${text}`, text],
  ];
  const xml = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((cell, at) => cellXml(row, at, cell)).join('')}</row>`,
  );
  const book = String(smallParts()['xl/workbook.xml']);
  // What no XML may hold, no sheet can be called.
  const name = escapeXml(text.replace(/[\u0000-\u001f]/g, ' ')).replaceAll('"', '&quot;');
  return smallWorkbook({
    rows: xml.join(''),
    parts: { 'xl/workbook.xml': book.replace('name="Entries"', `name="${name}"`) },
  });
}

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
