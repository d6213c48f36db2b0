import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { writeXlsx } from 'hucre/xlsx';
import { readEntryFile, type EntryFileCandidate } from '../../src/edi';
import { writeResultsFile } from '../edi/write-results-file';
import { calendarDate, uciCheckLetter } from '../../src/entries';
import { openWorkbookFile } from '../../src/workbook/file';
import { findRegisterIn } from '../../src/workflow';
import { Board } from '../submission/board';
import { look } from './harness/look';
import { acceptAll, paneOf } from './harness/pane';
import { walk, type Journey } from './harness/workbench-page';

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
    const { page, saved, drop } = journey;
    const pane = paneOf(journey);
    const board = new Board('all');
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
    const visit = (day: string, tab: string): Promise<void> => visitOn(journey, day, workbook, tab);
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
    await dropReference(journey);
    await pane.getByRole('tab', { name: 'Submit' }).click();
    await pane.getByRole('textbox', { name: 'Your name or initials' }).fill('A. Orchard');
    await pane.getByText(/This workbook has no register/).waitFor();
    await acceptAll(pane);
    expect(await pane.getByText(`Accepted: ${REASON}`).count()).toBeGreaterThan(0);
    await make('E9999972.X01');
    await mark('E9999972.X01', 'Mark as sent', 'Mark as acknowledged', 'Mark as seen in Interchange');
    await keep();

    await work([...rows(3, 3), ...rows(6, 6)]);
    await visit('2026-10-05', 'Submit');
    await pane.getByText('1 unit entry waits for a registration', { exact: true }).click();
    await pane.getByText(/Morgan Larkin, .*It can wait until 21 Oct 2026 without a late fee/).waitFor();
    await make('A9999972.X02');
    await mark('A9999972.X02', 'Mark as sent', 'Mark as acknowledged');
    await keep();

    await work(rows(4, 5));
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
    await drop(pane.getByRole('heading', { name: 'Drop basedata here' }), results.name, results.bytes);
    await pane.getByText(/Results of January 2027/).waitFor();
    await pane.getByRole('tab', { name: 'Fees' }).click();
    await pane.getByText('Re-entries after an absence').first().waitFor();
    await look(page, 'year-fees');
    await pane.getByRole('tab', { name: 'Reference' }).click();
    await pane.getByText(/^2 results \(1 absence\) of candidates in this sheet/).waitFor();
    await look(page, 'year-results');
    await pane.getByRole('button', { name: 'Record 2 results' }).click();
    await pane.getByText(/^2 results \(1 absence\) recorded in the register/).waitFor();
    await pane.getByText('All results for these candidates are already recorded.').waitFor();
    const before = await told(journey);
    expect(before.fees).toEqual([
      'First entries, included in the registration, late 1 £10.00',
      'Re-entries after an absence, late 1 £30.00',
      'Resits, late 1 £30.00',
    ]);
    expect(before.plan).toBe('1 unit file (3 entries)');
    await keep();
    const march = workbook;
    await make('E9999972.X04');
    await mark('E9999972.X04', 'Mark as sent', 'Mark as acknowledged');
    await keep();

    await visit('2027-03-16', 'Submit');
    const after = await told(journey);
    expect(after).toMatchObject({
      fees: [],
      plan: expect.stringMatching(/^All \d+ entries have been sent\.$/) as unknown,
    });

    // Somebody else, on another machine, who has the workbook and no results file.
    await walk({}, async (fresh) => {
      await visitOn(fresh, '2027-03-15', march, 'Reference');
      await dropReference(fresh);
      expect(await told(fresh)).toEqual(before);
      await visitOn(fresh, '2027-03-16', workbook, 'Submit');
      expect(await told(fresh)).toEqual(after);
    });

    const register = await findRegisterIn(await openWorkbookFile(workbook));
    expect(register.problems).toEqual([]);
    expect(register.files.map(({ name, state, entries, by }) => [name, state, entries, by])).toEqual([
      ['E9999972.X01', 'seen', 2, 'A. Orchard'],
      ['A9999972.X02', 'acknowledged', 1, 'A. Orchard'],
      ['E9999972.X03', 'acknowledged', 3, 'A. Orchard'],
      ['E9999972.X04', 'acknowledged', 3, 'A. Orchard'],
    ]);
    const units = register.entries.filter(({ kind }) => kind === 'unit');
    expect(
      units.map(({ file, details, fee, outcome, isWithdrawn }) => [
        ...[file, details.candidateNumber, fee],
        isWithdrawn ? 'withdrawn' : outcome,
      ]),
    ).toEqual([
      ['E9999972.X03', '0001', 0, 'absent'],
      ['E9999972.X03', '0002', 0, 'withdrawn'],
      ['E9999972.X03', '0003', 0, 'sat'],
      ['E9999972.X04', '0001', 3000, null],
      ['E9999972.X04', '0002', 1000, null],
      ['E9999972.X04', '0003', 3000, null],
    ]);
    const accepted = register.lines.filter(({ what }) => what === 'accepted').map(({ note }) => note);
    expect(accepted).toContainEqual(
      expect.stringMatching(new RegExp(`^no-register: ${REASON} Is this the first time`)),
    );
    expect(accepted.filter((note) => !/^[a-z-]+: Looked at, and it is right\. ./.test(note))).toEqual([]);

    // What the awarding body makes of it, byte for byte: every detail as in the sheet, and exactly the entries of the year.
    for (const file of sent) {
      board.take({ ...file, entries: register.entries.filter(({ file: name }) => name === file.name) });
      for (const candidate of readEntryFile(file.name, file.bytes).file?.candidates ?? []) {
        expect(candidate).toEqual({ ...recordOf(candidate.number), options: candidate.options });
      }
      if (file.name === 'E9999972.X03')
        register.lines.filter(({ what }) => what === 'withdrawal').forEach((line) => board.doWhatIsAsked(line));
    }
    expect(board.entries()).toEqual(
      [
        ...['0001', '0002', '0003'].flatMap((number) => [
          `${uciOf(number)} 9R26 583500`,
          `${uciOf(number)} 6A27 583501`,
        ]),
        ...['0001', '0003'].map((number) => `${uciOf(number)} 1A27 583501`),
      ].sort(),
    );
  }));

/** What the officer gave as the reason for every warning. */
const REASON = 'Looked at, and it is right.';

/** The record that a file has to hold of one of the people. */
function recordOf(number: string): Omit<EntryFileCandidate, 'options'> {
  const [surname = '', forename = '', born = '', sex] = PEOPLE[number] ?? [];
  const [day, month, year] = born.split('/').map(Number);
  const birthDate = calendarDate(year ?? 0, month ?? 0, day ?? 0);
  if (sex !== 'F' && sex !== 'M') throw new Error(`Nobody has the number ${number}.`);
  const name = `${surname}:${forename}`.toUpperCase();
  return { number, name, sex, birthDate, uci: uciOf(number), upn: '', uln: '', status: 'C' };
}

async function visitOn(journey: Journey, day: string, workbook: Uint8Array, tab: string): Promise<void> {
  const { page, open } = journey;
  const pane = paneOf(journey);
  await page.clock.setFixedTime(`${day}T10:00:00`);
  await open(`${day}.xlsx`, workbook);
  await page.getByText(`${day}.xlsx`, { exact: true }).waitFor();
  await pane.getByRole('tab', { name: 'Check' }).click();
  await pane.getByRole('button', { name: 'Check entries' }).click();
  await pane.getByRole('button', { name: 'Check again' }).waitFor();
  await pane.getByRole('tab', { name: tab }).click();
}

async function dropReference(journey: Journey): Promise<void> {
  const pane = paneOf(journey);
  await pane.getByRole('tab', { name: 'Reference' }).click();
  const place = pane.getByRole('heading', { name: 'Drop basedata here' });
  await journey.drop(place, 'Basedata 2026-27.zip', basedataZip());
  await journey.drop(place, 'reference.json', read('examples/reference.json'));
  await pane.getByText(/^2 files given/).waitFor();
}

/** What the pane tells of fees, of what will be sent, and of what was. */
async function told(journey: Journey): Promise<{ fees: string[]; plan: string; register: string[] }> {
  const pane = paneOf(journey);
  const flat = (texts: readonly string[]): string[] => texts.map((text) => text.replace(/\s+/g, ' ').trim());
  await pane.getByRole('tab', { name: 'Fees' }).click();
  const fees = pane.getByRole('region', { name: 'What it is for' }).getByRole('row');
  await pane.getByRole('heading', { name: 'Totals', exact: true }).waitFor();
  const rows = flat(await fees.allInnerTexts()).sort();
  await pane.getByRole('tab', { name: 'Submit' }).click();
  const plan = pane.getByRole('region', { name: 'What will be sent' }).getByRole('paragraph').first();
  await plan.waitFor();
  const register = pane.getByRole('region', { name: 'Register' }).getByRole('listitem');
  return { fees: rows, plan: await plan.innerText(), register: flat(await register.allInnerTexts()) };
}

async function press(pane: Locator, name: string): Promise<void> {
  const button = pane.getByRole('button', { name, exact: true });
  await button.click();
  await button.waitFor({ state: 'detached' });
}
