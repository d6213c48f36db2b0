import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EnginePage } from './engines/engine-page';
import { ALL_ENGINES, ENGINES } from './engines/find-engines';
import { excelSite, workbenchSite, type PlayedSite } from './engines/played-site';
import type { WebDriver } from './engines/web-driver';
import { ENTRIES, sampleBook } from './harness/excel-pane';
import { until } from './harness/wait';

// WebKit takes a minute and a half for a journey on two busy cores.
jest.setTimeout(10 * Number(process.env.ENTRYWISE_WAIT_MS));

/** The first UCI lacks its check letter. */
const OWN_LIST = `Candidate number,UCI,Surname,Forenames,Date of birth,Sex,Entry code
0001,999990260001,Archer,Ann,12/03/2009,F,05835
0002,999990260002A,Baker,Ben,13/03/2009,M,05835
`;

describe.each(ENGINES)('$name', ({ start, missing }) => {
  if (start === null) {
    if (ALL_ENGINES) {
      test('is there, as ENTRYWISE_ENGINES=all asks for', () => {
        throw new Error(missing);
      });
    } else test.skip(`NOT RUN: ${missing}`, () => undefined);
    return;
  }

  let driver: WebDriver;
  beforeAll(async () => (driver = await start()));
  afterAll(async () => driver?.close());

  /** A journey on a page, which fails on any error and on any breach of its policy. */
  async function walk<Site extends PlayedSite>(
    site: Site,
    isFramed: boolean,
    journey: (page: EnginePage) => Promise<void>,
  ): Promise<void> {
    try {
      const page = new EnginePage(driver);
      await page.open(site.address);
      if (isFramed) await page.enterFrame();
      await page.offers(/^Check entries/);
      await journey(page);
      expect(await page.faults()).toEqual([]);
    } finally {
      await site.close();
    }
  }

  async function walkInExcel(
    journey: (page: EnginePage, book: Awaited<ReturnType<typeof sampleBook>>) => Promise<void>,
  ): Promise<void> {
    const book = await sampleBook();
    await walk(await excelSite(book), true, (page) => journey(page, book));
  }

  const stateOf = (book: Awaited<ReturnType<typeof sampleBook>>): string =>
    JSON.stringify(
      book.sheets.map(({ name, rows, formats, names }) => [
        name,
        [...rows].flatMap(([row, cells]) =>
          [...cells].flatMap(([column, { value, formula }]) => (value === '' ? [] : [[row, column, value, formula]])),
        ),
        formats,
        names,
      ]),
    );

  test('workbench: the sample is checked and priced, and its entry files are planned', async () => {
    await walk(await workbenchSite(), false, async (page) => {
      await page.press(/^Check entries/);
      await page.offers(/^Highlight in sheet/);
      await page.says('UCI missing');
      await page.press(/^Highlight in sheet/);
      await page.offers(/^Clear highlights/);
      await page.press(/^Fees/);
      await page.says('£');
      await page.press(/^Submit/);
      await page.says('.X01');
    });
  });

  test("workbench: the user's own list is opened, checked and fixed", async () => {
    await walk(await workbenchSite(), false, async (page) => {
      const file = path.join(mkdtempSync(path.join(tmpdir(), 'engines-')), 'Mine.csv');
      writeFileSync(file, OWN_LIST);
      await page.type('input[type=file][accept*=".xlsx"]', file);
      await page.says('2 candidates, 2 entries');
      await page.press(/^Check entries/);
      await page.press(/^Highlight in sheet/);
      await page.offers(/^Clear highlights/);
      await page.pressFor(/^B2/, /^Fix$/);
      await page.press(/^Fix$/);
      await page.says('1 cell changed.');
    });
  });

  test('pane: check, highlight, and clear without a trace', () =>
    walkInExcel(async (page, book) => {
      const before = stateOf(book);
      await page.says('59 candidates, 197 entries');
      await page.press(/^Check entries/);
      await page.press(/^Highlight in sheet/);
      await page.says('The findings are highlighted in the sheet.');
      expect(book.sheet(ENTRIES).formats.some(({ formula }) => formula.includes('entrywise:error'))).toBe(true);
      await page.press(/^Clear highlights/);
      await page.says('Everything that Entrywise wrote is gone.');
      expect(stateOf(book)).toBe(before);
    }));

  test('pane: a fix is written, and what is put right in the sheet is checked again by itself', () =>
    walkInExcel(async (page, book) => {
      await page.press(/^Check entries/);
      await page.press(/UCI missing/);
      await until(async () => /\n[A-Z]+\d+/.test(await page.text()));
      const findings = async (): Promise<number> => Number(/(\d+) findings/.exec(await page.text())?.[1]);
      const before = await findings();
      book.type(ENTRIES, 'B10', '999990262009H');
      await page.says('The sheet has changed since it was checked.');
      await until(async () => !(await page.text()).includes('The sheet has changed since it was checked.'));
      await until(async () => (await findings()) !== before);
      await page.type('input[type=search], [role=searchbox]', 'J31');
      await page.pressFor(/^J31/, /^Fix$/);
      await page.says('In the selected cell, J31');
      await page.press(/^Fix$/);
      await page.says('1 cell changed.');
      expect(book.sheet(ENTRIES).cell(30, 9)).toMatchObject({ value: '5835', format: '@' });
    }));

  test('pane: the fee column and the summary are written', () =>
    walkInExcel(async (page, book) => {
      await page.press(/^Check entries/);
      await page.offers(/^Highlight in sheet/);
      await page.press(/^Fees/);
      await page.press(/^Write fee column/);
      await page.says('The fee column is written.');
      await page.press(/^Write fee summary/);
      await page.says('The sheet "Entrywise summary" is written.');
      expect(book.sheets.map(({ name }) => name)).toContain('Entrywise summary');
    }));
});
