import { findingsIn, ruleTable } from '../findings-in';
import { testReference } from '../test-reference';

const registered = ['05834', '05839'].map((code) => ({ person: 0, code, status: 'Registered' }));
const unit = (code: string, status = '') => ({ person: 0, code, series: 'June 2027', status });

ruleTable('disallowed-combination', [
  ['one of the two', [...registered, unit('583402')], []],
  ['both', [...registered, unit('583402'), unit('583901')], [['H5', 'disallowed-combination', 'pair']]],
  [
    'the first was made',
    [...registered, unit('583901', 'Entered'), unit('583402')],
    [['H5', 'disallowed-combination', 'pair']],
  ],
  ['the first was withdrawn', [...registered, unit('583901', 'Withdrawn'), unit('583402')], []],
  [
    'two candidates',
    [
      ...registered,
      unit('583402'),
      { person: 1, code: '05839', status: 'Registered' },
      { ...unit('583901'), person: 1 },
    ],
    [],
  ],
]);

describe('a code that ends in * stands for every code that begins so', () => {
  const both = [...registered, unit('583402'), unit('583901')];
  const codesOf = (...codes: (readonly [string, string])[]) => ({ reference: testReference({ disallowed: codes }) });
  const messages = (rows: Parameters<typeof findingsIn>[0], ...codes: (readonly [string, string])[]) =>
    findingsIn(rows, codesOf(...codes)).map(({ message }) => message.replace(/ Take one .*/, ''));
  const told = ['The basedata does not allow 583901 together with 583402 (row 4).'];

  test.each<[string, string]>([
    ['583402', '5839*'],
    ['5839*', '583402'],
    ['5834*', '58390*'],
    ['*', '583901'],
  ])('%s with %s', (one, other) => {
    expect(messages(both, [one, other])).toEqual(told);
  });

  test.each<[string, string]>([
    ['583402', '5838*'],
    ['583403', '5839*'],
    ['5839*', '5839*'],
    ['3402*', '583901'],
  ])('%s with %s is not these two', (one, other) => {
    expect(messages(both, [one, other])).toEqual([]);
  });

  test('two that both say it make one finding', () => {
    expect(messages(both, ['583402', '583901'], ['5834*', '5839*'])).toEqual(told);
  });

  test('each other entry has a finding of its own', () => {
    expect(messages([...both, unit('583902')], ['583402', '5839*'])).toEqual([
      ...told,
      'The basedata does not allow 583902 together with 583402 (row 4).',
    ]);
  });
});

test('the basedata says so: it is certain, and a warning', () => {
  const [finding] = findingsIn([...registered, unit('583402'), unit('583901')]);
  expect(finding).toMatchObject({ severity: 'warning', certainty: 'certain' });
  expect(finding?.message).toContain('The basedata does not allow 583901 together with 583402 (row 4).');
});
