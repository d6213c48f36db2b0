import { parseWrittenDate } from '../../src/entries';
import { birthDateReader } from '../../src/table/birth-date';
import { splitWholeName } from '../../src/table/whole-name';
import { sheetOf } from './sheet-of';

describe('a written date', () => {
  it.each([
    ['21/03/2009', '2009-03-21'],
    ['1/2/2009', '2009-02-01'],
    ['21.3.09', '2009-03-21'],
    ['21-Mar-2009', '2009-03-21'],
    ['21 March 2009', '2009-03-21'],
    ['3rd Mar 2009', '2009-03-03'],
    ['2009-03-21', '2009-03-21'],
    ['2009-03-21T00:00:00', '2009-03-21'],
    ['21/03/2009 00:00', '2009-03-21'],
    ['1/2/31', '1931-02-01'],
    ['1/2/30', '2030-02-01'],
  ])('%s is %s', (text, date) => {
    expect(parseWrittenDate(text)).toBe(date);
  });

  it.each(['31/02/2009', '03/21/2009', '2009', 'unknown', '', '21/03', '0/1/2009', '21/xyz/2009'])(
    '%p is none',
    (text) => {
      expect(parseWrittenDate(text)).toBeNull();
    },
  );
});

describe('a serial number', () => {
  it('without a date format is a birth date only where it can be nothing else', () => {
    const sheet = sheetOf([[39_893, 5, 39_893]], { formats: [[undefined, undefined, 'dd/mm/yyyy']] });
    expect([0, 1, 2].map((column) => birthDateReader(sheet)(0, column).date)).toEqual([
      '2009-03-21',
      null,
      '2009-03-21',
    ]);
  });
});

describe('a whole name', () => {
  it.each([
    ['Smith: Anne Marie', 'Smith', 'Anne Marie', false],
    ['Smith, Anne', 'Smith', 'Anne', false],
    ['Smith, Miss Anne', 'Smith', 'Anne', false],
    ['SMITH JONES Anne', 'SMITH JONES', 'Anne', false],
    ["O'NEILL Sean", "O'NEILL", 'Sean', false],
    ['TANG PO HENG:', 'TANG PO HENG', '', false],
    ['Anne Marie Smith', 'Smith', 'Anne Marie', true],
    ['Mr John Smith', 'Smith', 'John', true],
    ['Tang Po Heng', 'Heng', 'Tang Po', true],
    ['Madonna', 'Madonna', '', false],
    ['', '', '', false],
  ])('%p is %p, %p; guessed: %p', (name, surname, forenames, guessed) => {
    expect(splitWholeName(name)).toEqual({ surname, forenames, guessed });
  });
});
