import { entrywise, temporaryFolder } from './command';

const folder = temporaryFolder();
const GIVEN = ['--basedata', 'examples/basedata', '--reference', 'examples/reference.json'];
const UNITS = `Candidate number,UCI,Surname,Forenames,Date of birth,Sex,Unit 1,Unit 2
0001,999990260001T,Archer,Ann,12/03/2009,F,Y,
0002,999990260002A,Baker,Bob,14/05/2009,M,Y,Y
`;

const CODED = `Candidate number,UCI,Surname,Forenames,Date of birth,Sex,Entry code,Series
0001,999990260001T,Archer,Ann,12/03/2009,F,583501,January 2027
`;

async function check(text: string, ...words: string[]): Promise<{ code: number; out: string; error: string }> {
  const file = await folder.put('entries.csv', text);
  return entrywise('check', file, ...GIVEN, ...words);
}

async function charged(text: string, ...words: string[]): Promise<string[]> {
  const { out } = await check(text, '--json', ...words);
  const { charges } = JSON.parse(out) as { charges: { candidate: string; code: string; series: string | null }[] };
  return charges.map(({ candidate, code, series }) => `${candidate} ${code} ${series}`);
}

test('units of a sheet that names neither qualification nor series are entered for those that are said once', async () => {
  expect(await charged(UNITS, '--qualification', '5835', '--series', 'January 2027')).toEqual([
    ...['0001 583501 1A27', '0002 583501 1A27', '0002 583502 1A27'],
  ]);
  const { out } = await check(UNITS, '--qualification', '05835', '--series', 'January 2027');
  expect(out).toContain('Rows and units without a qualification are for 05835, as you said.');
  expect(out).toContain('Units without a series are for January 2027, as you said.');
});

test.each([
  [['--qualification', '09999'], '--qualification 09999 is not a known qualification.'],
  [['--qualification', 'Business'], '--qualification Business is not the code of a qualification.'],
  [['--series', 'next summer'], '--series next summer is not a series.'],
])('%j cannot be used', async (words, why) => {
  const { code, error, out } = await check(UNITS, ...words);
  expect([code, out]).toEqual([2, '']);
  expect(error).toContain(why);
});

test('a sheet that names no series is told so once, with all its units, and says how to say it once', async () => {
  const { code, out } = await check(UNITS, '--qualification', '05835', '--json');
  const { findings, blocked } = JSON.parse(out) as {
    findings: { rule: string; cells: string[]; message: string }[];
    blocked: { row: number; rules: string[] }[];
  };
  expect(code).toBe(1);
  const missing = findings.filter(({ rule }) => rule === 'series-missing');
  expect(missing.map(({ cells }) => cells)).toEqual([['G2', 'G3', 'H3']]);
  expect(missing[0]?.message).toContain('--series');
  expect(blocked.map(({ row, rules }) => [row, rules])).toEqual([2, 3, 3].map((row) => [row, ['series-missing']]));
});

test('a sheet that names no qualification is told so once', async () => {
  const { out } = await check(UNITS, '--series', 'January 2027');
  expect(out).toContain('code-missing (1)');
  expect(out).toContain('3 units do not say which qualification they are for');
});

test('with --registered, units go whose candidates lack nothing but the registration, and a note says of how many', async () => {
  const words = ['--qualification', '05835', '--series', 'January 2027'];
  expect((await check(UNITS, ...words)).code).toBe(1);
  const { code, out } = await check(UNITS, ...words, '--registered');
  expect(code).toBe(0);
  expect(out).toContain('No registration of 2 candidates is in this sheet or the register. You said that it');
});

test('the copy keeps of whom it was said, so that it need not be said again, and who comes later is told', async () => {
  const words = ['--series', 'January 2027'];
  const out = folder.path('copies');
  const file = await folder.put('year.csv', CODED);
  await entrywise('check', file, ...GIVEN, ...words, '--registered', '--out', out);
  const copy = `${out}/year-checked.xlsx`;
  const again = await entrywise('check', copy, ...GIVEN, ...words);
  expect(again.out).toContain('No registration of 1 candidate is in this sheet');
  expect(again.out).toContain('Sheet "Entrywise answers": 1 earlier answer used.');
  expect(again.code).toBe(0);
  const who = ['--candidate', '0002, 999990260002A, Baker, Bob, 14/05/2009, M'];
  await entrywise('add', copy, ...GIVEN, ...who, '--enter', '583501', '--in', 'January 2027', '--out', out);
  const later = `${out}/year-checked-added.xlsx`;
  const anew = await entrywise('check', later, ...GIVEN, ...words);
  expect(anew.out).toContain('Bob Baker is not registered for 05835');
  expect(anew.code).toBe(1);
  const saidAgain = await entrywise('check', later, ...GIVEN, ...words, '--registered');
  expect(saidAgain.out).toContain('No registration of Bob Baker is in this sheet');
  expect(saidAgain.out).toContain('You said it now');
});

test('a sheet in which nothing is entered ends with code 1, and says what was read', async () => {
  const { code, out } = await check(UNITS.replaceAll('Y', ''));
  expect(code).toBe(1);
  expect(out).toContain('No row asks for an entry: 2 rows with candidates were read');
  expect(out).not.toContain('required-column-missing');
});

const GROUPED = `Candidate number,UCI,Surname,Forenames,Date of birth,Sex,Form,Entry code,Series
0001,999990260001T,Archer,Ann,12/03/2009,F,13A,583501,January 2027
0002,999990260002A,Baker,Bob,14/05/2009,M,13B,583501,January 2027
`;

test('candidates of a group were registered before, and those of others were not', async () => {
  const { out } = await check(GROUPED, '--registered-in', '13A', '--json');
  const { findings } = JSON.parse(out) as { findings: { rule: string; messageId: string; cells: string[] }[] };
  const missing = findings.filter(({ rule }) => rule === 'registration-missing');
  expect(missing.map(({ messageId, cells }) => [messageId, cells])).toEqual([
    ['taken', ['H2']],
    ['missing', ['H3']],
  ]);
  const both = await check(GROUPED, '--registered-in', '13A', '--registered-in', '13B', '--json');
  const all = JSON.parse(both.out) as { findings: { rule: string; messageId: string }[] };
  expect(all.findings.filter(({ messageId }) => messageId === 'missing')).toEqual([]);
});

test('a group that nobody is in is an error', async () => {
  const { code, error } = await check(GROUPED, '--registered-in', '13C');
  expect(code).toBe(2);
  expect(error).toContain('--registered-in 13C: no candidate is in that group; there is 13A and 13B.');
});
