import { readFile } from 'node:fs/promises';
import { readEntryFile } from '../../src/edi';
import { openWorkbookFile } from '../../src/workbook/file';
import { entrywise, SAMPLE, temporaryFolder } from './command';

const folder = temporaryFolder();
const [WORKBOOK = '', ...REST] = SAMPLE;
const COPY = 'entries-checked.xlsx';

interface Prepared {
  files: { name: string; dataType: string; sequence: number; kind: string; series: string; entries: number }[];
  waiting: { row: number; registrationFile: string | null; until: string | null; why: string }[];
  emails: { id: string; to: string; body: string; rows: number[] }[];
  checklist: { id: string; kind: string; text: string; accepted: string | null }[];
}

interface Registered {
  sheet: string | null;
  files: { name: string; state: string; made: string; by: string; entries: number }[];
  entries: { file: string; candidate: string; code: string; isWithdrawn: boolean }[];
  problems: { about: string; problem: string; rows: number[] }[];
}

async function prepared(workbook: string, out: string, ...words: string[]): Promise<Prepared> {
  const { out: text, error } = await entrywise(
    'prepare',
    workbook,
    ...REST,
    '--out',
    folder.path(out),
    '--json',
    ...words,
  );
  expect(error).toBe('');
  return JSON.parse(text) as Prepared;
}

async function registered(workbook: string, ...words: string[]): Promise<Registered> {
  const { out, error } = await entrywise('register', workbook, '--json', ...words);
  expect(error).toBe('');
  return JSON.parse(out) as Registered;
}

/** The copy with the files that were made marked as sent and acknowledged. */
async function marked(from: string, to: string, names: readonly string[]): Promise<string> {
  const marks = names.flatMap((name) => ['--sent', name, '--acknowledged', name]);
  await registered(folder.path(`${from}/${COPY}`), ...marks, '--by', 'KS', '--out', folder.path(to));
  return folder.path(`${to}/${COPY}`);
}

/** A copy of a workbook with one cell of its entries typed over. */
async function typedOver(workbook: string, row: number, heading: string, text: string): Promise<string> {
  const book = await openWorkbookFile(await readFile(workbook));
  const { values } = await book.read('Entries 2026-27');
  const headingRow = values.findIndex((cells) => cells?.includes(heading));
  const column = values[headingRow]?.indexOf(heading) ?? -1;
  await book.change('Entries 2026-27', [{ row, column, before: String(values[row]?.[column] ?? ''), after: text }]);
  return folder.put('edited.xlsx', await book.toBytes());
}

describe('a year on the command line', () => {
  it('makes the first files, waits for registrations, and sends what waited when they are acknowledged', async () => {
    const first = await prepared(WORKBOOK, 'one', '--by', 'KS');
    expect(first.files.map(({ name, dataType }) => [name, dataType])).toEqual([
      ['E9999972.X01', 'E'],
      ['E9999972.X02', 'E'],
      ['E9999972.X03', 'E'],
    ]);
    expect(new Set(first.waiting.map(({ registrationFile }) => registrationFile))).toEqual(new Set([null]));

    const second = await prepared(folder.path(`one/${COPY}`), 'two');
    expect(second.files).toEqual([]);
    expect(second.waiting.length).toBe(first.waiting.length);
    expect(new Set(second.waiting.map(({ registrationFile }) => registrationFile))).toEqual(new Set(['E9999972.X01']));

    const acknowledged = await marked(
      'one',
      'three',
      first.files.map(({ name }) => name),
    );
    const third = await prepared(acknowledged, 'four');
    expect(third.waiting).toEqual([]);
    expect(third.files.map(({ dataType, kind }) => [dataType, kind])).toEqual(third.files.map(() => ['A', 'unit']));
    expect(third.files.reduce((sum, { entries }) => sum + entries, 0)).toBe(first.waiting.length);
    expect(third.files.map(({ sequence }) => sequence)).toEqual(third.files.map((_file, index) => 4 + index));

    const sent = await marked(
      'four',
      'five',
      third.files.map(({ name }) => name),
    );
    expect((await prepared(sent, 'six')).files).toEqual([]);
  });

  it('asks for a changed detail by e-mail, and once that is recorded not again', async () => {
    const { files } = await prepared(WORKBOOK, 'one');
    const copy = await marked(
      'one',
      'two',
      files.map(({ name }) => name),
    );
    const name = files[0]?.name ?? '';
    const read = readEntryFile(name, await readFile(folder.path(`one/${name}`)));
    const number = read.file?.candidates[0]?.number ?? '';
    const book = await openWorkbookFile(await readFile(copy));
    const { values } = await book.read('Entries 2026-27');
    const row = values.findIndex((cells) => cells?.[0] === number);
    const edited = await typedOver(copy, row, 'Legal Surname', 'Marshwood');

    const asked = await prepared(edited, 'three');
    expect(asked.emails.map(({ id }) => id)).toEqual(['details']);
    expect(asked.emails[0]?.body).toContain(`Candidate number ${number}`);
    expect(asked.emails[0]?.body).toContain('MARSHWOOD');
    const done = await prepared(edited, 'four', '--asked', 'details', '--by', 'KS');
    expect(done.emails).toEqual([]);
    expect((await prepared(folder.path('four/edited-checked.xlsx'), 'five')).emails).toEqual([]);
  });

  it('takes a file back that was never sent', async () => {
    const first = await prepared(WORKBOOK, 'one');
    const lost = first.files.flatMap(({ name }) => ['--never-sent', name]);
    await registered(folder.path(`one/${COPY}`), ...lost, '--out', folder.path('two'));
    const again = await prepared(folder.path(`two/${COPY}`), 'three');
    expect(again.files.map(({ name }) => name)).toEqual(['E9999972.X04', 'E9999972.X05', 'E9999972.X06']);
    expect(again.files.map(({ entries }) => entries)).toEqual(first.files.map(({ entries }) => entries));
  });

  it('takes back a mark that was a mistake, and nothing is made twice', async () => {
    const first = await prepared(WORKBOOK, 'one');
    const [{ name = '' } = {}] = first.files;
    const sent = first.files.flatMap((file) => ['--sent', file.name]);
    await registered(folder.path(`one/${COPY}`), ...sent, '--rejected', name, '--out', folder.path('two'));
    expect((await prepared(folder.path(`two/${COPY}`), 'three')).files.length).toBeGreaterThan(0);
    const { files } = await registered(folder.path(`two/${COPY}`), '--take-back', name, '--out', folder.path('four'));
    expect(files[0]).toMatchObject({ name, state: 'sent' });
    expect((await prepared(folder.path(`four/${COPY}`), 'five')).files).toEqual([]);
    const none = await entrywise('register', folder.path(`one/${COPY}`), '--take-back', name);
    expect(none).toMatchObject({ code: 2 });
    expect(none.error).toContain(
      `Nothing was recorded of ${name} since it was made, so there is nothing to take back.`,
    );
  });

  it('accepts a warning by its id, and keeps who and why', async () => {
    const { checklist } = await prepared(WORKBOOK, 'one', '--accept', 'no-register=the first year', '--by', 'KS');
    expect(checklist.find(({ id }) => id === 'no-register')?.accepted).toBe('the first year');
    const book = await openWorkbookFile(await readFile(folder.path(`one/${COPY}`)));
    const { values } = await book.read('Entrywise register');
    const line = values.find((cells) => cells?.[1] === 'Warning accepted');
    expect([line?.[2], String(line?.[20])]).toEqual(['KS', expect.stringContaining('no-register: the first year.')]);
  });
});

describe('the register of a workbook', () => {
  it('shows each file with how far it has come', async () => {
    await prepared(WORKBOOK, 'one', '--by', 'KS');
    const copy = folder.path(`one/${COPY}`);
    const { code, out } = await entrywise(
      'register',
      copy,
      '--sent',
      'e9999972.x01',
      '--by',
      'AB',
      '--out',
      folder.path('two'),
    );
    expect(code).toBe(0);
    expect(out).toContain('E9999972.X01');
    expect(out).toMatch(/E9999972\.X01 +9R26 +1 +\d+ +10 Nov 2026, 10:00 +sent \(10 Nov 2026, 10:00\) +KS/);
    expect(out).toMatch(/E9999972\.X02 .* made/);
    const { sheet, files, problems } = await registered(folder.path(`two/${COPY}`));
    expect([sheet, problems]).toEqual(['Entrywise register', []]);
    expect(files.map(({ state }) => state)).toEqual(['sent', 'made', 'made']);
  });

  it('is the same as the files themselves, entry by entry', async () => {
    const { files } = await prepared(WORKBOOK, 'one');
    const { entries } = await registered(folder.path(`one/${COPY}`));
    for (const { name } of files) {
      const { file } = readEntryFile(name, await readFile(folder.path(`one/${name}`)));
      const inFile = (file?.candidates ?? []).flatMap(({ number, options }) =>
        options.map((code) => `${number} ${code}`),
      );
      const inRegister = entries
        .filter((one) => one.file === name)
        .map(({ candidate, code }) => `${candidate} ${code}`);
      expect(inRegister.sort()).toEqual(inFile.sort());
    }
  });

  it('says so where there is none, and where no such file is in it', async () => {
    expect((await entrywise('register', WORKBOOK)).out).toBe(
      'entries.xlsx has no register: nothing is known of what was sent.\n',
    );
    const wrong = await entrywise('register', WORKBOOK, '--sent', 'E9999972.X01');
    expect([wrong.code, wrong.error]).toEqual([
      2,
      'entrywise: The register has no files, so there is none named E9999972.X01.\n',
    ]);
    await prepared(WORKBOOK, 'one');
    const other = await entrywise('register', folder.path(`one/${COPY}`), '--seen', 'E9999972.X09');
    expect(other.error).toContain(
      'The register has no file E9999972.X09. It has E9999972.X01, E9999972.X02, E9999972.X03.',
    );
  });

  it('is never written into the workbook that was given', async () => {
    const before = await readFile(WORKBOOK);
    await prepared(WORKBOOK, 'one');
    expect((await readFile(WORKBOOK)).equals(before)).toBe(true);
    const same = await entrywise(
      'register',
      folder.path(`one/${COPY}`),
      '--sent',
      'E9999972.X01',
      '--out',
      folder.path('one'),
    );
    expect([same.code, same.error]).toEqual([2, expect.stringContaining('is never overwritten')]);
  });

  it.each([
    [['--accept', 'late'], '--accept late does not say which warning and why. Write it as ID=REASON.'],
    [['--asked', 'sizes'], '--asked sizes is not an e-mail or step that is due. None is due.'],
  ])('refuses %p with a sentence, and writes nothing', async (words, sentence) => {
    const { code, error } = await entrywise('prepare', WORKBOOK, ...REST, '--out', folder.path(), ...words);
    expect([code, error]).toEqual([2, `entrywise: ${sentence}\n`]);
    expect(await folder.names()).toEqual([]);
  });
});
