import type { CalendarDate } from '../../src/entries';
import type { Policy } from '../../src/reference';
import { detailsOf, lineOf, type RegisterLine, type UndatedLine } from '../../src/register';
import { openExaminations, recordedLines, typedResultLines, type TypedResults } from '../../src/workflow';
import { fileLines, registerFrom, seriesOf, type TestFile } from '../register/lines';
import { entryList } from '../rules/entry-list';
import { known, testReference } from '../rules/test-reference';

const JANUARY: TestFile = {
  ...{ name: 'E9999972.X02', at: '2026-10-05 10:00:00', series: '1A27', kind: 'unit', sequence: 2 },
  states: ['sent'],
};
const PEOPLE = entryList([{}, { person: 1 }, { person: 2 }]).rows.map(detailsOf);
const LINES: readonly RegisterLine[] = fileLines(
  JANUARY,
  PEOPLE.map((who) => [who, '583501'] as const),
);
const AT = { time: '2027-03-20 10:00:00', by: 'KS' } as const;

function typed(text: string, more: Partial<TypedResults> = {}, lines = LINES): [string, string | null, string][] {
  const asked = { code: '583501', series: '1A27', text, otherwise: 'sat', ...more } as const;
  const found = typedResultLines(registerFrom(lines), asked, testReference(), '2027-03-20');
  return found.map(({ details, outcome, note }) => [details.candidateNumber, outcome, note]);
}

test('results and absences are recorded for a list of candidates, by number or UCI, with the grade', () => {
  const uci = PEOPLE[1]?.uci ?? '';
  expect(typed(`1 M\n${uci}; absent\n\n0003`)).toEqual([
    ['0001', 'sat', 'by hand, grade M'],
    ['0002', 'absent', 'by hand'],
    ['0003', 'sat', 'by hand'],
  ]);
  expect(typed('0001\n0002\tabs', { otherwise: 'absent' }).map(([, outcome]) => outcome)).toEqual(['absent', 'absent']);
});

test('a list may be pasted from a sheet with names', () => {
  expect(typed('0001\tOrchard\tAinsley\td')).toEqual([['0001', 'sat', 'by hand, grade D']]);
});

test.each([
  '0001: M\n0002: absent',
  '0001 - M\n0002 – Absent',
  '0001 = M\n0002=abs',
  '0001 (M)\n0002 (absent)',
  '0001|M\n0002|absent',
  'Cand No,Result\n0001,M\n0002,absent',
  'No.\tGrade\n0001\tM\n0002\tabsent',
])('signs between number and grade, and headings, say nothing: %j', (text) => {
  expect(typed(text)).toEqual([
    ['0001', 'sat', 'by hand, grade M'],
    ['0002', 'absent', 'by hand'],
  ]);
});

test('what is recorded counts, and the examination is open no longer', () => {
  const open = (lines: readonly RegisterLine[]): number[] =>
    openExaminations(registerFrom(lines)).map((one) => one.open);
  expect(openExaminations(registerFrom(LINES))).toEqual([
    { code: '583501', title: 'Option 583501', series: '1A27', seriesName: 'January 2027', open: 3 },
  ]);
  const asked = { code: '583501', series: '1A27', text: '1 U\n2 absent', otherwise: 'sat' } as const;
  const found = typedResultLines(registerFrom(LINES), asked, testReference(), '2027-03-20');
  const after = [...LINES, ...found.map((line) => ({ ...line, ...AT }))];
  expect(recordedLines(found, AT)).toHaveLength(1);
  expect(open(after)).toEqual([1]);
  expect(registerFrom(after).entries.map(({ outcome, grade }) => [outcome, grade])).toEqual([
    ['sat', 'U'],
    ['absent', ''],
    [null, ''],
  ]);
});

test.each<readonly [text: string, why: RegExp]>([
  ['0099 M', /“0099 M” fits nobody who was entered for this examination/],
  ['0001 abset', /abset is neither a grade nor in the name that was sent/],
  ['0001 M\n1 P', /is in the list twice/],
  ['0001 M P', /M is neither/],
  ['0001 M1', /M1 is not a grade of this unit, which has D, M, P, R and U: correct it, or leave it out/],
  ['0001 Fail', /Fail is not a grade of this unit, which has D, M, P, R and U: correct it, or leave it out/],
  ['0001 X', /X is not a grade of this unit/],
  ['0001 D*', /D\* is not a grade of this unit/],
  ['0001 Orchard A', /A may be the grade or a part of the name: leave the name out/],
  ['  \n', /there is no candidate in the list/],
])('nothing at all is recorded of %j', (text, why) => {
  expect(() => typed(text)).toThrow(why);
});

test('of somebody whose entry is withdrawn nothing is recorded, and that is said', () => {
  const [, second] = PEOPLE;
  const withdrawal: RegisterLine = {
    ...lineOf('withdrawal', AT),
    ...(second ? { details: second } : {}),
    ...{ code: '583501', series: seriesOf('1A27'), kind: 'unit' },
  };
  expect(() => typed('0001 M\n0002 D', {}, [...LINES, withdrawal])).toThrow(
    /“0002 D” is for an entry that was withdrawn: if the examination was sat, correct the withdrawal under “Also recorded” first/,
  );
});

test('what is recorded already is not written over, nor the wrong examination', () => {
  const [first] = PEOPLE;
  const result = {
    ...lineOf('result', AT),
    ...(first ? { details: first } : {}),
    code: '583501',
    series: seriesOf('1A27'),
  };
  expect(() => typed('0001 M', {}, [...LINES, { ...result, outcome: 'sat', note: 'grade P' }])).toThrow(
    /has a record already \(sat, P\): correct that first/,
  );
  expect(() => typed('0001 M', { series: '6A27' })).toThrow(/fits nobody/);
});

test('a grade may be typed in words, and is recorded as results files have it', () => {
  const recorded = (text: string): string | undefined => typed(`0001 ${text}`)[0]?.[2];
  expect(['pass', 'Merit', 'DISTINCTION', 'near pass', 'unclassified'].map(recorded)).toEqual(
    ['P', 'M', 'D', 'R', 'U'].map((grade) => `by hand, grade ${grade}`),
  );
});

test('which grades there are is what the policy says, and where it says nothing, none is taken', () => {
  const asked = { code: '583501', series: '1A27', text: '0001 B', otherwise: 'sat' } as const;
  const withGrades = (unitGrades: Policy['unitGrades']) => (): UndatedLine[] =>
    typedResultLines(registerFrom(LINES), asked, testReference({ policy: { unitGrades } }), '2027-03-20');
  expect(withGrades({ 3: known(['A', 'B']) })().map(({ note }) => note)).toEqual(['by hand, grade B']);
  expect(withGrades({})).toThrow(/which grades this unit can have is not known, so B was not taken: leave it out/);
});

describe('nothing is recorded of what is still to come', () => {
  const JUNE: TestFile = { ...JANUARY, name: 'E9999972.X03', at: '2027-02-10 10:00:00', series: '6A27', sequence: 3 };
  const entered = [...new Set(PEOPLE)].map((who) => [who, '583503'] as const);
  const on = (day: CalendarDate, text: string, changes: Parameters<typeof testReference>[0] = {}): number => {
    const asked = { code: '583503', series: '6A27', text, otherwise: 'sat' } as const;
    return typedResultLines(registerFrom(fileLines(JUNE, entered)), asked, testReference(changes), day).length;
  };
  const untold = { timetables: [] };

  test('before the month of the series, where no timetable has the day', () => {
    expect(() => on('2027-05-31', '0001 M', untold)).toThrow(
      'Nothing was recorded: the examination of 583503 is in June 2027, which is still to come. Choose the examination that the results are of.',
    );
    expect(() => on('2027-05-31', '0001 absent', untold)).toThrow(/is still to come/);
    expect(on('2027-06-01', '0001 M', untold)).toBe(1);
  });

  test('before the day of the examination, where the timetable has it', () => {
    expect(() => on('2027-05-17', '0001 absent')).toThrow(
      /the examination of 583503 is on 18 May 2027, which is still/,
    );
  });

  test('with grades before the results are out, where that day is known; who was absent is known earlier', () => {
    const results = { ...untold, results: '2027-08-19' } as const;
    expect(() => on('2027-07-01', '0001 M\n0002 absent', results)).toThrow(
      'the results of June 2027 are out on 19 Aug 2027. Leave the grades out until then, or correct the day under Reference or in the sheet CT Series.',
    );
    expect(on('2027-07-01', '0001\n0002 absent', results)).toBe(2);
    expect(on('2027-08-18', '0001 M', results)).toBe(1);
  });
});
