import { buildReference } from '../../../src/reference';
import { findingsIn, ruleTable } from '../findings-in';
import { option, testReference } from '../test-reference';

const unit = (code: string) => [{ person: 0 }, { person: 0, code, series: 'June 2027' }];
const twoWays = testReference({
  moreOptions: ['5835A9', '5835B9'].map((code) => ({ ...option(code, '6A27'), unit: '09' })),
});

ruleTable('code-unknown', [
  [
    'a suite that is switched off',
    [{ code: 'H019' }],
    [['H2', 'code-unknown', 'off']],
    { reference: buildReference({ basedata: [] }).reference },
  ],
  ['a qualification', [{ code: '05835' }, { code: '583500' }, { code: '5835' }, { code: '601/7699/4' }], []],
  ['a unit', unit('583501'), []],
  ['a qualification that is not in the basedata', [{ code: '05999' }], [['H2', 'code-unknown', 'absent']]],
  ['a course in words with a slip', [{ code: 'Bussiness Ext Cert' }], [['H2', 'code-unknown', 'words']]],
  [
    'the same without basedata',
    [{ code: 'Bussiness Ext Cert' }],
    [['H2', 'code-unknown', 'words']],
    { reference: testReference({ loaded: [] }) },
  ],
  [
    'a unit of an unknown qualification: not also a missing registration',
    unit('05999/01'),
    [['H3', 'code-unknown', 'absent']],
  ],
  [
    'in the basedata of another series',
    unit('583402'),
    [['H3', 'code-unknown', 'elsewhere']],
    {
      reference: {
        ...testReference(),
        resolve: (wanted, series, annual) => ({
          ...testReference().resolve(wanted, series, annual),
          ...(wanted.unit === '' ? {} : { option: null }),
        }),
      },
    },
  ],
  ['two options for one unit', unit('05835/09'), [['H3', 'code-unknown', 'several']], { reference: twoWays }],
  ['the option code says which of the two', unit('5835A9'), [], { reference: twoWays }],
  ['no basedata, a known qualification', [{}], [], { reference: testReference({ loaded: [] }) }],
  [
    'no basedata, an unknown one',
    [{ code: '05999' }],
    [['H2', 'code-unknown', 'unlisted']],
    { reference: testReference({ loaded: [] }) },
  ],
  ['already made', [{ code: '05999', status: 'Registered' }], []],
  ['the option of the qualification beside it', [{ code: '583500', qualification: '05835' }], []],
]);

test('without basedata it is only suspected, and says why', () => {
  const [finding] = findingsIn([{ code: '05999' }], { reference: testReference({ loaded: [] }) });
  expect(finding).toMatchObject({ severity: 'warning', certainty: 'suspected' });
  expect(finding?.doubt).toContain('no basedata is loaded');
});

test('it names the series, and the options to choose from', () => {
  expect(findingsIn([{ code: '05999' }])[0]?.message).toContain(
    '05999 is not in the basedata of September 2026 (9R26)',
  );
  expect(findingsIn(unit('05835/09'), { reference: twoWays })[0]?.message).toContain(
    '5835A9 Option 5835A9 or 5835B9 Option 5835B9',
  );
});
