import type { TestRow } from '../entry-list';
import { findingsIn, ruleTable } from '../findings-in';
import { known, testReference } from '../test-reference';

const registered = { person: 0, status: 'Registered' };
const SERIES = ['June 2025', 'January 2026', 'June 2026'] as const;

/** Sittings of a unit, one a series, each with its status. */
function sittings(statuses: readonly string[], code = '05835/01'): TestRow[] {
  return statuses.map((status, index) => ({ person: 0, code, series: SERIES[index] ?? '', status }));
}

const failed = sittings(['Failed', 'Fail', 'Unclassified']);
/** Level 2 has one attempt fewer: one resit. */
const oneResit = { furtherAttempts: { 3: known(1) } };

ruleTable('qualification-unachievable', [
  [
    'a mandatory unit failed in all attempts',
    [registered, ...failed],
    [['H2', 'qualification-unachievable', 'failed']],
  ],
  ['the rows in any order', [...failed, registered], [['H5', 'qualification-unachievable', 'failed']]],
  ['before the registration is sent', [{ person: 0 }, ...failed], [['H2', 'qualification-unachievable', 'failed']]],
  ['an attempt is left', [registered, ...failed.slice(1)], []],
  [
    'the last attempt of a level with one resit',
    [registered, ...failed.slice(1)],
    [['H2', 'qualification-unachievable', 'failed']],
    { reference: testReference({ policy: oneResit }) },
  ],
  ['one of them was passed', [registered, ...sittings(['Failed', 'Failed', 'Passed'])], []],
  ['of one nothing is known but that it was sat', [registered, ...sittings(['Failed', 'Failed', 'Sat'])], []],
  ['of one nothing is known', [registered, ...sittings(['Failed', 'Failed', 'Entered'])], []],
  ['absent once: an attempt is left', [registered, ...sittings(['Failed', 'Absent', 'Failed'])], []],
  ['a unit that is not mandatory', [registered, ...sittings(['Failed', 'Failed', 'Failed'], '05835/03')], []],
  [
    'another size, of which no list is known',
    [{ ...registered, code: '05834' }, ...sittings(['Failed', 'Failed', 'Failed'], '05834/01')],
    [],
  ],
  [
    'failed under another size',
    [registered, ...sittings(['Failed', 'Failed', 'Failed'], '05834/01')],
    [['H2', 'qualification-unachievable', 'failed']],
  ],
  ['the registration was withdrawn', [{ ...registered, status: 'Withdrawn' }, ...failed], []],
  ['somebody else failed', [{ ...registered, person: 1 }, registered, ...sittings(['Failed'])], []],
  [
    'as results files tell',
    [registered, ...sittings(['Entered', 'Entered', 'Entered']).map((row) => ({ ...row, result: 'failed' as const }))],
    [['H2', 'qualification-unachievable', 'failed']],
  ],
  [
    'a near pass is enough at Level 3',
    [
      registered,
      ...sittings(['Entered', 'Entered', 'Entered']).map((row, index) => ({
        ...row,
        result: index === 1 ? ('near pass' as const) : ('failed' as const),
      })),
    ],
    [],
  ],
  [
    'a further attempt is one too many, and said there',
    [registered, ...failed, { person: 0, code: '05835/01', series: 'June 2027' }],
    [
      ['H2', 'qualification-unachievable', 'failed'],
      ['H6', 'attempts-exhausted', 'used'],
    ],
  ],
]);

test('it names the unit and the attempts', () => {
  const [finding] = findingsIn([registered, ...failed]);
  expect(finding?.message).toMatch(
    /^Ainsley Orchard can no longer achieve 05835 .*: unit 01 is mandatory, and all 3 attempts .*\(June 2025 sat, grade U; January 2026/,
  );
});

test.each([
  ['confirmed', 2, null],
  ['unverified', 2, /unverified/],
  ['confirmed', 3, /two attempts/],
] as const)(
  'with a list that is %s and %i attempts, it is a warning, and says what is not sure',
  (confidence, limit, doubt) => {
    const reference = testReference({
      mandatoryUnitsAre: confidence,
      policy: { furtherAttempts: { 3: known(limit - 1) } },
    });
    const [finding] = findingsIn([registered, ...failed], { reference });
    expect(finding?.severity).toBe('warning');
    if (doubt === null) expect(finding?.doubt).toBeNull();
    else expect(finding?.doubt).toMatch(doubt);
  },
);
