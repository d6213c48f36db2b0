import { readFile } from 'node:fs/promises';
import { inspectFile, readBasedata } from '../../src/edi';
import { readBasedataPaths } from '../../src/cli/read-input';
import { entrywise, SAMPLE, temporaryFolder } from './command';

const folder = temporaryFolder();

interface Report {
  findings: {
    rule: string;
    severity: string;
    message: string;
    sheet: string;
    cells: string[];
    fix: Record<string, string> | null;
  }[];
  charges: {
    row: number;
    candidate: string;
    code: string;
    series: string | null;
    reason: string;
    late: string;
    amountPence: number | null;
  }[];
  totals: {
    duePence: number;
    unpriced: number;
    held: { entries: number; duePence: number };
    sendableDuePence: number;
  };
  files: { name: string; kind: string; series: string; entries: number }[];
  blocked: { sheet: string; row: number; rules: string[] }[];
  waiting: { row: number; until: string | null }[];
}

async function json(...words: string[]): Promise<Report> {
  return JSON.parse((await entrywise(...words, '--json')).out) as Report;
}

describe('the sample, checked', () => {
  it('shows a mistake of every kind, each at its cell', async () => {
    const { findings } = await json('check', ...SAMPLE);
    const found = new Set(findings.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule));
    expect([...found].sort()).toEqual([
      ...['birth-date-invalid', 'candidate-number-unique', 'code-unknown', 'duplicate-entry', 'late-entry'],
      ...['name-length', 'name-missing', 'registration-missing', 'registration-size-mismatch'],
      ...[
        'series-unit-availability',
        'series-unknown',
        'sex-code',
        'uci-check-character',
        'uci-missing',
        'uln-check-digit',
        'uln-placeholder',
        'unit-moderated',
      ],
    ]);
    expect(findings.every(({ cells, sheet }) => cells.length > 0 && sheet === 'Entries 2026-27')).toBe(true);
  });

  it('offers a fix only where it is certain', async () => {
    const { findings } = await json('check', ...SAMPLE);
    const fixes = findings.flatMap(({ rule, fix }) => (fix === null ? [] : [[rule, fix]]));
    expect(fixes).toContainEqual([
      'uci-check-character',
      { B102: '999990262005W', B103: '999990262005W', B104: '999990262005W' },
    ]);
  });

  it('says which part of the sum hangs on entries that are kept out of the files', async () => {
    const { charges, totals, blocked } = await json('check', ...SAMPLE);
    const rows = new Set(blocked.map(({ row }) => row));
    const held = charges.filter(({ row }) => rows.has(row));
    expect(held.length).toBeGreaterThan(0);
    expect(totals.held.entries).toBe(held.length);
    expect(totals.held.duePence).toBe(held.reduce((sum, { amountPence }) => sum + (amountPence ?? 0), 0));
    expect(totals.sendableDuePence).toBe(totals.duePence - totals.held.duePence);
  });

  it('charges every new entry once, and adds the known charges up', async () => {
    const { charges, totals } = await json('check', ...SAMPLE);
    expect(totals.duePence).toBe(charges.reduce((sum, { amountPence }) => sum + (amountPence ?? 0), 0));
    expect(totals.unpriced).toBe(charges.filter(({ amountPence }) => amountPence === null).length);
    expect(new Set(charges.map(({ reason }) => reason))).toEqual(
      new Set(['registration', 'included', 'resit', 'absence']),
    );
    expect(new Set(charges.map(({ late }) => late))).toEqual(new Set(['none', 'late']));
  });

  it('says which entry is not charged, and why', async () => {
    const { out } = await entrywise('check', ...SAMPLE);
    expect(out.replace(/\s+/g, ' ')).toContain(
      '1 entry not charged, as another row has the same or there is a result already: row 178.',
    );
  });

  it('writes nothing', async () => {
    const { files } = await json('check', ...SAMPLE);
    expect(files).toEqual([]);
    expect(await folder.names()).toEqual([]);
  });

  it('costs more the longer one waits', async () => {
    const due = async (day: string): Promise<number> =>
      (await json('check', ...SAMPLE, '--as-of', day)).totals.duePence;
    const days = [await due('2026-10-21'), await due('2026-10-22'), await due('2026-11-21'), await due('2027-03-01')];
    expect([...days].sort((one, other) => one - other)).toEqual(days);
    expect(new Set(days).size).toBe(days.length);
  });

  it('without basedata and reference file knows no fee, and says so instead of £0.00', async () => {
    const { totals, charges, blocked } = await json('check', 'examples/entries.xlsx');
    expect(charges.filter(({ reason, amountPence }) => reason !== 'included' && amountPence !== null)).toEqual([]);
    expect(totals.unpriced).toBeGreaterThan(0);
    expect(blocked.some(({ rules }) => rules.includes('basedata-missing'))).toBe(true);
  });
});

describe('the sample, prepared', () => {
  it('writes registrations and unit entries apart, a file a series, and every file passes inspection', async () => {
    const { files, blocked, charges, waiting } = await json('prepare', ...SAMPLE, '--out', folder.path());
    expect(files.map(({ name, kind, series }) => [name, kind, series])).toEqual([
      ['E9999972.X01', 'registration', '9R26'],
      ['E9999972.X02', 'unit', '1A27'],
      ['E9999972.X03', 'unit', '6A27'],
    ]);
    const { sets } = readBasedata(readBasedataPaths(['examples/basedata']));
    for (const { name, series } of files) {
      const options =
        sets.find(({ series: of }) => `${of.month}${of.letter ?? ''}${of.year % 100}` === series)?.options ?? [];
      const knownOptionCodes = new Set(options.map(({ code }) => code));
      const inspection = inspectFile(name, await readFile(folder.path(name)), { knownOptionCodes });
      expect(inspection.problems).toEqual([]);
      expect(knownOptionCodes.size).toBeGreaterThan(0);
    }
    // Every new entry is in a file, blocked, or waits; a second entry for the same thing is blocked and not charged.
    const written = files.reduce((sum, { entries }) => sum + entries, 0);
    const duplicates = blocked.filter(({ rules }) => rules.includes('duplicate-entry')).length;
    expect(waiting.length).toBeGreaterThan(0);
    expect(written + blocked.length + waiting.length).toBe(charges.length + duplicates);
  });

  it('is the same twice', async () => {
    await entrywise('prepare', ...SAMPLE, '--out', folder.path('one'));
    await entrywise('prepare', ...SAMPLE, '--out', folder.path('two'));
    for (const name of ['entries-checked.xlsx', 'E9999972.X01', 'E9999972.X02', 'E9999972.X03']) {
      const [one, two] = [await readFile(folder.path(`one/${name}`)), await readFile(folder.path(`two/${name}`))];
      expect(two.equals(one)).toBe(true);
    }
  });

  it('takes centre, postcode and first sequence number from the command line', async () => {
    const words = ['--centre', '99999', '--postcode', 'ZZ9 9ZZ', '--sequence', '41'];
    const { files } = await json('prepare', ...SAMPLE, ...words, '--out', folder.path());
    expect(files.map(({ name }) => name)).toEqual(['E9999972.X41', 'E9999972.X42', 'E9999972.X43']);
    const header = (await readFile(folder.path('E9999972.X41'), 'latin1')).split('\r\n')[1];
    expect(header?.slice(0, 24)).toBe('E3999' + '99729R26041ZZ9 9ZZ ');
  });

  it('keeps rows of another centre out', async () => {
    const { files, blocked } = await json('prepare', ...SAMPLE, '--centre', '12345', '--out', folder.path());
    expect(files).toEqual([]);
    expect(blocked.every(({ rules }) => rules.length > 0)).toBe(true);
    expect(blocked.some(({ rules }) => rules.includes('other-centre'))).toBe(true);
  });
});
