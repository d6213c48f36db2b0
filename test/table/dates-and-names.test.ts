import { parseWrittenDate } from '../../src/entries';
import { birthDateReader } from '../../src/table/birth-date';
import { splitWholeName } from '../../src/table/names';
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
    ['20/03/2009 23:59:12', '2009-03-20'],
    ['20/03/2009, 11:59 p.m.', '2009-03-20'],
    ['2009-05-04T23:00:00.000Z', '2009-05-04'],
    ['2009-05-04T23:00:00+01:00', '2009-05-04'],
    ['Mar 21, 2009', '2009-03-21'],
    ['March 21st 2009', '2009-03-21'],
    ['Saturday, 21 March 2009', '2009-03-21'],
    ['Sat 21 Mar 2009', '2009-03-21'],
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

describe('a column of dates', () => {
  /** The days of a column of cells, with what is in doubt. */
  function daysOf(cells: readonly (string | number)[]): (string | null)[] {
    const at = birthDateReader(sheetOf(cells.map((cell) => [cell])));
    return cells.map((_, row) => {
      const { date, doubt } = at(row, 0);
      return doubt === null ? date : `${date} ${doubt}`;
    });
  }

  it.each([
    ['all British', ['21/03/2009', '2/11/2008'], ['2009-03-21', '2008-11-02']],
    [
      'all American',
      ['3/21/2009', '11/2/2008', '5/5/2009'],
      ['2009-03-21 american', '2008-11-02 american', '2009-05-05'],
    ],
    ['American with times', ['3/21/2009 0:00', '11/2/2008 0:00'], ['2009-03-21 american', '2008-11-02 american']],
    ['American with years of two digits', ['3-21-09', '11-2-08'], ['2009-03-21 american', '2008-11-02 american']],
    ['both', ['3/21/2009', '22/3/2009', '3/4/2009'], ['2009-03-21 mixed', '2009-03-22', '2009-04-03 mixed']],
    ['months in letters are never American', ['3/21/2009', '11 Feb 2008'], ['2009-03-21 american', '2008-02-11']],
    ['American and real days', ['3/21/2009', 39_906, 39_893], ['2009-03-21 american', '2009-04-03 day', '2009-03-21']],
    ['no such day in either order', ['13/13/2009', '31/02/2009'], [null, null]],
  ])('%s', (_shows, cells, days) => {
    expect(daysOf(cells)).toEqual(days);
  });

  it('the time of day of a number is part of its text, and midnight is not', () => {
    const sheet = sheetOf([[39_892.999_444_44], [39_892]], { formats: [['dd/mm/yyyy'], ['dd/mm/yyyy']] });
    const at = birthDateReader(sheet);
    expect([at(0, 0), at(1, 0)]).toMatchObject([
      { date: '2009-03-20', text: '20/03/2009 23:59:12' },
      { date: '2009-03-20', text: '20/03/2009' },
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
