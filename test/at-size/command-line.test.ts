import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findingsByRule, folderWith, GIVEN, program, recordsOf, rowsBySecondReader, said, type Ended } from './program';

/*
 * The built command line, each command in a process of its own, on a class list as a large college has it: every row is known, so
 * that what comes out is compared with what must come out, and not only with "it did not crash".
 */

const ROWS = 10_000;
/** Rows by their place, as bench/make-workbook.ts makes them: every third is a registration, every twentieth has a wrong UCI. */
const indices = Array.from({ length: ROWS }, (_, index) => index);
const isWrong = (index: number): boolean => index % 20 === 7;
const numberOf = (index: number): string => String(Math.floor(index / 3) + 1).padStart(4, '0');
/** Candidates whose registration can be sent. */
const registered = indices.filter((index) => index % 3 === 0 && !isWrong(index)).map(numberOf);

/** Of the last candidate, the list ends after the registration: of all others two units are entered. */
const FOUND = {
  ...{ 'uci-check-character': 500, 'stray-spaces': 500, 'registration-not-processed': 1 },
  'others-entered': 1,
};

const { inside, list } = folderWith(ROWS);

const fingerprint = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
let given = '';
beforeAll(() => {
  given = fingerprint(readFileSync(list));
});

function expectEnded(ended: Ended, code: number): void {
  expect({ code: ended.code, error: ended.error }).toEqual({ code, error: '' });
}

describe('check', () => {
  let plain: Ended;
  beforeAll(async () => {
    plain = await program(['check', list, ...GIVEN, '--json']);
  });

  it('finds every fault and nothing else', () => {
    expectEnded(plain, 1);
    expect(findingsByRule(plain.out)).toEqual(FOUND);
    const { table, totals } = JSON.parse(plain.out);
    expect(table).toMatchObject({ rows: ROWS, entries: ROWS });
    expect(totals.duePence).toBe(3334 * 6000);
  });

  it('with --out writes a copy that both readers open, which says the same when it is checked again', async () => {
    expectEnded(await program(['check', list, ...GIVEN, '--out', inside('checked')]), 1);
    expect(readdirSync(inside('checked'))).toEqual(['list-checked.xlsx']);
    const copy = inside('checked', 'list-checked.xlsx');
    expect(await rowsBySecondReader(copy)).toMatchObject({ Entries: ROWS + 1 });
    const again = await program(['check', copy, ...GIVEN, '--json']);
    expectEnded(again, 1);
    expect(said(again.out)).toEqual(said(plain.out));
  });

  it('names the first twenty places of a finding on a terminal, and how many more there are', async () => {
    const { code, out } = await program(['check', list, ...GIVEN]);
    expect(code).toBe(1);
    expect(out.split('\n').length).toBeLessThan(100);
    const [, named = ''] = /and 492 more: ((?:\S+\s+)*?)and 472 more/.exec(out) ?? [];
    expect(named.trim().split(/\s+/)).toHaveLength(20);
    expect(out).toContain('C169');
  });
});

describe('prepare', () => {
  const copy = inside('made', 'list-checked.xlsx');
  const file = inside('made', 'E9999972.X01');
  let made: Ended;
  beforeAll(async () => {
    made = await program(['prepare', list, ...GIVEN, '--out', inside('made'), '--json']);
  });

  it('writes the registrations that no error blocks, and a copy in whose register they are', async () => {
    expectEnded(made, 1);
    expect(readdirSync(inside('made')).sort()).toEqual(['E9999972.X01', 'list-checked.xlsx']);
    expect(recordsOf(file, 'E5').map((line) => line.slice(8, 12))).toEqual(registered);
    expect(JSON.parse(made.out).files).toMatchObject([{ name: 'E9999972.X01', entries: registered.length }]);
    expect((await rowsBySecondReader(copy))['Entries']).toBe(ROWS + 1);
  });

  it('writes a file that inspect finds no fault in', async () => {
    const { code, out, error } = await program(['inspect', file, '--basedata', 'examples/basedata', '--json']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(JSON.parse(out).records).toHaveLength(registered.length + 4);
  });

  it('makes nothing again of what the register has', async () => {
    const again = await program(['prepare', copy, ...GIVEN, '--out', inside('again'), '--json']);
    expect(again.error).toBe('');
    expect(JSON.parse(again.out).files).toEqual([]);
    expect(readdirSync(inside('again'))).toEqual(['list-checked.xlsx']);
  });

  it.each(['sent', 'acknowledged'])('is marked as %s in a copy, and only that', async (state) => {
    const ended = await program(['register', copy, `--${state}`, 'E9999972.X01', '--out', inside(state), '--json']);
    expectEnded(ended, 0);
    const { files, entries } = JSON.parse(ended.out);
    expect(files).toMatchObject([{ name: 'E9999972.X01', state, entries: registered.length }]);
    expect(entries).toHaveLength(registered.length);
    const seen = await program(['register', inside(state, 'list-checked.xlsx'), '--json']);
    expect(JSON.parse(seen.out)).toEqual(JSON.parse(ended.out));
    expect((await rowsBySecondReader(inside(state, 'list-checked.xlsx')))['Entries']).toBe(ROWS + 1);
  });
});

describe('fix', () => {
  it('mends every cell that is certain in a copy, and no other', async () => {
    const fixed = await program(['fix', list, ...GIVEN, '--out', inside('fixed'), '--json']);
    expectEnded(fixed, 0);
    const { fixes } = JSON.parse(fixed.out);
    expect(fixes.map(({ cell }: { cell: string }) => cell)).toEqual(
      indices.filter((index) => index % 20 === 13).map((index) => `E${index + 2}`),
    );
    const again = await program(['check', inside('fixed', 'list-fixed.xlsx'), ...GIVEN, '--json']);
    expect({ ...findingsByRule(again.out), 'stray-spaces': 500 }).toEqual(FOUND);
    expect(findingsByRule(again.out)).not.toHaveProperty('stray-spaces');
  });

  it('lists the first hundred on a terminal', async () => {
    const { out } = await program(['fix', list, ...GIVEN]);
    expect(out).toContain('500 cells can be fixed');
    expect(out.split('\n').filter((line) => line.startsWith('  E'))).toHaveLength(99);
    expect(out).toContain('  and 401 more');
  });
});

describe('reports and reference', () => {
  it('writes a statement for each candidate', async () => {
    const ended = await program(['reports', list, ...GIVEN, '--out', inside('reports'), '--json']);
    expectEnded(ended, 0);
    const sheets = await rowsBySecondReader(inside('reports', 'list-reports.xlsx'));
    expect(Object.keys(sheets)).toEqual(JSON.parse(ended.out).sheets);
    const statements = Object.entries(sheets).filter(([name]) => name.startsWith('Entrywise statements'));
    expect(statements.reduce((sum, [, rows]) => sum + rows, 0)).toBeGreaterThan(3334 * 4);
  });

  it('adds the Reference sheets to a copy, and leaves the list as it is', async () => {
    const ended = await program([
      'reference',
      '--workbook',
      list,
      '--basedata',
      'examples/basedata',
      '--out',
      inside('r'),
    ]);
    expectEnded(ended, 0);
    const sheets = await rowsBySecondReader(inside('r', 'list-reference.xlsx'));
    expect(sheets).toMatchObject({ Entries: ROWS + 1 });
    expect(Object.keys(sheets)).toContain('CT Fees');
  });
});

it('leaves the workbook as it was, whatever was done with it', () => {
  expect(fingerprint(readFileSync(list))).toBe(given);
});
