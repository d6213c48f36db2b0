import { NO_ANSWERS, NO_REGISTER } from '../../src/register';
import type { CellValue } from '../../src/table';
import { check, planAddition, planDetails, tableOf, type Check } from '../../src/workflow';
import { classListOf } from '../../src/workflow/comparison/open-class-list';
import { testReference } from '../rules/test-reference';
import { sheetOf } from '../table/sheet-of';

/*
 * What the pane does with two lists of very many candidates who share words of their names, so that each of the one may be each of the other.
 * What counts is processor time; without bounds each of these took minutes, or filled the memory.
 */

const MANY = 20_000;
const MOST_SECONDS = 10;
const HEADINGS = ['Surname', 'Forenames', 'Class', 'Course', 'Unit', 'Series'];
const ASKED = ['Business Extended Certificate', '01', 'June 2027'];

function checkOf(nameAt: (index: number) => readonly [surname: string, forenames: string]): Check {
  const rows = Array.from({ length: MANY }, (_, index) => [...nameAt(index), `C${index % 7}`, ...ASKED]);
  const tables = [tableOf(sheetOf([HEADINGS, ...rows]))];
  const none = { past: [], register: NO_REGISTER, answers: NO_ANSWERS };
  return check({ tables, reference: testReference(), asOf: '2026-11-10', ...none });
}

function secondsOf(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe('details are brought in from a list', () => {
  const exported = (rowAt: (index: number) => CellValue[]): CellValue[][] => [
    ['Exam No', 'Surname', 'Forename', 'DOB', 'Class'],
    ...Array.from({ length: MANY }, (_, index) => rowAt(index)),
  ];
  const number = (index: number): string => String(1 + (index % 9_999)).padStart(4, '0');

  test.each<[string, (index: number) => readonly [string, string], (index: number) => CellValue[]]>([
    ['a forename that all have', (at) => [`Jo${at}`, 'Alex'], (at) => [number(at), `Sm${at}`, 'Alex', '', '']],
    ['a surname that all have', (at) => ['Smith', `A${at}`], (at) => [number(at), 'Smith', `B${at}`, '', '']],
    [
      'one name and one class',
      (at) => ['Smith', `Al A${at}`],
      (at) => [number(at), 'Smith', `Al A${at % 9}`, '', 'C1'],
    ],
  ])(
    '%s',
    (_, nameAt, rowAt) => {
      const checked = checkOf(nameAt);
      const list = classListOf(sheetOf(exported(rowAt)))?.list;
      if (list === undefined) throw new Error('The list is none.');
      const seconds = secondsOf(() => {
        const plan = planDetails(checked, { sheet: 'Entries', chosen: {} }, list);
        expect(plan.questions.length + plan.unknown.length + plan.lines.length).toBeGreaterThan(9);
      });
      expect(seconds).toBeLessThan(MOST_SECONDS);
    },
    300_000,
  );
});

describe('entries are added for a pasted list', () => {
  test.each<[string, (index: number) => readonly [string, string], (index: number) => string]>([
    ['a forename that all have', (at) => [`Sm${at}`, 'Alex'], (at) => `Alex Jo${at}`],
    ['a surname that all have', (at) => ['Smith', `A${at}`], (at) => `Smith x${at}`],
    ['a surname of two words', (at) => ['Smith Jones', `A${at}`], (at) => `Smith x${at}`],
    ['surnames that share a word', (at) => [`Smith Jo${at}`, 'Al'], (at) => `Smith x${at}`],
  ])(
    '%s',
    (_, nameAt, lineAt) => {
      const checked = checkOf(nameAt);
      const text = Array.from({ length: MANY }, (__, index) => lineAt(index)).join('\n');
      const wish = { sheet: 'Entries', qualification: '05835', units: ['02'], series: 'June 2027' };
      const seconds = secondsOf(() => {
        const plan = planAddition(checked, { ...wish, who: { kind: 'list', text } });
        expect(plan.questions.length + plan.problems.length).toBe(MANY);
      });
      expect(seconds).toBeLessThan(MOST_SECONDS);
    },
    300_000,
  );

  test('a list with far too many lines is refused before anybody is looked for', () => {
    const checked = checkOf((at) => [`Sm${at}`, 'Alex']);
    const who = { kind: 'list', text: '1\n'.repeat(1_000_000) } as const;
    const wish = { sheet: 'Entries', qualification: '05835', units: ['02'], series: 'June 2027', who };
    const seconds = secondsOf(() => expect(() => planAddition(checked, wish)).toThrow('more than 20,000 lines'));
    expect(seconds).toBeLessThan(MOST_SECONDS);
  }, 300_000);
});
