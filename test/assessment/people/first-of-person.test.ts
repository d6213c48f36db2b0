import fc from 'fast-check';
import { FirstOfPerson, IDENTITY_KEYS, isSamePerson } from '../../../src/assessment';
import { calendarDate, type CandidateRow } from '../../../src/entries';
import { candidateRow } from '../../entries/candidate-row';

/** Rows that give few different names, days and UCIs, or none, so that many agree in some and differ in others. */
const rows = fc
  .record({
    surname: fc.constantFrom('', 'Hughes', 'hughes', 'Ward'),
    forenames: fc.constantFrom('', 'Anne', 'Ben'),
    birthDate: fc.constantFrom(null, calendarDate(2009, 3, 21), calendarDate(2009, 4, 1)),
    uci: fc.constantFrom('', '999990260001T', '999990260001', '999990260002', 'TBC'),
  })
  .map(candidateRow);

/** What is the same as looking at each. */
function firstByLooking(among: readonly CandidateRow[], row: CandidateRow): CandidateRow | undefined {
  return among.find((one) => isSamePerson(one, row, IDENTITY_KEYS));
}

test('the first of few or many rows about a person is the one that looking at each finds', () => {
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 80 }), fc.array(rows, { minLength: 1, maxLength: 8 }), (among, asked) => {
      const people = new FirstOfPerson<CandidateRow>((row) => row);
      for (const row of among) people.add(row);
      for (const row of asked) expect(people.find(row)).toBe(firstByLooking(among, row));
    }),
    { numRuns: 400 },
  );
});

test('what is added after a question counts at the next', () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 30, maxLength: 60 }), rows, (among, asked) => {
      const people = new FirstOfPerson<CandidateRow>((row) => row);
      for (const [place, row] of among.entries()) {
        people.add(row);
        expect(people.find(asked)).toBe(firstByLooking(among.slice(0, place + 1), asked));
      }
    }),
    { numRuns: 100 },
  );
});
