import { inspectFile, readBasedata, type EdiProblem } from '../../src/edi';
import { bytesOf, changed, golden, over, textOf } from './samples';

const ALL = ['S', 'O', 'L', 'C', 'D'].map((letter) => golden(`${letter}1Q27_72.X01`));

function found({ problems }: { problems: readonly EdiProblem[] }): (string | number | null)[][] {
  return problems.map(({ severity, kind, file, line, position }) => [severity, kind, file, line, position]);
}

test('loose files become one set of their awarding body and series', () => {
  const { sets, problems } = readBasedata(ALL);
  expect(problems).toEqual([]);
  expect(sets).toHaveLength(1);
  expect(sets[0]).toMatchObject({
    board: '72',
    series: { month: 1, letter: 'Q', year: 2027 },
    language: '_',
    version: '01',
    produced: '2026-10-01',
    files: ['S1Q27_72.X01', 'O1Q27_72.X01', 'L1Q27_72.X01', 'C1Q27_72.X01', 'D1Q27_72.X01'],
  });
});

test('an option has every field of its record, its file and its line', () => {
  expect(readBasedata(ALL).sets[0]?.options[0]).toEqual({
    code: '583501',
    syllabusCode: '05835',
    certificateQualification: 'CTEC',
    certificateLevel: 'L3',
    item: 'U',
    unitQualification: 'CTEC',
    unitLevel: 'L3',
    process: 'X',
    discountCode: '1234',
    qan: '60176994',
    title: 'The business environment',
    feeDefined: 'Y',
    fee: '01125',
    feePence: 1125,
    firstForecastGradeset: 'CTF1',
    secondForecastGradeset: '',
    resultType: 'U',
    firstGradeset: 'CTG1',
    secondGradeset: '',
    firstEndorsementGradeset: '',
    secondEndorsementGradeset: '',
    maximumMark: '0090',
    numberOfComponents: '01',
    file: 'O1Q27_72.X01',
    line: 3,
  });
});

test('the other records are there with theirs', () => {
  const [set] = readBasedata(ALL).sets;
  expect(set?.syllabuses.map(({ code, title }) => [code, title])).toEqual([
    ['05835', 'Business'],
    ['05838', 'Business Diploma'],
  ]);
  expect(set?.links[1]).toEqual({ optionCode: '583503', componentCode: '05835/03', file: 'L1Q27_72.X01', line: 4 });
  expect(set?.components[0]).toMatchObject({
    timetableDate: '120127',
    session: 'A',
    minutes: '120',
    teacherMarks: 'N',
  });
  expect(set?.disallowed).toEqual([{ firstCode: '583501', secondCode: '583503', file: 'D1Q27_72.X01', line: 3 }]);
});

test('a fee counts only where it is defined', () => {
  const [set] = readBasedata([golden('O1Q27_72.X01')]).sets;
  expect(set?.options.map(({ code, feePence }) => [code, feePence])).toEqual([
    ['583501', 1125],
    ['583503', null],
    ['583515', null],
  ]);
});

test('a fee that is defined but blank, or no number, is reported and not known', () => {
  const bytes = changed('O1Q27_72.X01', (lines) =>
    lines.map((line, index) => (index === 4 ? over(line, 79, 'Y12.50') : line)),
  );
  const result = readBasedata([{ name: 'O1Q27_72.X01', bytes }]);
  expect(result.sets[0]?.options[2]?.feePence).toBeNull();
  expect(found(result)).toEqual([['warning', 'fee-unreadable', 'O1Q27_72.X01', 5, 80]]);
});

test('the title of a syllabus begins at position 10, and what stands at 9 is kept apart', () => {
  const full = 'A'.padEnd(35, 'b') + 'Z';
  const bytes = changed('S1Q27_72.X01', (lines) => lines.with(2, over(lines[2] ?? '', 9, `_${full}`)));
  const result = readBasedata([{ name: 'S1Q27_72.X01', bytes }]);
  expect(result.sets[0]?.syllabuses.map(({ mark, title }) => [mark, title])).toEqual([
    ['_', full],
    ['', 'Business Diploma'],
  ]);
  expect(result.problems).toEqual([]);
});

test('a component that is not timetabled is as it should be', () => {
  const bytes = changed('C1Q27_72.X01', (lines) => lines.with(3, over(lines[3] ?? '', 65, 'N      X000')));
  expect(readBasedata([{ name: 'C1Q27_72.X01', bytes }]).problems).toEqual([]);
  expect(inspectFile('C1Q27_72.X01', bytes).problems).toEqual([]);
  const [set] = readBasedata([{ name: 'C1Q27_72.X01', bytes }]).sets;
  expect(set?.components[1]).toMatchObject({ timetabled: 'N', timetableDate: '', session: 'X', minutes: '000' });
});

describe('a disallowed combination', () => {
  const unknownIn = (pair: string): (string | undefined)[] => {
    const bytes = changed('D1Q27_72.X01', (lines) => lines.with(2, `D5${pair}`));
    const { sets, problems } = readBasedata([golden('O1Q27_72.X01'), { name: 'D1Q27_72.X01', bytes }]);
    const codes = sets[0]?.disallowed.map(({ firstCode, secondCode }) => firstCode.padEnd(6) + secondCode);
    expect(codes).toEqual([pair.trimEnd()]);
    return problems.map(({ message }) => message);
  };

  test.each(['583501583503', '5835* 583503', '58350*58*   ', '*     583501', '58350358350* '])(
    '%s names options of the series',
    (pair) => {
      expect(unknownIn(pair)).toEqual([]);
    },
  );

  test.each([
    ['583501583599', '583599'],
    ['5836* 583503', '5836*'],
    ['5835035834* ', '5834*'],
    ['8350* 583501', '8350*'],
  ])('%s names what is no option of the series', (pair, code) => {
    expect(unknownIn(pair)).toEqual([
      `A disallowed combination names "${code}", which is not an option of the series.`,
    ]);
  });
});

describe('the formats version', () => {
  const inVersion = (version: string) => {
    const bytes = changed('O1Q27_72.X01', (lines) => lines.with(0, over(lines[0] ?? '', 25, version)));
    return readBasedata([{ name: 'O1Q27_72.X01', bytes }]);
  };

  test.each(['12', '11', '10', '09'])('%s is refused, with what to do', (version) => {
    const { sets, problems } = inVersion(version);
    expect(sets).toEqual([]);
    expect(problems).toEqual([
      {
        ...{ kind: 'old-format', severity: 'error', file: 'O1Q27_72.X01', line: 1, position: 25 },
        message: `The header says formats version ${version} (positions 25 to 26). Before version 13 fields stood elsewhere, so the file was not read. Fetch the file again in the present version, 14.`,
      },
    ]);
    expect(
      inspectFile(
        'O1Q27_72.X01',
        changed('O1Q27_72.X01', (lines) => lines.with(0, over(lines[0] ?? '', 25, version))),
      ).records,
    ).toEqual([]);
  });

  test('of a file of a centre is no reason to refuse it', () => {
    const bytes = changed('E1234572.X01', (lines) => lines.with(0, over(lines[0] ?? '', 25, '12')));
    expect(inspectFile('E1234572.X01', bytes).records).toHaveLength(5);
  });

  test.each(['13', '14', '  ', 'AB'])('"%s" is read', (version) => {
    expect(inVersion(version).sets[0]?.options).toHaveLength(3);
  });
});

describe('a newer version', () => {
  const newer = bytesOf(
    [
      'O11Q27_721Q27BBOARD  1.014',
      'O31Q27_721Q27002',
      over(textOf(golden('O1Q27_72.X01').bytes).split('\r\n')[2] ?? '', 80, '01200'),
      'O558359905835 CTECL3 UCTECL3       60176994New unit',
      'O71Q27_0000004081026',
      'O91Q27_00000060000001',
      '',
    ].join('\r\n'),
  );

  test.each([['given last'], ['given first']])('replaces the older by code, %s', (order) => {
    const files = [golden('O1Q27_72.X01'), { name: 'O1Q27_72.X02', bytes: newer }];
    const result = readBasedata(order === 'given last' ? files : files.reverse());
    expect(result.sets).toHaveLength(1);
    expect(result.sets[0]?.version).toBe('02');
    expect(result.sets[0]?.files).toEqual(['O1Q27_72.X01', 'O1Q27_72.X02']);
    expect(result.sets[0]?.options.map(({ code, file, feePence }) => [code, file, feePence])).toEqual([
      ['583501', 'O1Q27_72.X02', 1200],
      ['583503', 'O1Q27_72.X01', null],
      ['583515', 'O1Q27_72.X01', null],
      ['583599', 'O1Q27_72.X02', null],
    ]);
    expect(result.sets[0]?.optionVersions.map(({ version, file, options }) => [version, file, options.length])).toEqual(
      [
        ['01', 'O1Q27_72.X01', 3],
        ['02', 'O1Q27_72.X02', 2],
      ],
    );
    const note = result.problems.find(({ kind }) => kind === 'newer-version');
    expect(note).toMatchObject({ severity: 'note', file: 'O1Q27_72.X02' });
    expect(note?.message).toBe('It is newer than O1Q27_72.X01: 1 records were replaced and 1 added.');
  });
});

test('the same file given twice is read once', () => {
  const result = readBasedata([golden('O1Q27_72.X01'), { ...golden('O1Q27_72.X01'), name: 'copy/O1Q27_72.X01' }]);
  expect(result.sets[0]?.options).toHaveLength(3);
  expect(found(result)).toEqual([['note', 'same-file-twice', 'copy/O1Q27_72.X01', null, null]]);
});

test('another awarding body, series or language makes another set', () => {
  const as = (from: RegExp, to: string, name: string) => ({
    name,
    bytes: bytesOf(textOf(golden('O1Q27_72.X01').bytes).replace(from, to)),
  });
  const result = readBasedata([
    golden('O1Q27_72.X01'),
    as(/_72/g, '_01', 'O1Q27_01.X01'),
    as(/1Q27/g, '6Q27', 'O6Q27_72.X01'),
    as(/1Q27_/g, '1Q27C', 'O1Q27C72.X01'),
  ]);
  expect(result.problems).toEqual([]);
  expect(result.sets.map(({ board, series, language }) => [board, series.month, language])).toEqual([
    ['72', 1, '_'],
    ['01', 1, '_'],
    ['72', 6, '_'],
    ['72', 1, 'C'],
  ]);
});

test('lower-case names and headers, bare line feeds, a missing last line end, blank lines and Ctrl-Z are coped with and noted', () => {
  const text = textOf(golden('O1Q27_72.X01').bytes).replaceAll('\r\n', '\n').replace('O11Q', 'o11q').trimEnd();
  const result = readBasedata([{ name: 'o1q27_72.x01', bytes: bytesOf(`${text}\n\n \u001a`) }]);
  expect(result.sets[0]?.options.map(({ code }) => code)).toEqual(['583501', '583503', '583515']);
  expect(new Set(result.problems.map(({ kind }) => kind))).toEqual(
    new Set(['end-mark', 'line-end', 'last-line-end', 'lower-case', 'blank-line']),
  );
  expect(result.problems.every(({ severity }) => severity === 'note')).toBe(true);
});

test('lines that end before their last fields are read as if filled with spaces', () => {
  const bytes = changed('O1Q27_72.X01', (lines) => lines.map((line) => line.slice(0, 66).trimEnd()));
  const result = readBasedata([{ name: 'O1Q27_72.X01', bytes }]);
  expect(result.sets[0]?.options[0]).toMatchObject({
    title: 'The business environment',
    feeDefined: '',
    feePence: null,
  });
  expect(found(result)[0]).toEqual(['note', 'short-line', 'O1Q27_72.X01', 3, null]);
});

test('a file that lost its end says so, and what was read is there', () => {
  const bytes = changed('O1Q27_72.X01', (lines) => lines.slice(0, 4));
  const result = readBasedata([{ name: 'O1Q27_72.X01', bytes }]);
  expect(result.sets[0]?.options).toHaveLength(2);
  expect(found(result)).toEqual([['error', 'file-truncated', 'O1Q27_72.X01', null, null]]);
});

test('a file that lost lines in its middle says so', () => {
  const bytes = changed('O1Q27_72.X01', (lines) => lines.toSpliced(3, 1));
  const result = readBasedata([{ name: 'O1Q27_72.X01', bytes }]);
  expect(found(result)).toEqual([
    ['error', 'records-missing', 'O1Q27_72.X01', 5, 8],
    ['error', 'records-missing', 'O1Q27_72.X01', 6, 8],
  ]);
  expect(result.problems[0]?.message).toBe(
    'The series trailer says 5 records, but there are only 4: some were lost. Fetch or make it again.',
  );
});

test('a name that says something else than the header is reported, and the header believed', () => {
  const result = readBasedata([{ ...golden('O1Q27_72.X01'), name: 'O6Q27_01.X02' }]);
  expect(result.sets[0]).toMatchObject({ board: '72', series: { month: 1 } });
  expect(result.problems.map(({ message }) => message)).toEqual([
    'The name says awarding body 01, but the file header says "72".',
    'The name says series 6Q, but the file header says "1Q".',
    'The name ends in X02, but the sequence number is "001".',
  ]);
});

test('an entry file, a text and an empty file are no basedata', () => {
  const result = readBasedata([
    golden('E1234572.X01'),
    { name: 'readme.txt', bytes: bytesOf('Dear exams officer') },
    { name: 'O1Q27_72.X01', bytes: bytesOf('') },
    { name: 'S1Q27_72.X01', bytes: bytesOf('<html>\r\n') },
  ]);
  expect(result.sets).toEqual([]);
  expect(found(result)).toEqual([
    ['warning', 'other-data-type', 'E1234572.X01', null, null],
    ['warning', 'ignored-file', 'readme.txt', null, null],
    ['error', 'empty-file', 'O1Q27_72.X01', null, null],
    ['error', 'not-edi', 'S1Q27_72.X01', 1, 1],
  ]);
});

test('an accent in a title, another sequence number or count of centres does not keep basedata from use', () => {
  const bytes = changed('O1Q27_72.X01', (lines) =>
    lines.map((line) =>
      line
        .replace('Change', 'Chang\u00e9')
        .replace(/^(O31Q27_721Q27)001/, '$1011')
        .replace(/0000001$/, '0000000'),
    ),
  );
  const result = readBasedata([{ name: 'O1Q27_72.X01', bytes }]);
  expect(result.sets[0]?.options[2]?.title).toBe('Chang\u00e9 management');
  expect(found(result)).toEqual([
    ['warning', 'characters', 'O1Q27_72.X01', 5, 48],
    ['warning', 'sequence-against-name', 'O1Q27_72.X01', 2, 14],
    ['warning', 'trailer-count', 'O1Q27_72.X01', 7, 15],
  ]);
});

test('a hundred odd lines make a short report that says how many there were', () => {
  const detail = 'O558359905835 CTECL3 U';
  const bytes = bytesOf(['O11Q27_721Q27BBOARD  1.014', ...Array<string>(100).fill(detail)].join('\r\n') + '\r\n');
  const { problems } = readBasedata([{ name: 'O1Q27_72.X01', bytes }]);
  expect(problems.filter(({ kind }) => kind === 'short-line')).toHaveLength(20);
  const more = problems.find(({ kind, message }) => kind === 'more-of-kind' && message.includes('22 characters'));
  expect(more?.message).toMatch(/^80 more problems of this kind/);
});
