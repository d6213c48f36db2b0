import { readEntryFile, readResultsFile } from '../../src/edi';
import { ADA, changed, golden, over } from './samples';

test('an amendment is read: options over two records belong to one candidate, a withdrawn one has none', () => {
  const { file, problems } = readEntryFile('A9999972.X07', golden('A9999972.X07').bytes);
  expect(problems).toEqual([]);
  expect(file).toMatchObject({
    dataType: 'A',
    centreNumber: '99999',
    board: '72',
    series: { month: 1, letter: 'A', year: 2027 },
    sequence: 107,
    produced: '2026-10-08',
    software: { name: 'ENTRYW', version: '0.1' },
  });
  expect(file?.candidates.map(({ name, options }) => [name, options.length])).toEqual([
    ['OKAFOR:ADA', 13],
    ['DE LA CRUZ:', 0],
  ]);
  expect(file?.candidates[0]).toMatchObject({ uci: ADA.uci, upn: ADA.upn, uln: ADA.uln, birthDate: ADA.birthDate });
});

test('the two digits of a birth year are those of the last hundred years before the series', () => {
  const born = (ddmmyy: string) => {
    const bytes = changed('A9999972.X07', (lines) =>
      lines.map((line, index) => (index === 4 ? over(line, 54, ddmmyy) : line)),
    );
    return readEntryFile('A9999972.X07', bytes).file?.candidates[1]?.birthDate;
  };
  expect(born('311227')).toBe('2027-12-31');
  expect(born('010128')).toBe('1928-01-01');
  expect(born('290200')).toBe('2000-02-29');
  expect(born('000000')).toBeNull();
});

test('results are read', () => {
  expect(readResultsFile('R9999972.X01', golden('R9999972.X01').bytes)).toMatchObject({
    problems: [],
    file: {
      results: [
        { candidateNumber: '0001', uci: '999990260001T', resultType: 'U', result: '062M1' },
        { candidateNumber: '0002', uci: '689990980001D', resultType: '1', result: '        X' },
      ],
    },
  });
});

test('a file of another kind is refused in words', () => {
  const { file, problems } = readEntryFile('R9999972.X01', golden('R9999972.X01').bytes);
  expect(file).toBeNull();
  expect(problems.map(({ message }) => message)).toEqual([
    'The file is one of the Results files, not of the Entry and amendment files.',
  ]);
});
