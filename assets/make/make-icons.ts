import chromium from '@sparticuz/chromium';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium as playwright } from 'playwright-core';

/** `npm run icons`: draws assets/drawings/*.svg as PNG files of every size that Excel's ribbon asks for. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const DRAWINGS = 'assets/drawings';
const ICONS = 'assets/icons';

async function main(): Promise<void> {
  // The browser unpacks itself into the folder for temporary files under fixed names: a folder of our own, so that no other is met there.
  const folder = mkdtempSync(path.join(tmpdir(), 'icons-'));
  process.env['TMPDIR'] = folder;
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
  try {
    const page = await browser.newPage();
    mkdirSync(ICONS, { recursive: true });
    for (const drawing of readdirSync(DRAWINGS)) {
      const svg = readFileSync(path.join(DRAWINGS, drawing), 'utf8');
      for (const size of SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
        const png = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
        writeFileSync(path.join(ICONS, `${path.basename(drawing, '.svg')}-${size}.png`), png);
      }
    }
  } finally {
    await browser.close();
  }
}

void main();
