import { assess } from '../../src/assessment';
import { detailsOf, type RegisterLine } from '../../src/register';
import { typedResultLines, withoutPass, type WithoutPass } from '../../src/workflow';
import { fileLines, registerFrom, type TestFile } from '../register/lines';
import { entryList, type TestRow } from '../rules/entry-list';
import { testReference } from '../rules/test-reference';

const JANUARY: TestFile = {
  ...{ name: 'E9999972.X02', at: '2026-10-05 10:00:00', series: '1A27', kind: 'unit', sequence: 2 },
  states: ['seen'],
};
const JUNE: TestFile = { ...JANUARY, name: 'E9999972.X03', at: '2027-02-10 10:00:00', series: '6A27', sequence: 3 };
const PEOPLE = entryList([{}, { person: 1 }, { person: 2 }, { person: 3 }]).rows.map(detailsOf);

/** January, sat by all four, with results as they were typed. */
function january(results: string): RegisterLine[] {
  const lines = fileLines(
    JANUARY,
    PEOPLE.map((who) => [who, '583501'] as const),
  );
  const typed = { code: '583501', series: '1A27', text: results, otherwise: 'sat' } as const;
  const recorded = typedResultLines(registerFrom(lines), typed, testReference(), '2027-03-18');
  return [...lines, ...recorded.map((line) => ({ ...line, time: '2027-03-18 09:00:00' as const, by: 'KS' }))];
}

function found(lines: readonly RegisterLine[], rows: readonly TestRow[] = [{ code: '05835' }]): WithoutPass[] {
  const register = registerFrom(lines);
  const list = entryList(rows);
  const context = assess({ list, reference: testReference(), asOf: '2027-03-20', past: [], register });
  return withoutPass(register, context);
}
const numbers = (all: readonly WithoutPass[]): string[] =>
  all.flatMap(({ seriesName, candidates }) =>
    candidates.map(({ number, grade }) => `${seriesName} ${number} ${grade}`),
  );

test('whoever failed or was absent is listed by examination; a pass, a near pass and what is not known are not', () => {
  expect(numbers(found(january('4 U\n1 absent\n2 R')))).toEqual(['January 2027 0001 ', 'January 2027 0004 U']);
  expect(found(january('1 P\n2 M\n3 D\n4 R'))).toEqual([]);
  expect(
    found(
      fileLines(
        JANUARY,
        PEOPLE.map((who) => [who, '583501'] as const),
      ),
    ),
  ).toEqual([]);
});

test('whoever is entered again is not, in the sheet or in a file that was sent', () => {
  const again: TestRow = { code: '583501', series: 'June 2027' };
  expect(numbers(found(january('1 U\n4 U'), [again]))).toEqual(['January 2027 0004 U']);
  const sent = fileLines(
    JUNE,
    PEOPLE.slice(3).map((who) => [who, '583501'] as const),
  );
  expect(numbers(found([...january('1 U\n4 U'), ...sent]))).toEqual(['January 2027 0001 U']);
});
