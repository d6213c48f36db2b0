import { findingsIn, ruleTable } from '../findings-in';

ruleTable('code-missing', [
  ['a code is there', [{}], []],
  ['an empty cell', [{}, { code: '' }], [['H3', 'code-missing', 'nothing']]],
  [
    'what is wrong with a candidate who is entered for nothing does not matter',
    [{}, { code: '', uci: '' }],
    [['H3', 'code-missing', 'nothing']],
  ],
  ['a row without a candidate', [{}, { code: '', candidateNumber: '', uci: '', surname: '' }], []],
  ['a formula that fails is reported as that', [{}, { code: '#N/A' }], [['H3', 'cell-error-value', 'needed']]],
  [
    'a unit without its qualification',
    [{}, { person: 0, qualification: '', unit: '1', series: 'June 2027' }].map((row) => ({
      qualification: '05835',
      ...row,
    })),
    [['K3', 'code-missing', 'qualification']],
    { without: ['code'] },
  ],
  [
    'units of no qualification anywhere: told once, of all',
    ['1', '2'].map((unit) => ({ person: 0, unit, series: 'June 2027' })),
    [['L2', 'code-missing', 'sheet']],
    { without: ['code', 'qualification'] },
  ],
  [
    'nothing is asked for anywhere: told once, for the sheet',
    [{ code: '' }, { code: '' }],
    [['sheet', 'nothing-to-enter', 'nothing']],
  ],
  [
    'no column: said once, for the sheet',
    [{}, {}],
    [['sheet', 'required-column-missing', 'needed']],
    { without: ['code'] },
  ],
]);

test('a row that asks for nothing is a warning, a unit without a qualification cannot be sent', () => {
  expect(findingsIn([{}, { code: '' }])[0]?.severity).toBe('warning');
  const unit = findingsIn([{ unit: '1', series: 'June 2027' }], { without: ['code'] })[0];
  expect(unit?.severity).toBe('error');
  expect(unit?.message).toContain('unit 1 does not say which qualification it is for.');
});
