import { assess, type Assessment } from '../../src/assessment';
import type { CalendarDate } from '../../src/entries';
import { chargeEntries, groupedTotals, newFeeLines, NOT_IN_SHEET, sentFees, type SentFees } from '../../src/fees';
import { detailsOf, lineOf, NO_DETAILS, type RegisterLine } from '../../src/register';
import { fileLines, registerFrom, seriesOf, type TestFile } from '../register/lines';
import { entryList, type TestRow } from '../rules/entry-list';
import { testReference, type ReferenceChanges } from '../rules/test-reference';

const REGISTRATIONS: TestFile = { name: 'E9999972.X01', at: '2026-09-14 10:00:00', series: '9R26', states: ['sent'] };
const UNITS: TestFile = {
  ...{ name: 'E9999972.X02', at: '2026-10-05 10:00:00', series: '1A27', kind: 'unit', sequence: 2 },
  states: ['sent'],
};

const [ANN, BEN] = entryList([{}, { person: 1 }]).rows.map(detailsOf);

/** Lines of a file with an entry for each of these, at a fee. */
function lines(file: TestFile, code: string, fee: number | null, people = [ANN, BEN]): RegisterLine[] {
  const entries = people.flatMap((who) => (who ? [[who, code] as const] : []));
  return fileLines(file, entries).map((line) => (line.what === 'entry' ? { ...line, fee } : line));
}

const ROWS: readonly TestRow[] = [
  { person: 0, code: '05835' },
  { person: 1, code: '05835' },
  { person: 0, code: '583501', series: 'January 2027' },
  { person: 0, code: '583501', series: 'June 2027' },
];

function sent(
  rows: readonly TestRow[],
  register: readonly RegisterLine[],
  asOf?: CalendarDate,
  changes?: ReferenceChanges,
): SentFees {
  return sentFees(context(rows, register, asOf, changes));
}

function context(
  rows: readonly TestRow[],
  register: readonly RegisterLine[],
  asOf: CalendarDate = '2026-11-23',
  changes: ReferenceChanges = {},
): Assessment {
  const given = entryList(rows);
  const list = {
    ...given,
    entries: given.entries.map((one) => ({
      ...one,
      candidate: { ...one.candidate, groups: { Department: one.candidate.row % 2 === 1 ? 'Business' : 'Science' } },
    })),
  };
  return assess({ list, reference: testReference(changes), asOf, past: [], register: registerFrom(register) });
}

describe('what was sent', () => {
  const register = [...lines(REGISTRATIONS, '583500', 5000), ...lines(UNITS, '583501', 0, [ANN])];

  it('is added up by series in the order of time, by qualification, group and candidate, at the fees of its day', () => {
    const { lines: all, total } = sent(ROWS, register);
    expect(total).toEqual({ entries: 3, due: 10_000, unpriced: 0 });
    const totals = groupedTotals(all);
    expect(totals.bySeries.map(({ label, due }) => [label, due])).toEqual([
      ['Registrations, September 2026 (9R26)', 10_000],
      ['January 2027 (1A27)', 0],
    ]);
    expect(totals.byQualification.map(({ label, entries }) => [label, entries])).toEqual([
      ['05835 Business Extended Certificate', 3],
    ]);
    expect(totals.byGroup.Department?.map(({ label, due }) => [label, due])).toEqual([
      ['Business', 5000],
      ['Science', 5000],
    ]);
    expect(totals.byCandidate.map(({ due }) => due)).toEqual([5000, 5000]);
  });

  it('is beside what is new, and both make all', () => {
    const assessed = context(ROWS, register);
    const fresh = newFeeLines(chargeEntries(assessed));
    expect(fresh.map(({ title }) => title)).toHaveLength(1);
    const all = groupedTotals([...sentFees(assessed).lines, ...fresh]);
    expect(all.entries).toBe(4);
  });

  it('stays in the sums when its row is gone: in the group of a candidate who is still there', () => {
    const { lines: all, total } = sent(ROWS.slice(0, 1), register);
    expect(total.entries).toBe(3);
    expect(groupedTotals(all).byGroup.Department?.map(({ label, entries }) => [label, entries])).toEqual([
      [NOT_IN_SHEET, 1],
      ['Business', 2],
    ]);
    expect(groupedTotals(all).byCandidate.map(({ entries }) => entries)).toEqual([2, 1]);
  });

  it('keeps its group and its candidate when it was withdrawn and the withdrawal is recorded', () => {
    const withdrawn = ROWS.map((row, index) => (index === 2 ? { ...row, status: 'Withdrawn' } : row));
    const recorded: RegisterLine = {
      ...lineOf('withdrawal', { time: '2026-10-10 10:00:00', by: 'KS' }),
      ...{ details: ANN ?? NO_DETAILS, code: '583501', series: seriesOf('1A27') },
    };
    const { lines: all } = sent(withdrawn, [...register, recorded]);
    const { byGroup, byCandidate } = groupedTotals(all);
    expect(byGroup.Department?.map(({ label, entries }) => [label, entries])).toEqual([
      ['Business', 2],
      ['Science', 1],
    ]);
    expect(byCandidate.map(({ entries }) => entries)).toEqual([2, 1]);
  });

  it('is in no group where its row is gone and those that are left of the candidate say several', () => {
    const moved = [...ROWS.slice(0, 2), { person: 5 }, { person: 0, code: '583501', series: 'June 2027' }];
    const { byGroup, byCandidate } = groupedTotals(sent(moved, register).lines);
    expect(byGroup.Department?.map(({ label, entries }) => [label, entries])).toEqual([
      [NOT_IN_SHEET, 1],
      ['Business', 1],
      ['Science', 1],
    ]);
    expect(byCandidate.map(({ entries }) => entries)).toEqual([2, 1]);
  });

  it('has no fee where none was known, and says how many files are not marked as sent', () => {
    const told = sent(ROWS, lines({ ...REGISTRATIONS, states: [] }, '583500', null));
    expect(told.total).toEqual({ entries: 2, due: 0, unpriced: 2 });
    expect(told.notMarked).toBe(2);
  });

  it('leaves out files that were never sent or rejected, and earlier academic years', () => {
    expect(sent(ROWS, lines({ ...REGISTRATIONS, states: ['discarded'] }, '583500', 5000)).lines).toEqual([]);
    const nextYear = sent(ROWS, register, '2027-11-23');
    expect(nextYear.lines).toEqual([]);
    expect(nextYear.earlier).toEqual({ entries: 3, due: 10_000, unpriced: 0 });
  });

  it('tells what a withdrawal in time brings back', () => {
    const paid = lines(UNITS, '583501', 2000, [ANN]);
    const withdrawal = (time: '2026-10-10 10:00:00' | '2026-12-10 10:00:00'): RegisterLine => ({
      ...lineOf('withdrawal', { time, by: 'KS' }),
      ...{ details: ANN ?? NO_DETAILS, code: '583501', series: seriesOf('1A27') },
    });
    const told = (time: Parameters<typeof withdrawal>[0]): SentFees =>
      sent(ROWS, [...paid, withdrawal(time)], '2026-12-20', { refundUntil: '2026-11-30' });
    expect(told('2026-10-10 10:00:00').total.due).toBe(2000);
    expect(told('2026-10-10 10:00:00')).toMatchObject({ withdrawn: 1, credit: { entries: 1 } });
    expect(told('2026-12-10 10:00:00')).toMatchObject({ withdrawn: 1, credit: { entries: 0 } });
  });

  it.each<[string, boolean | null, SentFees['credit']]>([
    ['is kept: the fee alone comes back', false, { entries: 1, due: 0, unpriced: 0 }],
    ['comes back with the fee', true, { entries: 1, due: 1200, unpriced: 0 }],
    ['may be kept: the sum is not known', null, { entries: 1, due: 0, unpriced: 1 }],
  ])('tells what comes back where a late fee %s', (_what, back, credit) => {
    const paid = lines({ ...UNITS, at: '2026-11-02 10:00:00' }, '583501', 1200, [ANN]);
    const withdrawal: RegisterLine = {
      ...lineOf('withdrawal', { time: '2026-11-10 10:00:00', by: 'KS' }),
      ...{ details: ANN ?? NO_DETAILS, code: '583501', series: seriesOf('1A27') },
    };
    const changes = {
      ...{ lateFees: { late: 1200 }, refundUntil: '2026-11-30' as const },
      ...(back === null ? {} : { lateFeesBack: { late: back } }),
    };
    expect(sent(ROWS, [...paid, withdrawal], '2026-12-20', changes).credit).toEqual(credit);
  });
});
