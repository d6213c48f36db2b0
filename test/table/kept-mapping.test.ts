import { knownMapping } from '../../src/table';

test('a kept mapping is taken as it is, but for fields that this version does not know', () => {
  const kept = { headingRow: 5, columns: { 'W/D': 'ignore', Names: 'wholeName', House: 'favourite colour' } };
  expect(knownMapping(kept)).toEqual({ headingRow: 5, columns: { 'W/D': 'ignore', Names: 'wholeName' } });
  expect(knownMapping({ columns: { House: 'favourite colour' } })).toEqual({});
});

test('what was said once is read as officers write it, and what cannot be read counts as not said', () => {
  const said = { qualification: '5835', series: 'Jan 27', registered: true };
  const january = { month: 1, letter: null, year: 2027 };
  expect(knownMapping({ said })).toEqual({ said: { qualification: '05835', series: january } });
  expect(knownMapping({ said: { qualification: 5835, series: 'later', registered: 1 } })).toEqual({ said: {} });
});
