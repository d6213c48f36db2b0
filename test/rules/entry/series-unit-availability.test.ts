import type { CalendarDate } from '../../../src/entries';
import { buildReference, parseReferenceFile } from '../../../src/reference';
import { findingsIn, ruleTable } from '../findings-in';
import { known, option, testReference } from '../test-reference';

const unit = (series: string) => [{ person: 0 }, { person: 0, code: '05835/01', series }];
const march = testReference({ moreOptions: [option('583501', '3A27')] });
const inMarch = {
  ...march,
  resolve: (...[wanted, asked, annual]: Parameters<typeof march.resolve>) => ({
    ...march.resolve(wanted, asked, annual),
    ...(wanted.unit === '' ? {} : { option: option('583501', '3A27') }),
  }),
};

const advancedNationals = buildReference({
  basedata: [],
  file: parseReferenceFile('{ "policy": { "AAQ": { "inUse": true } } }'),
}).reference;

ruleTable('series-unit-availability', [
  [
    'a moderated unit in a series of examined ones alone',
    [
      { code: 'H019', status: 'Registered' },
      { person: 0, code: 'F204', series: 'January 2027' },
    ],
    [['I3', 'series-unit-availability', 'moderated']],
    { reference: advancedNationals },
  ],
  ['January and June', [...unit('June 2027'), { person: 0, code: '05835/02', series: 'January 2028' }], []],
  ['November', unit('November 2026'), [['I3', 'series-unit-availability', 'unit']]],
  [
    'March, but the basedata of March has it',
    unit('March 2027'),
    [['I3', 'dates-unconfirmed', 'unknown']],
    { reference: inMarch },
  ],
  [
    'a registration in an examination series',
    [{ series: 'June 2027' }],
    [['I2', 'series-unit-availability', 'registration']],
  ],
  ...['N', 'Withdrawn', 'TBC', 'June 2027?'].map(
    (series) =>
      [
        `${series} in the place of the series of a registration`,
        [{ series }],
        [['I2', 'series-unit-availability', 'text']],
      ] as const,
  ),
  ['a year', ['2026/27', '2026', 'Autumn 2026', 'Annual', '26-27', '-'].map((series) => ({ series })), []],
  ['a registration in its own series', [{ series: 'September 2026' }, { series: '9R26' }], []],
  ['a registration in the series of another year', [{ series: '9R25' }], [['I2', 'series-unit-availability', 'year']]],
  ['already made', [{ series: 'June 2026', status: 'Registered' }], []],
]);

test('a unit that is not available is an error, a series that is not used is a warning', () => {
  const [registration, entry] = findingsIn([{ series: 'June 2027' }, { person: 0, code: '05835/01', series: '3A27' }]);
  expect([registration?.severity, entry?.severity]).toEqual(['warning', 'error']);
  expect(entry?.message).toContain(
    'not examined in March 2027: examined units are available in January 2027 and June 2027.',
  );
  expect(registration?.message).toContain(
    'annual series September 2026: the series June 2027 in this row is not used.',
  );
});

test('where the months are not confirmed, it is a warning', () => {
  const reference = testReference({ policy: { unitSeriesMonths: known([1, 6], 'likely') } });
  expect(findingsIn(unit('November 2026'), { reference })[0]).toMatchObject({
    severity: 'warning',
    certainty: 'suspected',
  });
});

test.each<[CalendarDate, string, string]>([
  ['2026-11-23', 'November 2026', 'January 2027 and June 2027'],
  ['2027-02-23', 'March 2027', 'June 2027 and January 2028'],
])('on %s, of %s, it names the series that are still to come', (asOf, series, coming) => {
  const found = findingsIn(unit(series), { asOf }).find(({ rule }) => rule === 'series-unit-availability');
  expect(found?.message).toContain(`are available in ${coming}. Change the series.`);
});
