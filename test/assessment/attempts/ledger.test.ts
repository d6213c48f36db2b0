import { attemptLedger } from '../../../src/assessment/attempts/ledger';
import type { CalendarDate } from '../../../src/entries';
import type { PastEntry } from '../../../src/register';
import { attemptLimit, attemptsUsed, historyWords } from '../../../src/assessment';
import { entriesOf, past, type Row } from '../../fees/priced';

const ASOF = '2026-11-23';
/** Nobody was sent under another UCI than that of the sheet. */
const noOtherUcis = (): ReadonlySet<string> => new Set();
const NEW: Row = ['0001', '01', 'June 2027'];
const UCI = '999990260001T';
const OTHER_UCI = '999990260002';

/** What came before the first row: sat, absent, open, in words. */
function before(
  rows: readonly Row[],
  records: readonly PastEntry[] = [],
  asOf: CalendarDate = ASOF,
): readonly [number, number, number, string] {
  const { entries, reference } = entriesOf(rows, asOf);
  const [first] = entries;
  if (!first) throw new Error('There is no entry.');
  const attempts = attemptLedger(entries, reference, asOf, records, noOtherUcis).before(first.entry);
  return [attempts.sat, attempts.absent, attempts.open, historyWords(attempts)];
}

describe('what the sheet tells', () => {
  it.each<readonly [shows: string, rows: readonly Row[], sat: number, absent: number, open: number, words: string]>([
    ['nothing', [NEW], 0, 0, 0, ''],
    ['an attempt', [NEW, ['0001', '01', 'June 2026', 'Sat']], 1, 0, 0, 'June 2026 sat'],
    ['an absence', [NEW, ['0001', '01', 'June 2026', 'Absent']], 0, 1, 0, 'June 2026 absent'],
    [
      'an entry of which nothing more is known',
      [NEW, ['0001', '01', 'June 2026', 'Entered']],
      ...([0, 0, 1, 'June 2026 entered, outcome not known'] as const),
    ],
    ['one that is planned', [NEW, ['0001', '01', 'January 2027']], 0, 0, 1, 'January 2027 to be sent'],
    [
      'absence, then resit, the earliest first whatever the order of the rows',
      [NEW, ['0001', '01', 'January 2027', 'Sat'], ['0001', '01', 'June 2026', 'Absent']],
      ...([1, 1, 0, 'June 2026 absent; January 2027 sat'] as const),
    ],
    ['withdrawn: nothing', [NEW, ['0001', '01', 'June 2026', 'Withdrawn']], 0, 0, 0, ''],
    ['a later series: nothing', [NEW, ['0001', '01', 'January 2028', 'Sat']], 0, 0, 0, ''],
    ['the same series: nothing', [NEW, ['0001', '01', 'June 2027', 'Sat']], 0, 0, 0, ''],
    ['another unit: nothing', [NEW, ['0001', '02', 'June 2026', 'Sat']], 0, 0, 0, ''],
    ['another candidate: nothing', [NEW, ['0002', '01', 'June 2026', 'Sat']], 0, 0, 0, ''],
    [
      'another size of the subject',
      [NEW, ['0001', '01', 'June 2026', 'Sat', '', '05834']],
      ...([1, 0, 0, 'June 2026 sat'] as const),
    ],
    ['another level: nothing', [NEW, ['0001', '01', 'June 2026', 'Sat', '', '09902']], 0, 0, 0, ''],
    [
      'two sizes in one series are one attempt',
      [NEW, ['0001', '01', 'June 2026', 'Sat', '', '05834'], ['0001', '01', 'June 2026', 'Entered']],
      ...([1, 0, 0, 'June 2026 sat'] as const),
    ],
    [
      'only that it is a resit',
      [['0001', '01', 'June 2027', 'Resit']],
      ...([0, 0, 1, 'an earlier entry, says the status'] as const),
    ],
    [
      'that the earliest one was a resit itself',
      [NEW, ['0001', '01', 'June 2026', 'Resit, sat']],
      ...([1, 0, 1, 'an earlier entry, says the status; June 2026 sat'] as const),
    ],
    ['an attempt without a series', [NEW, ['0001', '01', '', 'Sat']], 1, 0, 0, 'an earlier series sat'],
    [
      'an attempt without a series, which may be the one that is known with it',
      [NEW, ['0001', '01', '', 'Sat'], ['0001', '01', 'June 2026', 'Sat']],
      ...([1, 0, 0, 'June 2026 sat'] as const),
    ],
    [
      'an attempt without a series, which cannot be',
      [NEW, ['0001', '01', '', 'Sat'], ['0001', '01', 'June 2026', 'Absent']],
      ...([1, 1, 0, 'an earlier series sat; June 2026 absent'] as const),
    ],
    [
      'a new entry without a series: everything that was made came before',
      [
        ['0001', '01', ''],
        ['0001', '01', 'June 2026', 'Sat'],
        ['0001', '01', 'January 2027'],
      ],
      ...([1, 0, 0, 'June 2026 sat'] as const),
    ],
    [
      'a row that gives only the UCI is the person whose number stands beside it elsewhere',
      [
        ['0001', '01', 'June 2027', '', '', '05835', UCI],
        ['', '01', 'June 2026', 'Sat', '', '05835', UCI],
      ],
      ...([1, 0, 0, 'June 2026 sat'] as const),
    ],
  ])('%s', (_shows, rows, ...told) => {
    expect(before(rows)).toEqual(told);
  });
});

describe('what a record tells', () => {
  const withUci: Row = ['0001', '01', 'June 2027', '', '', '05835', UCI];

  it('is joined by UCI, whatever the candidate number was then, with or without its check letter', () => {
    const known = past('June 2026', 'sat', { uci: UCI, candidateNumber: '7777', grade: 'U' });
    expect(before([withUci], [known])).toEqual([1, 0, 0, 'June 2026 sat, grade U']);
    expect(before([withUci], [{ ...known, uci: UCI.slice(0, 12) }])).toEqual([1, 0, 0, 'June 2026 sat, grade U']);
  });

  it('is joined by candidate number where nothing contradicts it', () => {
    expect(before([NEW], [past('June 2026', 'sat')])[0]).toBe(1);
    expect(before([NEW], [past('June 2026', 'sat', { uci: UCI })])[0]).toBe(1);
    expect(before([withUci], [past('June 2026', 'sat', { uci: OTHER_UCI })])[0]).toBe(0);
    expect(before([NEW], [past('June 2026', 'sat', { candidateNumber: '0002' })])[0]).toBe(0);
  });

  it('is not joined by the number of another centre', () => {
    const centre = { ...past('June 2026', 'sat'), centreNumber: '12345' };
    const { entries, reference } = entriesOf([NEW], ASOF, { centre: { number: '99999' } });
    const [first] = entries;
    expect(first && attemptLedger(entries, reference, ASOF, [centre], noOtherUcis).before(first.entry).sat).toBe(0);
  });

  it('counts once with the row that the sheet has of it, and says what the row does not', () => {
    const row: Row = ['0001', '01', 'June 2026', 'Entered'];
    expect(before([NEW, row], [past('June 2026', 'absent')])).toEqual([0, 1, 0, 'June 2026 absent']);
  });

  it('goes before the sheet where it is certain, and after it where it may be of somebody else', () => {
    const row: Row = ['0001', '01', 'June 2026', 'Absent'];
    expect(before([withUci, row], [past('June 2026', 'sat', { uci: UCI })])[0]).toBe(1);
    expect(before([NEW, row], [past('June 2026', 'sat')])[0]).toBe(0);
  });

  it('of which the outcome is not known is an open entry', () => {
    expect(before([withUci], [past('June 2026', null, { uci: UCI })])).toEqual([
      ...[0, 0, 1],
      'June 2026 entered, outcome not known',
    ]);
  });

  it('of a qualification is no attempt, and of an unknown code is named', () => {
    const { entries, reference } = entriesOf([NEW], ASOF);
    const records = [past('June 2026', 'sat', { code: '583500' }), past('June 2026', 'sat', { code: 'ZZ9' })];
    const elsewhere = past('June 2026', 'sat', { candidateNumber: '0099' });
    const ledger = attemptLedger(entries, reference, ASOF, [...records, elsewhere], noOtherUcis);
    expect(entries[0] && ledger.before(entries[0].entry).earlier).toEqual([]);
    expect(ledger.records).toMatchObject([{ source: 'R9999972.X01', entries: 3, matched: 2, unknownCodes: ['ZZ9'] }]);
  });
});

describe('an entry that was withdrawn after the last day for a refund', () => {
  const late = past('January 2027', 'absent', { isWithdrawnLate: true });
  const words = 'January 2027 withdrawn after the last day for a refund, and so absent';
  const row = (status: string): Row => ['0001', '01', 'January 2027', status];

  it.each<readonly [shows: string, rows: readonly Row[], records: readonly PastEntry[], told: readonly unknown[]]>([
    ['is an absence', [NEW], [late], [0, 1, 0, words]],
    ['also beside its row', [NEW, row('Withdrawn')], [late], [0, 1, 0, words]],
    ['once, where its row says so too', [NEW, row('Absent')], [late], [0, 1, 0, 'January 2027 absent']],
    [
      'once, where a results file does',
      [NEW],
      [late, past('January 2027', 'absent')],
      [0, 1, 0, 'January 2027 absent'],
    ],
    ['not where it was sat in spite of it', [NEW], [late, past('January 2027', 'sat')], [1, 0, 0, 'January 2027 sat']],
    ['came before a new entry in its own series too', [row('')], [late], [0, 1, 0, words]],
    [
      'and before later ones together with that',
      [NEW, row('')],
      [late],
      [0, 1, 1, `${words}; January 2027 to be sent`],
    ],
    ['not before an earlier series', [['0001', '01', 'June 2026']], [late], [0, 0, 0, '']],
    ['counts for nothing on medical grounds', [NEW, row('Withdrawn (medical grounds)')], [late], [0, 0, 0, '']],
    ['or where the fee was given back', [NEW, row('Withdrawn, refunded')], [late], [0, 0, 0, '']],
    [
      'but not because of another series',
      [NEW, ['0001', '01', 'June 2026', 'Withdrawn, medical']],
      [late],
      [0, 1, 0, words],
    ],
    ['nor where it says that it was not', [NEW, row('Withdrawn, not refunded')], [late], [0, 1, 0, words]],
  ])('%s', (_shows, rows, records, told) => {
    expect(before(rows, records)).toEqual(told);
  });
});

describe('the limit', () => {
  it.each([
    ['05835', 3],
    ['09902', 2],
    ['05860', null],
  ])(
    'of %s is %s attempts: three at Level 3, two at Level 2, and none is judged where the level is not known',
    (size, limit) => {
      const { entries, reference } = entriesOf([['0001', '01', 'June 2027', '', '', size]], ASOF);
      expect(entries[0] && (attemptLimit(entries[0], reference)?.value ?? null)).toBe(limit);
    },
  );

  it('is reached by what was sat; what is not known counts only at most', () => {
    const { entries, reference } = entriesOf(
      [NEW, ['0001', '01', 'June 2026', 'Sat'], ['0001', '01', 'January 2027']],
      ASOF,
    );
    const [first] = entries;
    if (!first) throw new Error('There is no entry.');
    const attempts = attemptLedger(entries, reference, ASOF, [], noOtherUcis).before(first.entry);
    expect(attemptsUsed(attempts, reference.policy(first))).toEqual({ certainly: 1, atMost: 2 });
  });
});

describe('an entry that was never sent', () => {
  const january: Row = ['0001', '01', 'January 2027'];

  it.each<readonly [shows: string, asOf: CalendarDate, open: number]>([
    ['counts on the last day on which it can be made', '2026-11-30', 1],
    ['counts for nothing once its series has closed', '2026-12-01', 0],
    ['and once its series is over', '2027-02-01', 0],
  ])('%s', (_shows, asOf, open) => {
    expect(before([NEW, january], [], asOf)[2]).toBe(open);
  });

  it('does not tell of an earlier one by its status Resit either', () => {
    expect(before([NEW, ['0001', '01', 'January 2027', 'Resit']], [], '2026-12-01')[2]).toBe(0);
  });

  it('leaves a result of its series as it was', () => {
    expect(before([NEW, january], [past('January 2027', 'sat')], '2027-03-12')[0]).toBe(1);
  });

  it('is over from the day after its month where no last day is known', () => {
    const later: Row = ['0001', '01', 'January 2028'];
    const june: Row = ['0001', '01', 'June 2027'];
    expect(before([later, june], [], '2027-06-30')[2]).toBe(1);
    expect(before([later, june], [], '2027-07-01')[2]).toBe(0);
  });
});
