import { formatOfCode } from '../../src/workbook/number-format';
import { typedContent } from '../../src/workbook/typed-content';

const DAY = 'dd/mm/yyyy';

test.each([
  ['123', undefined, { number: 123 }],
  ['12.5', undefined, { number: 12.5 }],
  ['-3', undefined, { number: -3 }],
  [' 2001 ', undefined, { number: 2001 }],
  ['1040000001', undefined, { number: 1_040_000_001 }],
  ['0012', undefined, '0012'],
  ['05835', undefined, '05835'],
  ['999990262001', undefined, '999990262001'],
  ['999990262001R', undefined, '999990262001R'],
  ['123456789012345678', undefined, '123456789012345678'],
  ['2E5', undefined, '2E5'],
  ['Adeyemi', undefined, 'Adeyemi'],
  ['=A1+1', undefined, '=A1+1'],
  ['1,5', undefined, '1,5'],
  ['21/02/2027', undefined, { day: '2027-02-21' }],
  ['1.3.2009', undefined, { day: '2009-03-01' }],
  ['31/02/2027', undefined, '31/02/2027'],
  ['02/21/2027', undefined, '02/21/2027'],
  ['1/3/09', undefined, '1/3/09'],
  ['Jan 27', undefined, 'Jan 27'],
  ['1-2', undefined, '1-2'],
  ['TRUE', undefined, 'TRUE'],
  ['123', '@', '123'],
  ['21/02/2027', '@', '21/02/2027'],
  [' 12', '@', ' 12'],
  ['3/4/2010', DAY, { day: '2010-04-03' }],
  ['2001', DAY, '2001'],
  ['12', '0000', { number: 12 }],
  ['0012', '0000', { number: 12 }],
  ['00012', '0000', '00012'],
  ['21/02/2027', '0000', '21/02/2027'],
  ['65', '"£"#,##0.00', { number: 65 }],
  ['£1,234.50', '"£"#,##0.00', { number: 1234.5 }],
  ['£65', '0.00', '£65'],
  ['1,234', '#,##0', { number: 1234 }],
  ['12', '0%', '12'],
  ['', undefined, ''],
])('%p typed into the format %p is %p', (text, code, content) => {
  expect(typedContent(text, formatOfCode(code))).toEqual(content);
});
