import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NO_REGISTER } from '../../../src/register';
import type { NamedBytes } from '../../../src/edi';
import { UserError } from '../../../src/entries';
import { CHECK_HEADING, FEE_HEADING } from '../../../src/table';
import {
  check,
  findReferenceSheets,
  loadReference,
  markupOf,
  openTable,
  referenceSheetsToWrite,
  type Check,
  type Markup,
} from '../../../src/workflow';
import { openWorkbookFile } from '../../../src/workbook/file';
import {
  CANCELLED,
  CheckWorkerClient,
  type Checked,
  type Progress,
} from '../../../src/taskpane/worker/check-worker-client';
import { sendSheet, type SheetRest, type SheetSlice } from '../../../src/taskpane/worker/send-sheet';
import type { CheckView } from '../../../src/taskpane/worker/views/check-view';
import type { CheckRequest } from '../../../src/taskpane/worker/messages';
import { words } from '../../../src/taskpane/words/pane';
import { sheetOf } from '../../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../pane-host';
import { sampleBasedata, sampleReferenceFile, sampleSheets } from '../sample';

const AS_OF = '2027-02-01';
const FILES = [...sampleBasedata(), sampleReferenceFile()];
/** What a load is told besides its files. */
const NOW = { site: null, sheets: [], centre: {}, asOf: AS_OF } as const;
const quiet = (): void => undefined;

async function sample(): Promise<{ host: TestHost; client: CheckWorkerClient; request: CheckRequest }> {
  const host = new TestHost(new MemoryWorkbook(await sampleSheets()), AS_OF);
  return { host, client: clientOf(host), request: await requestOf(host) };
}

async function requestOf(host: TestHost): Promise<CheckRequest> {
  const sheets = await host.workbook.sheets();
  return { sheets, version: null, front: host.workbook.front, chosen: [], mappings: {}, centre: {}, asOf: AS_OF };
}

function clientOf(host: TestHost, given: readonly NamedBytes[] = []): CheckWorkerClient {
  return new CheckWorkerClient(host, () => ({ files: given, site: null }));
}

async function checkedBy(client: CheckWorkerClient, request: CheckRequest): Promise<Checked> {
  const outcome = await client.check(request, quiet);
  if (outcome.kind !== 'checked') throw new Error(`Nothing was checked: ${JSON.stringify(outcome)}`);
  return outcome.checked;
}

/** The sentence that the officer is told, with the text for whoever helps. */
async function refusalOf(call: Promise<unknown>): Promise<{ sentence: string; detail: string | null }> {
  return call.then(
    () => Promise.reject(new Error('The call did not fail.')),
    (error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      return { sentence: error.message, detail: error.detail };
    },
  );
}

function findingsOf({ rules }: CheckView): string[] {
  return rules.map(({ id }) => id);
}

/** The same check without a worker, and what it writes. */
async function directly(): Promise<{ checked: Check; markup: Markup }> {
  const bytes = readFileSync(path.resolve(__dirname, '../../../examples/entries.xlsx'));
  const workbook = await openWorkbookFile(new Uint8Array(bytes));
  const referenceFile = new TextDecoder().decode(sampleReferenceFile().bytes);
  const { reference } = loadReference({
    basedata: sampleBasedata(),
    given: [{ name: 'reference.json', text: referenceFile }],
  });
  const checked = check({
    tables: [await openTable(workbook)],
    reference,
    asOf: AS_OF,
    past: [],
    register: NO_REGISTER,
  });
  return { checked, markup: await markupOf(checked, workbook) };
}

describe('CheckWorkerClient', () => {
  it('finds and prices in the worker what the workflow finds and prices without one', async () => {
    const { client, request } = await sample();
    await client.ask('load', { files: FILES, ...NOW });
    const { view, findings, charges } = await checkedBy(client, request);
    const { checked } = await directly();
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual(
      checked.findings.map(({ rule, message }) => [rule, message]),
    );
    const costOf = new Map(checked.charges.map(({ resolved, amount, why }) => [resolved.entry.id, { amount, why }]));
    expect(charges.map(({ entry, amount, why }) => [entry, { amount, why }])).toEqual(
      charges.map(({ entry }) => [entry, costOf.get(entry)]),
    );
    expect(view.totals).toEqual(checked.totals);
    expect(view.counts.error).toBe(checked.findings.filter(({ severity }) => severity === 'error').length);
    expect(view.byCandidate.reduce((sum, { due }) => sum + due, 0)).toBe(checked.totals.due);
    expect(view.byReason.reduce((sum, { entries }) => sum + entries, 0)).toBe(checked.charges.length);
    // Row 178 of the sample asks for what row 177 asks for.
    expect(view.notCharged).toEqual([{ sheet: view.table.sheet, rows: [177] }]);
    expect(checked.charges.length + 1).toBe(
      checked.draft.files.reduce((sum, { entries }) => sum + entries.length, checked.draft.blocked.length),
    );
  });

  it('gives what is to be written, whole or in parts', async () => {
    const { client, request } = await sample();
    await client.ask('load', { files: FILES, ...NOW });
    await checkedBy(client, request);
    const { markup } = await directly();
    expect(await client.ask('markup', { marks: true, fees: true, summary: true })).toEqual(markup);
    const {
      annotations: [marks],
      summary,
    } = await client.ask('markup', { marks: true, fees: false, summary: false });
    expect(marks?.marks).toEqual(markup.annotations[0]?.marks);
    expect(marks?.columns.map(({ heading }) => heading)).toEqual([CHECK_HEADING]);
    expect(summary).toBeNull();
    const {
      annotations: [fees],
    } = await client.ask('markup', { marks: false, fees: true, summary: false });
    expect(fees?.marks).toEqual({ error: [], warning: [], note: [] });
    expect(fees?.columns.map(({ heading }) => heading)).toEqual([FEE_HEADING]);
  });

  it('gives a summary without the fee column its totals as values, since there is nothing to add up', async () => {
    const { client, request } = await sample();
    await client.ask('load', { files: FILES, ...NOW });
    await checkedBy(client, request);
    const formulas = async (fees: boolean): Promise<number> => {
      const { summary } = await client.ask('markup', { marks: true, fees, summary: true });
      const cells = summary?.rows.flat() ?? [];
      return cells.filter((cell) => typeof cell === 'object' && 'formula' in cell).length;
    };
    expect(await formulas(true)).toBeGreaterThan(20);
    expect(await formulas(false)).toBe(0);
  });

  it('tells what stands on the Reference sheets of the workbook', async () => {
    const bytes = readFileSync(path.resolve(__dirname, '../../../examples/entries.xlsx'));
    const workbook = await openWorkbookFile(new Uint8Array(bytes));
    await workbook.writeSheets(
      await referenceSheetsToWrite(workbook, loadReference({ basedata: [] }).published, AS_OF),
    );
    const names = (await workbook.sheets()).map(({ name }) => name);
    const sheets = await Promise.all(names.map((name) => workbook.read(name)));
    const host = new TestHost(new MemoryWorkbook(sheets), AS_OF);
    const { view } = await checkedBy(clientOf(host), await requestOf(host));
    expect(view.referenceSheets.length).toBeGreaterThan(2);
    expect(view.referenceSheets).toEqual(await findReferenceSheets(workbook));
  });

  it('gives the changes that the fixes of findings make', async () => {
    const { client, request } = await sample();
    await client.ask('load', { files: FILES, ...NOW });
    const { findings } = await checkedBy(client, request);
    const fixable = findings.filter(({ fixes }) => fixes.length > 0);
    const [one] = fixable;
    expect(one).toBeDefined();
    const cells = (one?.fixes ?? []).map(({ row, column, before, after }) => ({ row, column, before, after }));
    expect(one?.fixes.every(({ as }) => as === undefined)).toBe(true);
    expect(await client.ask('changes', { findings: [one?.id ?? -1], choice: null })).toEqual([
      { sheet: one?.sheet, changes: cells },
    ]);
  });

  it('reads only the sheet in front where it has entries', async () => {
    const { client, request, host } = await sample();
    const outcome = await client.detectTable(request);
    expect(outcome).toMatchObject({ kind: 'tables' });
    expect(host.workbook.sheetsRead).toEqual([request.front]);
  });

  describe('where the workbook tells when it changes', () => {
    it('reads a sheet once to say how it is understood and to check it', async () => {
      const { client, request, host } = await sample();
      await client.detectTable({ ...request, version: 4 });
      const { findings } = await checkedBy(client, { ...request, version: 4 });
      const again = await checkedBy(client, { ...request, version: 4 });
      expect(host.workbook.sheetsRead.filter((name) => name === request.front)).toHaveLength(1);
      const anew = await sample();
      expect(findings).toEqual((await checkedBy(anew.client, anew.request)).findings);
      expect(again.findings).toEqual(findings);
    });

    it('reads it again once it has changed, and where nobody knows', async () => {
      const { client, request, host } = await sample();
      const reads = (): number => host.workbook.sheetsRead.filter((name) => name === request.front).length;
      await client.detectTable({ ...request, version: 4 });
      const before = await checkedBy(client, { ...request, version: 4 });
      const sheet = await host.workbook.read(request.front);
      host.workbook.put({ ...sheet, values: sheet.values.slice(0, -5) });
      host.workbook.sheetsRead = [];
      const after = await checkedBy(client, { ...request, version: 5 });
      expect(after.view.tables[0]?.entries).toBeLessThan(before.view.tables[0]?.entries ?? 0);
      expect(reads()).toBe(1);
      await checkedBy(client, request);
      await checkedBy(client, request);
      expect(reads()).toBe(3);
    });

    it('understands the same sheet otherwise where that was said meanwhile', async () => {
      const { client, request, host } = await sample();
      const one = { ...request, version: 4 };
      const before = await client.detectTable(one);
      const mapping = { headingRow: 1, columns: {}, unitColumns: [], said: {} };
      const after = await client.detectTable({ ...one, mappings: { [request.front]: mapping } });
      expect(after).not.toEqual(before);
      expect(await client.detectTable(one)).toEqual(before);
      expect(host.workbook.sheetsRead).toEqual([request.front]);
    });

    it('takes what was given since the sheet was read', async () => {
      const { client, request } = await sample();
      const one = { ...request, version: 4 };
      expect(findingsOf((await checkedBy(client, one)).view)).toContain('basedata-missing');
      await client.ask('load', { files: FILES, ...NOW });
      const { view, findings, charges } = await checkedBy(client, one);
      expect(findingsOf(view)).not.toContain('basedata-missing');
      const anew = await sample();
      await anew.client.ask('load', { files: FILES, ...NOW });
      expect({ findings, charges }).toEqual(
        (({ findings: all, charges: each }) => ({ findings: all, charges: each }))(
          await checkedBy(anew.client, anew.request),
        ),
      );
    });

    it('tries a sheet again that could not be read', async () => {
      const { client, request, host } = await sample();
      const one = { ...request, version: 4 };
      host.workbook.beforeRead = () => Promise.reject(new Error('The sheet is too large.'));
      await refusalOf(client.detectTable(one));
      host.workbook.beforeRead = () => Promise.resolve();
      await expect(client.detectTable(one)).resolves.toMatchObject({ kind: 'tables' });
    });
  });

  describe('where the sheet comes in slices', () => {
    /** As the workbench gives it: nobody asks the workbook itself. */
    function inSlices({ workbook }: TestHost, before: () => Promise<void> = () => Promise.resolve()) {
      return async (sheet: string, onSlice: (slice: SheetSlice) => void): Promise<SheetRest> => {
        await before();
        return sendSheet(await workbook.read(sheet), onSlice);
      };
    }

    it('passes them on as they come, and finds the same', async () => {
      const rows = Array.from({ length: 1200 }, (_, at) => [
        String(at + 1).padStart(4, '0'),
        'Abbott',
        '05835',
        '01',
        'June',
      ]);
      const headings = ['Candidate number', 'Surname', 'Qualification', 'Unit', 'Series'];
      const sheet = { ...sheetOf([headings, ...rows]), name: 'Entries' };
      const whole = new TestHost(new MemoryWorkbook([sheet]), AS_OF);
      const sliced = new TestHost(new MemoryWorkbook([sheet]), AS_OF);
      Object.assign(sliced, { readSheet: inSlices(sliced) });
      const told: Progress['rows'][] = [];
      const outcome = await clientOf(sliced).check(await requestOf(sliced), ({ rows: read }) => told.push(read));
      expect(outcome).toEqual({ kind: 'checked', checked: await checkedBy(clientOf(whole), await requestOf(whole)) });
      expect(told.flatMap((one) => one ?? [])).toEqual([500, 1000, 1201].map((read) => ({ read, of: 1201 })));
      expect(sliced.workers[0]?.parts.there).toBe(3);
    });

    it('passes on why there are none', async () => {
      const { client, request, host } = await sample();
      const why = (): Promise<void> => Promise.reject(new Error('The workbook stopped.'));
      Object.assign(host, { readSheet: inSlices(host, why) });
      expect((await refusalOf(client.detectTable(request))).sentence).toBe('The workbook stopped.');
    });
  });

  it('starts the worker anew after a cancel and gives it the files again', async () => {
    const { host, request } = await sample();
    const client = clientOf(host, FILES);
    await client.ask('load', { files: FILES, ...NOW });
    host.workbook.beforeRead = () => {
      client.cancel();
      return Promise.resolve();
    };
    await expect(client.check(request, quiet)).rejects.toBe(CANCELLED);
    expect(host.workers[0]?.isAlive).toBe(false);
    host.workbook.beforeRead = () => Promise.resolve();
    const { view } = await checkedBy(client, request);
    expect(findingsOf(view)).not.toContain('basedata-missing');
    expect(host.workers.map(({ asked }) => asked.includes('load'))).toEqual([true, true]);
  });

  it('says that a worker died, and starts another', async () => {
    const { client, request, host } = await sample();
    host.workbook.beforeRead = () => {
      host.workers.at(-1)?.die('out of memory');
      return Promise.resolve();
    };
    expect(await refusalOf(client.detectTable(request))).toEqual({
      sentence: words.failed.workerDied,
      detail: 'out of memory',
    });
    host.workbook.beforeRead = () => Promise.resolve();
    await expect(client.detectTable(request)).resolves.toMatchObject({ tables: [{ sheet: request.front }] });
    expect(host.workers).toHaveLength(2);
  });

  it('passes on why a sheet cannot be read', async () => {
    const { client, request, host } = await sample();
    host.workbook.beforeRead = () => Promise.reject(new Error('The sheet is too large.'));
    expect((await refusalOf(client.detectTable(request))).sentence).toBe('The sheet is too large.');
  });

  it('shows the first rows where no headings were found', async () => {
    const host = new TestHost(
      new MemoryWorkbook([{ ...sheetOf([['To do'], [], ['Ring', 'Tuesday']]), name: 'Notes' }]),
    );
    expect(await clientOf(host).detectTable(await requestOf(host))).toMatchObject({
      kind: 'no-headings',
      preview: {
        sheet: 'Notes',
        rows: [
          { row: 0, cells: ['To do'] },
          { row: 2, cells: ['Ring', 'Tuesday'] },
        ],
      },
    });
  });

  it('keeps what was loaded before where new files cannot be used', async () => {
    const { client, request } = await sample();
    await client.ask('load', { files: FILES, ...NOW });
    const damaged = [{ name: 'reference.json', bytes: new TextEncoder().encode('{') }];
    await expect(client.ask('load', { files: damaged, ...NOW })).rejects.toThrow(UserError);
    const { view } = await checkedBy(client, request);
    expect(findingsOf(view)).not.toContain('basedata-missing');
  });

  it('takes basedata that a browser renamed for what it is', async () => {
    const { client, request } = await sample();
    const files = FILES.map(({ name, bytes }) => ({ name: name.replace('.X', ' (1).X'), bytes }));
    await client.ask('load', { files, ...NOW });
    const { view } = await checkedBy(client, request);
    expect(findingsOf(view)).not.toContain('basedata-missing');
  });

  it.each([
    ['timetable.pdf', /Nothing was loaded from "timetable.pdf"/],
    ['E9999972.X01', /a file that a centre sends/],
  ])('says of %s that it is of no use', async (name, sentence) => {
    const { client } = await sample();
    const files = [{ name, bytes: new Uint8Array(3) }];
    expect((await refusalOf(client.ask('load', { files, ...NOW }))).sentence).toMatch(sentence);
  });

  it('sends a long sheet and its findings in slices that together are all of it', async () => {
    const rows = Array.from({ length: 2300 }, (_, row) => [String(row + 1).padStart(4, '0'), 'Archer', 'Ann', '05835']);
    const headings = ['Candidate number', 'Surname', 'Forenames', 'Qualification'];
    const host = new TestHost(new MemoryWorkbook([sheetOf([headings, ...rows])]));
    const { view, findings } = await checkedBy(clientOf(host), await requestOf(host));
    expect(view.table.rows).toBe(2300);
    expect(host.workers[0]?.parts.there).toBe(5);
    expect(findings.map(({ id }) => id)).toEqual(findings.map((_, place) => place));
    expect(Object.values(view.counts).reduce((sum, count) => sum + count, 0)).toBe(findings.length);
  });
});
