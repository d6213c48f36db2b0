import { assess } from '../../../src/assessment';
import { mustHave } from '../../../src/entries';
import { NO_REGISTER } from '../../../src/register';
import { checkEntries } from '../../../src/rules';
import { detectColumns, readEntries } from '../../../src/table';
import { sheetOf } from '../../table/sheet-of';
import { findingsIn, ruleTable } from '../findings-in';
import { testReference } from '../test-reference';

const approvedForNothing = { reference: { ...testReference(), approvals: [] } };

ruleTable('centre-differs', [
  ['the centre that is set up', [{ centreNumber: '99999' }], []],
  ['no centre number', [{ centreNumber: '' }], []],
  ['no column', [{}], []],
  ['no centre is set up', [{ centreNumber: '12345' }], [], { reference: testReference({ centreNumber: null }) }],
  ['another centre', [{ centreNumber: '12345' }], [['Q2', 'centre-differs', 'rows']]],
  [
    'each other centre once',
    [{ centreNumber: '12345' }, { centreNumber: '12346' }, { centreNumber: '12345' }],
    [
      ['Q2', 'centre-differs', 'rows'],
      ['Q3', 'centre-differs', 'rows'],
    ],
  ],
  ['no centre number at all', [{ centreNumber: '1234' }], [['Q2', 'centre-number-format', 'form']]],
  [
    'approvals of one centre say nothing of another',
    [{ centreNumber: '12345' }],
    [['Q2', 'centre-differs', 'rows']],
    approvedForNothing,
  ],
]);

test('it names the rows, both centres and where the one set up comes from', () => {
  const [finding] = findingsIn([{ centreNumber: '12345' }, {}, { centreNumber: '12345' }]);
  expect(finding?.message).toMatch(/^Centre 12345 stands in rows 2 and 4, but .* is 99999 \(made up\)\./);
});

test('the line above the headings speaks for all rows, and no cell of theirs is marked', () => {
  const sheet = sheetOf([
    ['Centre: 12345'],
    ['Candidate number', 'UCI', 'Surname', 'Forename', 'Date of birth', 'Sex', 'Entry code'],
    ['0001', '999990260001T', 'Orchard', 'Ainsley', '07/03/2009', 'F', '05835'],
  ]);
  const list = readEntries(sheet, mustHave(detectColumns(sheet), 'Headings that are understood'));
  const context = assess({ list, reference: testReference(), asOf: '2026-11-23', past: [], register: NO_REGISTER });
  const found = checkEntries(context).map(({ rule, messageId, cells }) => [rule, messageId, cells.length]);
  expect(found).toEqual([['centre-differs', 'above', 0]]);
});
