import type { InvalidValue } from '../../../src/reference';
import { findingsIn, ruleTable } from '../findings-in';
import { testReference } from '../test-reference';

const FEE = { sheet: 'CT Fees', cells: [{ row: 4, column: 7 }] };
const given = (...invalidValues: InvalidValue[]) => ({ reference: testReference({ invalidValues }) });

ruleTable('reference-value-invalid', [
  ['nothing wrong', [{}], []],
  [
    'a value that cannot be read',
    [{}],
    [['H5', 'reference-value-invalid', 'value']],
    given({ ...FEE, about: 'value', problem: '"£12.5" is not a clear amount. Write pounds and pence, as "£12.50"' }),
  ],
  [
    'two lines for the same',
    [{}],
    [['H5', 'reference-value-invalid', 'twice']],
    given({ ...FEE, about: 'twice', problem: 'H30' }),
  ],
  [
    'a line that is for something else now',
    [{}],
    [['H5', 'reference-value-invalid', 'changed']],
    given({ ...FEE, about: 'changed', problem: 'late' }),
  ],
  [
    'a sheet without a heading',
    [{}],
    [['sheet', 'reference-value-invalid', 'columns']],
    given({ sheet: 'CT Fees', cells: [], about: 'columns', problem: 'Fee' }),
  ],
]);

test('it names sheet and cell, says what to do, and blocks nothing', () => {
  const value = {
    ...FEE,
    about: 'value',
    problem: '"£12.5" is not a clear amount. Write pounds and pence, as "£12.50"',
  } as const;
  const [finding] = findingsIn([{}], given(value));
  expect(finding).toMatchObject({
    sheet: 'CT Fees',
    severity: 'warning',
    entry: null,
    message:
      'Sheet CT Fees, cell H5: "£12.5" is not a clear amount. Write pounds and pence, as "£12.50". Until then it counts as not given.',
  });
});
