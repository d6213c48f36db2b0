import { findingsIn, ruleTable } from '../findings-in';

ruleTable('answer-unclear', [
  ['no doubtful answers', [{}], []],
  [
    'words that are neither yes nor no',
    [{ answers: { 'Left?': 'moved to an apprenticeship' } }],
    [['R2', 'answer-unclear', 'unclear']],
  ],
  ['a day that has been', [{ answers: { 'Left?': '12/10/2026' } }], []],
  ['the day of the check', [{ answers: { 'Left?': '23/11/2026' } }], []],
  ['a day to come', [{ answers: { 'Left?': '24/11/2026' } }], [['R2', 'answer-unclear', 'ahead']]],
  ['words in a row that is withdrawn anyway', [{ status: 'Withdrawn', answers: { 'Left?': 'moved' } }], []],
  [
    'a day to come in a row that counts as withdrawn because of it',
    [{ status: 'Withdrawn', answers: { 'Left?': '24/11/2026' } }],
    [['R2', 'answer-unclear', 'ahead']],
  ],
]);

test('whether anything is sent hangs on it: it is an error, and nothing is sent', () => {
  const [finding] = findingsIn([{ answers: { 'Left?': 'moved' } }]);
  expect(finding).toMatchObject({ severity: 'error', entry: null, candidate: { row: 1 } });
});
