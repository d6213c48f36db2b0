import { readFileSync } from 'node:fs';
import type { LiveWorkbook } from '../../../src/workbook';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { MINIMUM_EXCEL_API } from '../../../src/workbook/excel/capabilities';
import type { TableSheet } from '../../../src/table';
import { BELIEFS } from '../../excel-host/probe/beliefs';
import { playExcel } from '../../excel-host/node/load-excel';
import { checked } from '../annotations';
import { schoolBook } from './school-book';

const { summary, ...annotation } = checked('Entries');

const form: TableSheet = {
  name: 'Fees',
  widths: [12],
  rows: [[{ text: 'Code', look: 'heading' }], ['05835']],
  table: { name: 'Fees', headingRow: 0 },
};

interface Cost {
  /** The least version of the API with which it works. */
  readonly from: string;
  /** In the small workbook, none of whose sheets is known yet. */
  readonly requests: number;
  readonly keepsUndo: boolean;
}

/** What each method of the workbook in Excel asks of Excel. Its words stand at the methods. */
const COSTS: Readonly<
  Record<
    Exclude<keyof LiveWorkbook, 'remarks' | 'version'>,
    readonly [(workbook: LiveWorkbook) => Promise<unknown>, Cost]
  >
> = {
  sheets: [(one) => one.sheets(), { from: '1.1', requests: 1, keepsUndo: true }],
  read: [(one) => one.read('Entries'), { from: '1.9', requests: 2, keepsUndo: true }],
  annotate: [(one) => one.annotate(annotation), { from: '1.12', requests: 4, keepsUndo: false }],
  writeSummary: [(one) => one.writeSummary(summary), { from: '1.9', requests: 3, keepsUndo: false }],
  change: [
    (one) => one.change('Entries', [{ row: 3, column: 2, before: 'Abbott', after: 'Abbot' }]),
    { from: '1.12', requests: 3, keepsUndo: true },
  ],
  fill: [
    (one) => one.fill({ sheet: 'Entries', cells: [{ row: 6, column: 2, value: 'Carr', like: null }], newRows: null }),
    { from: '1.12', requests: 3, keepsUndo: true },
  ],
  writeSheets: [(one) => one.writeSheets([form]), { from: '1.9', requests: 4, keepsUndo: false }],
  append: [(one) => one.append(form), { from: '1.9', requests: 4, keepsUndo: false }],
  activeSheet: [(one) => one.activeSheet(), { from: '1.1', requests: 1, keepsUndo: true }],
  goTo: [(one) => one.goTo('Notes', { row: 0, column: 0 }), { from: '1.4', requests: 2, keepsUndo: true }],
  watch: [
    async (one) => one.watch({ changed: () => undefined, selected: () => undefined }),
    { from: '1.10', requests: 1, keepsUndo: true },
  ],
  settings: [(one) => one.settings(), { from: '1.5', requests: 1, keepsUndo: true }],
  saveSettings: [(one) => one.saveSettings({ late: true }), { from: '1.5', requests: 2, keepsUndo: false }],
  obstacle: [(one) => one.obstacle('Entries'), { from: '1.8', requests: 1, keepsUndo: true }],
};

const versionBefore = (version: string): string => `1.${Number(version.split('.')[1]) - 1}`;

describe.each(Object.entries(COSTS))('%s', (name, [call, { from, requests, keepsUndo }]) => {
  test(`takes ${requests} requests, ${keepsUndo ? 'and keeps' : 'and does not keep'} what can be undone`, async () => {
    const host = playExcel(schoolBook(), { excelApi: MINIMUM_EXCEL_API });
    await call(new ExcelWorkbook());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.log.length).toBe(requests);
    expect(host.log.every((request) => request.keepsUndo)).toBe(keepsUndo);
  });

  test(`works from ExcelApi ${from} on, and not before`, async () => {
    playExcel(schoolBook(), { excelApi: from });
    await call(new ExcelWorkbook());
    if (from === '1.1') return;
    playExcel(schoolBook(), { excelApi: versionBefore(from) });
    await expect(call(new ExcelWorkbook())).rejects.toThrow('This Excel is too old');
  });

  test('says so where it is written', () => {
    const source = readFileSync('src/workbook/excel/excel-workbook.ts', 'utf8');
    const words = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s+async ${name}\\(`).exec(source)?.[1] ?? '';
    expect(words).toMatch(new RegExp(`ExcelApi ${from.replace('.', '\\.')}\\b`));
    expect(words).toMatch(/requests?\b/);
    expect(words).toMatch(/undo|Undo/);
    expect(probesOf(words)).not.toEqual([]);
  });
});

/** The probes that a method says it rests on; `none` where it rests on the documentation alone. */
function probesOf(words: string): string[] {
  const listed = /Probes: ([^.]*)\./.exec(words.replace(/\s*\n\s*\*\s*/g, ' '))?.[1] ?? '';
  return listed.split(', ').filter((id) => id !== '' && !id.startsWith('and those of '));
}

test('each probe is named by a method that rests on it, and no other is named', () => {
  const source = readFileSync('src/workbook/excel/excel-workbook.ts', 'utf8');
  const named = [...source.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s+async \w+\(/g)].flatMap(([, words = '']) =>
    probesOf(words),
  );
  expect([...new Set(named)].filter((id) => id !== 'none').sort()).toEqual(BELIEFS.map(({ id }) => id).sort());
});
