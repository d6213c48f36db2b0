import fc from 'fast-check';
import { sameEntryKey } from '../../src/assessment';
import { attemptLedger } from '../../src/assessment/attempts/ledger';
import { addDays } from '../../src/entries';
import { canBeMade, totalCharges, type Charge } from '../../src/fees';
import { buildReference, parseReferenceFile } from '../../src/reference';
import type { PastEntry } from '../../src/register';
import { entriesOf, MADE_UP, past, priced, type Row } from './priced';

const SERIES = ['June 2025', 'January 2026', 'June 2026', 'January 2027', 'June 2027'];
const STATUSES = ['', 'Resit', 'Sat', 'Absent', 'Entered', 'Withdrawn', 'Resit, sat'];

const row: fc.Arbitrary<Row> = fc.tuple(
  fc.constantFrom('0001', '0002', '3', ''),
  fc.constantFrom('', '01', '02'),
  fc.constantFrom('', ...SERIES),
  fc.constantFrom(...STATUSES),
  fc.constantFrom('Business', ''),
  fc.constantFrom('05834', '05835', '09902', '05860'),
  fc.constantFrom('', '999990260001T'),
);
const rows = fc.array(row, { maxLength: 12 });
const record: fc.Arbitrary<PastEntry> = fc
  .tuple(fc.constantFrom(...SERIES), fc.constantFrom('sat', 'absent', null), fc.constantFrom('0001', '0002'))
  .map(([series, outcome, candidateNumber]) => past(series, outcome, { candidateNumber }));
const records = fc.array(record, { maxLength: 4 });
const day = fc.integer({ min: 0, max: 240 }).map((days) => addDays('2026-09-01', days));

const { reference } = buildReference({ basedata: [], file: parseReferenceFile(JSON.stringify(MADE_UP)) });

/** What is charged, whatever row it stands in: of two rows that ask for one examination under two sizes the first is charged. */
function told(charges: readonly Charge[]): string[] {
  return charges
    .map(({ resolved, reason, late, amount, why, later }) =>
      JSON.stringify([sameEntryKey(resolved, { reference }), reason, late, amount, why, later]),
    )
    .sort();
}

describe('the charges of any sheet', () => {
  it('do not depend on the order of its rows', () => {
    const shuffled = rows.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(shuffled, records, day, ([some, others], known, asOf) => {
        const [one, other] = [some, others].map((all) => priced(all, asOf, MADE_UP, known));
        expect(told(other ?? [])).toEqual(told(one ?? []));
        expect(totalCharges(other ?? []).atRisk).toEqual(totalCharges(one ?? []).atRisk);
      }),
    );
  });

  it('add up to the total, part by part', () => {
    fc.assert(
      fc.property(rows, records, day, (some, known, asOf) => {
        const all = priced(some, asOf, MADE_UP, known);
        const { due, unpriced, entries } = totalCharges(all);
        const charges = all.filter(canBeMade);
        expect(due).toBe(charges.reduce((sum, { amount }) => sum + (amount ?? 0), 0));
        expect(unpriced).toBe(charges.filter(({ amount }) => amount === null).length);
        expect(entries).toBe(charges.length);
        for (const { amount, parts } of charges) {
          if (amount !== null) expect(parts.reduce((sum, part) => sum + (part.amount ?? NaN), 0)).toBe(amount);
        }
      }),
    );
  });

  it('never fall by waiting: neither as told in advance, nor when the day has come', () => {
    fc.assert(
      fc.property(rows, day, fc.integer({ min: 1, max: 120 }), (some, asOf, days) => {
        const waited = priced(some, addDays(asOf, days), MADE_UP);
        for (const [index, charge] of priced(some, asOf, MADE_UP).entries()) {
          // Where an earlier entry can no longer be made, this one may be the first.
          if (waited[index]?.reason !== charge.reason) continue;
          const amounts = [charge.amount, ...charge.later.map(({ amount }) => amount), waited[index]?.amount ?? null];
          const known = amounts.slice(0, -1).filter((amount) => amount !== null);
          expect(known).toEqual([...known].sort((one, other) => one - other));
          const [now, then] = [amounts[0] ?? null, amounts.at(-1) ?? null];
          if (now !== null && then !== null) expect(then).toBeGreaterThanOrEqual(now);
        }
      }),
    );
  });

  it('in the next stage are what a check on its first day makes of them', () => {
    fc.assert(
      fc.property(rows, day, (some, asOf) => {
        for (const [index, { later, reason }] of priced(some, asOf).entries()) {
          for (const stage of later) {
            const then = priced(some, stage.from)[index];
            // Where an earlier entry can no longer be made, this one may be the first.
            if (then?.reason !== reason) continue;
            expect([then.late, then.amount]).toEqual([stage.late, stage.amount]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('charge nothing twice, and nothing that was made or withdrawn', () => {
    fc.assert(
      fc.property(rows, records, day, (some, known, asOf) => {
        const charges = priced(some, asOf, MADE_UP, known);
        const keys = charges.map(({ resolved: { candidateKey, kind, qualificationCode, unit, series } }) =>
          [candidateKey, kind, qualificationCode, unit, series?.year, series?.month].join(' '),
        );
        expect(new Set(keys).size).toBe(keys.length);
        expect(charges.every(({ resolved }) => resolved.entry.status.standing === 'new')).toBe(true);
      }),
    );
  });

  it('include each examination at most once for a person registered for one size', () => {
    fc.assert(
      fc.property(rows, records, day, (some, known, asOf) => {
        const oneSize = some.map((each): Row => [
          each[0],
          each[1],
          each[2] || 'June 2026',
          each[3] ?? '',
          each[4] ?? '',
          '05835',
        ]);
        const included = priced(oneSize, asOf, MADE_UP, known).filter(
          (charge) => canBeMade(charge) && charge.reason === 'included',
        );
        const keys = included.map(({ resolved: { candidateKey, unit } }) => `${candidateKey} ${unit ?? ''}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

test('the attempts of any sheet are never negative, never more than the earlier entries, and one a series', () => {
  fc.assert(
    fc.property(rows, records, (some, known) => {
      const { entries, reference, day: asOf } = entriesOf(some, '2026-11-23');
      const ledger = attemptLedger(entries, reference, asOf, known, () => new Set());
      for (const { entry } of entries) {
        const { earlier, sat, absent, open } = ledger.before(entry);
        expect(Math.min(sat, absent, open)).toBeGreaterThanOrEqual(0);
        expect(sat + absent + open).toBe(earlier.length);
        const dated = earlier.flatMap(({ series }) => (series === null ? [] : [`${series.year} ${series.month}`]));
        expect(new Set(dated).size).toBe(dated.length);
      }
    }),
  );
});
