import { resolveEntries } from '../../../src/reference';
import { NO_REGISTER, pastOf, undatedLine, type PastEntry } from '../../../src/register';
import { nothingSent, otherResultLines, resultLines, resultsOfNobody, ucisOfRegister } from '../../../src/assessment';
import { entryList } from '../../rules/entry-list';
import { testReference } from '../../rules/test-reference';
import { details, fileLines, registerFrom, seriesOf } from '../../register/lines';

const REFERENCE = testReference();
const SHEET = resolveEntries(
  entryList([
    { person: 0, code: '05835/01', series: 'June 2027' },
    { person: 1, code: '05835/01', series: 'June 2027' },
  ]),
  REFERENCE,
  '2027-03-15',
);
const AT = { time: '2027-03-15 09:00:00', by: 'KS' } as const;

function result(number: number, changes: Partial<PastEntry> = {}): PastEntry {
  return {
    ...{ centreNumber: '99999', candidateNumber: details(number).candidateNumber, uci: details(number).uci, uln: '' },
    ...{ code: '583501', series: seriesOf('1A27'), outcome: 'sat', grade: 'U', source: 'R9999972.X01' },
    ...changes,
  };
}

describe('results of entries that the register does not know', () => {
  test.each<readonly [string, PastEntry, readonly string[]]>([
    ['are recorded of candidates in the sheet', result(1), ['0001 583501 sat R9999972.X01, grade U']],
    ['and so are absences', result(2, { outcome: 'absent', grade: '' }), ['0002 583501 absent R9999972.X01']],
    ['under the number of then', result(1, { candidateNumber: '0777' }), ['0777 583501 sat R9999972.X01, grade U']],
    ['not of anybody else', result(7), []],
    ['not by the number alone: numbers are given anew', result(1, { uci: '' }), []],
    ['not of a qualification', result(1, { code: '05835' }), []],
    ['not where the unit is not known', result(1, { code: 'AB12' }), []],
    ['not while the outcome is not known', result(1, { outcome: null }), []],
  ])('%s', (_what, past, expected) => {
    const lines = otherResultLines(registerFrom([]), SHEET, REFERENCE, [past], nothingSent(NO_REGISTER));
    expect(
      lines.map(({ details: who, code, outcome, note }) => `${who.candidateNumber} ${code} ${outcome ?? ''} ${note}`),
    ).toEqual(expected);
  });

  test('are past entries from then on, with their grade, and not recorded again', () => {
    const past = [result(1), result(2, { outcome: 'absent', grade: '' })];
    const lines = otherResultLines(registerFrom([]), SHEET, REFERENCE, [...past, ...past], nothingSent(NO_REGISTER));
    expect(lines).toHaveLength(2);
    const register = registerFrom(lines.map((line) => ({ ...line, ...AT })));
    expect(pastOf(register, REFERENCE)).toEqual(
      past.map((one) => ({ ...one, centreNumber: '', source: 'Entrywise register', sequence: 1 })),
    );
    expect(register.problems).toEqual([]);
    expect(otherResultLines(register, SHEET, REFERENCE, past, nothingSent(NO_REGISTER))).toEqual([]);
  });

  test("are not recorded where another centre's number would make them somebody else's", () => {
    const elsewhere = result(2, { centreNumber: '88888', candidateNumber: '0001', outcome: 'absent', grade: '' });
    const unit = { name: 'E9999972.X01', at: '2026-10-14 10:32:05', series: '1A27', kind: 'unit' } as const;
    const register = registerFrom(fileLines(unit, [[details(1), '583501']]));
    expect(otherResultLines(register, SHEET, REFERENCE, [elsewhere], nothingSent(NO_REGISTER))).toEqual([]);
    const lines = otherResultLines(
      registerFrom([]),
      SHEET,
      REFERENCE,
      [result(1), elsewhere],
      nothingSent(NO_REGISTER),
    );
    expect(lines.map(({ details: { uci } }) => uci)).toEqual([details(1).uci]);
    const after = registerFrom(lines.map((line) => ({ ...line, ...AT })));
    expect(otherResultLines(after, SHEET, REFERENCE, [elsewhere], nothingSent(NO_REGISTER))).toEqual([]);
  });

  test('are those of no entry that was sent from this workbook, also if it was withdrawn', () => {
    const unit = { name: 'E9999972.X01', at: '2026-10-14 10:32:05', series: '1A27', kind: 'unit' } as const;
    const register = registerFrom(fileLines(unit, [[details(1), '583501']]));
    expect(otherResultLines(register, SHEET, REFERENCE, [result(1)], nothingSent(NO_REGISTER))).toEqual([]);
    const lines = resultLines(register, [result(1)], ucisOfRegister(register)).map((line) => ({ ...line, ...AT }));
    const after = registerFrom([...register.lines, ...lines]);
    expect(pastOf(after, REFERENCE)).toMatchObject([{ outcome: 'sat', grade: 'U', source: 'E9999972.X01' }]);
    expect(after.results).toEqual([]);
  });
});

test.each([
  ['R9999972.X01, grade M1', 'M1'],
  ['grade u', 'U'],
  ['R9999972.X01', ''],
  ['upgrade asked', ''],
  ['Grade M1, looked up by KS', ''],
])('the grade in the note %p is %p', (note, grade) => {
  const unit = { name: 'E9999972.X01', at: '2026-10-14 10:32:05', series: '1A27', kind: 'unit' } as const;
  const register = registerFrom(fileLines(unit, [[details(1), '583501']]));
  const lines = resultLines(register, [result(1)], ucisOfRegister(register)).map((line) => ({ ...line, ...AT, note }));
  expect(registerFrom([...register.lines, ...lines]).entries.map((entry) => entry.grade)).toEqual([grade]);
});

test('a result is recorded also of an entry that was withdrawn too late, and first of one that was made again', () => {
  const unit = { name: 'E9999972.X01', at: '2026-10-14 10:32:05', series: '1A27', kind: 'unit' } as const;
  const sent = fileLines(unit, [[details(1), '583501']]);
  const of = { details: details(1), code: '583501', series: seriesOf('1A27'), kind: 'unit' } as const;
  const withdrawn = registerFrom([...sent, { ...undatedLine('withdrawal', of), ...AT }]);
  const lines = resultLines(withdrawn, [result(1, { outcome: 'absent', grade: '' })], ucisOfRegister(withdrawn));
  expect(lines).toMatchObject([{ code: '583501', outcome: 'absent' }]);
  const after = registerFrom([...withdrawn.lines, ...lines.map((line) => ({ ...line, ...AT }))]);
  expect(pastOf(after, REFERENCE)).toMatchObject([{ code: '583501', outcome: 'absent' }]);
  expect(resultLines(after, [result(1)], ucisOfRegister(after))).toEqual([]);
});

test('a result is found by the UCI that was sent and by the one that a recorded change gave; one of nobody is told', () => {
  const unit = { name: 'E9999972.X01', at: '2026-10-14 10:32:05', series: '1A27', kind: 'unit' } as const;
  const uci = '999990250001D';
  const change = undatedLine('change', { details: details(1, { uci }), note: `UCI: ${details(1).uci} to ${uci}` });
  const register = registerFrom([...fileLines(unit, [[details(1), '583501']]), { ...change, ...AT }]);
  const ucisOf = ucisOfRegister(register);
  for (const past of [result(1), result(1, { uci })]) {
    expect(resultLines(register, [past], ucisOf)).toMatchObject([{ code: '583501', outcome: 'sat' }]);
    expect(resultsOfNobody(register, [past], ucisOf)).toEqual([]);
  }
  const other = result(1, { uci: details(7).uci });
  expect(resultLines(register, [other], ucisOf)).toEqual([]);
  expect(resultsOfNobody(register, [other], ucisOf)).toEqual([other]);
});
