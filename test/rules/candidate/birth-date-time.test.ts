import { foundIn, ruleTable } from '../findings-in';

const text = (birthDate: string) => ({ birthDate, cells: { birthDate: 'text' } }) as const;

ruleTable('birth-date-time', [
  ['a day', [{ birthDate: '20/03/2009' }], []],
  ['midnight is the day', [text('20/03/2009 00:00:00')], []],
  ['midnight as computers write it', [text('2009-03-20T00:00:00.000Z')], []],
  ['midnight on a clock of twelve hours', [text('20/03/2009 12:00 AM')], []],
  ['an evening: the day may be one early', [text('20/03/2009 23:59:12')], [['F2', 'birth-date-time', 'evening']]],
  ['an evening as computers write it', [text('2009-05-04T23:00:00.000Z')], [['F2', 'birth-date-time', 'evening']]],
  ['another time', [text('20/03/2009 01:00')], [['F2', 'birth-date-time', 'day']]],
  ['nothing of the row is sent', [{ ...text('20/03/2009 23:00'), status: 'Registered' }], []],
]);

test('a time of day and a year of four digits are no year of two digits', () => {
  expect(foundIn([text('19/07/2009 00:00:00')])).toEqual([]);
});
