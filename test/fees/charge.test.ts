import { flat, MADE_UP, past, priced } from './priced';

const ON_TIME = '2026-10-01';

describe('a charge', () => {
  it('is the registration fee for a registration, which is never late', () => {
    expect(flat(priced([['0001', '', '']], '2027-07-30'))).toEqual([[2, 'registration', 'none', 5000]]);
  });

  it.each([['Top-up'], ['Move down'], ['']])(
    'is not known for another size of what is registered, whatever the status (%s): never a second registration',
    (status) => {
      const [charge, ...others] = priced(
        [
          ['0001', '', '', 'Registered', '', '05834'],
          ['0001', '', '', status, '', '05835'],
        ],
        ON_TIME,
      );
      expect(others).toEqual([]);
      expect(charge).toMatchObject({ reason: 'size-change', late: 'none', amount: null });
      expect(charge?.why).toContain('Registered: 05834 Business Certificate.');
    },
  );

  it('is that of a registration for another subject, and of a change of size where a size is said to change that nobody knows', () => {
    const rows = priced(
      [
        ['0001', '', '', 'Registered', '', '05834'],
        ['0001', '', '', '', '', '05839'],
        ['0002', '', '', 'Top-up', '', '05835'],
      ],
      ON_TIME,
    );
    expect(flat(rows)).toEqual([
      [3, 'registration', 'none', 5000],
      [4, 'size-change', 'none', null],
    ]);
  });

  it('of a single unit of the 2012 suite is the unit fee each time: never a resit, never late, never closed', () => {
    const rows = priced(
      [
        ['0001', '01', 'June 2026', 'Sat', '', '05347'],
        ['0001', '01', 'January 2027', '', '', '05347'],
      ],
      '2026-12-24',
    );
    expect(flat(rows)).toEqual([[3, 'unit', 'none', 2000]]);
    expect(rows[0]?.later).toEqual([]);
  });

  it('is made once for one examination under two sizes', () => {
    const rows = priced(
      [
        ['0001', '', '', 'Registered', '', '05834'],
        ['0001', '', '', 'Registered', '', '05835'],
        ['0001', '01', 'January 2027', 'Resit', '', '05834'],
        ['0001', '01', 'January 2027', 'Resit', '', '05835'],
      ],
      ON_TIME,
    );
    expect(flat(rows)).toEqual([[4, 'resit', 'none', 2000]]);
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

  it('does not depend on whether the entry that was made stands above or below', () => {
    expect(
      priced(
        [
          ['0001', '01', 'June 2027'],
          ['0001', '01', 'June 2027', 'Entered'],
        ],
        ON_TIME,
      ),
    ).toEqual([]);
  });

  it('goes by results of which the sheet has no row', () => {
    const resit = priced([['0001', '01', 'January 2027']], ON_TIME, MADE_UP, [past('June 2026', 'sat')]);
    const absence = priced([['0001', '01', 'January 2027']], ON_TIME, MADE_UP, [past('June 2026', 'absent')]);
    expect(flat(resit)).toEqual([[2, 'resit', 'none', 2000]]);
    expect(flat(absence)).toEqual([[2, 'absence', 'none', 2000]]);
  });

  it('is not made where a result shows that the entry was made; where the result may be of somebody else, it is', () => {
    const uci = '999990260001T';
    const rows = [['0001', '01', 'June 2027', '', '', '05835', uci]] as const;
    expect(priced(rows, ON_TIME, MADE_UP, [past('June 2027', 'sat', { uci })])).toEqual([]);
    expect(priced(rows, ON_TIME, MADE_UP, [past('June 2027', 'sat')])).toHaveLength(1);
  });

  it('is the unit fee where the registration of the suite includes nothing', () => {
    const file = { ...MADE_UP, policy: { '2016': { includedAttempts: 0 } } };
    expect(flat(priced([['0001', '01', 'June 2027']], ON_TIME, file))).toEqual([[2, 'unit', 'none', 2000]]);
  });

  it('of a resit across two series of one sheet and at Level 2 is the same', () => {
    const rows = priced(
      [
        ['0001', '01', 'January 2027', '', '', '09902'],
        ['0001', '01', 'June 2027', '', '', '09902'],
      ],
      ON_TIME,
    );
    expect(flat(rows)).toEqual([
      [2, 'included', 'none', 0],
      [3, 'resit', 'none', 2000],
    ]);
  });
});

describe('why', () => {
  const why = (...given: Parameters<typeof priced>): string | undefined => priced(...given)[0]?.why;

  it.each([
    [[['0001', '', '']], ON_TIME, 'A registration costs the fee of its qualification.'],
    [[['0001', '01', 'June 2027']], ON_TIME, 'This entry of the unit is included in the registration.'],
    [
      [['0001', '01', 'January 2027']],
      '2026-10-22',
      'This entry of the unit is included in the registration. Late, because entries were due by 21 Oct 2026: a late fee is added.',
    ],
    [
      [
        ['0001', '01', 'June 2027'],
        ['0001', '01', 'June 2026', 'Sat'],
      ],
      ON_TIME,
      'A resit is not included in the registration and costs the unit fee. Earlier: June 2026 sat.',
    ],
    [
      [
        ['0001', '01', 'June 2027'],
        ['0001', '01', 'June 2026', 'Absent'],
      ],
      ON_TIME,
      'An absence used up the included entry, so entering again costs the unit fee. Earlier: June 2026 absent.',
    ],
    [
      [['0001', '01', 'January 2027']],
      '2026-12-01',
      'This entry of the unit is included in the registration. Entries closed on 30 Nov 2026: the entry can no longer be made, so it has no price.',
    ],
  ] as const)('%j sent on %s', (rows, day, words) => {
    expect(why(rows, day)).toBe(words);
  });

  it('names a fee that is not known, and a date that is not confirmed', () => {
    const words = why([['0001', '01', 'June 2027', 'Resit']], '2027-03-01', {});
    expect(words).toContain('due by 21 Feb 2027 (date not confirmed): a late fee is added.');
    expect(words).toContain('Unit fee (resit): not known. Late fee: not known.');
  });
});

describe('the stages to come', () => {
  const later = (...given: Parameters<typeof priced>): unknown =>
    priced(...given)[0]?.later.map(({ from, late, amount, more }) => [from, late, amount, more]);

  it('are told with their first day, what the entry costs then, and how much more that is', () => {
    expect(later([['0001', '01', 'January 2027']], '2026-10-21')).toEqual([
      ['2026-10-22', 'late', 1200, 1200],
      ['2026-11-05', 'very-late', 4000, 4000],
      ['2026-12-01', 'closed', null, null],
    ]);
    expect(later([['0001', '01', 'January 2027', 'Resit']], '2026-11-04')).toEqual([
      ['2026-11-05', 'very-late', 6000, 2800],
      ['2026-12-01', 'closed', null, null],
    ]);
  });

  it('are none for registrations, after the last date, and where no date is known', () => {
    expect(later([['0001', '', '']], ON_TIME)).toEqual([]);
    expect(later([['0001', '01', 'January 2027']], '2026-12-01')).toEqual([]);
    expect(later([['0001', '01', 'March 2027']], ON_TIME)).toEqual([]);
  });

  it('cost more by a known amount even where the unit fee is not known', () => {
    const file = {
      ...MADE_UP,
      fees: [{ kind: 'registration', amount: '50.00' }],
      lateFees: MADE_UP.lateFees.slice(0, 1),
    };
    expect(later([['0001', '01', 'June 2027', 'Resit']], ON_TIME, file)).toEqual([['2027-02-22', 'late', null, 1200]]);
  });

  it('are as sure as the date and the late fee', () => {
    const [charge] = priced([['0001', '01', 'June 2027']], ON_TIME, { ...MADE_UP, seriesDates: [] });
    expect(charge?.later.map(({ from, confidence }) => [from, confidence])).toEqual([['2027-02-22', 'likely']]);
  });
});
