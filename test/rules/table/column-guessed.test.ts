import { findingsIn, ruleTable } from '../findings-in';

const NO_STATUS = { without: ['status'] } as const;

ruleTable('column-guessed', [
  ['headings above every column', [{}], []],
  ['a status without a heading', [{ beside: { '': 'Registered' } }], [['R1', 'column-guessed', 'guessed']], NO_STATUS],
  ['remarks without a heading', [{ beside: { '': 'see Mrs Patel' } }], [], NO_STATUS],
]);

test('it says what the column was taken for, and what to write above it', () => {
  const [finding] = findingsIn([{ beside: { '': 'Registered' } }], NO_STATUS);
  expect(finding?.message).toContain('Column R has no heading. Judging by its cells, it was read as the status.');
});
