import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbookFile } from '../../src/workbook/file';
import { entrywise, temporaryFolder } from './command';

const folder = temporaryFolder();
const GIVEN = ['--basedata', 'examples/basedata', '--reference', 'examples/reference.json', '--as-of', '2026-11-10'];
const CENTRE = ['--centre', '99999', '--postcode', 'AB1 2CD', '--units-at-once'];
const OWN = `Candidate number,UCI,Surname,Forenames,Date of birth,Sex,Entry code,Series,Status
0001,999990260001T,Archer,Ann,12/03/2009,F,05835,,
0001,999990260001T,Archer,Ann,12/03/2009,F,583501,June 2027,
0002,999990260002A,Baker,Bob,14/05/2009,M,05835,,
`;
/** As Interchange shows it: only what it knows of, and with another sex. */
const INTERCHANGE = `Cand No,UCI,Name,DOB,Sex,Entry Code,Series
0001,999990260001T,"ARCHER, ANN",12/03/2009,M,05835,
0001,999990260001T,"ARCHER, ANN",12/03/2009,M,583501,June 2027
`;

interface Seen {
  readonly seen: { readonly marked: number; readonly unknown: number; readonly unsure: number };
  readonly written?: readonly string[];
}
interface RegisterJson {
  readonly files: readonly { readonly state: string; readonly seenEntries: number; readonly series: string }[];
  readonly entries: readonly { readonly file: string; readonly code: string; readonly state: string }[];
}

async function json<Shape>(...words: readonly string[]): Promise<Shape> {
  const { out, error } = await entrywise(...words, '--json');
  expect(error).toBe('');
  return JSON.parse(out) as Shape;
}

async function mark(book: string, list: string, out: string): Promise<Seen & { readonly copy: string }> {
  const words = ['--from-interchange', '--by', 'KS', '--out', folder.path(out)];
  const seen = await json<Seen>('compare', book, list, ...GIVEN, ...words);
  return { ...seen, copy: seen.written?.[0] ?? '' };
}

test('entries of files that Interchange shows are marked as seen in a copy, once, and the mark is taken back', async () => {
  const book = await folder.put('own.csv', OWN);
  const list = await folder.put('interchange.csv', INTERCHANGE);
  await entrywise('prepare', book, ...GIVEN, ...CENTRE, '--out', folder.path('made'));
  const made = path.join(folder.path('made'), 'own-checked.xlsx');
  const { seen, copy } = await mark(made, list, 'seen');
  expect(seen).toEqual({ marked: 2, unknown: 0, unsure: 0 });
  const register = await json<RegisterJson>('register', copy);
  expect(register.entries.map(({ code, state }) => `${code} ${state}`)).toEqual([
    '583500 seen',
    '583500 made',
    '583501 seen',
  ]);
  // A file of which every entry was seen has been seen.
  expect(register.files.map(({ state, seenEntries }) => `${state} ${seenEntries}`)).toEqual(['made 1', 'seen 1']);
  expect((await mark(copy, list, 'again')).seen).toEqual({ marked: 0, unknown: 0, unsure: 0 });
  const { out } = await entrywise('register', copy);
  const [, time = ''] = /(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) +Entry seen in Interchange +2 lines +KS/.exec(out) ?? [];
  await entrywise('register', copy, '--take-back', time, '--out', folder.path('back'));
  const back = await json<RegisterJson>('register', path.join(folder.path('back'), path.basename(copy)));
  expect(back.entries.map(({ state }) => state)).toEqual(['made', 'made', 'made']);
  expect(back.files.map(({ state }) => state)).toEqual(['made', 'made']);
});

test('what was entered in Interchange by hand counts as made from then on, under the details that it has there', async () => {
  const book = await folder.put('own.csv', OWN);
  const list = await folder.put('interchange.csv', INTERCHANGE);
  const { seen, copy } = await mark(book, list, 'by-hand');
  expect(seen).toEqual({ marked: 2, unknown: 2, unsure: 0 });
  expect((await json<RegisterJson>('register', copy)).entries).toMatchObject([
    { file: 'Interchange', code: '583500', state: 'seen' },
    { file: 'Interchange', code: '583501', state: 'seen' },
  ]);
  interface Plan {
    readonly files: readonly { readonly name: string }[];
    readonly emails: readonly { readonly id: string; readonly body: string }[];
  }
  const out = folder.path('after');
  const { files, emails } = await json<Plan>('prepare', copy, ...GIVEN, ...CENTRE, '--out', out);
  // The first entries of the series were made in Interchange, so that this file amends, and it has nothing but what is new.
  expect(files.map(({ name }) => name)).toEqual(['A9999972.X01']);
  const bytes = await readFile(path.join(out, 'A9999972.X01'), 'latin1');
  expect(bytes).toContain('BAKER:BOB');
  expect(bytes).not.toContain('ARCHER');
  expect(emails.map(({ id }) => id)).toEqual(['details']);
  expect(emails[0]?.body).toMatch(/sex/i);
});

test('a name in one column, of which nothing tells the parts, is no other name and is not recorded', async () => {
  const book = await folder.put('own.csv', OWN);
  const same = await folder.put('same.csv', INTERCHANGE.replaceAll('"ARCHER, ANN"', 'ARCHER ANN'));
  const { different } = await json<{ different: readonly { details: readonly { detail: string }[] }[] }>(
    ...['compare', book, same, ...GIVEN],
  );
  expect(different.flatMap(({ details }) => details.map(({ detail }) => detail))).toEqual(['sex']);
  const other = await folder.put('other.csv', INTERCHANGE.replaceAll('"ARCHER, ANN"', 'ARCHER-HALL ANN'));
  expect((await mark(book, other, 'guessed')).seen).toEqual({ marked: 0, unknown: 0, unsure: 2 });
  const { seen, copy } = await mark(book, same, 'guessed-same');
  expect(seen).toEqual({ marked: 2, unknown: 2, unsure: 0 });
  const out = folder.path('guessed-after');
  const { emails } = await json<{ emails: readonly { body: string }[] }>(
    ...['prepare', copy, ...GIVEN, ...CENTRE, '--out', out],
  );
  expect(emails.map(({ body }) => body)).toEqual([expect.not.stringMatching(/^ *name:/m)]);
});

test('nothing is marked that is not surely the same, and an entry file is no list of Interchange', async () => {
  const book = await folder.put('own.csv', OWN);
  const bare = await folder.put('bare.csv', INTERCHANGE.replace('June 2027', ''));
  const { seen } = await mark(book, bare, 'bare');
  expect(seen).toEqual({ marked: 1, unknown: 1, unsure: 1 });
  const size = await folder.put('size.csv', INTERCHANGE.replace('583501', '583601'));
  expect((await mark(book, size, 'size')).seen).toEqual({ marked: 1, unknown: 1, unsure: 1 });
  await entrywise('prepare', book, ...GIVEN, ...CENTRE, '--out', folder.path('files'));
  const file = path.join(folder.path('files'), 'E9999972.X01');
  const { code, error } = await entrywise('compare', book, file, ...GIVEN, '--from-interchange');
  expect([code, error]).toEqual([2, expect.stringContaining('not a list from Interchange')]);
});

test.each([
  ['number', '0001,999990260001T', '0011,999990260001T', 'candidateNumber'],
  ['UCI', '999990260001T', '999990260002A', 'uci'],
  ['name', 'ARCHER, ANN', 'ARCHER, ANNE', 'name'],
  ['date of birth', '12/03/2009', '13/03/2009', 'birthDate'],
])('an entry whose row alone has another %s there is told and not marked', async (_what, here, there) => {
  const book = await folder.put('own.csv', OWN);
  const [headings = '', first = '', second = ''] = INTERCHANGE.split('\n');
  for (const rows of [
    [first, second.replace(here, there)],
    [second.replace(here, there), first],
  ]) {
    const list = await folder.put('interchange.csv', [headings, ...rows, ''].join('\n'));
    const { seen } = await mark(book, list, 'one-row');
    expect(seen).toEqual({ marked: 1, unknown: 1, unsure: 1 });
    const { different } = await json<{ different: readonly { row: number; details: readonly object[] }[] }>(
      ...['compare', book, list, ...GIVEN],
    );
    expect(different.flatMap(({ details }) => details)).toHaveLength(2);
    expect(different.map(({ row }) => row)).toContain(3);
    await rm(folder.path('one-row'), { recursive: true });
  }
});

test('two people under one number are not marked, and what is marked once is not marked again', async () => {
  const two = OWN.replace(/0002,999990260002A,(.*)/, '0001,999990260002A,$1');
  const book = await folder.put('two.csv', two);
  const first = await mark(book, book, 'two');
  expect(first.seen).toEqual({ marked: 1, unknown: 1, unsure: 2 });
  expect((await mark(first.copy, book, 'two-again')).seen).toEqual({ marked: 0, unknown: 0, unsure: 2 });
});

test('in words, with the comparison as a workbook', async () => {
  const book = await folder.put('own.csv', OWN);
  const list = await folder.put('interchange.csv', INTERCHANGE);
  const words = ['--from-interchange', '--report', '--out', folder.path('words')];
  const { out } = await entrywise('compare', book, list, ...GIVEN, ...words);
  expect(out.replace(/\s+/g, ' ')).toContain(
    '2 entries marked as seen in Interchange. 2 of them were not in the register and now are.',
  );
  expect(out).toContain(`Written: ${path.join(folder.path('words'), 'own.xlsx')}`);
  const report = await openWorkbookFile(await readFile(path.join(folder.path('words'), 'own-compared.xlsx')));
  const { values } = await report.read('Entrywise comparison');
  expect(values.map((cells) => (cells ?? []).join('|').replace(/\|+$/, '')).filter((line) => line !== '')).toEqual([
    'Two lists compared',
    'own.csv compared with interchange.csv: 2 entries in both.',
    'What|Candidate|Entry|Row|Detail|Here|There',
    expect.stringMatching(/^Only in own\.csv\|0002 Bob Baker\|Business Extended Certificate[^|]*\|4$/),
    'Different|0001 Ann Archer||2|sex|F|M',
  ]);
});
