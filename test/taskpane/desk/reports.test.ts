import { changeCells } from '../../../src/table';
import { createDesk, type Desk } from '../../../src/taskpane/desk/desk';
import type { WantedReports } from '../../../src/taskpane/worker/messages';
import { sheetOf } from '../../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../pane-host';
import { sampleBasedata, sampleReferenceFile, sampleSheets } from '../sample';

const NOTHING_PASSED_ON = { resitsToCandidate: false, lateToDepartment: false };
const wanted = (given: Partial<WantedReports>): WantedReports => {
  return { kinds: [], recharge: NOTHING_PASSED_ON, group: null, invoice: null, ...given };
};
const FEES = wanted({ kinds: ['fees'] });

async function checkedSample(): Promise<{ desk: Desk; host: TestHost }> {
  const host = new TestHost(new MemoryWorkbook(await sampleSheets()));
  const desk = createDesk(host, 60_000);
  await desk.start();
  await desk.addFiles([...sampleBasedata(), sampleReferenceFile()]);
  await desk.check();
  return { desk, host };
}

const namesOf = async ({ workbook }: TestHost): Promise<string[]> => (await workbook.sheets()).map(({ name }) => name);
const noticeOf = (desk: Desk): string => desk.state().notice?.sentence ?? '';

describe('reports', () => {
  it('are the sheets of those that were chosen, and no others', async () => {
    const { desk, host } = await checkedSample();
    const before = await namesOf(host);
    await desk.writeReports(FEES);
    expect(await namesOf(host)).toEqual([...before, 'Entrywise fee summary', 'Entrywise fee list']);
    expect(noticeOf(desk)).toBe('Written: "Entrywise fee summary" and "Entrywise fee list".');
    await desk.writeReports(wanted({ kinds: ['statements', 'check-list'] }));
    expect(noticeOf(desk)).toBe('Written: "Entrywise statements" and "Entrywise check list".');
    expect(desk.state().check.is).toBe('checked');
  });

  it('pass nothing on unless that is asked for', async () => {
    const { desk, host } = await checkedSample();
    const payers = async (): Promise<unknown[]> => {
      const { values } = await host.workbook.read('Entrywise fee list');
      const column = values[2]?.indexOf('Payer') ?? -1;
      return [...new Set(values.slice(3).map((cells) => cells?.[column]))];
    };
    await desk.sendOn('2027-03-05');
    await desk.writeReports(FEES);
    expect(await payers()).toEqual(['Centre']);
    await desk.writeReports({ ...FEES, recharge: { resitsToCandidate: false, lateToDepartment: true } });
    expect(await payers()).toEqual(['Centre', 'Department']);
  });

  it('put the check list on pages by the column that was chosen', async () => {
    const { desk, host } = await checkedSample();
    const { check } = desk.state();
    if (check.is !== 'checked') throw new Error('Nothing is checked.');
    const groups = check.checked.facts.table.columns.filter(({ use }) => use === 'group').map(({ heading }) => heading);
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) {
      await desk.writeReports(wanted({ kinds: ['check-list'], group }));
      expect((await host.workbook.read('Entrywise check list')).values[3]?.[0]).toBe(group);
    }
  });

  it('say where there is nothing to list', async () => {
    const { desk, host } = await checkedSample();
    const before = await namesOf(host);
    await desk.writeReports(wanted({ kinds: ['invoice'] }));
    expect(await namesOf(host)).toEqual(before);
    expect(desk.state().notice).toMatchObject({
      tone: 'warning',
      sentence: 'Expected invoice: nothing to list, because nothing was marked as sent yet.',
    });
  });

  it('of an earlier run that would list nothing now say so', async () => {
    const { desk, host } = await checkedSample();
    await desk.writeReports(wanted({ kinds: ['statements'] }));
    const [list] = await sampleSheets();
    if (list)
      host.workbook.put(
        sheetOf([
          ['Candidate number', 'Surname', 'Forenames', 'Qualification', 'Status'],
          ['0001', 'Archer', 'Ann', '05835', 'Withdrawn'],
        ]),
      );
    await desk.chooseSheet('Entries');
    await desk.writeReports(wanted({ kinds: ['statements'] }));
    const { values } = await host.workbook.read('Entrywise statements');
    expect(values[0]?.[0]).toBe('Nothing to list');
    expect(noticeOf(desk)).toBe(
      'Written: "Entrywise statements". Statements of entry: nothing to list, because nobody is entered.',
    );
  });

  it('are written anew when the table was sorted, and not when anything was typed into it', async () => {
    const { desk, host } = await checkedSample();
    const checkList = wanted({ kinds: ['check-list'] });
    await desk.writeReports(checkList);
    const sheet = await host.workbook.read('Entrywise check list');
    host.workbook.put({ ...sheet, values: [...sheet.values.slice(0, 4), ...sheet.values.slice(4).reverse()] });
    await desk.writeReports(checkList);
    expect(noticeOf(desk)).toBe('Written: "Entrywise check list".');
    const cell = { row: 4, column: sheet.values[3]?.indexOf('Checked by') ?? 0, before: '', after: 'Ms Hart' };
    host.workbook.put(changeCells(await host.workbook.read('Entrywise check list'), [cell]));
    host.workbook.forms.length = 0;
    await desk.writeReports(wanted({ kinds: ['fees', 'check-list'] }));
    expect(host.workbook.forms).toEqual([]);
    expect(desk.state().notice).toMatchObject({
      tone: 'error',
      sentence:
        'The sheet "Entrywise check list" is not as Entrywise wrote it, and what was put there would be lost. Rename the sheet to keep it, or delete it, and try again.',
    });
  });

  it("never write over a sheet of the officer's own", async () => {
    const { desk, host } = await checkedSample();
    host.workbook.put({ ...sheetOf([['Mine']]), name: 'ENTRYWISE FEE LIST' });
    await desk.writeReports(FEES);
    expect(host.workbook.forms).toEqual([]);
    expect(noticeOf(desk)).toMatch(/^The sheet "ENTRYWISE FEE LIST" is not as Entrywise wrote it/);
  });

  it('compare an invoice from a file, and say what is wrong with one that cannot be read', async () => {
    const { desk, host } = await checkedSample();
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const invoice = { name: 'invoice.csv', bytes: bytes('Code,Entries,Amount\n583500,2,£50.00\n') };
    await desk.writeReports(wanted({ kinds: ['invoice'], invoice }));
    const { values } = await host.workbook.read('Entrywise invoice compared');
    expect(values[4]?.at(-1)).toBe('Invoiced, and not in the register');
    await desk.writeReports(
      wanted({ kinds: ['invoice'], invoice: { name: 'other.csv', bytes: bytes('What,How much\n') } }),
    );
    expect(noticeOf(desk)).toMatch(/^other\.csv is not an invoice that can be compared: it needs the headings/);
    await desk.writeReports(wanted({ kinds: ['invoice'], invoice: { name: 'bad.xlsx', bytes: bytes('PK no zip') } }));
    expect(desk.state().notice).toMatchObject({ tone: 'error', sentence: expect.stringMatching(/^bad\.xlsx: /) });
  });

  it('are not written where the workbook cannot be, and the pane says why', async () => {
    const { desk, host } = await checkedSample();
    host.workbook.inTheWay = 'The workbook is open for reading only.';
    await desk.writeReports(FEES);
    expect(host.workbook.forms).toEqual([]);
    expect(noticeOf(desk)).toBe(host.workbook.inTheWay);
  });

  it('leave what was chosen for the workbook while they were made', async () => {
    const { desk, host } = await checkedSample();
    const { workbook } = host;
    const write = workbook.writeForms.bind(workbook);
    workbook.writeForms = async (sheets) => {
      workbook.kept = { ...workbook.kept, 'entrywise.pane': { sheet: 'Entries', mappings: {} } };
      await write(sheets);
    };
    await desk.writeReports(FEES);
    expect(workbook.kept).toMatchObject({
      'entrywise.pane': { sheet: 'Entries' },
      'entrywise.reports': { 'Entrywise fee list': expect.any(String) },
    });
  });

  it('are written also while the sheet with the entries is protected', async () => {
    const { desk, host } = await checkedSample();
    const asked = jest.spyOn(host.workbook, 'obstacle');
    await desk.writeReports(FEES);
    // No sheet is asked about: what is protected among our own is told where it is written.
    expect(asked.mock.calls).toEqual([[null]]);
    expect(noticeOf(desk)).toMatch(/^Written: /);
  });

  it('keep no personal data among the choices of the workbook', async () => {
    const { desk, host } = await checkedSample();
    await desk.writeReports(wanted({ kinds: ['fees', 'statements', 'check-list'] }));
    const kept = JSON.stringify(host.workbook.kept);
    expect(kept).toContain('Entrywise statements');
    for (const mark of Object.values(host.workbook.kept?.['entrywise.reports'] ?? {}))
      expect(mark).toMatch(/^[0-9a-f]{32}$/);
  });
});
