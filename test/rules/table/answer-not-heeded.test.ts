import { findingsIn, ruleTable, type Circumstances } from '../findings-in';
import { keptAnswers } from '../kept-answers';

const RULE = 'answer-not-heeded';
const AINSLEY = { 'Candidate number': '0001', Name: 'ORCHARD:AINSLEY' };
const answered = (...lines: readonly Readonly<Record<string, string>>[]): Circumstances => ({
  answers: keptAnswers(...lines),
});

ruleTable(RULE, [
  ['a candidate of the list', [{}], [], answered({ Answer: 'Left', ...AINSLEY })],
  ['a qualification of the list', [{}], [], answered({ Answer: 'Not this year', Qualification: '05835' })],
  [
    'of another year: it was heeded then',
    [{}],
    [],
    answered({ Answer: 'Seen', ...AINSLEY, 'Academic year': '2025/26' }),
  ],
  ['no such word', [{}], [['B5', 'answer-not-heeded', 'word']], answered({ Answer: 'Gone', ...AINSLEY })],
  [
    'no academic year',
    [{}],
    [['K5', 'answer-not-heeded', 'year']],
    answered({ Answer: 'Not this year', ...AINSLEY, 'Academic year': 'this' }),
  ],
  ['of whom?', [{}], [['A5', 'answer-not-heeded', 'little']], answered({ Answer: 'Left', Qualification: '05835' })],
  [
    'a number alone',
    [{}],
    [['A5', 'answer-not-heeded', 'nobody']],
    answered({ Answer: 'Left', 'Candidate number': '1' }),
  ],
  [
    'another candidate, and another qualification',
    [{}],
    [['A5', 'answer-not-heeded', 'nobody']],
    answered({ Answer: 'Left', UCI: '999990260002A' }, { Answer: 'Not this year', Qualification: '05839' }),
  ],
]);

test('what is about nobody is told once, with its rows, and only as a note', () => {
  const lines = [{ UCI: '999990260002A' }, AINSLEY, { UCI: '999990260003B' }];
  const [finding] = findingsIn([{}], answered(...lines.map((line) => ({ Answer: 'Left', ...line }))));
  expect(finding?.message).toMatch(/^Sheet "Entrywise answers", rows 5 and 7: 2 answers about /);
  expect([finding?.severity, finding?.sheet]).toEqual(['note', 'Entrywise answers']);
});
