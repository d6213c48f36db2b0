import { NO_OPTION, parseCode, type Series } from '../../src/entries';
import { buildReference, parseReferenceFile, type Known, type LateStage, type OptionSet } from '../../src/reference';
import { ANNUAL, JUNE, series } from './option-sets';

const AUTUMN_2026: Series = { month: 9, letter: null, year: 2026 };
const BOTH = [ANNUAL, JUNE];

function priced(code: string, file: object, sets: readonly OptionSet[] = BOTH) {
  const given = parseReferenceFile(JSON.stringify({ source: 'Fees list', ...file }));
  const { reference } = buildReference({ basedata: sets, file: given });
  const resolution = reference.resolve(parseCode(code), series('June 2027'), AUTUMN_2026);
  return {
    fee: reference.fee(resolution),
    late: (stage: LateStage) => reference.lateFee(resolution, stage),
    reference,
  };
}

function short(known: Known<number> | null) {
  return known && [known.value, known.confidence, known.source];
}

test('while nobody has published a fee, there is none', () => {
  expect(priced('05835', {}, []).fee).toBeNull();
  expect(priced('583501', {}, []).fee).toBeNull();
  expect(priced('583502', {}).fee).toBeNull();
  expect(priced('583501', {}).late('late')).toBeNull();
});

test('a fee of basedata is only likely, until the officer has compared it', () => {
  expect(short(priced('05835', {}).fee)).toEqual([
    9000,
    'likely',
    'O9R26_72.X01 line 4, examination fee, read as pence',
  ]);
  expect(short(priced('583501', {}).fee)).toEqual([
    2500,
    'likely',
    'O6A27_72.X01 line 4, examination fee, read as pence and as the price of a resit',
  ]);
  expect(short(priced('583501', { basedataFeesChecked: ['unit'] }).fee)).toEqual([
    2500,
    'confirmed',
    'O6A27_72.X01 line 4, checked against the fees list',
  ]);
});

const FEES = [
  { kind: 'unit', amount: '£1.00' },
  { kind: 'unit', suite: '2016', amount: '£2.00' },
  { kind: 'unit', level: 3, amount: '£3.00' },
  { kind: 'unit', size: 'extended certificate', amount: '£4.00' },
  { kind: 'unit', level: 3, size: 'Extended Certificate', amount: '£5.00' },
  { kind: 'unit', suite: '2016', level: 3, size: 'Extended Certificate', amount: '£6.00' },
  { kind: 'unit', qualification: '05835', amount: '£7.00' },
  { option: '583501', amount: '£8.00', source: 'Fees list, page 4' },
];

test.each(FEES.map((_, index) => [index + 1] as const))('of the first %i fees given, the closest counts', (count) => {
  expect(priced('583501', { fees: FEES.slice(0, count) }).fee?.value).toBe(count * 100);
});

test('a fee that the officer gives is confirmed, with their source, and never for the other kind', () => {
  expect(short(priced('583501', { fees: FEES }).fee)).toEqual([800, 'confirmed', 'Fees list, page 4']);
  expect(short(priced('583502', { fees: FEES }).fee)).toEqual([700, 'confirmed', 'Fees list']);
  expect(priced('05834', { fees: FEES }, []).fee).toBeNull();
});

const LATE = [
  { stage: 'late', percent: 50, of: 'unit', refundable: false },
  { stage: 'very-late', percent: 10, of: 'registration' },
];

test('a late fee can be a percentage of the unit fee, or of the registration fee of its qualification', () => {
  const { late } = priced('583501', { lateFees: LATE });
  expect(short(late('late'))).toEqual([
    1250,
    'likely',
    '50% (Fees list) of the unit fee £25.00 (O6A27_72.X01 line 4, examination fee, read as pence and as the price of a resit)',
  ]);
  expect(late('very-late')?.value).toBe(900);
  expect(late('none')?.value).toBe(0);
  expect(late('closed')).toBeNull();
});

test('a percentage of a fee that is not known is not known', () => {
  const { late } = priced('583502', { lateFees: LATE }, [JUNE]);
  expect([late('late'), late('very-late')]).toEqual([null, null]);
});

test('a late fee can be an amount, and registrations have none', () => {
  const lateFees = [{ stage: 'late', amount: '£40.00' }];
  expect(short(priced('583502', { lateFees }).late('late'))).toEqual([4000, 'confirmed', 'Fees list']);
  expect(priced('05835', { lateFees }).late('late')?.value).toBe(0);
});

test('the terms of late fees can be asked for', () => {
  expect(priced('583501', { lateFees: LATE }).reference.lateFees).toEqual([
    {
      stage: 'late',
      percent: { value: 50, confidence: 'confirmed', source: 'Fees list' },
      of: 'unit',
      refundable: { value: false, confidence: 'confirmed', source: 'Fees list' },
    },
    {
      stage: 'very-late',
      percent: { value: 10, confidence: 'confirmed', source: 'Fees list' },
      of: 'registration',
      refundable: null,
    },
  ]);
});

test('an option code that is only in another series is not priced by it', () => {
  const { reference } = buildReference({ basedata: BOTH });
  const january = reference.resolve({ ...NO_OPTION, code: '583501' }, series('January 2027'), AUTUMN_2026);
  expect(reference.fee(january)).toBeNull();
});
