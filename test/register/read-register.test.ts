import fc from 'fast-check';
import type { FoundTable } from '../../src/reference';
import { lineOf, readRegister, REGISTER_COLUMNS, type PastEntry, type RegisterLine } from '../../src/register';
import { resultLines } from '../../src/assessment';
import { details, fileLines, foundRegister, registerFrom, seriesOf } from './lines';

const E1 = { name: 'E9999972.X01', at: '2026-09-14 10:32:05', series: '9R26' } as const;
const A2 = {
  name: 'A9999972.X02',
  at: '2026-10-01 09:00:00',
  series: '9R26',
  sequence: 2,
  fingerprint: 'ffff',
} as const;

function problemsOf(lines: readonly RegisterLine[]): string[] {
  return registerFrom(lines).problems.map(({ about, problem }) => `${about}: ${problem}`);
}

/** The lines with the text of one cell typed over. */
function typedOver(lines: readonly RegisterLine[], line: number, heading: string, text: string): FoundTable {
  const found = foundRegister(lines);
  const edited = found.lines.map((one, at) =>
    at === line ? { ...one, texts: { ...one.texts, [heading]: text } } : one,
  );
  return { ...found, lines: edited };
}

test('what was written is read again: files, their entries and how far they came', () => {
  const { files, entries, problems, last } = registerFrom([
    ...fileLines({ ...E1, states: ['sent', 'acknowledged'] }, [
      [details(1), '583500'],
      [details(2), '583500'],
    ]),
    ...fileLines(A2, [[details(3), '583400']]),
  ]);
  expect(problems).toEqual([]);
  expect(
    files.map(({ name, dataType, sequence, entries: count, state }) => [name, dataType, sequence, count, state]),
  ).toEqual([
    ['E9999972.X01', 'E', 1, 2, 'acknowledged'],
    ['A9999972.X02', 'A', 2, 1, 'made'],
  ]);
  expect(entries.map(({ details: who, code, file }) => [who, code, file])).toEqual([
    [details(1), '583500', 'E9999972.X01'],
    [details(2), '583500', 'E9999972.X01'],
    [details(3), '583400', 'A9999972.X02'],
  ]);
  expect(last).toBe('2026-10-01 09:00:00');
});

test('the order of the lines says nothing: a sorted register tells the same', () => {
  const lines = [
    ...fileLines({ ...E1, states: ['sent', 'acknowledged', 'seen'] }, [[details(1), '583500']]),
    ...fileLines({ ...A2, states: ['discarded'] }, [[details(2), '583500']]),
    {
      ...lineOf('withdrawal', { time: '2026-12-01 09:00:00', by: '' }),
      details: details(1),
      code: '583500',
      series: seriesOf('9R26'),
    },
  ];
  const told = ({ files, entries, problems }: ReturnType<typeof registerFrom>): unknown => [files, entries, problems];
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
      const sorted = registerFrom(shuffled);
      expect(told(sorted)).toEqual(told(registerFrom(lines)));
      expect(sorted.entries.map(({ isWithdrawn }) => isWithdrawn)).toEqual([true]);
    }),
  );
});

test('entries of a file that was never sent, or was rejected, are not made', () => {
  for (const state of ['discarded', 'rejected'] as const) {
    expect(registerFrom(fileLines({ ...E1, states: [state] }, [[details(1), '583500']])).entries).toEqual([]);
  }
});

test('a file that was acknowledged does not go back to sent', () => {
  const lines = fileLines({ ...E1, states: ['acknowledged', 'sent'] }, [[details(1), '583500']]);
  expect(registerFrom(lines).files[0]?.state).toBe('acknowledged');
});

test('an entry that was withdrawn and made again is there', () => {
  const series = seriesOf('9R26');
  const { entries } = registerFrom([
    ...fileLines(E1, [[details(1), '583500']]),
    { ...lineOf('withdrawal', { time: '2026-09-20 09:00:00', by: '' }), details: details(1), code: '583500', series },
    ...fileLines(A2, [[details(1), '583500']]),
  ]);
  expect(entries.map(({ file, isWithdrawn }) => [file, isWithdrawn])).toEqual([
    ['E9999972.X01', true],
    ['A9999972.X02', false],
  ]);
});

test('a result is told with the entry that it is of', () => {
  const unit = { ...E1, series: '6A27', kind: 'unit' } as const;
  const lines = [
    ...fileLines(unit, [[details(1), '583501']]),
    {
      ...lineOf('result', { time: '2027-08-20 09:00:00', by: '' }),
      ...{ details: details(1), code: '583501', series: seriesOf('6A27'), outcome: 'absent' as const },
    },
  ];
  expect(registerFrom(lines).entries.map(({ outcome }) => outcome)).toEqual(['absent']);
});

describe('a register that somebody worked on', () => {
  const lines = fileLines(E1, [
    [details(1), '583500'],
    [details(2), '583500'],
  ]);

  test('deleted lines of entries are missed', () => {
    expect(problemsOf(lines.slice(0, 2))).toEqual([
      'lost: file E9999972.X01 was made with 2 entries, and 1 line of them is missing',
    ]);
  });

  test('half pasted: the entries count though the line of their file is gone', () => {
    const { entries, files, problems } = registerFrom(lines.slice(1));
    expect(entries).toHaveLength(2);
    expect(files.map(({ name, sequence }) => [name, sequence])).toEqual([['E9999972.X01', 1]]);
    expect(problems.map(({ about }) => about)).toEqual(['lost']);
  });

  test('what became of a file is still told of it where the fingerprint of that line was lost', () => {
    const marked = fileLines({ ...E1, states: ['sent'] }, [[details(1), '583500']]);
    const { files } = readRegister('Entrywise register', typedOver(marked, 2, 'Fingerprint', ''), []);
    expect(files.map(({ name, state }) => [name, state])).toEqual([['E9999972.X01', 'sent']]);
  });

  test('so it is where that line lost its series too: then the latest file of the name is meant', () => {
    const found = typedOver(fileLines({ ...E1, states: ['sent'] }, [[details(1), '583500']]), 2, 'Fingerprint', '');
    const lines = found.lines.map((line, at) => (at === 2 ? { ...line, texts: { ...line.texts, Series: '' } } : line));
    const { files } = readRegister('Entrywise register', { ...found, lines }, []);
    expect(files.map(({ name, state }) => [name, state])).toEqual([['E9999972.X01', 'sent']]);
  });

  test('lines that are there twice count once', () => {
    const { entries, problems } = registerFrom([...lines, ...lines]);
    expect(entries).toHaveLength(2);
    expect(problems.map(({ about, problem }) => [about, problem])).toEqual([
      ['repeated', 'it is the same as row 5, and was counted once'],
      ['repeated', 'it is the same as row 6, and was counted once'],
      ['repeated', 'it is the same as row 7, and was counted once'],
    ]);
  });

  test.each([
    ['What', 'File maid', '"File maid" does not say what the line records'],
    ['What', '', 'nothing under "What" says what the line records'],
    ['Time', 'this morning', '"this morning" under "Time" is not a time such as 2026-09-14 10:32:05'],
    ['Time', '', 'it has no time'],
    ['Candidate number', 'Ann', '"Ann" under "Candidate number" is not a candidate number of four digits'],
    ['Date of birth', '#N/A', '"#N/A" under "Date of birth" is not a day'],
    ['Code', '', 'a line "Entry in file" needs "Code"'],
  ])('"%s" typed over with "%s" is told, and the other lines are used', (heading, text, problem) => {
    const { entries, problems } = readRegister('Entrywise register', typedOver(lines, 1, heading, text), []);
    expect(problems.map((one) => one.problem)).toContain(problem);
    expect(problems.find((one) => one.problem === problem)?.cells[0]).toEqual({
      row: 5,
      column: REGISTER_COLUMNS.findIndex((column) => column.heading === heading),
    });
    expect(entries.map(({ details: who }) => who.candidateNumber)).toContain('0002');
  });

  test('a day that lost its format is still that day', () => {
    const { entries, problems } = readRegister('Entrywise register', typedOver(lines, 1, 'Date of birth', '39883'), []);
    expect(problems).toEqual([]);
    expect(entries.map(({ details: { birthDate } }) => birthDate)).toEqual(['2009-03-11', '2009-03-11']);
  });

  test('a series that cannot be read on the line of an entry keeps that entry from being known', () => {
    const { entries, problems } = readRegister('Entrywise register', typedOver(lines, 1, 'Series', 'soon'), []);
    expect(entries.map(({ details: who }) => who.candidateNumber)).toEqual(['0002']);
    expect(problems.map(({ about }) => about)).toEqual(['line', 'line', 'lost']);
  });

  test('without headings nothing is known, and that is said', () => {
    const { files, problems } = readRegister('Entrywise register', null, []);
    expect(files).toEqual([]);
    expect(problems.map(({ about }) => about)).toEqual(['columns']);
  });

  test('whatever stands in the cells, reading never fails', () => {
    const headings = REGISTER_COLUMNS.map(({ heading }) => heading);
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('File made', 'Entry in file', 'File sent', '9R26', 'E9999972.X01', '1'),
    );
    const line = fc.dictionary(fc.constantFrom(...headings), text);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (texts) => {
        const found = { ...foundRegister([]), lines: texts.map((one, row) => ({ row: row + 4, texts: one })) };
        expect(readRegister('Entrywise register', found, []).problems).toBeDefined();
      }),
    );
  });
});

describe('results', () => {
  const unit = { name: 'E9999972.X01', at: '2026-10-14 10:32:05', series: '6A27', kind: 'unit' } as const;
  const register = registerFrom(
    fileLines(unit, [
      [details(1), '583501'],
      [details(2), '583501'],
    ]),
  );
  const past = (number: number, changes: Partial<PastEntry> = {}): PastEntry => ({
    ...{ centreNumber: '99999', candidateNumber: details(number).candidateNumber, uci: details(number).uci, uln: '' },
    ...{ code: '583501', series: seriesOf('6A27'), outcome: 'sat', grade: 'M', source: 'R9999972.X01' },
    ...changes,
  });

  test.each<readonly [string, PastEntry, readonly string[]]>([
    ['of an entry that was sent', past(1), ['0001 sat R9999972.X01, grade M']],
    ['an absence', past(2, { outcome: 'absent', grade: '' }), ['0002 absent R9999972.X01']],
    ['under another number, by the UCI', past(1, { candidateNumber: '0777' }), ['0001 sat R9999972.X01, grade M']],
    ['without a UCI, by the number', past(1, { uci: '' }), ['0001 sat R9999972.X01, grade M']],
    ['of somebody else who has the number', past(1, { uci: details(5).uci }), []],
    ['of another series', past(1, { series: seriesOf('1A27') }), []],
    ['that is not known', past(1, { outcome: null }), []],
  ])('%s', (_what, result, recorded) => {
    const lines = resultLines(register, [result], () => new Set());
    expect(lines.map(({ details: who, outcome, note }) => `${who.candidateNumber} ${outcome ?? ''} ${note}`)).toEqual(
      recorded,
    );
  });

  test('that were recorded are not recorded again, and are told with their entries', () => {
    const at = { time: '2027-08-20 09:00:00', by: 'KS' } as const;
    const lines = resultLines(register, [past(1), past(2)], () => new Set()).map((line) => ({ ...line, ...at }));
    const after = registerFrom([...register.lines, ...lines]);
    expect(after.entries.map(({ outcome }) => outcome)).toEqual(['sat', 'sat']);
    expect(resultLines(after, [past(1), past(2)], () => new Set())).toEqual([]);
  });
});
