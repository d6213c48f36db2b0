import { uciCheckLetter } from '../../src/entries';
import { likelyCentre } from '../../src/submission/likely-centre';

const uciOf = (centre: string, number: number): string => {
  const first12 = `${centre}026${String(number).padStart(4, '0')}`;
  return first12 + (uciCheckLetter(first12) ?? '');
};

/** Rows with UCIs of two invented centres. */
function rows(own: number, others: number): { uci: string }[] {
  return [
    ...Array.from({ length: own }, (_, index) => ({ uci: uciOf('99999', index + 1) })),
    ...Array.from({ length: others }, (_, index) => ({ uci: uciOf('88888', index + 1) })),
  ];
}

test('the centre that most UCIs begin with is offered, with how many do', () => {
  expect(likelyCentre(rows(5, 2))).toEqual({ number: '99999', ucis: 5, of: 7 });
});

test('a candidate of several rows counts once, and a UCI that is none does not count', () => {
  const twice = [...rows(3, 2), ...rows(0, 2), ...rows(0, 2), { uci: '' }, { uci: '888880260009Z' }];
  expect(likelyCentre(twice)).toEqual({ number: '99999', ucis: 3, of: 5 });
});

test.each([
  ['half of them only', rows(4, 4)],
  ['of two candidates', rows(2, 0)],
  ['without UCIs', [{ uci: '' }]],
])('%s: none is offered', (_what, some) => {
  expect(likelyCentre(some)).toBeNull();
});
