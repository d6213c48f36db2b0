import fc from 'fast-check';
import { candidateKey, parseCandidateNumber, parseCentreNumber, type CandidateRow } from '../../src/entries';
import { candidateRow } from './candidate-row';

const key = (given: Partial<CandidateRow>): string =>
  candidateKey(candidateRow({ row: 7, centreNumber: '99999', ...given }));

describe('the key of a candidate', () => {
  const anne = { surname: 'Example', forenames: 'Anne', birthDate: '2009-09-03', birthDateText: '03/09/2009' } as const;

  test('two rows with one candidate number are one person, with zeros or without, whatever else they say', () => {
    expect(key({ candidateNumber: '12', uci: '999990260012T' })).toBe(key({ candidateNumber: '0012', ...anne }));
  });

  test('without a number the UCI tells, in either case and with or without its check letter', () => {
    expect(key({ uci: '99999a260001', ...anne })).toBe(key({ uci: '99999A260001T' }));
    expect(key({ uci: '999990260001T' })).not.toBe(key({ uci: '999990260002E' }));
  });

  test('what is no UCI tells nobody from another: two people may both have TBC', () => {
    expect(key({ uci: 'TBC', ...anne })).toBe(key(anne));
    expect(key({ uci: 'TBC', row: 7 })).not.toBe(key({ uci: 'TBC', row: 8 }));
  });

  test('without either, name and birth date tell, however the date is written', () => {
    expect(key(anne)).toBe(key({ ...anne, surname: 'EXAMPLE', birthDateText: '3.9.09' }));
    expect(key(anne)).not.toBe(key({ ...anne, birthDate: '2009-09-04' }));
    expect(key({ surname: 'Van', forenames: 'Example Jan' })).not.toBe(
      key({ surname: 'Van Example', forenames: 'Jan' }),
    );
  });

  test('a number is not taken for a UCI, nor a UCI for a name', () => {
    expect(new Set([key({ candidateNumber: '0012' }), key({ uci: '0012' }), key({ surname: '0012' })]).size).toBe(3);
  });

  test('rows that name nobody are not taken for one person', () => {
    expect(key({ row: 7 })).not.toBe(key({ row: 8 }));
  });
});

describe('a candidate number', () => {
  test.each([
    ['1', '0001'],
    ['0012', '0012'],
    ['012', '0012'],
    ['9999', '9999'],
  ])('%j is %s', (text, number) => expect(parseCandidateNumber(text)).toBe(number));

  test.each(['', '0', '0000', '00012', '10000', '12a', '-1', '1.0', '1 2', ' 12', '１２'])('%j is none', (text) =>
    expect(parseCandidateNumber(text)).toBeNull(),
  );

  test('every number from 1 to 9999 is read back, padded or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
        const padded = String(number).padStart(4, '0');
        expect(parseCandidateNumber(String(number))).toBe(padded);
        expect(parseCandidateNumber(padded)).toBe(padded);
      }),
    );
  });
});

describe('a centre number', () => {
  test('has five digits', () => expect(parseCentreNumber('99999')).toBe('99999'));

  test.each(['', '9999', '999999', '9999A', ' 99999', '99 999'])('%j is none', (text) =>
    expect(parseCentreNumber(text)).toBeNull(),
  );
});
