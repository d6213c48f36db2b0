import fc from 'fast-check';
import { totalCharges } from '../../src/fees';
import { MADE_UP, priced } from './priced';

describe('totals', () => {
  const charges = priced(
    [
      ['0001', '', '', '', 'Business'],
      ['0001', '01', 'January 2027', 'Resit', 'Business'],
      ['0002', '', '', '', 'Computing', '05839'],
      ['0002', '01', 'January 2027', '', '', '05839'],
    ],
    '2026-10-01',
    { ...MADE_UP, fees: [{ kind: 'registration', amount: '50.00' }] },
  );

  it('add up what is known and count what is not', () => {
    expect(totalCharges(charges)).toMatchObject({ entries: 4, due: 10_000, unpriced: 1 });
  });

  it('are by qualification', () => {
    expect(totalCharges(charges).byQualification).toEqual([
      { label: '05835 Business Extended Certificate', entries: 2, due: 5000, unpriced: 1 },
      { label: '05839 IT Extended Certificate', entries: 2, due: 5000, unpriced: 0 },
    ]);
  });

  it('are by every group column, empty cells included', () => {
    expect(totalCharges(charges).byGroup).toEqual({
      Dept: [
        { label: '(empty)', entries: 1, due: 0, unpriced: 0 },
        { label: 'Business', entries: 2, due: 5000, unpriced: 1 },
        { label: 'Computing', entries: 1, due: 5000, unpriced: 0 },
      ],
    });
  });

  it('by any column add up to the whole', () => {
    const units = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 30 }).map(String),
        fc.constantFrom('', '01', '02'),
        fc.constantFrom('January 2027', 'June 2027'),
        fc.constantFrom('', 'Resit', 'Sat', 'Absent'),
        fc.constantFrom('Business', 'Computing', ''),
      ),
    );
    fc.assert(
      fc.property(units, (rows) => {
        const totals = totalCharges(priced(rows, '2026-11-02'));
        for (const part of [totals.byQualification, ...Object.values(totals.byGroup)]) {
          expect(part.reduce((sum, { due }) => sum + due, 0)).toBe(totals.due);
          expect(part.reduce((sum, { entries }) => sum + entries, 0)).toBe(totals.entries);
        }
      }),
      { numRuns: 30 },
    );
  });
});
