import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { writeXlsx } from 'hucre/xlsx';
import { readEntryFile, writeResultsFile } from '../../src/edi';
import { uciCheckLetter } from '../../src/entries';
import { openWorkbookFile } from '../../src/workbook/file';
import { look } from './harness/look';
import { acceptAll, paneOf } from './harness/pane';
import { walk } from './harness/workbench-page';

const HEADINGS = [
  ...['Candidate No', 'UCI', 'Surname', 'Forename', 'Date of birth', 'Sex'],
  ...['Qualification', 'Unit', 'Series', 'Status'],
];
const STATUS = HEADINGS.indexOf('Status');

/** Invented people, by candidate number. */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  '0001': ['Orchard', 'Ainsley', '07/03/2009', 'F'],
  '0002': ['Fenwick', 'Rowan', '12/11/2008', 'M'],
  '0003': ['Larkin', 'Morgan', '30/01/2009', 'F'],
};

const uciOf = (number: string): string => `99999026${number}${uciCheckLetter(`99999026${number}`) ?? ''}`;

/** A row that asks for a registration, or for a unit in a series. */
const row = (number: string, unit = '', series = ''): string[] => [
  ...[number, uciOf(number), ...(PEOPLE[number] ?? [])],
  ...['05835', unit, series, ''],
];

/** What stands in which row of the sheet after the year; the headings are row 0. */
const YEAR = [
  row('0001'),
  row('0002'),
  row('0003'),
  row('0001', '01', 'January 2027'),
  row('0002', '01', 'January 2027'),
  row('0003', '01', 'January 2027'),
  row('0001', '01', 'June 2027'),
  row('0002', '01', 'June 2027'),
  row('0003', '01', 'June 2027'),
];
const WITHDRAWN = 5;

function basedataZip(): Uint8Array {
  const files = readdirSync('examples/basedata').map((name) => [name, read(`examples/basedata/${name}`)] as const);
  return zipSync(Object.fromEntries(files));
}

function read(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

/** What the awarding body says in March: one candidate was absent, another sat the examination and failed. */
function januaryResults(): { name: string; bytes: Uint8Array } {
  const result = (number: string, result: string) => ({
    ...{ candidateNumber: number, uci: uciOf(number), uln: '', option: '583501', resultOption: '' },
    ...{ resultType: '1', result },
  });
  return writeResultsFile({
    ...{ centreNumber: '99999', board: '72', series: { month: 1, letter: 'A', year: 2027 }, sequence: 1 },
    ...{ postcode: 'AB1 2CD', software: { name: 'TEST', version: '1' }, produced: '2027-03-10' },
    results: [result('0001', '        X'), result('0003', 'U')],
  });
}

test('a year: registrations, a late joiner, January, a withdrawal, results with an absence, late resits in June', () =>
  walk({}, async (journey) => {
    const { page, open, saved, drop } = journey;
    const pane = paneOf(journey);
    const sent: { name: string; bytes: Uint8Array }[] = [];
    let workbook = await writeXlsx({ sheets: [{ name: 'Entries', rows: [HEADINGS] }] });

    /** The officer's own work in Excel between two visits: rows are added, a status is typed. */
    const work = async (changes: readonly (readonly [number, number, string])[]): Promise<void> => {
      const book = await openWorkbookFile(workbook);
      await book.change(
        'Entries',
        changes.map(([at, column, after]) => ({ row: at, column, before: '', after })),
      );
      workbook = await book.toBytes();
    };
    const rows = (first: number, last: number): (readonly [number, number, string])[] =>
      YEAR.slice(first - 1, last).flatMap((cells, index) =>
        cells.map((text, column) => [first + index, column, text] as const),
      );
    const visit = async (day: string, tab: string): Promise<void> => {
      await page.clock.setFixedTime(`${day}T10:00:00`);
      await open(`${day}.xlsx`, workbook);
      await page.getByText(`${day}.xlsx`, { exact: true }).waitFor();
      await pane.getByRole('tab', { name: 'Check' }).click();
      await pane.getByRole('button', { name: 'Check entries' }).click();
      await pane.getByRole('button', { name: 'Check again' }).waitFor();
      await pane.getByRole('tab', { name: tab }).click();
    };
    const make = async (...names: string[]): Promise<void> => {
      await acceptAll(pane);
      await pane.getByRole('button', { name: `Make ${names.length} file${names.length === 1 ? '' : 's'}` }).click();
      await pane.getByText(/made and recorded in the register/).waitFor();
      for (const name of names) {
        sent.push(await saved(() => pane.getByRole('button', { name: `Save ${name}`, exact: true }).click()));
      }
    };
    const mark = async (name: string, ...actions: string[]): Promise<void> => {
      for (const action of actions) await press(pane, `${action}: ${name}`);
    };
    const keep = async (): Promise<void> => {
      workbook = (await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click())).bytes;
    };

    await work(rows(1, 2));
    await visit('2026-09-14', 'Reference');
    const place = pane.getByRole('heading', { name: 'Drop basedata here' });
    await drop(place, 'Basedata 2026-27.zip', basedataZip());
    await drop(place, 'reference.json', read('examples/reference.json'));
    await pane.getByRole('tab', { name: 'Submit' }).click();
    await pane.getByRole('textbox', { name: 'Your name or initials' }).fill('A. Orchard');
    await make('E9999972.X01');
    await mark('E9999972.X01', 'Mark as sent', 'Mark as acknowledged', 'Mark as seen in Interchange');
    await keep();

    await work(rows(3, 3));
    await visit('2026-10-05', 'Submit');
    await make('A9999972.X02');
    await mark('A9999972.X02', 'Mark as sent', 'Mark as acknowledged');
    await keep();

    await work(rows(4, 6));
    await visit('2026-10-12', 'Submit');
    await make('E9999972.X03');
    await mark('E9999972.X03', 'Mark as sent', 'Mark as acknowledged');
    await keep();

    await work([[WITHDRAWN, STATUS, 'Withdrawn']]);
    await visit('2026-11-02', 'Submit');
    const email = pane.getByRole('article', { name: /withdrawal of unit entries/ });
    await email.getByText(/withdrawn by 18 Dec 2026, the fee is given back/).waitFor();
    expect(await pane.getByRole('button', { name: /^Make/ }).count()).toBe(0);
    await look(page, 'year-withdrawal');
    await email.getByRole('button', { name: 'Record as sent' }).click();
    await email.waitFor({ state: 'detached' });
    await keep();

    await work(rows(7, 9));
    await visit('2027-03-15', 'Reference');
    const results = januaryResults();
    await drop(place, results.name, results.bytes);
    await pane.getByText(/Results of January 2027/).waitFor();
    await pane.getByRole('tab', { name: 'Fees' }).click();
    await pane.getByText('Entries again after an absence').first().waitFor();
    await pane.getByText('Resits').first().waitFor();
    await look(page, 'year-fees');
    await pane.getByRole('tab', { name: 'Submit' }).click();
    await make('E9999972.X04');
    await mark('E9999972.X04', 'Mark as sent', 'Mark as acknowledged');
    await look(page, 'year-register');
    await keep();

    await visit('2027-03-16', 'Submit');
    await pane.getByText('Nothing new can be sent.').waitFor();
    expect(filed(sent)).toEqual([
      'E9999972.X01 0001 583500',
      'E9999972.X01 0002 583500',
      'A9999972.X02 0003 583500',
      'E9999972.X03 0001 583501',
      'E9999972.X03 0002 583501',
      'E9999972.X03 0003 583501',
      'E9999972.X04 0001 583501',
      'E9999972.X04 0002 583501',
      'E9999972.X04 0003 583501',
    ]);
    const register = (await (await openWorkbookFile(workbook)).read('Entrywise register')).values.flat();
    for (const { name } of sent) expect(register).toContain(name);
  }));

async function press(pane: Locator, name: string): Promise<void> {
  const button = pane.getByRole('button', { name, exact: true });
  await button.click();
  await button.waitFor({ state: 'detached' });
}

/** Every entry of the files, in the order in which they were made. */
function filed(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): string[] {
  return files.flatMap(({ name, bytes }) =>
    (readEntryFile(name, bytes).file?.candidates ?? []).flatMap(({ number, options }) =>
      options.map((option) => `${name} ${number} ${option}`),
    ),
  );
}
