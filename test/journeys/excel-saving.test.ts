import { unzipSync } from 'fflate';
import { readFileSync, readdirSync } from 'node:fs';
import type { Download } from 'playwright-core';
import path from 'node:path';
import { inspectFile } from '../../src/edi';
import { walkInExcel } from './harness/excel-pane';
import { acceptAll } from './harness/pane';

const FILES = [
  ...readdirSync('examples/basedata').map((name) => `examples/basedata/${name}`),
  'examples/reference.json',
].map((file) => ({
  name: file.slice(file.lastIndexOf('/') + 1),
  mimeType: 'application/octet-stream',
  buffer: readFileSync(file),
}));

async function bytesOf(download: Download): Promise<Uint8Array> {
  const file = path.resolve('out/saved', `${process.pid}-${download.suggestedFilename()}`);
  await download.saveAs(file);
  return new Uint8Array(readFileSync(file));
}

test('entry files are downloaded from the pane, a page inside another, under their exact names', () =>
  walkInExcel({}, async ({ page, pane, button, says, picture }) => {
    const saved = async (name: string | RegExp): Promise<Download> => {
      const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
      return download;
    };
    await button('Check entries').waitFor();
    await pane.getByRole('tab', { name: 'Reference' }).click();
    await pane.locator('input[type=file]').first().setInputFiles(FILES);
    await says('September 2026 (9R26), version 01');
    await pane.getByRole('tab', { name: 'Check' }).click();
    await button('Check entries').click();
    await button('Highlight in sheet').waitFor();
    await pane.getByRole('tab', { name: 'Submit' }).click();
    await acceptAll(pane);
    await button(/^Make \d+ files?/).click();
    await button(/^Save /).waitFor();
    await picture('files');
    const file = await saved(/^Save E9999972\.X01/);
    expect(file.suggestedFilename()).toBe('E9999972.X01');
    const bytes = await bytesOf(file);
    expect(inspectFile('E9999972.X01', bytes).problems).toEqual([]);
    await says('Look for E9999972.X01 in the folder for downloads.');
    await saved(/^Save E9999972\.X01/);
    await says('E9999972.X01 was downloaded before.');
    const zip = await saved('Save all as a zip');
    const within = unzipSync(await bytesOf(zip));
    expect(within['E9999972.X01']).toEqual(bytes);
    expect(Object.keys(within).every((name) => /^[EA]99999\d\d\.X\d\d$/.test(name))).toBe(true);
  }));
