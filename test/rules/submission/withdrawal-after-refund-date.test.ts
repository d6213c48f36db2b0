import { ruleTable } from '../findings-in';
import type { TestRow } from '../entry-list';
import { known, testReference } from '../test-reference';

const rows = (series: string): TestRow[] => [
  { person: 0, status: 'Registered', sent: {} },
  { person: 0, code: '583501', series, status: 'Withdrawn', sent: {} },
];

const published = testReference();
const REFUNDED_UNTIL_1_MARCH = {
  ...published,
  seriesDates: (series: Parameters<typeof published.seriesDates>[0]) => ({
    ...published.seriesDates(series),
    refundUntil: known('2027-03-01' as const),
  }),
};

ruleTable('withdrawal-after-refund-date', [
  ['the day is not known', rows('June 2027'), [['J3', 'withdrawal-after-refund-date', 'unknown']]],
  ['in time', rows('June 2027'), [], { reference: REFUNDED_UNTIL_1_MARCH }],
  ['on the last day', rows('June 2027'), [], { reference: REFUNDED_UNTIL_1_MARCH, asOf: '2027-03-01' }],
  [
    'too late',
    rows('June 2027'),
    [['J3', 'withdrawal-after-refund-date', 'late']],
    { reference: REFUNDED_UNTIL_1_MARCH, asOf: '2027-03-02' },
  ],
  [
    'the series is over, and nothing was taken back',
    rows('June 2027'),
    [['J3', 'withdrawal-after-refund-date', 'over']],
    { asOf: '2027-07-01' },
  ],
  [
    'it was never sent',
    [
      { person: 0, status: 'Registered' },
      { person: 0, code: '583501', series: 'June 2027', status: 'Withdrawn' },
    ],
    [],
  ],
  ['a registration has no such day', [{ status: 'Withdrawn', sent: {} }], []],
]);
