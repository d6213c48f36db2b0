import { findingsIn, ruleTable } from '../findings-in';

const registered = { person: 0, status: 'Registered' };
const january = { person: 0, code: '05835/01', series: 'January 2027', status: 'Sat' };
const other = 'sat, another UCI';
const uln = '1000000043';

ruleTable('result-other-uci', [
  ['a result under the UCI of the sheet', [registered, { ...january, result: 'sat' }], []],
  [
    'a result of this year under another UCI, told at the candidate once',
    [registered, { ...january, result: other }, { ...january, code: '05835/02', result: other }],
    [['B2', 'result-other-uci', 'uci']],
  ],
  [
    'a result without a UCI, under another ULN',
    [
      { ...registered, uln },
      { ...january, uln, result: 'sat, another ULN' },
    ],
    [['C2', 'result-other-uci', 'uln']],
  ],
  [
    'a result of a year in which the number was somebody else’s',
    [registered, { ...january, series: 'June 2026', result: other }],
    [],
  ],
]);

test('it names the file, the number, both UCIs and what to do', () => {
  const [finding] = findingsIn([registered, { ...january, result: other }]);
  expect(finding?.message).toMatch(
    /^R9999972\.X01 has a result for candidate number \d{4} in January 2027 \(583501\), under the UCI 999990269999D; .* has \d{12}[A-Z] here\. It was not counted.*Find out whose the result is\./,
  );
  expect(finding?.severity).toBe('warning');
});
