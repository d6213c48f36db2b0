import { NO_OPTION, parseCode, seriesCode, type Series } from '../../src/entries';
import { buildReference, type OptionSet, type Resolution } from '../../src/reference';
import { ANNUAL, JUNE, option, optionSet, series } from './option-sets';

const AUTUMN_2026: Series = { month: 9, letter: null, year: 2026 };

function resolved(sets: readonly OptionSet[], written: string, inSeries = ''): Resolution {
  const { reference } = buildReference({ basedata: sets });
  return reference.resolve(parseCode(written), inSeries === '' ? null : series(inSeries), AUTUMN_2026);
}

/** Kind, series, option, whether basedata for them is loaded, qualification, unit, title. */
function summary({ kind, series: into, option: found, basedataLoaded, qualificationCode, unit, title }: Resolution) {
  return [kind, into && seriesCode(into), found?.code ?? null, basedataLoaded, qualificationCode, unit, title];
}

const BOTH = [ANNUAL, JUNE];
const EXT_CERT = 'Business Extended Certificate (05835)';
const FND_DIP = 'Business Foundation Diploma (05836)';
const UNIT_1 = 'Business unit 01 The business environment (05835)';

test.each([
  ['a qualification', BOTH, '05835', '', ['9R26', '583500', true, '05835', null, EXT_CERT]],
  ['without its zero', BOTH, '5835', '', ['9R26', '583500', true, '05835', null, EXT_CERT]],
  ['its option code', BOTH, '583500', '', ['9R26', '583500', true, '05835', null, EXT_CERT]],
  ['its QAN', BOTH, '601/7699/4', '', ['9R26', '583500', true, '05835', null, EXT_CERT]],
  ['beside the series of its units', BOTH, '05835', 'June 2027', ['9R26', '583500', true, '05835', null, EXT_CERT]],
  ['without basedata', [], '05835', '', ['9?26', null, false, '05835', null, EXT_CERT]],
  ['with other basedata only', [JUNE], '05835', '', ['9?26', null, false, '05835', null, EXT_CERT]],
  [
    'beside the annual series of another year',
    BOTH,
    '05835',
    '9R25',
    ['9R26', '583500', true, '05835', null, EXT_CERT],
  ],
  ['that the basedata has not', BOTH, '05836', '', ['9R26', null, true, '05836', null, FND_DIP]],
  ['that nobody knows', BOTH, '09999', '', ['9R26', null, true, '09999', null, '09999']],
  ['a QAN that nobody knows', BOTH, '60000016', '', ['9R26', null, true, null, null, '60000016']],
])('registration: %s', (_, sets, written, inSeries, expected) => {
  expect(summary(resolved(sets, written, inSeries))).toEqual(['registration', ...expected]);
});

test.each(['BUS1', 'NOT1', '58351', 'R507', '5835A9'])(
  'a code that nobody has is no registration for the qualification beside it: %s',
  (code) => {
    const { reference } = buildReference({ basedata: BOTH });
    const wanted = { ...NO_OPTION, qualification: '05835', code };
    expect(reference.resolve(wanted, null, AUTUMN_2026).option).toBeNull();
    expect(reference.resolve({ ...wanted, code: '' }, null, AUTUMN_2026).option?.code).toBe('583500');
  },
);

test.each([
  ['qualification and unit', BOTH, '05835/01', 'June 2027', ['6A27', '583501', true, '05835', '01', UNIT_1]],
  ['its option code', BOTH, '583501', '6A27', ['6A27', '583501', true, '05835', '01', UNIT_1]],
  ['without a series', BOTH, '583501', '', [null, null, false, '05835', '01', UNIT_1]],
  ['in a series that is not loaded', BOTH, '583501', 'January 2027', ['1?27', null, false, '05835', '01', UNIT_1]],
  ['in a series of another letter', BOTH, '583501', '6B27', ['6B27', null, false, '05835', '01', UNIT_1]],
  ['in the annual series', BOTH, '583501', '9R26', ['9R26', null, false, '05835', '01', UNIT_1]],
  ['a moderated unit', BOTH, '05835/04', 'June 2027', ['6A27', null, true, '05835', '04', 'Business unit 04 (05835)']],
  [
    'of letters',
    [],
    '05838/CC',
    'June 2027',
    ['6?27', null, false, '05838', 'CC', 'IT unit CC Cloud technology (05838)'],
  ],
  [
    'of a qualification that nobody knows',
    BOTH,
    '09999/01',
    '6A27',
    ['6A27', null, true, '09999', '01', 'Unit 01 (09999)'],
  ],
])('unit entry: %s', (_, sets, written, inSeries, expected) => {
  expect(summary(resolved(sets, written, inSeries))).toEqual(['unit', ...expected]);
});

test('a registration option that looks like a unit is a registration, as the basedata says', () => {
  const annual = optionSet('9Q26', [option('583507', 'CT BUSINESS EXT CERT')]);
  expect(summary(resolved([annual, JUNE], '583507', 'June 2027')).slice(0, 4)).toEqual([
    'registration',
    '9Q26',
    '583507',
    true,
  ]);
  expect(resolved([annual, JUNE], '05835').option?.code).toBe('583507');
});

test('a code that both kinds of basedata have is read by its form', () => {
  const annual = optionSet('9R26', [option('583501', 'CT BUSINESS EXT CERT'), option('5835', 'CT BUSINESS EXT CERT')]);
  const june = optionSet('6A27', [option('583501', 'THE BUSINESS ENVIRONMENT'), option('5835', 'WHATEVER')]);
  expect(resolved([annual, june], '583501', 'June 2027').kind).toBe('unit');
  expect(resolved([annual, june], '5835', 'June 2027').kind).toBe('registration');
});

test('a code of any form is found where the basedata has it', () => {
  const june = optionSet('6A27', [option('XK7', 'A UNIT', { syllabusCode: '05835' })]);
  expect(summary(resolved([june], 'xk7', 'June 2027'))).toEqual([
    'unit',
    '6A27',
    'XK7',
    true,
    '05835',
    null,
    'A UNIT (XK7)',
  ]);
  expect(summary(resolved([june], 'XK7')).slice(0, 3)).toEqual(['unit', null, null]);
  expect(summary(resolved([june], 'NONE', 'June 2027'))).toEqual(['unit', '6A27', null, true, null, null, 'NONE']);
  expect(summary(resolved([june], 'NONE'))).toEqual(['registration', '9?26', null, false, null, null, 'NONE']);
});

test('where a qualification has several options to register, none is picked and all are named', () => {
  const annual = optionSet('9R26', [
    option('583500', 'CT BUSINESS EXT CERT'),
    option('5835R0', 'CT BUS EXT CERT RE-ENTRY'),
  ]);
  const byQualification = resolved([annual], '05835');
  expect(byQualification.option).toBeNull();
  expect(byQualification.alternatives.map(({ code }) => code)).toEqual(['583500', '5835R0']);
  expect(resolved([annual], '5835R0').option?.code).toBe('5835R0');
});

test('of two series in one month the letter decides; without it the option does where only one has it', () => {
  const other = optionSet('6B27', [option('583506', 'ANOTHER UNIT'), option('583502', 'WORKING IN BUSINESS')]);
  const sets = [JUNE, other];
  expect(seriesCode(resolved(sets, '583506', 'June 2027').series ?? AUTUMN_2026)).toBe('6B27');
  expect(resolved(sets, '583502', '6A27').option?.series.letter).toBe('A');
  expect(resolved(sets, '583502', 'June 2027').alternatives.map(({ series: { letter } }) => letter)).toEqual([
    'A',
    'B',
  ]);
});

test('a code of another board is not an option, but can be found', () => {
  const nationals = optionSet('6A27', [option('R094', 'A NATIONAL', { syllabusCode: 'J829' })], { board: '01' });
  const { reference } = buildReference({ basedata: [JUNE, nationals] });
  const found = reference.resolve({ ...NO_OPTION, code: 'R094' }, series('June 2027'), AUTUMN_2026);
  expect([found.option, found.basedataLoaded]).toEqual([null, true]);
  expect(reference.optionsOfCode('R094').map(({ board }) => board)).toEqual(['01']);
  expect(reference.options.map(({ board }) => board)).not.toContain('01');
});
