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
    'real days beside American texts are told once, by another rule',
    [text('3/25/2009'), { birthDate: '03/04/2009' }],
    [['F3', 'birth-date-american', 'days']],
  ],
]);

test('a text that may be either is an error', () => {
  const mixed = findingsIn([text('25/03/2009'), text('3/26/2009')]);
  expect(mixed.map(({ severity }) => severity)).toEqual(['error']);
});
