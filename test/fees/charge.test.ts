import { flat, MADE_UP, priced } from './priced';

const ON_TIME = '2026-10-01';

describe('a charge', () => {
  it('is the registration fee for a registration, which is never late', () => {
    expect(flat(priced([['0001', '', '']], '2027-07-30'))).toEqual([[2, 'registration', 'none', 5000]]);
  });

  it('is nothing for the first entry of each unit', () => {
    const rows = priced(
      [
        ['0001', '01', 'January 2027'],
        ['0001', '02', 'January 2027'],
      ],
      ON_TIME,
    );
    expect(flat(rows)).toEqual([
      [2, 'included', 'none', 0],
      [3, 'included', 'none', 0],
    ]);
  });

  it('is the unit fee for a resit, whether the sheet shows the earlier entry or the officer says so', () => {
    const shown = priced(
      [
        ['0001', '01', 'June 2026', 'Sat'],
        ['0001', '01', 'January 2027'],
      ],
      ON_TIME,
    );
    const said = priced([['0001', '01', 'January 2027', 'Resit']], ON_TIME);
    expect(flat(shown)).toEqual([[3, 'resit', 'none', 2000]]);
    expect(flat(said)).toEqual([[2, 'resit', 'none', 2000]]);
  });

  it('is the unit fee after an absence, which uses up the included entry and is no attempt', () => {
    const rows = priced(
      [
        ['0001', '01', 'June 2026', 'Absent'],
        ['0001', '01', 'January 2027'],
      ],
      ON_TIME,
    );
    expect(flat(rows)).toEqual([[3, 'absence', 'none', 2000]]);
  });

  it('is a resit for the second of two new entries in different series', () => {
    const rows = priced(
      [
        ['0001', '01', 'June 2027'],
        ['0001', '01', 'January 2027'],
      ],
      ON_TIME,
    );
    expect(flat(rows)).toEqual([
      [2, 'resit', 'none', 2000],
      [3, 'included', 'none', 0],
    ]);
  });

  it('counts attempts by subject and level, so that another size of the subject is no fresh start', () => {
    const topUp = priced(
      [
        ['0001', '01', 'June 2026', 'Sat', 'Business', '05834'],
        ['0001', '01', 'January 2027', '', 'Business', '05835'],
      ],
      ON_TIME,
    );
    expect(flat(topUp)).toEqual([[3, 'resit', 'none', 2000]]);
  });

  it('forgets an entry that was withdrawn', () => {
    const rows = priced(
      [
        ['0001', '01', 'June 2026', 'Withdrawn'],
        ['0001', '01', 'January 2027'],
      ],
      ON_TIME,
    );
    expect(flat(rows)).toEqual([[3, 'included', 'none', 0]]);
  });

  it.each([
    ['2026-10-21', 'none', 0],
    ['2026-10-22', 'late', 1200],
    ['2026-11-04', 'late', 1200],
    ['2026-11-05', 'very-late', 4000],
    ['2026-11-30', 'very-late', 4000],
    ['2026-12-01', 'closed', null],
  ])('of a first entry sent on %s is %s: even what is included can cost a late fee', (day, late, pence) => {
    expect(flat(priced([['0001', '01', 'January 2027']], day))).toEqual([[2, 'included', late, pence]]);
  });

  it('adds the late fee to the price of a resit', () => {
    const [charge] = priced([['0001', '01', 'January 2027', 'Resit']], '2026-11-01');
    expect(charge?.parts.map(({ label, amount }) => [label, amount])).toEqual([
      ['Unit fee (resit)', 2000],
      ['Late fee', 1200],
    ]);
    expect(charge?.amount).toBe(3200);
  });

  it('is not known where a fee is not known, and never nothing', () => {
    const without = (key: 'fees' | 'lateFees'): object => ({ ...MADE_UP, [key]: [] });
    expect(flat(priced([['0001', '', '']], ON_TIME, without('fees')))).toEqual([[2, 'registration', 'none', null]]);
    expect(flat(priced([['0001', '01', 'January 2027']], '2026-11-01', without('lateFees')))).toEqual([
      [2, 'included', 'late', null],
    ]);
  });

  it('is not made for entries that were made already, nor for the second of two that ask for the same', () => {
    const rows = priced(
      [
        ['0001', '', '', 'Registered'],
        ['0001', '01', 'June 2027'],
        ['0001', '01', 'June 2027'],
      ],
      ON_TIME,
    );
    expect(flat(rows)).toEqual([[3, 'included', 'none', 0]]);
  });
});
