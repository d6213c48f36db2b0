import { showsDay, showsMoment } from '../../src/excel-values';

describe('a number format', () => {
  test.each([
    ...['dd/mm/yyyy', 'DD/MM/YYYY', 'd-mmm-yy', 'mmm', 'mmm-yy', 'mm', 'yyyy', 'mmmmm', 'm/d', 'dd/mm/yyyy hh:mm'],
    ...['[$-809]dd mmmm yyyy;@', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '[$-en-GB]d mmmm yyyy', '[Red]dd/mm/yyyy'],
    ...['[=0]"";dd/mm/yyyy', '[<36526]"old";dd/mm/yyyy', ';;dd/mm', '_-dd/mm/yyyy_-', '* dd/mm', '"on" dd', 'mmm h'],
    ...['mm/yyyy hh', 'mm hh', 'h:mm mmm', 'hh:mm, mm'],
  ])('%s shows a day', (format) => {
    expect(showsDay(format)).toBe(true);
    expect(showsMoment(format)).toBe(true);
  });

  test.each([
    ...['hh:mm', 'h:mm:ss', 'mm:ss', 'mm:ss.0', 'h:mm AM/PM', 'h AM/PM', 'h:mm a/p', 'AM/PM', '[h]:mm', '[h]:mm:ss'],
    ...['[mm]', '[mm]:ss', '[s]', '[h]"h" mm"m"', 'h "hours" mm', '[<1]h:mm;[h]:mm', 'h:mm;@', '[$-809]h:mm'],
  ])('%s shows a time and no day', (format) => {
    expect(showsDay(format)).toBe(false);
    expect(showsMoment(format)).toBe(true);
  });

  test.each([
    ...[
      'General',
      'general',
      '@',
      '',
      '0',
      '0000',
      '0.00',
      '#,##0',
      '0%',
      '0.00E+00',
      '# ?/?',
      '"£"#,##0.00',
      '[Red]0.00',
    ],
    ...[
      '#,##0_d',
      '0_d',
      '_-* #,##0.00\\ _D_M_-',
      '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
      '*d0',
      '*m0',
      '*y0',
      '*s0',
    ],
    ...[
      '"day" 0',
      '0 "months"',
      '\\d0',
      '0\\m',
      '0\\y\\s',
      '[$USD] #,##0',
      '[$£-809]#,##0.00',
      '[Yellow]0',
      '[Magenta]0',
    ],
    ...[
      '[Red][<50]0;[Blue]0',
      '[>=100]0',
      '"A;d"0',
      '"dd',
      'General" days"',
      '[$-409]General',
      '"a""d"0',
      '0;-0;"m";@',
    ],
  ])('%s shows neither', (format) => {
    expect(showsDay(format)).toBe(false);
    expect(showsMoment(format)).toBe(false);
  });

  test('that is missing shows neither', () => {
    expect(showsDay(undefined)).toBe(false);
    expect(showsMoment(undefined)).toBe(false);
  });
});
