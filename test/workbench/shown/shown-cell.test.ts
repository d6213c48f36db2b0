import { shownCell } from '../../../src/workbench/shown/shown-cell';

const textOf = (value: number, format?: string): string => shownCell(value, format, undefined).text;

describe('numbers as Excel shows them', () => {
  test.each<[number, string | undefined, string]>([
    [12, undefined, '12'],
    [9999999999, undefined, '9999999999'],
    [123456789012, undefined, '1.23457E+11'],
    [0.1 + 0.2, undefined, '0.3'],
    [-5, undefined, '-5'],
    [23.5, '"£"#,##0.00', '£23.50'],
    [1234567.891, '"£"#,##0.00', '£1,234,567.89'],
    [1234.5, '[$£-809]#,##0.00', '£1,234.50'],
    [-1234.5, '"£"#,##0.00;[Red]-"£"#,##0.00', '-£1,234.50'],
    [-7, '#,##0', '-7'],
    [0, '#,##0;-#,##0;"none"', 'none'],
    [0.125, '0%', '13%'],
    [0.125, '0.0%', '12.5%'],
    [5, '0000', '0005'],
    [2.5, '0.##', '2.5'],
    [2, '0.##', '2.'],
    [0.5, '#.00', '.50'],
    [12, '# ?/?', '12'],
    [12, '0.00E+00', '12'],
    [12, '@', '12'],
    [1234, '#,##0_d', '1,234'],
    [12, '*d0', '12'],
    [1234.5, '_-* #,##0.00\\ _D_M_-', '1,234.50 '],
  ])('%p in %p is %p', (value, format, text) => expect(textOf(value, format)).toBe(text));
});

describe('days as Excel shows them', () => {
  test.each<[number, string, string]>([
    [39893, 'dd/mm/yyyy', '21/03/2009'],
    [39893, 'd-mmm-yy', '21-Mar-09'],
    [39893, 'mmm-yy', 'Mar-09'],
    [39893, 'dddd, d mmmm yyyy', 'Saturday, 21 March 2009'],
    [39893, '[$-809]dd mmmm yyyy;@', '21 March 2009'],
    [39893.5, 'dd/mm/yyyy hh:mm', '21/03/2009 12:00'],
    [39893.75, 'h:mm AM/PM', '6:00 PM'],
    [0.5, 'hh:mm:ss', '12:00:00'],
    [59, 'dd/mm/yyyy', '28/02/1900'],
    [61, 'dd/mm/yyyy', '01/03/1900'],
    [-1, 'dd/mm/yyyy', '#######'],
    [39893.25, 'h:mm a/p', '6:00 a'],
    [1.25, '[h]:mm', '30:00'],
    [0.05, '[mm]:ss', '72:00'],
    [0.001, '[s]', '86'],
    [39893, '"d" dd_d*m', 'd 21'],
  ])('%p in %p is %p', (value, format, text) => {
    expect(shownCell(value, format, undefined)).toEqual({ text, kind: 'day' });
  });
});

test('texts stay what they are, and say nothing else', () => {
  expect(shownCell('0012', '@', undefined)).toEqual({ text: '0012', kind: 'text' });
  expect(shownCell(12, '0000', '0012')).toEqual({ text: '0012', kind: 'number' });
  expect(shownCell({ error: '#N/A' }, undefined, undefined)).toEqual({ text: '#N/A', kind: 'error' });
  expect(shownCell(true, undefined, undefined)).toEqual({ text: 'TRUE', kind: 'truth' });
  expect(shownCell(undefined, undefined, undefined)).toEqual({ text: '', kind: 'text' });
});
