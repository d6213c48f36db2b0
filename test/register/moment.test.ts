import { dayOf, momentWords, parseMoment } from '../../src/register';

test.each([
  ['2026-09-14 10:32:05', '2026-09-14 10:32:05'],
  ['2026-09-14T10:32', '2026-09-14 10:32:00'],
  [' 14/09/2026 9:05 ', '2026-09-14 09:05:00'],
  ['14/09/2026', '2026-09-14 00:00:00'],
  ['2026-09-14', '2026-09-14 00:00:00'],
])('"%s" is read as %s', (text, read) => {
  expect(parseMoment(text)).toBe(read);
});

test.each(['', 'yesterday', '31/02/2026 10:00', '2026-09-14 24:00', '2026-09-14 10:61', '46279.4', '#N/A'])(
  '"%s" is no moment',
  (text) => expect(parseMoment(text)).toBeNull(),
);

test('a moment is shown to the minute, and has a day', () => {
  expect(momentWords('2026-09-14 10:32:05')).toBe('14 Sep 2026, 10:32');
  expect(dayOf('2026-09-14 10:32:05')).toBe('2026-09-14');
});
