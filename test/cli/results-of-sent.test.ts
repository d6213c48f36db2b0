import { readFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import { uciCheckLetter } from '../../src/entries';
import { openWorkbookFile } from '../../src/workbook/file';
import { writeResultsFile } from '../edi/write-results-file';
import { entrywise, temporaryFolder } from './command';

const folder = temporaryFolder();
const uciOf = (first12: string): string => first12 + (uciCheckLetter(first12) ?? '');
const SENT = uciOf('999990260001');
const CHANGED = uciOf('999990250001');
const PERSON = ['0001', SENT, 'Archer', 'Ann', '11/03/2009', 'F'];
const ROWS = [
  ['Candidate number', 'UCI', 'Surname', 'Forenames', 'Date of birth', 'Sex', 'Entry code', 'Series', 'Status'],
  [...PERSON, '05835', '', 'Registered'],
  [...PERSON, '583501', 'January 2027', ''],
];

/** Made-up fees and days: a unit £20.00, a late entry £12.00. */
const REFERENCE = JSON.stringify({
  centre: { number: '99999' },
  fees: [{ kind: 'unit', amount: '20.00' }],
  lateFees: [{ stage: 'late', amount: '12.00' }],
  seriesDates: [
    { series: 'January 2027', deadline: '2026-11-20' },
    { series: 'June 2027', deadline: '2027-02-21', lateUntil: '2027-04-21' },
  ],
});

/** A workbook whose entry for January was sent, with another UCI in the sheet since then and a resit in June. */
async function changedSinceSent(): Promise<string[]> {
  const workbook = await folder.put('entries.xlsx', await writeXlsx({ sheets: [{ name: 'Entries', rows: ROWS }] }));
  const given = ['--basedata', 'examples/basedata', '--reference', await folder.put('reference.json', REFERENCE)];
  const made = await entrywise('prepare', workbook, ...given, '--out', folder.path('one'));
  expect(made.error).toBe('');
  const copy = folder.path('one/entries-checked.xlsx');
  await entrywise('register', copy, '--sent', 'E9999972.X01', '--out', folder.path('two'));
  const book = await openWorkbookFile(await readFile(folder.path('two/entries-checked.xlsx')));
  const resit = [...PERSON, '583501', 'June 2027'].map((after, column) => ({ row: 3, column, before: '', after }));
  await book.change('Entries', resit);
  await book.change(
    'Entries',
    [1, 2, 3].map((row) => ({ row, column: 1, before: SENT, after: CHANGED })),
  );
  return [await folder.put('changed.xlsx', await book.toBytes()), ...given];
}

/** The result of January under a UCI, perhaps of another candidate. */
async function january(uci: string, candidateNumber = '0001'): Promise<string> {
  const { name, bytes } = writeResultsFile({
    ...{ centreNumber: '99999', board: '72', series: { month: 1, letter: 'A', year: 2027 }, sequence: 1, postcode: '' },
    ...{ software: { name: 'BOARD', version: '1' }, produced: '2027-03-10' },
    results: [
      { candidateNumber, uci, uln: '', option: '583501', resultOption: '583501', resultType: '1', result: 'U' },
    ],
  });
  return folder.put(name, bytes);
}

describe('a UCI that was changed in the sheet only', () => {
  it('still has the result under the UCI that was sent, and the resit costs its own price besides the late fee', async () => {
    const words = await changedSinceSent();
    const results = await january(SENT);
    const { out } = await entrywise('check', ...words, '--results', results, '--as-of', '2027-03-15', '--json');
    const told = JSON.parse(out) as {
      results: unknown[];
      charges: { row: number; reason: string; late: string; amountPence: number }[];
    };
    expect(told.results).toEqual([
      expect.objectContaining({ file: 'R9999972.X01', entries: 1, matched: 1, unmatched: [] }),
    ]);
    expect(told.charges).toEqual([
      expect.objectContaining({ row: 4, reason: 'resit', late: 'late', amountPence: 3200 }),
    ]);
  });

  it('has it recorded in the register', async () => {
    const [workbook = ''] = await changedSinceSent();
    const { code, out } = await entrywise(
      'register',
      workbook,
      '--results',
      await january(SENT),
      '--out',
      folder.path('x'),
    );
    expect([code, out]).toEqual([0, expect.stringContaining('1 result recorded of 1 in the results files.\n')]);
    expect(out).not.toContain('no entry in the register');
  });
});

it('a result of nobody is told with what to do, ends with code 1, and nothing is written', async () => {
  const [workbook = ''] = await changedSinceSent();
  const uci = uciOf('999990240077');
  const results = await january(uci, '0077');
  const { code, out } = await entrywise('register', workbook, '--results', results, '--out', folder.path('x'));
  expect(code).toBe(1);
  expect(out).toContain(
    '0 results recorded of 1 in the results files.\n' +
      '1 result matches no entry in the register, by UCI or candidate number:\n' +
      `  0077 ${uci} 583501, 1A27\n` +
      'Check the UCI. Results of entries made elsewhere, or before the register, are not recorded: give the results file to check and prepare.\n',
  );
  expect(await folder.names()).not.toContain('x');
});
