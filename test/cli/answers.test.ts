import { readFile } from 'node:fs/promises';
import { NO_DETAILS, type Answer } from '../../src/register';
import { answersSheet } from '../../src/table';
import { openWorkbookFile } from '../../src/workbook/file';
import { faultsOf } from '../workbook/file/corpus/package-check';
import { entrywise, temporaryFolder } from './command';

const folder = temporaryFolder();
const GIVEN = ['--basedata', 'examples/basedata', '--reference', 'examples/reference.json', '--as-of', '2026-11-23'];

async function answeredWith(...answers: readonly Answer[]): Promise<string> {
  const workbook = await openWorkbookFile(new Uint8Array(await readFile('examples/entries.xlsx')));
  await workbook.append(answersSheet(answers));
  return folder.put('answered.xlsx', await workbook.toBytes());
}

test('an answer that is about nobody in the list is not counted as heeded, and its row is told', async () => {
  const answer = {
    time: '2026-11-20 10:00:00',
    by: 'KS',
    word: 'left',
    qualification: '',
    unit: '',
    about: '',
  } as const;
  const details = { ...NO_DETAILS, uci: '999990269999T' };
  const { out } = await entrywise('check', await answeredWith({ ...answer, details, year: null }), ...GIVEN);
  expect(out).toContain('Sheet "Entrywise answers": 0 earlier answers used.');
  expect(out).toMatch(/answer-not-heeded \(1\)\n.*row 5: 1 answer about a candidate/);
});

test('the command line heeds what the workbook keeps, and says how much', async () => {
  const before = await entrywise('check', 'examples/entries.xlsx', ...GIVEN);
  expect(before.out).toContain('never-entered (1)');
  expect(before.out).not.toContain('Entrywise answers');
  const workbook = await openWorkbookFile(new Uint8Array(await readFile('examples/entries.xlsx')));
  const answer = { time: '2026-11-20 10:00:00', by: 'KS', word: 'not-this-year', details: NO_DETAILS } as const;
  await workbook.append(answersSheet([{ ...answer, qualification: '05839', unit: 'CC', year: 2026, about: '' }]));
  const bytes = await workbook.toBytes();
  expect(faultsOf(bytes)).toEqual([]);
  const after = await entrywise('check', await folder.put('answered.xlsx', bytes), ...GIVEN);
  expect(after.out).not.toContain('never-entered');
  expect(after.out).toContain('Sheet "Entrywise answers": 1 earlier answer used.');
  expect(after.out.split('\n').filter((line) => /^ {2}[a-z-]+ \(\d+\)$/.test(line))).toEqual(
    before.out.split('\n').filter((line) => /^ {2}[a-z-]+ \(\d+\)$/.test(line) && !line.includes('never-entered')),
  );
});
