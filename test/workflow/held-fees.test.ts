import { readdirSync, readFileSync } from 'node:fs';
import { feesReport } from '../../src/cli/fees-report';
import { NO_REGISTER } from '../../src/register';
import type { SubmissionPlan } from '../../src/submission';
import { checkView } from '../../src/taskpane/worker/views/check-view';
import { check, loadReference, planSubmission, tableOf, type Check } from '../../src/workflow';
import { MADE_UP } from '../fees/priced';
import { sheetOf } from '../table/sheet-of';

const basedata = readdirSync('examples/basedata').map((name) => ({
  name,
  bytes: readFileSync(`examples/basedata/${name}`),
}));

const HEADINGS = ['Candidate number', 'UCI', 'Surname', 'Forenames', 'Date of birth', 'Sex'];
const WHO = ['0001', '999990260001T', 'Archer', 'Ann', '11/03/2009'];

/** A check of a registration and a unit of one candidate, by the sex that each row gives; `Q` keeps a row out of the files. */
function checked(registration: string, unit: string, status: string, hasFees = true): Check {
  const sheet = sheetOf([
    [...HEADINGS, 'Qualification', 'Unit', 'Series', 'Status'],
    [...WHO, registration, '05835', '', '', status],
    [...WHO, unit, '05835', '01', 'June 2027', ''],
  ]);
  // Basedata may give fees too.
  const { reference } = loadReference({
    basedata: hasFees ? basedata : [],
    given: [{ name: 'reference.json', text: JSON.stringify({ ...MADE_UP, fees: hasFees ? MADE_UP.fees : [] }) }],
  });
  return check({ tables: [tableOf(sheet)], reference, asOf: '2026-10-01', past: [], register: NO_REGISTER });
}

describe('what is kept out of the files', () => {
  test.each([
    ['nothing, where all can be sent', checked('F', 'F', ''), 0, null],
    ['nothing, where it is included in a registration', checked('F', 'Q', 'Registered'), 1, null],
    ['an amount', checked('Q', 'Q', ''), 2, { entries: 2, due: 5000, unpriced: 0 }],
    ['a fee that is not known', checked('Q', 'Q', '', false), 2, { entries: 2, due: 0, unpriced: 1 }],
  ])('costs %s', (_what, check, entries, held) => {
    expect(check.held.entries).toBe(entries);
    expect(checkView(check, { register: NO_REGISTER, sheets: [], tables: [], taken: [] }).held).toEqual(held);
    expect(/kept out of the files|Due if sent now/.test(feesReport(check).join('\n'))).toBe(held !== null);
  });
});

test('what only the plan keeps out is kept out of the check as well: a change of size, another centre, both with the reason', () => {
  const sheet = sheetOf([
    ['Centre number', ...HEADINGS, 'Qualification', 'Unit', 'Series', 'Status'],
    ['99999', ...WHO, 'F', '05834', '', '', 'Registered'],
    ['99999', ...WHO, 'F', '05835', '', '', 'Top-up'],
    ['12345', '0002', '999990260002A', 'Brook', 'Bea', '12/03/2009', 'F', '05839', '', '', ''],
  ]);
  const { reference } = loadReference({ basedata, given: [{ name: 'reference.json', text: JSON.stringify(MADE_UP) }] });
  const sources = { tables: [tableOf(sheet)], reference, asOf: '2026-10-01', past: [], register: NO_REGISTER } as const;
  const keptOut = ({ held }: Pick<SubmissionPlan, 'held'>): unknown[] =>
    held.map(({ row, rules }) => [row + 1, ...rules]);
  const checked = check({ ...sources, centreNumber: '99999' });
  const { sorted, held } = checked;
  expect(keptOut(sorted)).toEqual([
    [3, 'size-change'],
    [4, 'other-centre'],
  ]);
  expect(sorted.held[0]?.why).toContain('asked for by e-mail');
  expect(held).toEqual({ entries: 2, due: 5000, unpriced: 1 });
  // A plan for another centre than the check was of keeps others out.
  const choices = { postcode: null, softwareVersion: '0.1', now: '2026-10-01 10:00:00' } as const;
  expect(keptOut(planSubmission(checked, { ...choices, centreNumber: '99999' }))).toEqual(keptOut(sorted));
  expect(keptOut(planSubmission(checked, { ...choices, centreNumber: '12345' }))).toEqual([[3, 'other-centre']]);
});
