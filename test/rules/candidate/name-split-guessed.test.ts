import { findingsIn, ruleTable, type Circumstances } from '../findings-in';

const ONE_COLUMN: Circumstances = { without: ['surname', 'forenames'] };

ruleTable('name-split-guessed', [
  ['two columns', [{}], []],
  ['a comma that tells', [{ wholeName: 'Orchard, Ainsley' }], [], ONE_COLUMN],
  [
    'once for the sheet, at every name that was guessed',
    [{ wholeName: 'Ainsley Orchard' }, { wholeName: 'Bethan Quayle' }],
    [['M2', 'name-split-guessed', 'guessed']],
    ONE_COLUMN,
  ],
  ['not for rows that are not sent', [{ wholeName: 'Ainsley Orchard', status: 'Withdrawn' }], [], ONE_COLUMN],
]);

test('it says how a name was split', () => {
  const [finding] = findingsIn([{ wholeName: 'Tang Po Heng' }], ONE_COLUMN);
  expect(finding?.message).toContain('Tang Po Heng, for instance, goes as surname Heng, forenames Tang Po');
});
