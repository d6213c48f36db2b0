import { readFileSync } from 'node:fs';
import { buildReference, explainReference, parseReferenceFile, type OptionSet } from '../../src/reference';
import { ANNUAL, JUNE } from './option-sets';

const example = parseReferenceFile(readFileSync('test/reference/example-reference.json', 'utf8'));

function lines(basedata: OptionSet[], file = {}): Map<string, string> {
  const values = explainReference(buildReference({ basedata, file }).reference, '2026-11-23');
  return new Map(
    values.map(({ name, value, confidence }) => [name, `${value ?? 'missing'} (${confidence ?? 'missing'})`]),
  );
}

test('without basedata and reference file it says what is missing', () => {
  const bare = lines([]);
  expect([...bare.keys()].filter((name) => name.startsWith('June'))).toHaveLength(5);
  expect(bare.get('June 2027: entry deadline')).toBe('21 Feb 2027 (likely)');
  expect(bare.get('June 2027: results')).toBe('missing (missing)');
  expect(bare.get('Centre number')).toBe('missing (missing)');
  expect(bare.get('Late unit entry')).toBe('missing (missing)');
  expect(bare.get('Registration: Business Certificate (05834)')).toBe('missing (missing)');
  expect(bare.get('05834')).toBe('Business Certificate, level 3, 2016 suite (confirmed)');
  expect(bare.get('05834 QAN')).toBe('601/7698/2 (confirmed)');
  expect(bare.get('Entry code of Retail Diploma, level 2, 2016 suite')).toBe('missing (missing)');
  expect(bare.get('05883')).toBe('IT Certificate, level 2, 2016 suite (likely)');
  expect(bare.get('2016 suite: months of examined units')).toBe('January, June (confirmed)');
  expect(bare.get('2016 suite: months of entries for moderated units')).toBe('none (confirmed)');
  expect(bare.get('2016 suite: days between registration and unit entry')).toBe('missing (missing)');
});

test('with both it says what is known, and how surely', () => {
  const full = lines([ANNUAL, JUNE], example);
  expect(full.get('Basedata 6A27 board 72')).toBe('version 01, 4 options (confirmed)');
  expect(full.get('Centre number')).toBe('99999 (confirmed)');
  expect(full.get('Approved subjects')).toBe('Business, IT level 3 (confirmed)');
  expect(full.get('June 2027: results')).toBe('19 Aug 2027 (confirmed)');
  expect(full.get('Registration: Business Certificate (05834)')).toBe('£70.00 (confirmed)');
  expect(full.get('6A27 583502: Business unit 02 Working in business (05835)')).toBe('£26.50 (confirmed)');
  expect(full.get('Late unit entry')).toBe('50% of the unit fee, not refundable (confirmed)');
  expect(full.get('Very late unit entry')).toBe('£40.00, not refundable (confirmed)');
  expect(full.get('Top-up to a larger size')).toBe('missing (missing)');
  expect(full.get('2016 suite: days between registration and unit entry')).toBe('1 (confirmed)');
});

test('every value has a source', () => {
  const values = explainReference(buildReference({ basedata: [ANNUAL, JUNE], file: example }).reference, '2026-11-23');
  expect(values.filter(({ source }) => source === '')).toEqual([]);
});
