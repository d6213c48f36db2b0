import type { Result } from '../../src/edi';
import { writeResultsFile } from '../edi/write-results-file';
import { entrywise, temporaryFolder } from './command';

const folder = temporaryFolder();
const GIVEN = ['--basedata', 'examples/basedata', '--reference', 'examples/reference.json'];

const LIST = [
  'Cand no,UCI,Surname,Forename,DOB,Sex,Qualification,Unit,Series,Status',
  '0001,999990260001T,Smith,Anne,01/02/2009,F,05835,,,REGISTRATION',
  '0001,999990260001T,Smith,Anne,01/02/2009,F,05835,01,January 2027,UNIT',
];
const RESIT = '0001,999990260001T,Smith,Anne,01/02/2009,F,05835,01,June 2027,';

/** A results file of January 2027, by the sequence number that is also in its name. */
async function resultsFile(sequence: number, result: string, more: Partial<Result> = {}): Promise<string> {
  const { name, bytes } = writeResultsFile({
    ...{ centreNumber: '99999', board: '72', series: { month: 1, letter: 'A', year: 2027 }, sequence, postcode: '' },
    ...{ software: { name: 'BOARD', version: '1' }, produced: '2027-03-11' },
    results: [
      {
        ...{ candidateNumber: '0001', uci: '999990260001T', uln: '', option: '583501', resultOption: '583501' },
        ...{ resultType: '1', result, ...more },
      },
    ],
  });
  return folder.put(name, bytes);
}

async function sheet(name: string): Promise<string> {
  const [headings = '', registration = '', unit = ''] = LIST;
  const made = [registration.replace('REGISTRATION', 'Registered'), unit.replace('UNIT', 'Sat')];
  return folder.put(name, [headings, ...made, RESIT].join('\n'));
}

async function why(workbook: string, ...results: string[]): Promise<{ resit: string; findings: string }> {
  const given = results.flatMap((one) => ['--results', one]);
  const words = ['check', workbook, ...GIVEN, '--as-of', '2027-03-15', ...given, '--json'];
  const { charges, findings } = JSON.parse((await entrywise(...words)).out) as {
    charges: { series: string; why: string; reason: string }[];
    findings: { message: string; rule: string; cells: string[] }[];
  };
  const resit = charges.find(({ series }) => series === '6A27');
  return { resit: `${resit?.reason}: ${resit?.why}`, findings: findings.map(({ message }) => message).join('\n') };
}

describe('of two results files of one sitting the newer counts', () => {
  it.each([
    ['the older first', ['P', 'U']],
    ['the newer first', ['U', 'P']],
  ])('where results are given with a check: %s', async (order) => {
    const [old, young] = [await resultsFile(1, 'U'), await resultsFile(2, 'P')];
    const given = order === 'the older first' ? [old, young] : [young, old];
    const { resit, findings } = await why(await sheet('entries.csv'), ...given);
    expect(resit).toMatch(/^resit: .*January 2027 sat, grade P/);
    expect(findings).not.toContain('grade U');
    expect((await why(await sheet('entries.csv'), folder.path())).resit).toContain('grade P');
  });

  it('also where the newer one has the candidate absent', async () => {
    const given = [await resultsFile(1, 'P'), await resultsFile(2, '        X')];
    expect((await why(await sheet('entries.csv'), ...given)).resit).toMatch(/^absence: /);
  });

  it('a sitting of another series stays what it was', async () => {
    const { out } = await entrywise(
      ...['check', await sheet('entries.csv'), ...GIVEN, '--as-of', '2027-03-15'],
      ...['--results', await resultsFile(2, 'P'), '--results', await resultsFile(1, 'U')],
    );
    expect(out).toContain('R9999972.X02 (January 2027), 1 result, 1 of candidates in this sheet.');
    expect(out).toContain('R9999972.X01 (January 2027), 1 result, 1 of candidates in this sheet.');
  });

  /** A workbook whose register has the unit entry, made and sent. */
  async function registered(): Promise<string> {
    const [headings = '', registration = '', unit = ''] = LIST;
    const list = [headings, registration.replace('REGISTRATION', ''), unit.replace('UNIT', '')].join('\n');
    const file = await folder.put('year.csv', list);
    const made = ['--as-of', '2026-10-01', '--units-at-once', '--out', folder.path('made')];
    expect((await entrywise('prepare', file, ...GIVEN, ...made)).error).toBe('');
    return folder.path('made/year-checked.xlsx');
  }

  async function record(workbook: string, to: string, ...results: string[]): Promise<{ copy: string; out: string }> {
    const given = results.flatMap((one) => ['--results', one]);
    const { out, error } = await entrywise('register', workbook, ...given, '--out', folder.path(to));
    expect(error).toBe('');
    return { copy: folder.path(`${to}/year-checked.xlsx`), out };
  }

  async function gradeIn(workbook: string): Promise<string> {
    const { openWorkbookFile } = await import('../../src/workbook/file');
    const { readFile } = await import('node:fs/promises');
    const { findRegisterIn } = await import('../../src/workflow');
    const { entries } = await findRegisterIn(await openWorkbookFile(await readFile(workbook)));
    return entries.find(({ code }) => code === '583501')?.grade ?? '';
  }

  it('where they are recorded in the register together, in either order', async () => {
    const workbook = await registered();
    const [old, young] = [await resultsFile(1, 'U'), await resultsFile(2, 'P')];
    expect(await gradeIn((await record(workbook, 'a', old, young)).copy)).toBe('P');
    expect(await gradeIn((await record(workbook, 'b', young, old)).copy)).toBe('P');
  });

  it('where they are recorded one after the other, in either order', async () => {
    const workbook = await registered();
    const [old, young] = [await resultsFile(1, 'U'), await resultsFile(2, 'P')];
    const first = await record(workbook, 'a', old);
    expect(await gradeIn(first.copy)).toBe('U');
    expect(await gradeIn((await record(first.copy, 'b', young)).copy)).toBe('P');
    const newest = await record(workbook, 'c', young);
    const again = await record(newest.copy, 'd', old);
    expect(again.out).toContain('0 results recorded of 1');
    expect(await gradeIn(newest.copy)).toBe('P');
  });

  it('where the register has the newer and the older is given with a check', async () => {
    const workbook = await registered();
    const { copy } = await record(workbook, 'a', await resultsFile(2, 'P'));
    const { resit } = await resitIn(copy, await resultsFile(1, 'U'));
    expect(resit).toContain('grade P');
  });

  /** What the register and a results file make of a resit that is added to the sheet. */
  async function resitIn(workbook: string, results: string): Promise<{ resit: string }> {
    const { openWorkbookFile } = await import('../../src/workbook/file');
    const { readFile } = await import('node:fs/promises');
    const book = await openWorkbookFile(await readFile(workbook));
    const values = RESIT.split(',');
    const changes = values.map((after, column) => ({ row: 3, column, before: '', after }));
    await book.change('year', changes);
    return why(await folder.put('with-resit.xlsx', await book.toBytes()), results);
  }
});

it('a result for a number of this year under another UCI is told at the candidate', async () => {
  const strange = await resultsFile(1, 'P', { uci: '999990269999D' });
  const { findings } = await why(await sheet('entries.csv'), strange);
  expect(findings).toContain(
    'R9999972.X01 has a result for candidate number 0001 in January 2027 (583501), under the UCI 999990269999D',
  );
});
