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

  it('says of a timetable what it is, and where it belongs', async () => {
    const headings = ['Exam Date', 'Exam series', 'Examination Code', 'Title', 'Exam Time', 'Exam Duration'];
    const error = await failure({ Final: [headings, ['17/05/2027', 'Jun-27', '05834', 'Unit 1 A', 'AM', '2h 00m']] });
    expect(error).toMatchObject({ problem: 'no-headings' });
    expect(error.message).toContain('Sheet "Final" is an examination timetable, not a list of candidates.');
  });

  it.each(['Entrywise fixes', 'Entrywise check list', 'Entrywise statements', 'ENTRYWISE SUMMARY', 'CT Fees'])(
    'never takes %s, which is ours, for a list of entries: in front, alone or by name',
    async (own) => {
      const both = workbookOf({ [own]: ENTRIES, Entries: ENTRIES });
      expect((await openTable(both.workbook, { front: own })).sheet.name).toBe('Entries');
      expect(both.read).toEqual(['Entries']);
      expect(await failure({ [own]: ENTRIES }, own)).toMatchObject({ problem: 'no-headings' });
      await expect(openTable(both.workbook, { sheet: own.toLowerCase() })).rejects.toThrow(
        `The sheet "${own}" is written by Entrywise and holds no entries of yours.`,
      );
    },
  );

  it('says what stands in the way, so that a page can offer a way on', async () => {
    expect(await failure({ Notes: NOTHING })).toMatchObject({ problem: 'no-headings', sheets: ['Notes'] });
    expect(await failure({ Spring: ENTRIES, Summer: ENTRIES, Notes: NOTHING }, 'Notes')).toMatchObject({
      problem: 'several-sheets',
      sheets: ['Spring', 'Summer'],
    });
    expect(await failure({ Empty: ENTRIES.slice(0, 1) })).toMatchObject({
      problem: 'no-candidates',
      sheets: ['Empty'],
    });
  });
});

describe('where no list is found, the reason is told', () => {
  const PASTED = [['Cand No,Surname,Forename,"Qualification"'], ['0001,Archer,"Ann",05835']];

  it.each([
    ['commas', PASTED, 'Comma'],
    ['semicolons', PASTED.map(([line = '']) => [line.replaceAll(',', ';')]), 'Semicolon'],
    ['tabs', PASTED.map(([line = '']) => [line.replaceAll(',', '\t')]), 'Tab'],
    ['vertical bars', [['Centre: 99999'], ...PASTED.map(([line = '']) => [line.replaceAll(',', '|')])], 'Other: |'],
  ])('all stands in one column, with %s', async (separators, values, delimiter) => {
    const { message } = await failure({ Notes: NOTHING, List: values });
    expect(message).toContain(`The list in sheet "List" stands in one column, with ${separators} between`);
    expect(message).toContain(`select column A, choose Data, Text to Columns, Delimited, ${delimiter}, set`);
  });

  it('a list lies on its side: its headings stand below each other', async () => {
    const sideways = [
      ['Candidate', '0001', '0002', '0003'],
      ['Surname', 'Archer', 'Bailey', 'Carter'],
      ['Forename', 'Ann', 'Ben', 'Cy'],
      ['Sex', 'F', 'M', 'M'],
      ['Qualification', '05835', '05835', '05839'],
    ];
    const { message } = await failure({ Notes: NOTHING, List: sideways });
    expect(message).toContain('In sheet "List" the headings stand below each other, and each candidate has a column.');
    expect(message).toContain('tick Transpose');
  });

  it('tells nothing of the kind of sentences with commas', async () => {
    const notes = [
      ['Names, numbers, series and units are to be sent'],
      ['Ring the board, the centre, and the parents'],
    ];
    expect((await failure({ Notes: notes })).message).toMatch(/^No heading row was found in "Notes"\./);
  });

  it('names the hidden sheet with the list, and how to show it', async () => {
    const { workbook } = workbookOf({ Cover: NOTHING, 'To do': NOTHING, Entries: ENTRIES });
    const withHidden = (isVeryHidden: boolean): Workbook => ({
      ...workbook,
      sheets: async () =>
        (await workbook.sheets()).map(({ name }) =>
          name === 'Cover'
            ? { name, visible: true }
            : { name, visible: false, ...(isVeryHidden ? { isVeryHidden } : {}) },
        ),
    });
    await expect(openTable(withHidden(false))).rejects.toThrow(
      'The list of candidates is on the sheet "Entries", which is hidden. In Excel, right-click any tab, choose Unhide',
    );
    await expect(openTable(withHidden(true))).rejects.toThrow('Excel does not offer to unhide what a program hid');
    expect((await openTable(withHidden(true), { sheet: 'Entries' })).list.rows).toHaveLength(1);
  });

  it('names no hidden sheet that holds no list', async () => {
    const { workbook } = workbookOf({ Cover: NOTHING, Hidden: NOTHING });
    const hidden = {
      ...workbook,
      sheets: async () => (await workbook.sheets()).map(({ name }) => ({ name, visible: name === 'Cover' })),
    };
    await expect(openTable(hidden)).rejects.toThrow(/^No heading row was found in "Cover"\./);
  });

  it('says that nothing was calculated where headings are formulas without results', async () => {
    const { workbook } = workbookOf({ Entries: [] });
    const error = { error: '#NOT CALCULATED' };
    const uncalculated = {
      ...workbook,
      read: async (name: string) => ({ ...sheetOf([]), name, values: [[error, error, error]] }),
    };
    await expect(openTable(uncalculated)).rejects.toThrow(/results are not in the file.*Open the workbook in Excel/);
  });

  it('of 60 sheets names a handful', async () => {
    const tabs = (values: string[][]): Record<string, string[][]> =>
      Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`Tab ${index + 1}`, values]));
    const none = await failure(tabs(NOTHING));
    expect(none.message).toMatch(
      /^No heading row was found in "Tab 1", "Tab 2", "Tab 3", "Tab 4", "Tab 5" and 55 more\./,
    );
    const several = await failure(tabs(ENTRIES));
    expect(several.message).toContain('"Tab 5" and 55 more all hold a list of candidates. Say which is meant');
    expect(several.sheets).toHaveLength(60);
    await expect(openTable(workbookOf(tabs(NOTHING)).workbook, { sheet: 'Entries' })).rejects.toThrow(
      /^There is no sheet "Entries". The workbook has .*"Tab 5" and 55 more\.$/,
    );
  });
});
