import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Book } from '../excel-host/book/book';
import { BELIEFS } from '../excel-host/probe/beliefs';
import type { Recorded } from '../excel-host/probe/run-beliefs';
import { walkInExcel } from './harness/excel-pane';

const FOLDER = path.resolve('dist/probe');

test('the page of `npm run probe` tries every belief in the open workbook, and ends in one text to copy', async () => {
  const tsx = path.resolve('node_modules/tsx/dist/cli.mjs');
  const built = spawnSync(process.execPath, [tsx, 'web/probe.ts', '--build-only'], { encoding: 'utf8' });
  expect(built.stderr).toBe('');
  expect(built.status).toBe(0);
  const book = new Book({ Sheet1: [] });
  await walkInExcel({ book, pages: FOLDER, pane: '/probe.html' }, async ({ pane, button, says, picture }) => {
    await button(/^Try \d+ beliefs/).click();
    await says('Done. Copy the text below');
    await picture('probe');
    const recorded: Recorded = JSON.parse(await pane.getByLabel('The answers').inputValue()) as Recorded;
    expect(Object.keys(recorded.answers)).toEqual(BELIEFS.map(({ id }) => id));
    expect(Object.values(recorded.answers).filter((answer) => JSON.stringify(answer).includes('"failed"'))).toEqual([]);
    expect(recorded.excel).toMatch(/ExcelApi 1\.14$/);
  });
  expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('its manifest names pages and pictures that are there', () => {
  const manifest = readFileSync(path.join(FOLDER, 'manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/https:\/\/localhost:3000\/([\w./-]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(2);
  for (const name of named) expect(existsSync(path.join(FOLDER, name))).toBe(true);
});
