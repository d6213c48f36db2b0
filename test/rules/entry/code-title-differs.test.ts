import { CAMBRIDGE_TECHNICALS, familyOf } from '../../../src/reference';
import { saysOfTitle } from '../../../src/rules/registrations/title-words';
import { findingsIn, ruleTable } from '../findings-in';

ruleTable('code-title-differs', [
  ['a code alone', [{ code: '05835' }], []],
  ['a code with its title', [{ code: '05835 Business Extended Certificate' }], []],
  ['a code with its title in short', [{ code: '05835 - Bus Ext Cert' }], []],
  ['a code with its size', [{ code: '05835-Ext Cert' }], []],
  [
    'a code with the title of another qualification',
    [{ code: '05835 Health and Social Care Extended Certificate' }],
    [['H2', 'code-title-differs', 'other']],
  ],
  [
    'a code with another size of the subject',
    [{ code: '05835 Business Certificate' }],
    [['H2', 'code-title-differs', 'other']],
  ],
  ['a code with another size', [{ code: '05835 Ext Dip' }], [['H2', 'code-title-differs', 'other']]],
  ['a code with a remark', [{ code: '05835 withdrawn?' }], [['H2', 'code-title-differs', 'words']]],
  ...['05834', '583400', '5834'].map(
    (code) =>
      [
        `${code} beside another qualification`,
        [{ code, qualification: '05835' }],
        [['K2', 'code-title-differs', 'codes']],
      ] as const,
  ),
  [
    'a unit of one qualification beside another',
    [{ code: '05834/01', qualification: '05835', series: 'June 2027' }],
    [
      ['K2', 'code-title-differs', 'codes'],
      ['H2', 'registration-missing', 'missing'],
    ],
  ],
  ['the same qualification twice', [{ code: '5835', qualification: '05835' }], []],
  [
    'a code beside the title of another qualification',
    [{ code: '05835', qualification: 'IT Extended Certificate' }],
    [['K2', 'code-title-differs', 'other']],
  ],
  ['a code beside its title', [{ code: '05835', qualification: 'Business Ext Cert' }], []],
  ['a code that is unknown anyway', [{ code: '05999 Business' }], [['H2', 'code-unknown', 'absent']]],
]);

test('another qualification may be meant: it is an error, and a remark is a warning', () => {
  expect(findingsIn([{ code: '05835 Ext Dip' }])[0]).toMatchObject({ severity: 'error' });
  expect(findingsIn([{ code: '05835 see email' }])[0]).toMatchObject({ severity: 'warning' });
});

test.each([
  ['HSC Ext Cert', 'title'],
  ['OCR Level 3 Cambridge Technical Extended Certificate in Health and Social Care', 'title'],
  ['Social Care', 'title'],
  ['Certificate', 'other'],
  ['Extended Diploma', 'other'],
  ['IT Extended Certificate', 'other'],
  ['HSC (resit)', 'words'],
])('%s says of the Health and Social Care Extended Certificate: %s', (words, said) => {
  expect(
    saysOfTitle(
      words,
      { subject: 'Health and Social Care', size: 'Extended Certificate' },
      familyOf(CAMBRIDGE_TECHNICALS),
    ),
  ).toBe(said);
});
