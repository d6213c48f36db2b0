import { findingsIn, ruleTable } from '../findings-in';

const day = (field: 'code' | 'candidateNumber' | 'uln', text: string) =>
  ({ [field]: text, cells: { [field]: 'day' } }) as const;

ruleTable('number-stored-as-date', [
  ['texts', [{}], []],
  ['a code', [day('code', '01/01/5835')], [['H2', 'number-stored-as-date', 'needed']]],
  ['a candidate number', [day('candidateNumber', '12/01/1900')], [['A2', 'number-stored-as-date', 'needed']]],
  ['what can be empty', [day('uln', '12/01/1900')], [['C2', 'number-stored-as-date', 'optional']]],
  ['nothing of the row is sent', [{ ...day('uln', '12/01/1900'), status: 'Registered' }], []],
]);

test('it keeps the row back, and quotes the date', () => {
  const [finding] = findingsIn([day('code', '01/01/5835')]);
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain('Cell H2 holds the date 01/01/5835, where the entry code should stand');
});
