import { parseCode } from '../../src/entries';
import { readBasedata } from '../../src/edi';
import { writeOptionFile } from '../../examples/make/write-basedata-file';
import { buildReference, compareBasedata } from '../../src/reference';
import { series } from './option-sets';

function optionFile(sequence: number, fee: string) {
  const software = { name: 'TEST', version: '1' };
  const frame = {
    board: '72',
    series: series('9R26'),
    language: '_',
    sequence,
    software,
    produced: '2026-09-01',
  } as const;
  return writeOptionFile(frame, [
    {
      code: '583500',
      syllabusCode: '05835',
      item: 'C',
      qan: '60176994',
      title: 'CT BUSINESS EXT CERT',
      feeDefined: 'Y',
      fee,
    },
    { code: '583400', syllabusCode: '05834', item: 'C', title: 'CT BUSINESS CERTIFICATE', feeDefined: 'N', fee: '' },
  ]);
}

test('basedata files become options, and each option knows the line it comes from', () => {
  const { reference, report } = buildReference({ basedata: readBasedata([optionFile(1, '09000')]).sets });
  expect(report.remarks).toEqual([]);
  const { option } = reference.resolve(parseCode('05835'), null, series('September 2026'));
  expect(option).toEqual({
    code: '583500',
    kind: 'registration',
    series: { month: 9, letter: 'R', year: 2026 },
    board: '72',
    title: 'CT BUSINESS EXT CERT',
    qualification: '05835',
    unit: null,
    qan: '60176994',
    fee: { value: 9000, confidence: 'likely', source: 'O9R26_72.X01 line 3, examination fee, read as pence' },
    source: 'O9R26_72.X01 line 3',
  });
  expect(reference.resolve(parseCode('05834'), null, series('September 2026')).option?.fee).toBeNull();
});

test('two versions that are read together are told apart, whatever their order', () => {
  const changed = {
    from: '01',
    to: '02',
    added: [],
    removed: [],
    fees: [{ code: '583500', before: 9000, after: 9500 }],
  };
  for (const files of [
    [optionFile(1, '09000'), optionFile(2, '09500')],
    [optionFile(2, '09500'), optionFile(1, '09000')],
  ]) {
    const { reference, report } = buildReference({ basedata: readBasedata(files).sets });
    expect(report.changes).toMatchObject([changed]);
    expect(report.sets.map(({ version, options, files: names }) => [version, options, names])).toEqual([
      ['02', 2, ['O9R26_72.X01', 'O9R26_72.X02']],
    ]);
    expect(reference.options.map(({ code, fee }) => [code, fee?.value ?? null])).toEqual([
      ['583500', 9500],
      ['583400', null],
    ]);
  }
});

test('two versions that are read each by itself can be compared', () => {
  const [before] = readBasedata([optionFile(1, '09000')]).sets;
  const [after] = readBasedata([optionFile(2, '09500')]).sets;
  expect(before && after && compareBasedata(before, after)).toMatchObject({
    from: '01',
    to: '02',
    fees: [{ code: '583500', before: 9000, after: 9500 }],
  });
});
