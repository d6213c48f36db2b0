import { knownMapping } from '../../src/table';

test('a kept mapping is taken as it is, but for fields that this version does not know', () => {
  const kept = { headingRow: 5, columns: { 'W/D': 'ignore', Names: 'wholeName', House: 'favourite colour' } };
  expect(knownMapping(kept)).toEqual({ headingRow: 5, columns: { 'W/D': 'ignore', Names: 'wholeName' } });
  expect(knownMapping({ columns: { House: 'favourite colour' } })).toEqual({});
});
