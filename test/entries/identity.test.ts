import { bareUci, uciOfForm, validNumberOrEmpty, validUciOrEmpty, validUlnOrEmpty } from '../../src/entries';

describe('a UCI made comparable', () => {
  test.each<readonly [uci: string, bare: string, ofForm: string, valid: string]>([
    ['999990260001T', '999990260001', '999990260001', '999990260001'],
    ['999990260001', '999990260001', '999990260001', '999990260001'],
    ['99999a260001', '99999A260001', '99999A260001', '99999A260001'],
    // A wrong check letter: somebody's all the same, but nobody knows whose.
    ['999990260001X', '999990260001', '999990260001', ''],
    ['TBC', 'TBC', '', ''],
    ['not known yet', 'NOT KNOWN YE', '', ''],
    ['NOTKNOWNYET!', 'NOTKNOWNYET!', '', ''],
    ['', '', '', ''],
  ])('%j', (uci, bare, ofForm, valid) => {
    expect([bareUci({ uci }), uciOfForm({ uci }), validUciOrEmpty({ uci })]).toEqual([bare, ofForm, valid]);
  });
});

test('a Placeholder ULN tells nothing', () => {
  expect(
    ['1000000043', '9999999999', '9999999998', '1000000044', 'TBC'].map((uln) => validUlnOrEmpty({ uln })),
  ).toEqual(['1000000043', ...['', '', '', '']]);
});

test('a candidate number tells with its zeros or without', () => {
  expect(['12', '0012', '12a', ''].map((candidateNumber) => validNumberOrEmpty({ candidateNumber }))).toEqual([
    ...['0012', '0012'],
    ...['', ''],
  ]);
});
