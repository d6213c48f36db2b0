import { cellAddress, type CalendarDate, type Field } from '../../src/entries';
import type { Reference } from '../../src/reference';
import type { Register } from '../../src/register';
import { checkEntries, ruleContext, type Finding } from '../../src/rules';
import { entryList, type TestRow } from './entry-list';
import { resultsOf } from './results-of';
import { sentOf } from './sent-of';
import { testReference } from './test-reference';

export interface Circumstances {
  /** The day of the check; Monday 23 November 2026 by default. */
  readonly asOf?: CalendarDate;
  readonly reference?: Reference;
  /** Columns that the sheet has not. */
  readonly without?: readonly Field[];
  /** The register; without it, what the rows say was sent. */
  readonly register?: Register;
  /** The rule that a test is about: an aside is told only then. */
  readonly about?: string;
}

/**
 * What is said of very many examples: that registrations and unit entries stand in one sheet, that for January no basedata is
 * loaded, and that some entries of a series were made another way.
 */
const ASIDES: readonly string[] = ['registration-not-processed', 'basedata-missing', 'route-mixed'];

/** What the whole catalogue finds in a sheet: never one rule alone, so that tests show one cause giving one finding. */
export function findingsIn(rows: readonly TestRow[], circumstances: Circumstances = {}): Finding[] {
  const { asOf = '2026-11-23', reference = testReference(), without = [], about = '' } = circumstances;
  const list = entryList(rows, without);
  const register = circumstances.register ?? sentOf(rows, reference, asOf);
  const findings = checkEntries(ruleContext(list, reference, asOf, resultsOf(rows, list), register));
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

/** Runs the table of a rule. */
export function ruleTable(rule: string, cases: readonly Case[]): void {
  describe(rule, () => {
    test.each(cases.map((one) => [one[0], one] as const))('%s', (_shows, [, rows, found, when]) => {
      expect(foundIn(rows, { ...when, about: rule })).toEqual(found);
    });
  });
}
