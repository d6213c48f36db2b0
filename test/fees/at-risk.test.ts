import { assess } from '../../src/assessment';
import { chargeEntries, totalCharges, type AtRisk } from '../../src/fees';
import { mustHave, parseCalendarDate, type CalendarDate } from '../../src/entries';
import type { Known, Reference, SeriesDates } from '../../src/reference';
import { NO_REGISTER } from '../../src/register';
import { entriesOf, MADE_UP, priced, type Row } from './priced';

const ROWS: readonly Row[] = [
  ['0001', '', ''],
  ['0001', '01', 'January 2027'],
  ['0002', '01', 'January 2027', 'Resit'],
  ['0001', '02', 'June 2027'],
  ['0003', '02', 'June 2027', 'Sat'],
];

const risks = (asOf: string, file: object = MADE_UP, rows = ROWS): unknown[] =>
  totalCharges(priced(rows, asOf, file)).atRisk.map(({ after, more, unpriced, closed, confidence }: AtRisk) => [
    ...[after, more, unpriced, closed, confidence],
  ]);

describe('the money at risk', () => {
  it('is told for every coming date of every series that occurs: what all unsent entries would cost more', () => {
    expect(risks('2026-10-01')).toEqual([
      ['2026-10-21', 2400, 0, 0, 'confirmed'],
      ['2026-11-04', 8000, 0, 0, 'confirmed'],
      ['2026-11-30', 0, 0, 2, 'confirmed'],
      ['2027-02-21', 1200, 0, 2, 'confirmed'],
    ]);
  });

  it('counts from today: what is late already is not at risk again, and on the last day it still is', () => {
    expect(risks('2026-11-04')).toEqual([
      ['2026-11-04', 5600, 0, 0, 'confirmed'],
      ['2026-11-30', 0, 0, 2, 'confirmed'],
      ['2027-02-21', 1200, 0, 2, 'confirmed'],
    ]);
  });

  it('is not known where no late fee is, and is then never nothing', () => {
    expect(risks('2026-12-01', { ...MADE_UP, lateFees: [] })).toEqual([['2027-02-21', 0, 1, 0, 'confirmed']]);
  });

  it('says how much of it a withdrawal in time does not give back, as the late fee itself says', () => {
    const [late, veryLate] = MADE_UP.lateFees;
    const told = (file: object): unknown[] =>
      totalCharges(priced(ROWS, '2026-10-01', file)).atRisk.map(({ kept, keptUnknown, back }) => [
        ...[kept, keptUnknown, back],
      ]);
    const set = {
      ...MADE_UP,
      lateFees: [
        { ...late, refundable: true },
        { ...veryLate, refundable: false },
      ],
    };
    expect(told(set)).toEqual([
      [0, 0, 'given back'],
      [8000, 0, 'not given back'],
      [0, 0, ''],
      [0, 0, 'given back'],
    ]);
    expect(told(MADE_UP)[0]).toEqual([0, 2400, 'perhaps not given back']);
  });

  it('says where a date is not confirmed', () => {
    expect(risks('2026-12-01', { ...MADE_UP, seriesDates: [] })).toEqual([['2027-02-21', 1200, 0, 0, 'likely']]);
  });

  it('is as sure as the least sure of the date and the late fee', () => {
    const { list, reference, day } = entriesOf(ROWS, '2026-10-01');
    const riskWith = (of: Reference): unknown =>
      totalCharges(
        chargeEntries(assess({ list, reference: of, asOf: day, past: [], register: NO_REGISTER })),
      ).atRisk.map(({ after, confidence }) => [after, confidence]);
    const likely: Reference = {
      ...reference,
      lateFee: (resolution, stage) => {
        const fee = reference.lateFee(resolution, stage);
        return fee === null || stage !== 'late' ? fee : { ...fee, confidence: 'likely' };
      },
    };
    expect(riskWith(likely)).toEqual([
      ['2026-10-21', 'likely'],
      ['2026-11-04', 'confirmed'],
      ['2026-11-30', 'confirmed'],
      ['2027-02-21', 'likely'],
    ]);
  });

  it('has one line for two dates on a day, and none for a date that changes nothing', () => {
    const { list, reference, day } = entriesOf(ROWS.slice(0, 3), '2026-10-01');
    const daysAtRisk = (changed: Partial<SeriesDates>): CalendarDate[] => {
      const of: Reference = {
        ...reference,
        seriesDates: (series) => ({ ...reference.seriesDates(series), ...changed }),
      };
      const charges = chargeEntries(assess({ list, reference: of, asOf: day, past: [], register: NO_REGISTER }));
      return totalCharges(charges).atRisk.map(({ after }) => after);
    };
    const on = (text: string): Known<CalendarDate> => ({
      ...{ value: mustHave(parseCalendarDate(text), text), confidence: 'confirmed', source: 'made up for tests' },
    });
    expect(daysAtRisk({ lateUntil: on('2026-10-21') })).toEqual(['2026-10-21', '2026-11-30']);
    expect(daysAtRisk({ lateUntil: on('2026-10-14') })).toEqual(['2026-10-14', '2026-11-30']);
  });

  it('is nothing where everything was sent', () => {
    expect(risks('2026-10-01', MADE_UP, [['0001', '01', 'January 2027', 'Entered']])).toEqual([]);
  });

  it.each(['2026-10-21', '2026-11-04', '2027-02-21'])('after %s is the difference of the totals', (after) => {
    const rows = ROWS.filter(([, , series]) => after < '2026-12' || series !== 'January 2027');
    const now = totalCharges(priced(rows, '2026-10-01'));
    const then = totalCharges(
      priced(rows, `${after.slice(0, 8)}${String(Number(after.slice(8)) + 1).padStart(2, '0')}`),
    );
    expect(now.atRisk.find((risk) => risk.after === after)?.more).toBe(then.due - now.due);
  });
});
