import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GIVEN, program, type Ended } from './program';
import { readResultsFile } from '../../src/edi';
import { addDays, mustHave } from '../../src/entries';
import { writeResultsFile } from '../edi/write-results-file';
import { makeTimetable, type TimetableLine } from '../make-timetable';
import { ATTACKS, hostileWorkbook } from './hostile-workbooks';

/*
 * The built command line on small files that were made to hang it or to fill the memory: each ends with a sentence or with findings,
 * in little time and memory, and never in a stack trace.
 */

const folder = mkdtempSync(path.join(tmpdir(), 'entrywise-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Measures the process in which the command line runs: processor time in seconds, memory in MB. */
const MEASURED = `
import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(2, '\\nUSED ' + JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});`;

const MOST = { seconds: 10, megabytes: 1_000 };

/** Runs the command line, and holds it to the time and memory that it may take. Returns what it said and how it ended. */
async function measured(words: readonly string[]): Promise<Ended> {
  const { code, out, error } = await program(words, MEASURED);
  const [said = '', used = 'null'] = error.split('\nUSED ');
  const { seconds, megabytes } = JSON.parse(used) ?? { seconds: Infinity, megabytes: Infinity };
  expect(said).not.toMatch(/our mistake|^\s+at /m);
  expect(seconds).toBeLessThan(MOST.seconds);
  expect(megabytes).toBeLessThan(MOST.megabytes);
  return { code, out, error: said };
}

function written(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('a workbook with very much of', () => {
  test.each(Object.entries(ATTACKS))(
    '%s',
    async (name, attack) => {
      const out = path.join(folder, name);
      const file = written('list.xlsx', hostileWorkbook(attack));
      const { code, error } = await measured(['check', file, '--out', out, ...GIVEN]);
      if (attack.refused) {
        expect(error).toMatch(attack.refused);
        expect(code).toBe(2);
      } else {
        expect({ code, error }).toEqual({ code: 1, error: '' });
        expect(readdirSync(out)).toEqual(['list-checked.xlsx']);
      }
    },
    180_000,
  );
});

describe('a reference file with very much of', () => {
  const fees = (count: number): string => JSON.stringify({ fees: Array.from({ length: count }, () => ({})) });
  test.each<[string, string, RegExp]>([
    ['one text', `{"source":"${'a'.repeat(12_000_000)}"}`, /far too large: a reference file has at most 10 MB/],
    ['brackets', '['.repeat(4_000_000) + ']'.repeat(4_000_000), /brackets are nested 50 deep/],
    ['mistakes', fees(15_000), /has more than 100 mistakes/],
    ['fees', fees(200_000), /fees\[20000\]: there are more than 20,000 items/],
    ['unknown keys', `{${Array.from({ length: 19_000 }, (_, at) => `"k${at}":1`).join()}}`, /"k19" is not known here/],
    [
      'keys that stand twice, far down',
      `${'{"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa":'.repeat(40)}{${'"q":1,'.repeat(19_000)}"q":1}${'}'.repeat(40)}`,
      /this key is here twice/,
    ],
    [
      'digits of an amount',
      `{"fees":[{"option":"A","amount":"£${'1'.repeat(5_000_000)}"}]}`,
      /amount: .{1,120}is not an amount/,
    ],
  ])(
    '%s',
    async (_, json, sentence) => {
      const { code, error } = await measured(['reference', '--reference', written('reference.json', json)]);
      expect(error).toMatch(sentence);
      expect(error.length).toBeLessThan(100_000);
      expect(code).toBe(2);
    },
    120_000,
  );

  test('one sound text of megabytes is read', async () => {
    const file = written('reference.json', `{"source":"${'a'.repeat(9_000_000)}"}`);
    expect((await measured(['reference', '--reference', file])).code).toBe(0);
  }, 120_000);
});

describe('an EDI file with very many', () => {
  const header = 'O16A2772';
  test.each([
    ['blank lines', '\r\n'.repeat(20_000_000)],
    ['unknown lines', `\r\n${'Q\r\n'.repeat(8_000_000)}`],
  ])(
    '%s',
    async (_, more) => {
      const { code, out } = await measured(['inspect', written('O6A27_72.X01', header + more)]);
      expect(out).toContain('The file has more than 150,000 lines');
      expect(code).toBe(1);
    },
    120_000,
  );
});

describe('very many files, each about as long as one may be: those that fit are read, and the next is refused with a sentence', () => {
  const RECORDS = 149_990;
  const list = (): string =>
    written('list.csv', 'Candidate number,Surname,Forenames,Date of birth,Entry code\n1,Abbott,Al,01/02/2009,05835\n');

  test('basedata', async () => {
    const sample = readFileSync('examples/basedata/O1A27_72.X01', 'latin1').trimEnd().split('\r\n');
    const details = sample.filter((line) => line.startsWith('O5'));
    const files = [...'12345'].flatMap((month, file) => {
      const many = Array.from({ length: RECORDS }, (_, at) => {
        const code = (at + file * RECORDS).toString(36).toUpperCase().padStart(6, '0');
        return `O5${code}${(details[at % details.length] ?? '').slice(8)}`;
      });
      const trailers = [`O71A27_0${RECORDS + 2}010926`, `O91A27_0${RECORDS + 4}0000001`];
      const lines = [...sample.slice(0, 2), ...many, ...trailers.map((line) => line.padEnd(many[0]?.length ?? 0))];
      const text = lines.map((line) => line.replaceAll('1A27', `${month}A27`)).join('\r\n');
      return ['--basedata', written(`O${month}A27_72.X01`, `${text}\r\n`)];
    });
    const words = ['check', list(), '--as-of', '2026-10-01'];
    const { code, error } = await measured([...words, ...files]);
    expect(error).toMatch(/O4A27_72\.X01: The file was not read: the files before it have more than 400,000 records/);
    expect(code).toBe(2);
    const fitting = await measured([...words, ...files.slice(0, 6)]);
    expect({ code: fitting.code, error: fitting.error }).toEqual({ code: 1, error: '' });
  }, 180_000);

  test('results', async () => {
    const { file } = readResultsFile('R9999972.X01', readFileSync('test/corpus/edi/R9999972.X01'));
    if (file === null) throw new Error('The sample of results cannot be read.');
    const files = [1, 2, 3, 4, 5].flatMap((sequence) => {
      const results = Array.from({ length: RECORDS }, (_, at) => ({
        ...mustHave(file.results[at % file.results.length], 'A result'),
        candidateNumber: String(1 + (at % 9_999)).padStart(4, '0'),
      }));
      const { name, bytes } = writeResultsFile({ ...file, produced: '2027-03-10', sequence, results });
      return ['--results', written(name, bytes)];
    });
    const words = ['check', list(), ...GIVEN];
    const { code, error } = await measured([...words, ...files]);
    expect(error).toMatch(/R9999972\.X04 is not read: the results files before it have more than 400,000 results/);
    expect(code).toBe(2);
    expect((await measured([...words, ...files.slice(0, 6)])).error).toBe('');
  }, 180_000);
});

test('an entry file in which every field of every record is wrong', async () => {
  const file = written('E9999972.X01', `E16A2772\r\n${`E5${'#'.repeat(190)}\r\n`.repeat(40_000)}`);
  const { code, out } = await measured(['inspect', file]);
  expect(out).toMatch(/\d{3},\d{3} more problems of this kind/);
  expect(code).toBe(1);
}, 120_000);

test('a folder of results in which every record is wrong', async () => {
  const results = path.join(folder, 'results');
  mkdirSync(results);
  for (let number = 10; number < 90; number += 1) {
    writeFileSync(path.join(results, `R99999${number}.X01`), 'R1\r\n'.repeat(20_000));
  }
  const { code, error } = await measured(['check', 'examples/entries.xlsx', '--results', results, ...GIVEN]);
  expect(error).toContain('Results cannot be used.');
  expect(code).toBe(2);
}, 120_000);

test('what headings stand for, of very many headings', async () => {
  const columns = Object.fromEntries(Array.from({ length: 300_000 }, (_, at) => [`h${at}`, 'surname']));
  const file = written('columns.json', JSON.stringify({ columns }));
  const { code, error } = await measured(['check', 'examples/entries.xlsx', '--columns', file, ...GIVEN]);
  expect(error).toContain('is too long for a file that says what columns mean');
  expect(code).toBe(2);
}, 120_000);

test('a text of nothing but line ends, whichever they are', async () => {
  for (const end of ['\r', '\n', '\r\n']) {
    const { code, error } = await measured([
      'check',
      written('list.csv', `Candidate number,Name${end.repeat(5_000_000)}`),
    ]);
    expect(error).toContain('more than 2 million values');
    expect(code).toBe(2);
  }
}, 120_000);

test('two lists of one candidate, who is asked for thousands of times', async () => {
  const lines = (unit: string): string =>
    `Surname,Forenames,Entry code,Unit,Series\n${`Smith,Alex,05835,${unit},June 2027\n`.repeat(20_000)}`;
  const [own, same, other] = [
    written('own.csv', lines('01')),
    written('same.csv', lines('01')),
    written('other.csv', lines('02')),
  ];
  expect((await measured(['compare', own, same])).out).toContain('20,000 entries in both');
  expect((await measured(['compare', own, other])).code).toBe(1);
}, 180_000);

test('two lists of namesakes who were born on one day', async () => {
  const lines = Array.from(
    { length: 15_000 },
    (_, at) => `${1 + (at % 9_999)},Smith,Alex,21/03/2009,05835,01,June 2027`,
  );
  const headings = 'Candidate number,Surname,Forenames,Date of birth,Entry code,Unit,Series';
  const own = written('own.csv', [headings, ...lines].join('\n'));
  const other = written('other.csv', [headings, ...lines.toReversed()].join('\n'));
  expect((await measured(['compare', own, other])).out).toContain('15,000 entries in both');
}, 180_000);

test('entries that are added for very many by a name that all have', async () => {
  const people = Array.from({ length: 20_000 }, (_, at) => `${1 + (at % 9_999)},Smith,Alex,05835,01,June 2027`);
  const headings = 'Candidate number,Surname,Forenames,Entry code,Unit,Series';
  const list = written('list.csv', [headings, ...people].join('\n'));
  const names = written('names.txt', 'Alex Smith\n'.repeat(20_000));
  const { code, out } = await measured([
    ...['add', list, '--candidates', names, '--enter', '05835/01', '--in', 'June 2027', ...GIVEN],
  ]);
  expect(out).toContain('Give the number of the one you mean');
  expect(code).toBe(1);
}, 180_000);

test('a pasted table of very many', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [1 + (at % 9_999), `Smith${at}`, 'Alex']);
  const lines = rows.map((cells) => `${cells.join(',')},05835,01,June 2027`);
  const list = written('list.csv', ['Candidate number,Surname,Forenames,Entry code,Unit,Series', ...lines].join('\n'));
  const table = written(
    'table.txt',
    ['Cand no\tSurname\tForename', ...rows.slice(1).map((cells) => cells.join('\t'))].join('\n'),
  );
  const { code, error } = await measured([
    ...['add', list, '--candidates', table, '--enter', '05835/02', '--in', 'June 2027', ...GIVEN],
  ]);
  expect(error).toContain('Entries are added for 5,000 candidates at most');
  expect(code).toBe(2);
}, 180_000);

test('units below as many series as there are', async () => {
  const columns = Array.from(
    { length: 140 },
    (_, at) => `${at % 2 === 0 ? 'January' : 'June'} ${2027 + (at >> 1)} units`,
  );
  const rows = Array.from({ length: 150 }, (_, at) => `${1 + at},Smith${at},Alex,05835${',"1, 2, 3"'.repeat(140)}`);
  const list = written(
    'list.csv',
    [['Candidate number,Surname,Forename,Qualification', ...columns].join(','), ...rows].join('\n'),
  );
  const { code, out } = await measured(['check', list, '--out', path.join(folder, 'series'), ...GIVEN]);
  expect(out).toContain('63,150 entries');
  expect(code).toBe(1);
}, 180_000);

test('as many entries as are added at once, to a list as long', async () => {
  const people = Array.from({ length: 5_000 }, (_, at) => `${1 + at},Smith,Alex,05835,01,June 2027`);
  const list = written('list.csv', ['Candidate number,Surname,Forenames,Entry code,Unit,Series', ...people].join('\n'));
  const { code, out } = await measured([
    ...['add', list, '--all', '--enter', '05835/02', '--enter', '05835/03', '--in', 'June 2027', ...GIVEN],
  ]);
  expect(out).toContain('10,000 entries');
  expect(code).toBe(0);
}, 180_000);

test('a list of names of which one line has very many cells', async () => {
  const list = written(
    'list.csv',
    'Candidate number,Surname,Forename,Course,Units,When\n0002,Baker,Ben,05835,1,June 2027',
  );
  const add = (cells: number): ReturnType<typeof measured> => {
    const names = written(
      `names-${cells}.txt`,
      `Cand no\tSurname\tForename\n0002\tBaker\tBen${'\t12A'.repeat(cells - 3)}`,
    );
    return measured(['add', list, '--candidates', names, '--enter', '05835/01', '--in', 'June 2027', ...GIVEN]);
  };
  expect((await add(16_384)).out).toContain('Not used from your list: the columns D, E, F, G, H and 16,376 more.');
  const { code, error } = await add(16_385);
  expect(error).toContain('Line 2 of the list has more than 16,384 cells, more than a row of a sheet.');
  expect(code).toBe(2);
}, 180_000);

test('a list of names with headings of its own five hundred times', async () => {
  const list = written(
    'list.csv',
    'Candidate number,Surname,Forename,Course,Units,When\n0002,Baker,Ben,05835,1,June 2027',
  );
  const headings = ['Surname\tForename\tCourse\tUnits\tWhen', 'Forename\tSurname\tUnits\tCourse\tWhen'];
  const rows = Array.from({ length: 5 }, () => `Baker\tBen${'\tx y'.repeat(14)}`);
  const lists = Array.from({ length: 490 }, (_, at) => [headings[at % 2], ...rows].join('\n'));
  const names = written('names.txt', lists.join('\n'));
  const { out } = await measured(['add', list, '--candidates', names, ...GIVEN]);
  expect(out).toContain('Ben Baker: “x y” is no unit.');
}, 180_000);

describe('a timetable of very many papers', () => {
  const papers = (subject: (at: number) => string): Promise<Uint8Array> =>
    makeTimetable(
      Array.from({ length: 60_000 }, (_, at): TimetableLine => {
        return [
          addDays('2027-01-04', at % 26),
          '05834-05837 & 05878',
          subject(at),
          `Unit ${1 + (at % 25)} The paper`,
          'AM',
          '2h 00m',
        ];
      }),
    );

  test('given twenty times under two names', async () => {
    const bytes = await papers(() => '(Business)');
    const files = ['tt.xlsx', 'tt (1).xlsx'].map((name) => written(name, bytes));
    const given = Array.from({ length: 10 }, () => files.flatMap((file) => ['--timetable', file])).flat();
    expect((await measured(['reference', ...given])).code).toBe(0);
  }, 180_000);

  test('very many different ones: those that fit are read, and the next is refused with a sentence', async () => {
    const files: string[] = [];
    for (let at = 0; at < 20; at += 1) {
      const subject = `(Business ${at})`;
      const one: TimetableLine = ['2027-01-04', '05834-05837 & 05878', subject, 'Unit 1 The paper', 'AM', '2h 00m'];
      const bytes = at < 4 ? await papers(() => subject) : await makeTimetable([one]);
      files.push(written(`tt${at}.xlsx`, bytes));
    }
    const { code, error } = await measured(['reference', ...files.flatMap((file) => ['--timetable', file])]);
    expect(code).toBe(2);
    expect(error).toMatch(/tt4\.xlsx is not read: the timetables before it have more than 200,000 lines together\./);
  }, 180_000);

  test('each of another subject', async () => {
    const file = written('tt.xlsx', await papers((at) => `(Business ${at})`));
    expect((await measured(['reference', '--timetable', file])).code).toBe(0);
  }, 180_000);
});

test.each(['check', 'reference --reference'])(
  'a device or a pipe is no file: %s',
  async (words) => {
    // Windows has neither.
    if (process.platform === 'win32') return;
    const pipe = path.join(folder, `${words.length}.xlsx`);
    execFileSync('mkfifo', [pipe]);
    for (const file of ['/dev/zero', pipe]) {
      const { code, error } = await measured([...words.split(' '), file]);
      expect(error).toContain(`${file} is not a file that can be read.`);
      expect(code).toBe(2);
    }
  },
  120_000,
);
