import type { SheetContent } from '../../src/table';
import type { Workbook } from '../../src/workbook';
import { openTable, type Unusable } from '../../src/workflow';
import { sheetOf } from '../table/sheet-of';

const ENTRIES = [
  ['Candidate number', 'Surname', 'Forenames', 'Qualification', 'Unit'],
  ['0001', 'Archer', 'Ann', '05835', '01'],
];
const PEOPLE = [
  ['Candidate number', 'Surname', 'Forenames'],
  ['0001', 'Archer', 'Ann'],
];
const NOTHING = [['To do'], ['Ring the awarding body']];

/** A workbook that is only read, and the names of the sheets that were. */
function workbookOf(values: Readonly<Record<string, string[][]>>): { workbook: Workbook; read: string[] } {
  const read: string[] = [];
  const workbook = {
    sheets: async () => Object.keys(values).map((name) => ({ name, visible: true })),
    read: async (name: string): Promise<SheetContent> => {
      read.push(name);
      return { ...sheetOf(values[name] ?? []), name };
    },
  };
  return { workbook: workbook as unknown as Workbook, read };
}

async function failure(values: Readonly<Record<string, string[][]>>, front?: string): Promise<Unusable> {
  const options = front === undefined ? {} : { front };
  return openTable(workbookOf(values).workbook, options).then(
    () => Promise.reject(new Error('A table was found.')),
    (error: Unusable) => error,
  );
}

describe('openTable', () => {
  it('takes the sheet in front where it asks for entries, and reads no other', async () => {
    const { workbook, read } = workbookOf({ Spring: ENTRIES, Summer: ENTRIES });
    const table = await openTable(workbook, { front: 'Summer' });
    expect(table.sheet.name).toBe('Summer');
    expect(read).toEqual(['Summer']);
  });

  it.each(['People', 'Notes'])('looks further where the sheet in front, %s, asks for nothing', async (front) => {
    const { workbook } = workbookOf({ People: PEOPLE, Notes: NOTHING, Entries: ENTRIES });
    expect((await openTable(workbook, { front })).sheet.name).toBe('Entries');
  });

  it.each(['Entrywise fixes', 'Entrywise check list', 'Entrywise statements', 'ENTRYWISE SUMMARY', 'CT Fees'])(
    'never takes %s, which is ours, for a list of entries: in front, alone or by name',
    async (own) => {
      const both = workbookOf({ [own]: ENTRIES, Entries: ENTRIES });
      expect((await openTable(both.workbook, { front: own })).sheet.name).toBe('Entries');
      expect(both.read).toEqual(['Entries']);
      expect(await failure({ [own]: ENTRIES }, own)).toMatchObject({ obstacle: 'no-headings' });
      await expect(openTable(both.workbook, { sheet: own.toLowerCase() })).rejects.toThrow(
        `The sheet "${own}" is written by Entrywise and holds no entries of yours.`,
      );
    },
  );

  it('says what stands in the way, so that a page can offer a way on', async () => {
    expect(await failure({ Notes: NOTHING })).toMatchObject({ obstacle: 'no-headings', sheets: ['Notes'] });
    expect(await failure({ Spring: ENTRIES, Summer: ENTRIES, Notes: NOTHING }, 'Notes')).toMatchObject({
      obstacle: 'several-sheets',
      sheets: ['Spring', 'Summer'],
    });
    expect(await failure({ Empty: ENTRIES.slice(0, 1) })).toMatchObject({
      obstacle: 'no-candidates',
      sheets: ['Empty'],
    });
  });
});
