import * as fc from 'fast-check';
import { CANDIDATE_FIELDS, areGivenAlike, candidateKinds, firstPlaces, kindsOf } from '../../src/entries';
import { candidateRow } from './candidate-row';

const letters = (text: string): Int32Array =>
  kindsOf(
    [...text],
    (letter) => letter.toLowerCase(),
    (one, other) => one === other,
  );

describe('the kinds of things', () => {
  test('are numbered as they first come', () => {
    expect([...letters('abacbd')]).toEqual([0, 1, 0, 2, 1, 3]);
    expect(firstPlaces(letters('abacbd'))).toEqual([0, 1, 3, 5]);
  });

  test('are told apart within one key', () => {
    expect([...letters('aAaAbB')]).toEqual([0, 1, 0, 1, 2, 3]);
  });

  test('never join things that are not alike, however many share a key', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 })), (numbers) => {
        const kinds = kindsOf(
          numbers,
          () => 'one key for all',
          (one, other) => one === other,
        );
        const firsts = firstPlaces(kinds).map((place) => numbers[place]);
        expect(numbers).toEqual([...kinds].map((kind) => firsts[kind]));
      }),
    );
  });
});

describe('rows that give the same of their candidate', () => {
  const row = candidateRow({ candidateNumber: '0001', uci: '999990260001T', surname: 'Orchard' });

  test('are of one kind, wherever they stand', () => {
    const other = candidateRow({ candidateNumber: '0002', uci: '999990260002R', surname: 'Quayle' });
    expect([...candidateKinds([row, other, { ...row, row: 7, groups: { Class: '12A' } }])]).toEqual([0, 1, 0]);
  });

  test.each([...CANDIDATE_FIELDS, 'birthDateText'])('and differ by their %s', (field) => {
    expect(areGivenAlike(row, { ...row, [field]: 'another' })).toBe(false);
  });

  test('and by their date of birth, and by the columns that they have', () => {
    expect(areGivenAlike(row, { ...row, birthDate: '2009-03-07' })).toBe(false);
    expect(areGivenAlike(row, { ...row, columns: { uci: 1 } })).toBe(false);
  });
});
