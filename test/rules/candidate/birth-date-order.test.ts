import { findingsIn, ruleTable } from '../findings-in';

const text = (birthDate: string) => ({ birthDate, cells: { birthDate: 'text' } }) as const;

ruleTable('birth-date-order', [
  ['all British', [text('25/03/2009'), text('03/04/2009')], []],
  [
    'both orders: at each that is not surely British',
    [text('25/03/2009'), text('3/26/2009'), text('03/04/2009'), text('05/05/2009')],
    [
      ['F3', 'birth-date-order', 'mixed'],
      ['F4', 'birth-date-order', 'mixed'],
    ],
  ],
  [
    'real days beside American texts: at each that could be swapped',
    [text('3/25/2009'), { birthDate: '03/04/2009' }, { birthDate: '04/04/2009' }, { birthDate: '28/04/2009' }],
    [
      ['F2', 'birth-date-american', 'american'],
      ['F3', 'birth-date-order', 'day'],
    ],
  ],
]);

test('a text that may be either is an error, a real day a warning', () => {
  const mixed = findingsIn([text('25/03/2009'), text('3/26/2009')]);
  expect(mixed.map(({ severity }) => severity)).toEqual(['error']);
  const days = findingsIn([text('3/25/2009'), { birthDate: '03/04/2009' }]);
  expect(days.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
});
