import { writeXlsx } from 'hucre/xlsx';
import { entrywise, temporaryFolder, type Outcome } from './command';
import { runHere } from './run-here';

const folder = temporaryFolder();
const HEADINGS = [
  'Candidate number',
  'UCI',
  'Surname',
  'Forenames',
  'Date of birth',
  'Sex',
  'Entry code',
  'Series',
  'Status',
];
const ANN = ['0001', '999990260001T', 'Archer', 'Ann', '11/03/2009', 'F'];
const BEN = ['0002', '999990260002A', 'Baker', 'Ben', '12/03/2009', 'M'];
const ROWS = [
  HEADINGS,
  ...[ANN, BEN].flatMap((who) => [
    [...who, '05835', '', 'Registered'],
    [...who, '583501', 'January 2027', ''],
  ]),
];

/** A workbook whose entries for January were sent. */
async function sent(name: string): Promise<string> {
  const workbook = await folder.put(`${name}.xlsx`, await writeXlsx({ sheets: [{ name: 'Entries', rows: ROWS }] }));
  const reference = await folder.put('reference.json', JSON.stringify({ centre: { number: '99999' } }));
  const given = ['--basedata', 'examples/basedata', '--reference', reference];
  const made = await entrywise('prepare', workbook, ...given, '--out', folder.path(`${name}-one`));
  expect(made.error).toBe('');
  await entrywise(
    'register',
    folder.path(`${name}-one/${name}-checked.xlsx`),
    '--sent',
    'E9999972.X01',
    '--out',
    folder.path(name),
  );
  return folder.path(`${name}/${name}-checked.xlsx`);
}

/** The command on a day when the results are out. */
const inMarch = (...words: string[]): Promise<Outcome> => runHere(words, {}, '2027-03-18');

interface Registered {
  entries: { candidate: string; outcome: string | null }[];
  resultsByHand?: number;
}

async function outcomes(workbook: string): Promise<(string | null)[][]> {
  const { out } = await entrywise('register', workbook, '--json');
  return (JSON.parse(out) as Registered).entries.map(({ candidate, outcome }) => [candidate, outcome]);
}

test('results and absences are recorded for a list of candidates, in a copy', async () => {
  const workbook = await sent('list');
  const list = await folder.put('january.txt', '0001\tArcher\tM\r\n0002 absent\r\n');
  const words = ['--result-list', list, '--by', 'KS', '--out', folder.path('done')];
  const { out, code } = await inMarch('register', workbook, ...words);
  expect(out).toContain('2 results recorded by hand.');
  expect(code).toBe(0);
  expect(await outcomes(folder.path('done/list-checked.xlsx'))).toEqual([
    ['0001', 'sat'],
    ['0002', 'absent'],
  ]);
  expect(await outcomes(workbook)).toEqual([
    ['0001', null],
    ['0002', null],
  ]);
});

test.each(['583501', '583501 January 2027', '05835/01 Jan 27', '583501 1A27'])(
  'the examination may be named as %s',
  async (exam) => {
    const workbook = await sent('named');
    const words = ['--exam', exam, '--result', '0002 U', '--json', '--replace', '--out', folder.path('named-done')];
    const { out, error } = await inMarch('register', workbook, ...words);
    expect(error).toBe('');
    expect((JSON.parse(out) as Registered).resultsByHand).toBe(1);
  },
);

test('an examination that is none of those that were sent is told, with those that are', async () => {
  const workbook = await sent('other');
  const { error, code } = await entrywise('register', workbook, '--exam', '583502', '--result', '0002 U');
  expect(error).toContain('--exam "583502" fits none of these:');
  expect(error).toContain('"583501 January 2027" (2 results missing)');
  expect(code).toBe(2);
});

test('where one line cannot be used, nothing is recorded', async () => {
  const workbook = await sent('wrong');
  const words = ['--result', '0001 M', '--result', '0009 M', '--out', folder.path('never')];
  const { error, code } = await inMarch('register', workbook, ...words);
  expect(error).toContain('Nothing was recorded: “0009 M” fits nobody who was entered for this examination.');
  expect(code).toBe(2);
  expect(await folder.names()).not.toContain('never');
});

test('--exam without results is told', async () => {
  const workbook = await sent('none');
  expect((await entrywise('register', workbook, '--exam', '583501')).error).toContain('give --result or --result-list');
});

test('of an examination that is still to come nothing is recorded', async () => {
  const workbook = await sent('early');
  const words = ['--result', '0001 M', '--out', folder.path('never')];
  const { error, code } = await entrywise('register', workbook, ...words);
  expect(error).toContain('the examination of 583501 is in January 2027, which is still to come.');
  expect(code).toBe(2);
  expect(await folder.names()).not.toContain('never');
});
