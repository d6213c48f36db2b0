import { inspectFile } from '../../src/edi';
import { bytesOf, changed, golden, over } from './samples';

test.each(['E1234572.X01', 'A9999972.X07', 'F9999972.X02', 'R9999972.X01'])('nothing is wrong with %s', (name) => {
  expect(inspectFile(name, golden(name).bytes).problems).toEqual([]);
});

test.each(['S1Q27_72.X01', 'O1Q27_72.X01', 'L1Q27_72.X01', 'C1Q27_72.X01', 'D1Q27_72.X01'])(
  'nothing is wrong with %s',
  (name) => {
    expect(inspectFile(name, golden(name).bytes).problems.filter(({ kind }) => kind !== 'short-line')).toEqual([]);
  },
);

test('a file is shown record by record, each field with its positions and content', () => {
  const { title, dataType, records } = inspectFile('E1234572.X01', golden('E1234572.X01').bytes);
  expect([title, dataType]).toEqual(['Entry and amendment files', 'E']);
  expect(records.map((record) => [record.line, record.title])).toEqual([
    [1, 'File header'],
    [2, 'Centre header'],
    [3, 'Candidate entries'],
    [4, 'Centre trailer'],
    [5, 'File trailer'],
  ]);
  expect(records[2]?.fields[5]).toEqual({
    label: 'Candidate name',
    start: 13,
    length: 40,
    content: "O'NEILL-SMITH:ANNE MARIE".padEnd(40),
  });
});

/** Line (counted from 1), position, and the characters that are put there. */
type Damage = [line: number, position: number, characters: string];

test.each<[string, Damage, [string, number | null, string][]]>([
  ['a candidate number 0000', [3, 9, '0000'], [['field-form', 9, 'from 0001 to 9999']]],
  ['an unpadded candidate number', [3, 9, '  17'], [['field-padding', 9, 'zeros before it']]],
  ['a lower-case name', [3, 13, 'o'], [['field-form', 13, 'capital letters']]],
  ['a name that begins with a space', [3, 13, ' '], [['field-padding', 13, 'spaces after it']]],
  ['a sex X', [3, 53, 'X'], [['field-form', 53, 'M, F or N']]],
  ['31 February', [3, 54, '310208'], [['field-form', 54, 'DDMMYY']]],
  ['29 February 2007', [3, 54, '290207'], [['field-form', 54, 'DDMMYY']]],
  ['a UCI with a wrong letter', [3, 72, 'A'], [['field-form', 60, 'check letter']]],
  ['a placeholder ULN', [3, 86, '9999999999'], [['field-form', 86, 'placeholder']]],
  ['a status X', [3, 3, 'X'], [['field-form', 3, 'C (at the centre)']]],
  ['another centre', [3, 4, '54321'], [['header-disagrees', 4, '"54321"']]],
  ['an option after a gap', [3, 123, '05831'], [['option-gap', 123, 'code 2 is blank']]],
  ['an option twice', [3, 116, '05830'], [['duplicate-option', 116, '"05830" twice']]],
  ['no option', [3, 109, '     '], [['no-options', null, 'entered for nothing']]],
  ['a blank name', [3, 13, ' '.repeat(40)], [['field-blank', 13, 'Candidate name is blank']]],
  ['a filler that is used', [1, 30, 'HELLO'], [['filler-used', 27, 'Positions 27 to 192']]],
  [
    'an unknown record',
    [3, 2, '4'],
    [
      ['unknown-record', 1, '"E4"'],
      ['no-records', null, 'no candidate'],
    ],
  ],
  [
    'an accent',
    [3, 20, '\u00c9'],
    [
      ['characters', 20, '<C9>'],
      ['field-form', 13, 'capital letters'],
    ],
  ],
  ['a count too high', [4, 8, '0000004'], [['records-missing', 8, 'says 4 records']]],
  ['a count too low', [5, 8, '0000004'], [['trailer-count', 8, 'number of records as 4, but there are 5']]],
  ['two centres', [5, 15, '0000002'], [['trailer-count', 15, 'number of centres as 2, but there are 1']]],
  [
    'a count that is none',
    [4, 8, '00000X3'],
    [
      ['trailer-count', 8, '"00000X3"'],
      ['field-form', 8, 'digits only'],
    ],
  ],
  ['another series in the header', [2, 10, '6A'], [['header-disagrees', 10, 'Series is "6A" here']]],
  ['another sequence', [2, 14, '002'], [['sequence-against-name', 14, '"002"']]],
  ['another formats version', [1, 25, '13'], [['field-form', 25, '"13"']]],
  ['a file date of 31 September', [4, 15, '310925'], [['field-form', 15, 'DDMMYY']]],
])('%s is found', (_what, [line, position, characters], expected) => {
  const bytes = changed('E1234572.X01', (lines) =>
    lines.map((text, index) => (index === line - 1 ? over(text, position, characters) : text)),
  );
  const { problems } = inspectFile('E1234572.X01', bytes);
  expect(problems.map((problem) => [problem.kind, problem.position])).toEqual(
    expected.map(([kind, place]) => [kind, place]),
  );
  for (const [index, [, , words]] of expected.entries()) expect(problems[index]?.message).toContain(words);
});

test('a line that is too short or too long is found', () => {
  const bytes = changed('E1234572.X01', (lines) =>
    lines.map((line, index) => (index === 2 ? line.trimEnd() : `${line} `)),
  );
  const problems = inspectFile('E1234572.X01', bytes).problems.filter(({ kind }) => kind === 'line-length');
  expect(problems.map(({ line, message }) => [line, message])).toEqual([
    [1, 'The line has 193 characters instead of 192.'],
    [2, 'The line has 193 characters instead of 192.'],
    [3, 'The line has 113 characters instead of 192.'],
    [4, 'The line has 193 characters instead of 192.'],
    [5, 'The line has 193 characters instead of 192.'],
  ]);
});

test('a candidate number that two people have is found, and records of one candidate that stand apart', () => {
  const amendment = 'A9999972.X07';
  const other = changed(amendment, (lines) => lines.map((line, index) => (index === 3 ? over(line, 13, 'B') : line)));
  expect(inspectFile(amendment, other).problems.map(({ kind, line }) => [kind, line])).toEqual([
    ['duplicate-candidate', 4],
  ]);
  const apart = changed(amendment, ([one = '', two = '', three = '', four = '', five = '', ...rest]) => {
    return [one, two, three, five, four, ...rest];
  });
  expect(inspectFile(amendment, apart).problems.map(({ kind, line }) => [kind, line])).toEqual([
    ['scattered-candidate', 5],
  ]);
});

test('option codes are compared with the basedata where it is given', () => {
  const known = new Set(['583501', '583502']);
  const entries = inspectFile('A9999972.X07', golden('A9999972.X07').bytes, { knownOptionCodes: known });
  expect(entries.problems).toHaveLength(11);
  expect(entries.problems[0]).toMatchObject({ kind: 'unknown-option', line: 3, position: 123 });
  const forecasts = inspectFile('F9999972.X02', golden('F9999972.X02').bytes, { knownOptionCodes: new Set() });
  expect(forecasts.problems.map(({ kind, line, position }) => [kind, line, position])).toEqual([
    ['unknown-option', 3, 12],
    ['unknown-option', 4, 12],
  ]);
});

test('problems stand with their records too, and unknown lines are shown', () => {
  const bytes = changed('E1234572.X01', (lines) => [...lines.slice(0, 3), 'PAGE 2', ...lines.slice(3)]);
  const { records } = inspectFile('E1234572.X01', bytes);
  expect(records[3]).toMatchObject({
    line: 4,
    title: 'Unknown record',
    fields: [{ label: 'Content', start: 1, length: 6, content: 'PAGE 2' }],
    problems: [{ kind: 'unknown-record', line: 4 }],
  });
});

test('what is no file of these formats has no records', () => {
  expect(inspectFile('letter.txt', bytesOf('Dear exams officer\r\n'))).toMatchObject({
    dataType: null,
    title: null,
    records: [],
    problems: [{ kind: 'not-edi', severity: 'error' }],
  });
});

test.each(['E1234572 (1).X01', 'entries.txt', 'E1234572 - Copy.X01'])(
  'under the name %s a file is refused by the awarding body: an error, with the right name',
  (name) => {
    expect(inspectFile(name, golden('E1234572.X01').bytes).problems).toMatchObject([
      { kind: 'name-refused', severity: 'error', message: expect.stringContaining('Rename it to E1234572.X01 before') },
    ]);
  },
);

test.each([
  ['R9999972(1).X01', 'R9999972.X01'],
  ['O1Q27_72 (1).X01', 'O1Q27_72.X01'],
])('%s, which a centre is sent, can be used as it is; its name is told', (name, right) => {
  const { problems } = inspectFile(name, golden(right).bytes);
  expect(problems.filter(({ kind }) => kind !== 'short-line')).toMatchObject([
    { kind: 'name-form', severity: 'warning', message: expect.stringContaining(right) },
  ]);
});
