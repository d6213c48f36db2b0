import { findingsIn, ruleTable } from '../findings-in';

const beside = (heading: string, text: string) => ({ beside: { [heading]: text } });
const TOLD = [['R2', 'remark-not-read', 'says']] as const;

ruleTable('remark-not-read', [
  ['no further columns', [{}], []],
  ...(
    [
      ['Comments', 'WITHDRAWN 3/10'],
      ['Notes', 'Left school'],
      ['Notes', 'do not enter!'],
      ['Notes', 'already registered'],
      ['Notes', 'resit'],
      ['Action', 'Withdraw'],
      ['Action', 'Do not enter'],
      ['Query', 'Not taking exam'],
      ['Sept update', 'left'],
      ['Change', 'w/d 12 Oct'],
      ['Other', 'No longer attending'],
      ['Still on course?', 'N'],
      ['Attending', 'No'],
      ['On roll', 'No'],
      ['Previous grade', 'Absent'],
      ['Last result', 'U'],
    ] as const
  ).map(([heading, text]) => [`${heading}: ${text}`, [beside(heading, text)], TOLD] as const),
  ...(
    [
      ['Comments', 'Works hard, but often left behind'],
      ['Comments', 'see Mr Khan'],
      ['Notes', 'registered carer'],
      ['Notes', 'resit of maths in November'],
      ['GCSE Maths', 'Resit'],
      ['Previous GCSE grade', 'U'],
      ['Previous school', 'Oakfield'],
      ['Still on course?', 'Y'],
      ['Attending', ''],
      ['Letter home', 'Sent'],
    ] as const
  ).map(([heading, text]) => [`${heading}: ${text || 'nothing'}`, [beside(heading, text)], []] as const),
  ['a row that says so itself', [{ status: 'Withdrawn', ...beside('Comments', 'Withdrawn') }], []],
]);

test('it names the cell and who is entered all the same', () => {
  const [finding] = findingsIn([beside('Comments', 'WITHDRAWN 3/10')]);
  expect(finding).toMatchObject({ severity: 'warning' });
  expect(finding?.message).toMatch(/^Cell R2 below Comments says WITHDRAWN 3\/10\. .*Ainsley Orchard/);
});
