import { findingsIn, ruleTable } from '../findings-in';

const text = (birthDate: string) => ({ birthDate, cells: { birthDate: 'text' } }) as const;

ruleTable('birth-date-american', [
  ['all British', [text('25/03/2009'), text('03/04/2009')], []],
  ['nothing tells: the British order', [text('03/04/2009')], []],
  ['all American: one finding', [text('3/25/2009'), text('03/04/2009')], [['F2', 'birth-date-american', 'american']]],
  [
    'real days beside them: one finding for all that could be swapped',
    [text('3/25/2009'), { birthDate: '03/04/2009' }, { birthDate: '04/04/2009' }, { birthDate: '28/04/2009' }],
    [['F3', 'birth-date-american', 'days']],
  ],
  ['nothing of the row is sent', [{ ...text('3/25/2009'), status: 'Registered' }], []],
]);

test('every text that was read with the month first is marked', () => {
  const [finding] = findingsIn([text('03/04/2009'), text('3/25/2009'), text('5/5/2009')]);
  expect(finding?.cells.map(({ row }) => row)).toEqual([1, 2]);
  expect(finding?.message).toContain('in 2 cells');
  expect(finding?.message).toContain('for instance, 03/04/2009 in F2 as 4 Mar 2009');
});

test('one such text beside many real days is told once, and marks all that could be swapped', () => {
  const days = Array.from({ length: 18 }, (_, index) => ({ birthDate: `0${(index % 9) + 1}/10/2009` }));
  const findings = findingsIn([...days, text('3/25/2009')]);
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['birth-date-american', 'warning']]);
  expect(findings[0]?.cells).toHaveLength(19);
  expect(findings[0]?.fixes).toEqual([]);
  expect(findings[0]?.message).toMatch(
    /^Day and month may be swapped in 18 dates of birth, the first in F2: 3\/25\/2009 in F20/,
  );
});

test.each<[string, string[], string[]]>([
  ['that can be read in one way only are offered as days', ['3/25/2009', '12/31/2008'], ['25/03/2009', '31/12/2008']],
  ['are not offered while one of them could be either', ['3/25/2009', '03/04/2009'], []],
])('texts %s', (_what, texts, after) => {
  const [finding] = findingsIn(texts.map(text));
  expect(finding?.fixes.map((fix) => [fix.after, fix.as])).toEqual(after.map((date) => [date, 'day']));
});
