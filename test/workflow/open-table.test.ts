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
