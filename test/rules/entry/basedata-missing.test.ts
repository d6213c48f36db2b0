import { ruleTable } from '../findings-in';
import { testReference } from '../test-reference';

const WITHOUT_ANNUAL = { reference: testReference({ loaded: ['6A27'] }) };

ruleTable('basedata-missing', [
  ['all loaded', [{}], []],
  ['the annual one', [{}, {}], [['sheet', 'basedata-missing', 'registration']], WITHOUT_ANNUAL],
  [
    'that of a series, told once',
    [
      { person: 0 },
      { person: 0, code: '583501', series: 'January 2027' },
      { person: 0, code: '583502', series: 'January 2027' },
    ],
    [['sheet', 'basedata-missing', 'unit']],
    { asOf: '2026-09-07' },
  ],
  [
    'not for units of a series that is over',
    [{ person: 0 }, { person: 0, code: '583501', series: 'June 2026' }],
    [['I3', 'series-unknown', 'past']],
  ],
  ['not for entries that are made', [{ status: 'Registered' }], [], WITHOUT_ANNUAL],
]);
