import chromium from '@sparticuz/chromium';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium as playwright, type Page } from 'playwright-core';

/** `npm run icons`: draws assets/drawings/*.svg as PNG files of every size that Excel's ribbon asks for, and the logo of a listing in the store. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const DRAWINGS = 'assets/drawings';
const ICONS = 'assets/icons';
const LOGO = { drawing: 'entrywise.svg', size: 300, folder: 'assets/store' };

async function main(): Promise<void> {
  // The browser unpacks itself into the folder for temporary files under fixed names: a folder of our own, so that no other is met there.
  const folder = mkdtempSync(path.join(tmpdir(), 'icons-'));
  process.env['TMPDIR'] = folder;
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
  try {
    const page = await browser.newPage();
    for (const drawing of readdirSync(DRAWINGS)) {
      for (const size of SIZES) await draw(page, { drawing, size, folder: ICONS });
    }
    await draw(page, LOGO);
  } finally {
    await browser.close();
  }
}

async function draw(page: Page, { drawing, size, folder }: typeof LOGO): Promise<void> {
  const svg = readFileSync(path.join(DRAWINGS, drawing), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${path.basename(drawing, '.svg')}-${size}.png`), png);
}

void main();
