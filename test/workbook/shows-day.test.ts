import { showsDay } from '../../src/workbook/shows-day';

test.each([
  ['dd/mm/yyyy', true],
  ['d-mmm-yy', true],
  ['[$-809]dd mmmm yyyy;@', true],
  ['mmm', true],
  ['dd/mm/yyyy hh:mm', true],
  ['hh:mm', false],
  ['mm:ss', false],
  ['[h]:mm:ss', false],
  ['[mm]', false],
  ['h:mm AM/PM', false],
  ['0000', false],
  ['"day" 0', false],
  ['\\d0', false],
  ['0_d', false],
  ['[Red]0.00', false],
  ['@', false],
])('%s shows a day: %s', (code, day) => {
  expect(showsDay(code)).toBe(day);
});
