import { findingsIn, ruleTable } from '../findings-in';

const text = (birthDate: string) => ({ birthDate, cells: { birthDate: 'text' } }) as const;

ruleTable('birth-date-ambiguous', [
  ['all are dates', [{ birthDate: '03/04/2009' }, { birthDate: '25/03/2009' }], []],
  ['all are texts', [text('03/04/2009'), text('25/03/2009')], []],
  [
    'dates up to the 12th, and texts after it',
    [{ birthDate: '03/04/2009' }, text('25/03/2009')],
    [['F2', 'birth-date-ambiguous', 'swapped']],
  ],
  [
    'a date after the 12th: it was not swapped',
    [{ birthDate: '03/04/2009' }, { birthDate: '26/03/2009' }, text('25/03/2009')],
    [['F4', 'mixed-storage', 'days']],
  ],
  [
    'the same day and month can be swapped',
    [{ birthDate: '04/04/2009' }, text('25/03/2009')],
    [['F3', 'mixed-storage', 'days']],
  ],
  ['nothing of the row is sent', [{ birthDate: '03/04/2009', status: 'Registered' }, text('25/03/2009')], []],
]);

test('it marks every date that can be swapped, as suspected', () => {
  const [finding] = findingsIn([
    { birthDate: '03/04/2009' },
    { birthDate: '05/05/2009' },
    { birthDate: '01/12/2008' },
    text('25/03/2009'),
  ]);
  expect(finding?.cells.map(({ row }) => row)).toEqual([1, 3]);
  expect(finding).toMatchObject({ severity: 'warning', certainty: 'suspected', fixes: [] });
  expect(finding?.message).toContain('in 2 dates of birth, the first in F2.');
});
