import { readFile } from 'node:fs/promises';
import { openWorkbookFile } from '../../src/workbook/file';
import { entrywise, temporaryFolder } from './command';

const folder = temporaryFolder();

const GIVEN = ['--basedata', 'examples/basedata', '--reference', 'examples/reference.json', '--as-of', '2026-10-01'];
const HEADINGS = ['Cand no', 'UCI', 'Surname', 'Forename', 'DOB', 'Sex', 'Qualification'];
const SMITH = ['0001', '999990260001T', 'Smith', 'Anne', '01/02/2009', 'F', '05835'];
const text = (separator: string): string => [HEADINGS, SMITH].map((row) => row.join(separator)).join('\r\n');

describe('a list that is a text file', () => {
  it.each([
    ['entries.csv', ',', 'commas'],
    ['export.xls', '\t', 'tabs'],
  ])('is checked like a workbook: %s', async (name, separator, called) => {
    const file = await folder.put(name, text(separator));
    const { code, out, error } = await entrywise('check', file, ...GIVEN);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain(`This is a text file with ${called} between the values`);
    expect(out).toContain('1 row, 1 candidate, 1 entry.');
  });

  it('is written as a workbook, by that name, its zeros kept; entry files are made of it', async () => {
    const file = await folder.put('entries.csv', text(';'));
    const { code, out } = await entrywise('prepare', file, ...GIVEN, '--out', folder.path());
    expect(code).toBe(0);
    expect(out).toContain('Any copy is written as an Excel Workbook (.xlsx).');
    expect(await folder.names()).toEqual(['E9999972.X01', 'entries-checked.xlsx', 'entries.csv']);
    expect(await readFile(folder.path('E9999972.X01'), 'latin1')).toContain('0001SMITH:ANNE');
    const copy = await openWorkbookFile(await readFile(folder.path('entries-checked.xlsx')));
    expect((await copy.read('entries')).values[1]?.slice(0, 7)).toEqual(SMITH);
    const again = await entrywise('prepare', folder.path('entries-checked.xlsx'), ...GIVEN, '--out', folder.path('b'));
    expect(again.out).not.toContain('This is a text file');
    expect(again.out).toContain('E9999972.X01');
  });

  it('is put right in a copy that is a workbook', async () => {
    const file = await folder.put('entries.csv', text(',').replace('0001,', '1,'));
    const { code, out } = await entrywise('fix', file, ...GIVEN, '--out', folder.path());
    expect(code).toBe(0);
    expect(out).toContain('This is a text file with commas between the values');
    const copy = await openWorkbookFile(await readFile(folder.path('entries-fixed.xlsx')));
    expect((await copy.read('entries')).values[1]?.[0]).toBe('0001');
  });
});
