import { cellAddress, type CalendarDate, type Field, type SaidOnce } from '../../src/entries';
import type { Reference } from '../../src/reference';
import { type KeptAnswers, type PastEntry, type Register, NO_ANSWERS, NO_REGISTER } from '../../src/register';
import { CATALOGUE, checkEach, checkEntries, needsOnlyItsRow, type Finding, type Rule } from '../../src/rules';
import { assess } from '../../src/assessment';
import { entryList, sameColumns, type TestRow } from './entry-list';
import { resultsOf } from './results-of';
import { sentOf } from './sent-of';
import { testReference } from './test-reference';

export interface Circumstances {
  /** The day of the check; Monday 23 November 2026 by default. */
  readonly asOf?: CalendarDate;
  readonly reference?: Reference;
  /** Columns that the sheet has not. */
  readonly without?: readonly Field[];
  /** What was said once for the whole sheet. */
  readonly said?: SaidOnce;
  /** The register; without it, what the rows say was sent. */
  readonly register?: Register;
  /** What results files tell besides what the rows say. */
  readonly past?: readonly PastEntry[];
  /** What was answered before. */
  readonly answers?: KeptAnswers;
  /** The rule that a test is about: an aside is told only then. */
  readonly about?: string;
}

/**
 * What is said of very many examples: that registrations and unit entries stand in one sheet, that for January no basedata is
 * loaded, that some entries of a series were made another way, and that whoever resits one unit was never entered for the others.
 */
const ASIDES: readonly string[] = ['registration-not-processed', 'basedata-missing', 'route-mixed', 'never-entered'];

/** What the whole catalogue finds in a sheet: never one rule alone, so that tests show one cause giving one finding. */
export function findingsIn(rows: readonly TestRow[], circumstances: Circumstances = {}): Finding[] {
  const {
    asOf = '2026-11-23',
    reference = testReference(),
    without = [],
    about = '',
    answers = NO_ANSWERS,
    past = [],
  } = circumstances;
  const list = entryList(rows, without, circumstances.said);
  const register = circumstances.register ?? sentOf(rows, reference, asOf);
  const findings = checkEntries(
    assess({ list, reference, asOf, past: [...resultsOf(rows, list), ...past], register, answers }),
  );
  const unfilled = findings.find(({ message }) => /\{\w+\}/.test(message));
  if (unfilled) throw new Error(`${unfilled.rule} leaves a slot of its message empty: ${unfilled.message}`);
  return findings.filter(({ rule }) => !ASIDES.includes(rule) || rule === about);
}

/** A finding in short: the cell where the officer looks first (`sheet`: none), the rule, the message. */
export type Found = readonly [cell: string, rule: string, message: string];

export function foundIn(rows: readonly TestRow[], circumstances: Circumstances = {}): Found[] {
  return findingsIn(rows, circumstances).map(({ cells: [cell], rule, messageId }) => [
    cell ? cellAddress(cell) : 'sheet',
    rule,
    messageId,
  ]);
}

/** A line of a rule's table of tests: what it shows, the rows, what is found in them, and when or with what. */
export type Case = readonly [shows: string, rows: readonly TestRow[], found: readonly Found[], when?: Circumstances];

/** What a rule finds in each row, wherever the row stands. */
function foundByRow(rule: Rule, rows: readonly TestRow[], { asOf, reference, without }: Circumstances): unknown[][] {
  const context = assess({
    list: entryList(rows, without),
    reference: reference ?? testReference(),
    asOf: asOf ?? '2026-11-23',
    past: [],
    register: NO_REGISTER,
  });
  const findings = checkEach(context, [rule]);
  // What several rows of a person share is one finding with the cells of all.
  return rows.map((_, index) => {
    const isHere = (cell: { readonly row: number }): boolean => cell.row === index + 1;
    return findings
      .filter(({ cells }) => cells.some(isHere))
      .map(({ message, severity, cells, fixes }) => [
        [message, severity, cells.filter(isHere).map(({ column }) => column)],
        fixes.filter(isHere).map(({ column, before, after }) => [column, before, after]),
      ]);
  });
}

/** All rows of the table stand together for this, so that the same people have rows of every kind. */
function findsTheSameInARowAlone(rule: Rule, cases: readonly Case[]): void {
  const tables = cases.map(([, rows, , when = {}]) => ({ when, rows: sameColumns(rows) }));
  const usual = cases.flatMap(([, rows, , when]) => (when?.without ? [] : sameColumns(rows)));
  const together = [...tables, { when: {}, rows: sameColumns(usual) }];
  const inList = together.map(({ rows, when }) => foundByRow(rule, rows, when));
  const alone = together.map(({ rows, when }) => rows.flatMap((row) => foundByRow(rule, [row], when)));
  expect(inList).toEqual(alone);
  expect(alone.flat(2)).not.toEqual([]);
}

/** Runs the table of a rule, and holds it to what it says that it needs. */
export function ruleTable(rule: string, cases: readonly Case[]): void {
  describe(rule, () => {
    test.each(cases.map((one) => [one[0], one] as const))('%s', (_shows, [, rows, found, when]) => {
      expect(foundIn(rows, { ...when, about: rule })).toEqual(found);
    });

    const declared = CATALOGUE.find(({ id }) => id === rule);
    if (declared && needsOnlyItsRow(declared)) {
      test('finds the same in a row that stands alone', () => findsTheSameInARowAlone(declared, cases));
    }
  });
}
