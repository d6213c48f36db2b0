import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { Book } from '../excel-host/book/book';
import { ENTRIES, sampleBook, walkInExcel, type ExcelJourney } from './harness/excel-pane';
import { barriersOn, comeToRest } from './harness/look';
import { isFromCore, keepCoreTexts } from './welsh-length/core-texts';
import { misfitsOf, textsFromElsewhere } from './welsh-length/laid-out';
import { lengthened } from './welsh-length/lengthen';

// The narrowest pane there is, tall enough to look at its pictures.
const NARROW = { pages: path.resolve('out/welsh-length'), paneWidth: 320, before: keepCoreTexts };

beforeAll(() => {
  const webpack = path.resolve('node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--config', 'test/journeys/welsh-length/webpack.config.js']);
}, 300_000);

/** The pane in words of Welsh length. */
interface LongPane extends ExcelJourney {
  /** A button by the words that it has in English. */
  press(english: string | RegExp): Promise<void>;
  tab(english: string): Promise<void>;
  /** Nothing is cut off, beside the pane or over something else; axe finds no barrier; all texts come from the catalogue. */
  fits(state: string): Promise<void>;
}

async function walkInLongWords(book: Book, journey: (walked: LongPane) => Promise<void>): Promise<void> {
  await walkInExcel({ ...NARROW, book }, async (walked) => {
    const { page, pane, picture } = walked;
    await page.setViewportSize({ width: 640, height: 1_500 });
    const names = [...book.sheets.map(({ name }) => name), ...cellsOf(book)];
    await journey({
      ...walked,
      press: (english) => named(pane, english).click(),
      tab: async (english) => {
        await pane.getByRole('tab', { name: lengthened(english) }).click();
        await pane.getByText(lengthened('Loading…')).waitFor({ state: 'detached' });
      },
      fits: async (state) => {
        await comeToRest(pane);
        await picture(`welsh-length-${state}`);
        const foreign: string[] = [];
        for (const { text, where } of await textsFromElsewhere(pane)) {
          if (!(await isFromCore(pane, text, names))) foreign.push(`${where}: ${text}`);
        }
        const found = { misfits: await misfitsOf(pane), foreign, barriers: await barriersOn(pane) };
        expect({ state, ...found }).toEqual({ state, misfits: [], foreign: [], barriers: [] });
      },
    });
  });
}

function named(pane: Frame, english: string | RegExp): Locator {
  const name = typeof english === 'string' ? lengthened(english) : english;
  return pane.getByRole('button', { name }).first();
}

/** What the user wrote is the user's, in whatever language. */
function cellsOf(book: Book): string[] {
  return book.sheets.flatMap(({ rows }) =>
    [...rows.values()].flatMap((cells) => [...cells.values()].map(({ value }) => String(value))),
  );
}

async function give(pane: Frame, ...files: readonly string[]): Promise<void> {
  await pane.locator('input[type=file]').setInputFiles(files.map((file) => path.resolve(file)));
}

const BASEDATA = 'dist/web/sample/basedata.zip';
const REFERENCE = 'dist/web/sample/reference.json';

test('the first view, how the sheet is read, and what stands there where nothing is known yet', async () =>
  walkInLongWords(await sampleBook(), async ({ pane, press, tab, fits }) => {
    await named(pane, 'Check entries').waitFor();
    await fits('ready');
    await press('Change how the sheet is read');
    await pane.getByRole('combobox').first().waitFor();
    await fits('reading');
    await press('Back');
    for (const empty of ['Fees', 'Submit', 'Reference']) {
      await tab(empty);
      await fits(`${empty.toLowerCase()}-empty`);
    }
  }));

test('a sheet without headings, and several that could be meant', async () => {
  const lines = [['Oakfield Community School'], ['These are', 'no headings at all'], ['nor', 'these']];
  await walkInLongWords(new Book({ Notes: lines }), async ({ pane, fits }) => {
    await named(pane, 'Look again').waitFor();
    await fits('no-headings');
  });
  const headings = [
    ['Candidate number', 'UCI', 'Surname', 'Forename', 'Entry code', 'Unit'],
    ['0012', '999990262001R', 'Adeyemi', 'Amelia', '05835', '01'],
  ];
  await walkInLongWords(
    new Book({ Info: [], 'Entries in January': headings, 'Entries in June': headings }),
    async ({ pane, fits }) => {
      await pane.getByText(lengthened('Which sheet holds the entries?')).waitFor();
      await fits('several-sheets');
    },
  );
});

test('the list of findings in all its states, a fix, and the page of a rule', async () =>
  walkInLongWords(await sampleBook(), async ({ pane, book, press, tab, fits }) => {
    await tab('Reference');
    await give(pane, BASEDATA, REFERENCE);
    await pane.getByText(lengthened('2 files loaded.')).waitFor();
    await tab('Check');
    await press('Check entries');
    const list = pane.getByRole('list', { name: lengthened('Findings') });
    await list.waitFor();
    await fits('findings');
    await pane.getByRole('searchbox').fill('lacks its check');
    await list.getByRole('button', { name: /^B102/ }).click();
    await named(pane, 'Read the page of this rule').waitFor();
    await fits('finding');
    await press('Read the page of this rule');
    await pane.getByRole('heading', { level: 3 }).first().waitFor();
    await fits('rule');
    await press('Back');
    await pane.getByRole('searchbox').fill('nothing has these words');
    await named(pane, 'Show all').waitFor();
    await fits('no-hits');
    await press('Show all');
    await pane.getByRole('combobox').selectOption('candidate');
    await fits('by-candidate');
    await press('Highlight in sheet');
    await named(pane, 'Clear highlights').waitFor();
    await fits('highlighted');
    book.type(ENTRIES, 'B9', 'x');
    await pane
      .getByText(lengthened('The sheet has changed since it was checked. It will be checked again in a moment.'))
      .waitFor();
    await fits('stale');
  }));

test('fees and dates', async () =>
  walkInLongWords(await sampleBook(), async ({ pane, press, tab, fits }) => {
    await tab('Reference');
    await give(pane, BASEDATA);
    await pane.getByText(lengthened('1 file loaded.')).waitFor();
    await tab('Check');
    await press('Check entries');
    await pane.getByRole('list', { name: lengthened('Findings') }).waitFor();
    await tab('Fees');
    await pane.getByText(lengthened('Dates')).first().waitFor();
    await fits('fees-not-known');
    await tab('Reference');
    await give(pane, REFERENCE);
    await pane.getByText(lengthened('1 file loaded.')).waitFor();
    await tab('Fees');
    await pane.getByText('£').first().waitFor();
    await fits('fees');
    await press('Write fee summary');
    await pane.getByText(lengthened('The sheet "Entrywise summary" is written.')).waitFor();
    await pane.locator('input[type=date]').fill('2027-03-10');
    await pane.getByText(lengthened('Checking every rule…')).waitFor({ state: 'detached' });
    await fits('fees-later');
  }));

test('a submission from the checklist to the register', async () =>
  walkInLongWords(await sampleBook(), async ({ pane, press, tab, fits }) => {
    await tab('Reference');
    await give(pane, BASEDATA, REFERENCE);
    await pane.getByText(lengthened('2 files loaded.')).waitFor();
    await tab('Check');
    await press('Check entries');
    await pane.getByRole('list', { name: lengthened('Findings') }).waitFor();
    await tab('Submit');
    const open = pane.getByRole('button', { name: lengthened('Send anyway…') });
    await open.first().waitFor();
    for (const closed of await pane.locator('summary').all()) await closed.click();
    await fits('submit');
    for (let left = await open.count(); left > 0; left = await open.count()) {
      await open.first().click();
      if (left === 1) await fits('accepting');
      const reason = pane.locator('form input');
      await reason.fill('Looked at.');
      await pane.locator('form button').click();
      await reason.waitFor({ state: 'detached' });
    }
    await fits('accepted');
    await press('Make 3 files');
    await named(pane, 'Mark as sent: E9999972.X01').waitFor();
    await fits('made');
    for (const action of ['Mark as sent', 'Mark as acknowledged', 'Mark as seen in Interchange']) {
      await press(`${action}: E9999972.X01`);
      await pane.getByRole('button', { name: lengthened(`${action}: E9999972.X01`) }).waitFor({ state: 'detached' });
      await pane.getByText(lengthened('Checking every rule…')).waitFor({ state: 'detached' });
    }
    await fits('register');
  }));

test('what the rules rest on, with all its lists open', async () =>
  walkInLongWords(await sampleBook(), async ({ pane, press, tab, fits }) => {
    await tab('Reference');
    await give(pane, BASEDATA, REFERENCE);
    await pane.getByText(lengthened('2 files loaded.')).waitFor();
    await fits('reference');
    for (const closed of await pane.locator('summary').all()) await closed.click();
    await fits('reference-open');
    await press('Write sheets for fees and dates');
    await pane.getByText(lengthened('The sheets are written. Fill in what you know, and check again.')).waitFor();
    await fits('sheets-written');
  }));

test('a refusal, and an Excel that does not start', async () => {
  const book = await sampleBook();
  book.sheet(ENTRIES).isProtected = true;
  await walkInLongWords(book, async ({ pane, press, fits }) => {
    await press('Check entries');
    await press('Highlight in sheet');
    await named(pane, 'Dismiss this message').waitFor();
    await fits('protected');
  });
  await walkInExcel({ ...NARROW, isOfficeMissing: true, expected: /ERR_FAILED/ }, async ({ page, pane, picture }) => {
    await page.setViewportSize({ width: 640, height: 600 });
    await pane.getByRole('alert').waitFor();
    await picture('welsh-length-not-started');
    expect(await misfitsOf(pane)).toEqual([]);
    expect((await textsFromElsewhere(pane)).map(({ text }) => text)).toEqual([]);
  });
});
