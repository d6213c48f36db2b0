import { findingsIn, ruleTable } from '../findings-in';

const text = (birthDate: string) => ({ birthDate, cells: { birthDate: 'text' } }) as const;

ruleTable('birth-date-american', [
  ['all British', [text('25/03/2009'), text('03/04/2009')], []],
  ['nothing tells: the British order', [text('03/04/2009')], []],
  ['all American: one finding', [text('3/25/2009'), text('03/04/2009')], [['F2', 'birth-date-american', 'american']]],
  ['nothing of the row is sent', [{ ...text('3/25/2009'), status: 'Registered' }], []],
]);

test('every text that was read with the month first is marked', () => {
  const [finding] = findingsIn([text('03/04/2009'), text('3/25/2009'), text('5/5/2009')]);
  expect(finding?.cells.map(({ row }) => row)).toEqual([1, 2]);
  expect(finding?.message).toContain('in 2 cells');
  expect(finding?.message).toContain('for instance, 03/04/2009 in F2 as 4 Mar 2009');
});
