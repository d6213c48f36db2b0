import type { Result } from '../../src/edi';
import { writeResultsFile } from '../edi/write-results-file';
import { entrywise, SAMPLE, temporaryFolder } from './command';

const folder = temporaryFolder();

interface Report {
  findings: { rule: string; cells: string[] }[];
  charges: {
    row: number;
    candidate: string;
    code: string;
    reason: string;
    amountPence: number | null;
    why: string;
    next: {
      from: string;
      late: string;
      amountPence: number | null;
      morePence: number | null;
      confidence: string;
    } | null;
  }[];
  totals: {
    duePence: number;
    atRisk: { after: string; morePence: number; unpriced: number; closed: number; confidence: string }[];
  };
  results: { file: string; series: string; entries: number; matched: number; unknownCodes: string[] }[];
}

async function json(...words: string[]): Promise<Report> {
  return JSON.parse((await entrywise('check', ...SAMPLE, ...words, '--json')).out) as Report;
}

/** A results file of June 2026 on disk. */
async function resultsFile(results: readonly Partial<Result>[]): Promise<string> {
  const { name, bytes } = writeResultsFile({
    ...{ centreNumber: '99999', board: '72', series: { month: 6, letter: 'A', year: 2026 }, sequence: 1, postcode: '' },
    ...{ software: { name: 'BOARD', version: '1' }, produced: '2026-08-13' },
    results: results.map((result) => ({
      ...{ candidateNumber: '', uci: '', uln: '', option: '', resultOption: '', resultType: '1', result: 'M' },
      ...result,
    })),
  });
  return folder.put(name, bytes);
}

describe('results files given with --results', () => {
  it('turn a first entry into a resit or an entry after absence, and say so', async () => {
    const before = await json();
    const first = before.charges.find(({ reason, code }) => reason === 'included' && /^\d{6}$/.test(code));
    if (!first) throw new Error('The sample has no first entry.');
    const { candidate, code, row } = first;
    const candidateNumber = candidate.padStart(4, '0');
    const sat = await resultsFile([
      { candidateNumber, option: code },
      { candidateNumber: '9998', option: code },
      { candidateNumber, option: 'ZZ9999' },
    ]);
    const after = await json('--results', sat);
    expect(after.results).toEqual([
      {
        ...{ file: 'R9999972.X01', series: '6A26', entries: 3, matched: 2, unknownCodes: ['ZZ9999'] },
        unmatched: ['9998 583401'],
      },
    ]);
    const charge = after.charges.find((one) => one.row === row && one.code === code);
    expect(charge).toMatchObject({ reason: 'resit', why: expect.stringContaining('Earlier: June 2026 sat, grade M.') });
    expect(after.totals.duePence).toBeGreaterThan(before.totals.duePence);
    const absent = await json('--results', await resultsFile([{ candidateNumber, option: code, result: '        X' }]));
    expect(absent.charges.find((one) => one.row === row && one.code === code)?.reason).toBe('absence');
  });

  it('may be a folder, and are told in the report', async () => {
    await resultsFile([{ candidateNumber: '9998', option: '583501' }]);
    const { out } = await entrywise('check', ...SAMPLE, '--results', folder.path());
    expect(out).toContain('Results: R9999972.X01 (June 2026), 1 result, 0 of candidates in this sheet.');
  });

  it.each([
    ['that are not there', 'nowhere', /^entrywise: Results .*nowhere cannot be read: it does not exist\.\n$/],
    ['a folder without any', '', /holds no results files: no name like R9999972\.X01\.\n$/],
  ])('%s are refused in a sentence', async (_shows, name, sentence) => {
    const { code, error } = await entrywise('check', ...SAMPLE, '--results', folder.path(name));
    expect([code, error]).toEqual([2, expect.stringMatching(sentence)]);
  });

  it('that are something else are refused, and nothing is written', async () => {
    const other = await folder.put('R9999972.X01', 'Dear exams officer,\r\n');
    const { code, error } = await entrywise('prepare', ...SAMPLE, '--results', other, '--out', folder.path('out'));
    expect(code).toBe(2);
    expect(error).toMatch(/^entrywise: Results cannot be used\. R9999972\.X01/);
    expect(await folder.names()).toEqual(['R9999972.X01']);
  });
});

describe('what waiting costs', () => {
  it('is told for each charge and for all together', async () => {
    const { charges, totals } = await json();
    const waiting = charges.filter(({ next }) => next !== null);
    expect(waiting.length).toBeGreaterThan(0);
    for (const { amountPence, next } of waiting) {
      if (amountPence !== null && typeof next?.amountPence === 'number') {
        expect(next.amountPence - amountPence).toBe(next.morePence);
      }
    }
    const dates = totals.atRisk.map(({ after }) => after);
    expect(dates).toEqual(['2026-11-20', '2026-12-11', '2027-02-21', '2027-03-21', '2027-04-21']);
  });

  it('stands in the report, with what is not confirmed', async () => {
    const { out } = await entrywise('check', ...SAMPLE, '--as-of', '2026-10-01');
    expect(out).toMatch(/If sent after 21 Oct 2026: £\d+\.00 more, not given back\n/);
    const { out: plain } = await entrywise('check', 'examples/entries.xlsx', '--as-of', '2026-12-01');
    expect(plain).toMatch(/If sent after 21 Feb 2027: \d+ late fees not known \(not confirmed\)\n/);
  });
});
