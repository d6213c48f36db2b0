import { findingsIn, ruleTable } from '../findings-in';

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

test('it is suspected, because the layout of the file is not confirmed', () => {
  const [finding] = findingsIn([...registered, unit('583402'), unit('583901')]);
  expect(finding).toMatchObject({ severity: 'warning', certainty: 'suspected' });
  expect(finding?.message).toContain('583901 may not be entered together with 583402 (row 4)');
});
