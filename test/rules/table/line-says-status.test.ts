import { assess } from '../../../src/assessment';
import { mustHave } from '../../../src/entries';
import { NO_REGISTER } from '../../../src/register';
import { checkEntries } from '../../../src/rules';
import { readEntries, detectColumns } from '../../../src/table';
import { sheetOf } from '../../table/sheet-of';
import { testReference } from '../test-reference';
import { ruleTable } from '../findings-in';

const line = (text: string) => ({
  ...({ candidateNumber: text, uci: '', surname: '', forenames: '', birthDate: '', sex: '', code: '' } as const),
});
const TOLD = [['A3', 'line-says-status', 'group']] as const;

ruleTable('line-says-status', [
  ['a line that says nothing of the kind', [{}, line('Form 13B'), { person: 1 }], []],
  ['a line of words that are no status', [{}, line('See Mrs Patel about these'), { person: 1 }], []],
  ...['Withdrawn:', 'Leavers', 'Do not enter', 'These have been entered', 'Resits'].map(
    (text) => [text, [{}, line(text), { person: 1 }], TOLD] as const,
  ),
  ['rows that say it themselves', [{}, line('Withdrawn:'), { person: 1, status: 'Withdrawn' }], []],
  ['another line ends it', [{}, line('Withdrawn:'), line('Form 13B:'), { person: 1 }], []],
]);

test('a sheet is called by it', () => {
  const sheet = sheetOf(
    [
      ['Candidate number', 'UCI', 'Surname', 'Forename', 'Date of birth', 'Sex', 'Qualification'],
      ['0001', '999990260001T', 'Archer', 'Ben', '13/03/2009', 'M', '05835'],
    ],
    { name: 'Leavers' },
  );
  const list = readEntries(sheet, mustHave(detectColumns(sheet), 'Headings that are understood'));
  const context = assess({ list, reference: testReference(), asOf: '2026-11-23', past: [], register: NO_REGISTER });
  const found = checkEntries(context).map(({ rule, messageId }) => [rule, messageId]);
  expect(found).toEqual([['line-says-status', 'tab']]);
});
