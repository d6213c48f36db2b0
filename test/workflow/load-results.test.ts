import type { Result } from '../../src/edi';
import { writeResultsFile } from '../edi/write-results-file';
import { loadResults, Unusable } from '../../src/workflow';
import { golden } from '../edi/samples';

function file(...results: Partial<Result>[]): { name: string; bytes: Uint8Array } {
  return writeResultsFile({
    ...{ centreNumber: '99999', board: '72', series: { month: 6, letter: 'A', year: 2026 }, sequence: 1, postcode: '' },
    ...{ software: { name: 'BOARD', version: '1' }, produced: '2026-08-13' },
    results: results.map((result) => ({
      ...{ candidateNumber: '0001', uci: '999990260001T', uln: '', option: '583501', resultOption: '' },
      ...{ resultType: '1', result: '' },
      ...result,
    })),
  });
}

describe('results files', () => {
  it.each<readonly [shows: string, result: Partial<Result>, outcome: string | null, grade: string]>([
    ['a grade', { result: 'M' }, 'sat', 'M'],
    ['a fail', { result: 'U' }, 'sat', 'U'],
    ['a near pass', { result: 'R' }, 'sat', 'R'],
    ['a uniform mark and its grade', { resultType: 'U', result: '062M1' }, 'sat', 'M1'],
    ['an absence flag alone', { result: '        X' }, 'absent', ''],
    ['an absence flag and "no result"', { result: 'X       X' }, 'absent', 'X'],
    ['an absence flag beside a grade', { result: 'M       X' }, null, 'M'],
    ['"no result" without an absence flag', { result: 'X' }, null, 'X'],
    ['nothing', { result: '' }, null, ''],
    ['a result type that is not known', { resultType: 'Z', result: 'M' }, null, ''],
  ])('tell of %s what came of the entry', (_shows, result, outcome, grade) => {
    expect(loadResults([file(result)]).past).toMatchObject([{ outcome, grade }]);
  });

  it('tell whose and what it was, and where that stands', () => {
    const { past, files } = loadResults([file({ result: 'P' })]);
    expect(past).toEqual([
      {
        ...{ centreNumber: '99999', candidateNumber: '0001', uci: '999990260001T', uln: '', code: '583501' },
        series: { month: 6, letter: 'A', year: 2026 },
        ...{ outcome: 'sat', grade: 'P', source: 'R9999972.X01', sequence: 1 },
      },
    ]);
    expect(files).toMatchObject([{ name: 'R9999972.X01', results: 1 }]);
  });

  it('give the result code where the entry code is blank', () => {
    expect(loadResults([file({ option: '', resultOption: '583502' })]).past).toMatchObject([{ code: '583502' }]);
  });

  it('that lost their end are not used at all: attempts are never counted from half a list', () => {
    const { name, bytes } = file({ result: 'M' }, { candidateNumber: '0002', uci: '', result: 'P' });
    expect(() => loadResults([{ name, bytes: bytes.slice(0, -130) }])).toThrow(Unusable);
  });

  it('are not entry files or basedata', () => {
    expect(() => loadResults([golden('E1234572.X01')])).toThrow(/Results cannot be used.*not of the/);
    expect(() => loadResults([golden('O1Q27_72.X01')])).toThrow(Unusable);
    expect(() => loadResults([{ name: 'notes.txt', bytes: new Uint8Array([72, 105]) }])).toThrow(Unusable);
  });
});
