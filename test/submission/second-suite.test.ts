import { chargeEntries } from '../../src/fees';
import { buildReference, CAMBRIDGE_TECHNICALS, PACK, resolveEntries } from '../../src/reference';
import type { SentDetails } from '../../src/register';
import { checkEntries } from '../../src/rules';
import { assess } from '../../src/assessment';
import { makePlan, sortHeld, sortNewEntries, type SubmissionPlan } from '../../src/submission';
import { readEntries, detectColumns, type SheetEntries } from '../../src/table';
import { familyWords } from '../../src/table/family-words';
import advancedNationals from '../reference/advanced-nationals-pack.json';
import { ANNUAL, JUNE, option, optionSet } from '../reference/option-sets';
import { details, fileLines, registerFrom } from '../register/lines';
import { sheetOf } from '../table/sheet-of';

const AS_OF = '2026-11-10';
const NATIONALS = PACK.parse(advancedNationals);
const nationals = { syllabusCode: 'H029' };
const { reference } = buildReference({
  packs: [CAMBRIDGE_TECHNICALS, NATIONALS],
  basedata: [
    { ...ANNUAL, options: [...ANNUAL.options, ...optionSet('9R26', [option('H02900', 'BIOLOGY', nationals)]).options] },
    { ...JUNE, options: [...JUNE.options, ...optionSet('6A27', [option('H02901', 'CELLS', nationals)]).options] },
  ],
});

const HEADINGS = ['Cand no', 'UCI', 'Surname', 'Forenames', 'DOB', 'Choice', 'Unit', 'Series', 'Status'];

function rowOf({ candidateNumber, uci, name }: SentDetails, code: string, unit: string, status = ''): string[] {
  const [surname = '', forenames = ''] = name.split(':');
  const series = unit === '' ? '' : 'June 2027';
  return [candidateNumber, uci, surname, forenames, '11/03/2009', code, unit, series, status];
}

function read(rows: readonly string[][], heading = 'Choice'): SheetEntries {
  const sheet = sheetOf([HEADINGS.map((one) => (one === 'Choice' ? heading : one)), ...rows]);
  const columns = detectColumns(sheet, {}, familyWords([CAMBRIDGE_TECHNICALS, NATIONALS]));
  if (columns === null) throw new Error('No heading row was found.');
  return readEntries(sheet, columns);
}

function codesOf(rows: readonly string[][], heading?: string): unknown[] {
  return resolveEntries(read(rows, heading), reference, AS_OF).map(({ kind, option: found, title }) => [
    kind,
    found?.code,
    title,
  ]);
}

test('codes of a letter and digits are found in a column that no heading explains, and are those of the second suite', () => {
  expect(codesOf([rowOf(details(1), 'H029', ''), rowOf(details(1), 'H029', '01')])).toEqual([
    ['registration', 'H02900', 'Human Biology Extended Certificate (H029)'],
    ['unit', 'H02901', 'Human Biology unit 01 CELLS (H029)'],
  ]);
});

test.each([
  ['H029/01', ''],
  ['H02901', ''],
  ['h029-01', ''],
  ['', 'H029/01'],
])('a unit may stand behind such a code: %j in the column of codes, %j in that of units', (code, unit) => {
  const both = [rowOf(details(1), code, unit), rowOf(details(2), 'H029', '')].map((cells) =>
    cells.map((text, at) => (at === 7 ? 'June 2027' : text)),
  );
  expect(codesOf(both, 'Entry code')).toContainEqual(['unit', 'H02901', 'Human Biology unit 01 CELLS (H029)']);
});

/** What is asked for when two people are withdrawn from a unit, each of another suite. */
function planOfWithdrawals(status: string, changes: Partial<SentDetails> = {}): SubmissionPlan {
  const file = { at: '2026-09-20 10:00:00', states: ['seen'] } as const;
  const units = {
    ...file,
    name: 'E9999972.X02',
    series: '6A27',
    kind: 'unit',
    sequence: 2,
    fingerprint: 'bb',
  } as const;
  const annual = { ...file, name: 'E9999972.X01', series: '9R26' } as const;
  const [one, other] = [details(1), details(2)];
  const register = registerFrom(
    [
      ...fileLines(annual, [
        [one, '583500'],
        [other, 'H02900'],
      ]),
      ...fileLines(units, [
        [one, '583501'],
        [other, 'H02901'],
      ]),
    ],
    ['Entries'],
  );
  const now = { ...other, ...changes };
  const rows = [
    rowOf(one, '05835', '', status),
    rowOf(one, '05835', '01', status),
    rowOf(now, 'H029', '', status),
    rowOf(now, 'H029', '01', status),
  ];
  const context = assess({ list: read(rows), reference, asOf: AS_OF, past: [], register });
  const findings = checkEntries(context);
  const charges = chargeEntries(context);
  const sorted = sortHeld(sortNewEntries(context.entries, findings), context, '99999');
  const sources = { context, findings, charges, sorted };
  const choices = {
    centreNumber: '99999',
    postcode: null,
    softwareVersion: '0.1',
    now: '2026-11-10 12:00:00',
  } as const;
  return makePlan(sources, choices);
}

test('withdrawals of each suite go to its own address, under its own name', () => {
  const { emails, steps } = planOfWithdrawals('Withdrawn');
  expect(emails.map(({ id, to, subject }) => [id, to, subject])).toEqual([
    ['withdrawals', 'vqprocessing@ocr.org.uk', 'Centre 99999: withdrawal of unit entries, Cambridge Technicals'],
    [
      'withdrawals-2',
      'entries@example.org',
      'Centre 99999: withdrawal of unit entries, Cambridge Advanced Nationals (for a test: the codes are made up)',
    ],
  ]);
  expect(emails.map(({ body }) => [body.includes('583501'), body.includes('H02901')])).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(steps.map(({ id, page, text }) => [id, page, text.includes('0002')])).toEqual([
    ['progress-tracker', 'Progress Tracker', false],
    ['progress-tracker-2', 'Made-up Tracker', true],
  ]);
});

test('a changed detail is told to the suite that has the candidate', () => {
  const { emails } = planOfWithdrawals('', { name: 'CANDIDATE:Cedric' });
  expect(emails.map(({ id, to }) => [id, to])).toEqual([['details', 'entries@example.org']]);
});

test('each entry has the policy and the family of its own suite', () => {
  const entries = resolveEntries(
    read([rowOf(details(1), 'H029', '01'), rowOf(details(2), '05835', '01')]),
    reference,
    AS_OF,
  );
  expect(
    entries.map((one) => [reference.policy(one).suite, reference.family(reference.policy(one).suite).tracker.value]),
  ).toEqual([
    ['AAQ', 'Made-up Tracker'],
    ['2016', 'Progress Tracker'],
  ]);
});
