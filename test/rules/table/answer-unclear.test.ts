import { findingsIn, ruleTable } from '../findings-in';

ruleTable('answer-unclear', [
  ['no doubtful answers', [{}], []],
  [
    'words that are neither yes nor no',
    [{ beside: { 'Left?': 'moved to an apprenticeship' } }],
    [['R2', 'answer-unclear', 'unclear']],
  ],
  ['a day that has been', [{ beside: { 'Left?': '12/10/2026' } }], []],
  ['the day of the check', [{ beside: { 'Left?': '23/11/2026' } }], []],
  ['a day to come', [{ beside: { 'Left?': '24/11/2026' } }], [['R2', 'answer-unclear', 'ahead']]],
  ['words in a row that is withdrawn anyway', [{ status: 'Withdrawn', beside: { 'Left?': 'moved' } }], []],
  ['an x alone', [{ beside: { 'Left?': 'x' } }, { beside: { 'Left?': '' } }], []],
  [
    'an x and a tick',
    [{ beside: { 'Left?': '✓' } }, { beside: { 'Left?': 'x' } }],
    [['R3', 'answer-unclear', 'letter']],
  ],
  [
    'a day to come in a row that counts as withdrawn because of it',
    [{ status: 'Withdrawn', beside: { 'Left?': '24/11/2026' } }],
    [['R2', 'answer-unclear', 'ahead']],
  ],
]);

test('whether anything is sent hangs on it: it is an error, and nothing is sent', () => {
  const [finding] = findingsIn([{ beside: { 'Left?': 'moved' } }]);
  expect(finding).toMatchObject({ severity: 'error', entry: null, candidate: { row: 1 } });
});
