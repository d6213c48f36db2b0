import { findingsIn, ruleTable } from '../findings-in';

const rows = [{ person: 0 }, { person: 1 }, { person: 1, code: '05835/01' }];

ruleTable('required-column-missing', [
  ['all that is needed', [{}], []],
  ['status and series are needed only by those who need them', [{}], [], { without: ['status', 'series', 'uln'] }],
  ['one column for both names', [{ wholeName: 'Orchard, Ainsley' }], [], { without: ['surname', 'forenames'] }],
  [
    'a surname and no forenames',
    rows.slice(0, 2),
    [['sheet', 'required-column-missing', 'advised']],
    { without: ['forenames'] },
  ],
  [
    'several columns: one finding',
    rows.slice(0, 2),
    [['sheet', 'required-column-missing', 'needed']],
    { without: ['candidateNumber', 'uci'] },
  ],
  ['nothing says what to enter for', rows, [['sheet', 'required-column-missing', 'needed']], { without: ['code'] }],
  [
    'what an entry can go without',
    rows.slice(0, 2),
    [['sheet', 'required-column-missing', 'advised']],
    { without: ['birthDate', 'forenames'] },
  ],
]);

test('it names the columns', () => {
  const [needed] = findingsIn(rows, { without: ['uci', 'series', 'surname', 'forenames', 'sex'] });
  expect(needed?.message).toContain('This sheet has no column for UCI, name and sex.');
  expect(needed).toMatchObject({ severity: 'error', cells: [], entry: null, candidate: null });
  const [advised] = findingsIn([{}], { without: ['birthDate', 'forenames'] });
  expect(advised?.message).toContain('no column for forenames and date of birth');
  expect(advised?.severity).toBe('warning');
});
