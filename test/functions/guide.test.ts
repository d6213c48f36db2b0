import { readdirSync, readFileSync } from 'node:fs';
import { serialOfDate } from '../../src/excel-values';
import { calendarDate } from '../../src/entries';
import { startFunctions, useForFunctions } from '../../src/functions';
import { FUNCTION_IDS } from '../../src/functions/function-ids';
import { loadReference } from '../../src/workflow';
import { ExcelRuntime } from './excel-runtime';

const GUIDE = readFileSync('docs/guide/custom-functions.md', 'utf8');
const EXAMPLES = [...GUIDE.matchAll(/^\| `=CTEC\.(\w+)\((.*)\)` \| `([^`]*)` ?(.*?) *\|$/gm)];

const excel = new ExcelRuntime().install();

beforeAll(async () => {
  startFunctions('2026-11-10');
  await excel.firstCell('UCI', '999990260001');
  const folder = 'examples/basedata';
  const basedata = readdirSync(folder).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(`${folder}/${name}`)),
  }));
  const referenceFile = readFileSync('examples/reference.json', 'utf8');
  useForFunctions(
    () => loadReference({ basedata, given: [{ name: 'reference.json', text: referenceFile }] }).reference,
  );
});

/** Arguments as they are typed: texts in quotes, numbers, DATE(year,month,day), nothing. */
function typed(given: string): unknown[] {
  const parts = given.match(/"[^"]*"|DATE\([^)]*\)|[^,]+|(?<=,)(?=,)/g) ?? [];
  return parts.map((part) => {
    const [, year, month, day] = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(part) ?? [];
    const date = year ? calendarDate(Number(year), Number(month), Number(day)) : null;
    if (date !== null) return serialOfDate(date);
    if (part === '') return undefined;
    return part.startsWith('"') ? part.slice(1, -1) : Number(part);
  });
}

test.each(EXAMPLES.map(([line, id = '', given = '', shown = '', sentence = '']) => [line, id, given, shown, sentence]))(
  '%s',
  (_, id = '', given = '', shown = '', sentence) => {
    const answer = excel.cell(id, ...typed(given));
    const asShown = typeof answer === 'boolean' ? String(answer).toUpperCase() : String(answer);
    expect(asShown).toBe(sentence ? `${shown}: ${sentence}` : shown);
  },
);

test('every function is explained', () => {
  expect(EXAMPLES.length).toBeGreaterThan(10);
  for (const id of FUNCTION_IDS) expect(GUIDE).toContain(`\`CTEC.${id}(`);
});
