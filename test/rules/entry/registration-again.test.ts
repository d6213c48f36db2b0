import { findingsIn, ruleTable } from '../findings-in';
import { keptAnswers } from '../kept-answers';

/** Ainsley Orchard was registered for Business Extended Certificate before. */
const BEFORE = keptAnswers({
  ...{ Answer: 'Registered before', 'Candidate number': '0001', Name: 'ORCHARD:AINSLEY', Qualification: '05835' },
});

const inYear = (person: number, year: string, code = '05835') => ({ person, code, beside: { Year: year } });
const AGAIN = (cell: string) => [cell, 'registration-again', 'year'] as const;

ruleTable('registration-again', [
  ['nothing says that it was made', [{ person: 0 }], []],
  [
    'it was answered that it was made',
    [{ person: 0 }],
    [['H2', 'registration-again', 'answered']],
    { answers: BEFORE },
  ],
  ['it was answered of another qualification', [{ person: 0, code: '05839' }, { person: 1 }], [], { answers: BEFORE }],
  ['the row says itself that it was made', [{ person: 0, status: 'Registered' }], [], { answers: BEFORE }],
  ['an older year among a younger one', [inYear(0, '12'), inYear(1, '12'), inYear(2, '13')], [AGAIN('H4')]],
  ['an older year by itself', [inYear(0, '13'), inYear(1, '13')], []],
  ['a younger year for another qualification', [inYear(0, '12', '05839'), inYear(1, '13')], []],
]);

test('it says who, and as what the younger ones are registered', () => {
  const [finding] = findingsIn([inYear(0, '12'), inYear(1, '13')]);
  expect(finding?.message).toContain(
    'Bethan Quayle of year 13 is to be registered for 05835 Business Extended Certificate, as year 12 is',
  );
});
