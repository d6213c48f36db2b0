import { changeCells } from '../../../src/table';
import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import type { WantedReports } from '../../../src/taskpane/worker/messages';
import { sheetOf } from '../../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../pane-host';
import { sampleBasedata, sampleReferenceFile, sampleSheets } from '../sample';

const NOTHING_PASSED_ON = { resitsToCandidate: false, lateToDepartment: false };
const wanted = (given: Partial<WantedReports>): WantedReports => {
  return { kinds: [], entries: 'all', recharge: NOTHING_PASSED_ON, group: null, invoice: null, ...given };
};
const FEES = wanted({ kinds: ['fees'] });

async function checkedSample(): Promise<{ controller: PaneController; host: TestHost }> {
  const host = new TestHost(new MemoryWorkbook(await sampleSheets()));
  const controller = createController(host, 60_000);
  await controller.start();
  await controller.addFiles([...sampleBasedata(), sampleReferenceFile()]);
  await controller.check();
  return { controller, host };
}

const namesOf = async ({ workbook }: TestHost): Promise<string[]> => (await workbook.sheets()).map(({ name }) => name);
const noticeOf = (controller: PaneController): string => controller.state().notice?.sentence ?? '';

describe('reports', () => {
  it('are the sheets of those that were chosen, and no others', async () => {
    const { controller, host } = await checkedSample();
    const before = await namesOf(host);
    await controller.writeReports(FEES);
    expect(await namesOf(host)).toEqual([...before, 'Entrywise fee summary', 'Entrywise fee list']);
    expect(noticeOf(controller)).toBe('Written: "Entrywise fee summary" and "Entrywise fee list".');
    await controller.writeReports(wanted({ kinds: ['statements', 'check-list'] }));
    expect(noticeOf(controller)).toBe('Written: "Entrywise statements" and "Entrywise check list".');
    expect(controller.state().check.kind).toBe('checked');
  });

  it('pass nothing on unless that is asked for', async () => {
    const { controller, host } = await checkedSample();
    const payers = async (): Promise<unknown[]> => {
      const { values } = await host.workbook.read('Entrywise fee list');
      const column = values[2]?.indexOf('Payer') ?? -1;
      return [...new Set(values.slice(3).map((cells) => cells?.[column]))];
    };
    await controller.sendOn('2027-03-05');
    await controller.writeReports(FEES);
    expect(await payers()).toEqual(['Centre']);
    await controller.writeReports({ ...FEES, recharge: { resitsToCandidate: false, lateToDepartment: true } });
    expect(await payers()).toEqual(['Centre', 'Department']);
  });

  it('put the check list on pages by the column that was chosen', async () => {
    const { controller, host } = await checkedSample();
    const { check } = controller.state();
    if (check.kind !== 'checked') throw new Error('Nothing is checked.');
    const groups = check.checked.view.table.columns.filter(({ use }) => use === 'group').map(({ heading }) => heading);
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) {
      await controller.writeReports(wanted({ kinds: ['check-list'], group }));
      expect((await host.workbook.read('Entrywise check list')).values[3]?.[0]).toBe(group);
    }
  });

  it('say where there is nothing to list', async () => {
    const { controller, host } = await checkedSample();
    const before = await namesOf(host);
    await controller.writeReports(wanted({ kinds: ['invoice'] }));
    expect(await namesOf(host)).toEqual(before);
    expect(controller.state().notice).toMatchObject({
      tone: 'warning',
      sentence: 'Expected invoice: nothing to list, because nothing was marked as sent yet.',
    });
  });

  it('of an earlier run that would list nothing now say so', async () => {
    const { controller, host } = await checkedSample();
    await controller.writeReports(wanted({ kinds: ['statements'] }));
    const [list] = await sampleSheets();
    if (list)
      host.workbook.put(
        sheetOf([
          ['Candidate number', 'Surname', 'Forenames', 'Qualification', 'Status'],
          ['0001', 'Archer', 'Ann', '05835', 'Withdrawn'],
        ]),
      );
    await controller.chooseSheets(['Entries']);
    await controller.writeReports(wanted({ kinds: ['statements'] }));
    const { values } = await host.workbook.read('Entrywise statements');
    expect(values[0]?.[0]).toBe('Nothing to list');
    expect(noticeOf(controller)).toBe(
      'Written: "Entrywise statements". Statements of entry: nothing to list, because nobody is entered.',
    );
  });

  it('are written anew when the table was sorted, and not when anything was typed into it', async () => {
    const { controller, host } = await checkedSample();
    const checkList = wanted({ kinds: ['check-list'] });
    await controller.writeReports(checkList);
    const sheet = await host.workbook.read('Entrywise check list');
    host.workbook.put({ ...sheet, values: [...sheet.values.slice(0, 4), ...sheet.values.slice(4).reverse()] });
    await controller.writeReports(checkList);
    expect(noticeOf(controller)).toBe('Written: "Entrywise check list".');
    const cell = { row: 4, column: sheet.values[3]?.indexOf('Checked by') ?? 0, before: '', after: 'Ms Hart' };
    host.workbook.put(changeCells(await host.workbook.read('Entrywise check list'), [cell]));
    host.workbook.forms.length = 0;
    await controller.writeReports(wanted({ kinds: ['fees', 'check-list'] }));
    expect(host.workbook.forms).toEqual([]);
    expect(controller.state().notice).toMatchObject({
      tone: 'error',
      sentence:
        'The sheet "Entrywise check list" was changed after Entrywise wrote it, and the changes would be lost. Rename the sheet to keep it, or delete it, and try again.',
    });
  });

  it("never write over a sheet of the officer's own", async () => {
    const { controller, host } = await checkedSample();
    host.workbook.put({ ...sheetOf([['Mine']]), name: 'ENTRYWISE FEE LIST' });
    await controller.writeReports(FEES);
    expect(host.workbook.forms).toEqual([]);
    expect(noticeOf(controller)).toMatch(/^The sheet "ENTRYWISE FEE LIST" was changed after Entrywise wrote it/);
  });

  it('compare an invoice from a file, and say what is wrong with one that cannot be read', async () => {
    const { controller, host } = await checkedSample();
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const invoice = { name: 'invoice.csv', bytes: bytes('Code,Entries,Amount\n583500,2,£50.00\n') };
    await controller.writeReports(wanted({ kinds: ['invoice'], invoice }));
    const { values } = await host.workbook.read('Entrywise invoice compared');
    expect(values.at(-1)?.at(-1)).toBe('Invoiced, but not in the register');
    await controller.writeReports(
      wanted({ kinds: ['invoice'], invoice: { name: 'other.csv', bytes: bytes('What,How much\n') } }),
    );
    expect(noticeOf(controller)).toMatch(/^other\.csv is not an invoice that can be compared: it needs the headings/);
    await controller.writeReports(
      wanted({ kinds: ['invoice'], invoice: { name: 'bad.xlsx', bytes: bytes('PK no zip') } }),
    );
    expect(controller.state().notice).toMatchObject({ tone: 'error', sentence: expect.stringMatching(/^bad\.xlsx: /) });
  });

  it('are not written where the workbook cannot be, and the pane says why', async () => {
    const { controller, host } = await checkedSample();
    host.workbook.inTheWay = 'The workbook is open for reading only.';
    await controller.writeReports(FEES);
    expect(host.workbook.forms).toEqual([]);
    expect(noticeOf(controller)).toBe(host.workbook.inTheWay);
  });

  it('leave what was chosen for the workbook while they were made', async () => {
    const { controller, host } = await checkedSample();
    const { workbook } = host;
    const write = workbook.writeSheets.bind(workbook);
    workbook.writeSheets = async (sheets) => {
      workbook.kept = { ...workbook.kept, 'entrywise.pane': { sheet: 'Entries', mappings: {} } };
      await write(sheets);
    };
    await controller.writeReports(FEES);
    expect(workbook.kept).toMatchObject({
      'entrywise.pane': { sheet: 'Entries' },
      'entrywise.reports': { 'Entrywise fee list': expect.any(String) },
    });
  });

  it('are written also while the sheet with the entries is protected', async () => {
    const { controller, host } = await checkedSample();
    const asked = jest.spyOn(host.workbook, 'obstacle');
    await controller.writeReports(FEES);
    // No sheet is asked about: what is protected among our own is told where it is written.
    expect(asked.mock.calls).toEqual([[null]]);
    expect(noticeOf(controller)).toMatch(/^Written: /);
  });

  it('keep no personal data among the choices of the workbook', async () => {
    const { controller, host } = await checkedSample();
    await controller.writeReports(wanted({ kinds: ['fees', 'statements', 'check-list'] }));
    const kept = JSON.stringify(host.workbook.kept);
    expect(kept).toContain('Entrywise statements');
    for (const mark of Object.values(host.workbook.kept?.['entrywise.reports'] ?? {}))
      expect(mark).toMatch(/^[0-9a-f]{32}$/);
  });
});
