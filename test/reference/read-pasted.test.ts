import { readPasted, type WantedLine } from '../../src/reference';

function fee(...keys: string[]): WantedLine {
  return { sheet: 'CT Fees', keys };
}

const registration = (level: string, size: string): WantedLine =>
  fee('on time', 'registration', '2016', level, size, '');
const unit = (level: string): WantedLine => fee('on time', 'unit', '2016', level, '', '');
const LATE = fee('late', '', '', '', '', '');
const VERY_LATE = fee('very late', '', '', '', '', '');

function date(series: string, what: string): WantedLine {
  return { sheet: 'CT Series', keys: [series, what] };
}

/** The values found for each line, and `?` behind one that is not sure. */
function found(text: string, ...wanted: WantedLine[]): string[] {
  return readPasted(text, wanted).found.map((own) =>
    own.map(({ text: value, isSure }) => `${value ?? 'no year'}${isSure ? '' : '?'}`).join(' or '),
  );
}

const LIST = `
Example Awarding Body                                    Page 4 of 9
Cambridge Technicals, fees for 2026/27

Level 3 (2016 suite)
Certificate                          £41.20
Extended Certificate                 £60
Extended Diploma                     £1,131.75
Unit resit fee (per unit)            £21.50

Level 2 (2016 suite)
Certificate                          £35.00
Unit resit fee (per unit)            £18.25

Late entry fee                       50% of the unit fee
Very late entry fee                  £20.00

Cambridge Nationals
Certificate                          £33.00
`;

test('a fees list as the text of a PDF has it', () => {
  expect(
    found(
      LIST,
      ...[registration('3', 'Certificate'), registration('3', 'Extended Certificate')],
      ...[registration('3', 'Extended Diploma'), registration('2', 'Certificate')],
      ...[unit('3'), unit('2'), LATE, VERY_LATE],
    ),
  ).toEqual(['£41.20', '£60.00', '£1,131.75', '£35.00', '£21.50', '£18.25', '50% of the unit fee', '£20.00']);
});

test('what nothing was asked for is counted, and told of no line', () => {
  const { others } = readPasted(LIST, [registration('3', 'Certificate')]);
  expect(others).toBe(8);
});

test.each([
  [
    'cells',
    'Level 3 Technicals\nSize\tRegistration\tUnit resit\nCertificate\t41.20\t21.50\nExtended Certificate\t60.00\t21.50',
  ],
  ['columns that are lost', 'Technicals Level 3\nSize  Registration  Resit\nExtended Certificate 60.00 21.50'],
  [
    'a sentence',
    'At Level 3 the registration fee of the Extended Certificate is £60, and a unit resit costs £21.50 each.',
  ],
  ['short names', 'L3 Ext Cert registration fee: £60.00\nL3 resits: £21.50'],
])('%s', (_what, text) => {
  expect(found(text, registration('3', 'Extended Certificate'), unit('3'))).toEqual(['£60.00', '£21.50']);
});

test('two amounts for one thing are both given', () => {
  const text = 'Level 3\nExtended Certificate registration £60.00\nExtended Certificate registration £62.00';
  expect(found(text, registration('3', 'Extended Certificate'))).toEqual(['£60.00 or £62.00']);
});

test('a fees list of another qualification gives nothing', () => {
  expect(found('Cambridge Nationals Level 2\nCertificate £35.00', registration('2', 'Certificate'))).toEqual(['']);
  expect(found('BTEC Level 3\nExtended Diploma £99.00', registration('3', 'Extended Diploma'))).toEqual(['']);
});

test('a size that several levels have is not sure without its level', () => {
  expect(found('Certificate £41.20', registration('3', 'Certificate'))).toEqual(['£41.20?']);
  expect(found('Extended Certificate £60.00', registration('3', 'Extended Certificate'))).toEqual(['£60.00']);
  expect(found('Resit fee £21.50', unit('3'))).toEqual(['£21.50?']);
});

const WHAT = [
  'entry deadline',
  'last day for late entries',
  'last day for very late entries',
  'last day for a withdrawal with a refund',
] as const;
const DAYS = ['21/02/2027', '21/03/2027', '21/04/2027', '22/04/2027'];

test.each([
  [
    'a list below its series',
    'January 2027 series\nEntry deadline  21 October 2026\nJune 2027 series\nFinal entry deadline   Sunday 21st February 2027\nLate entries until   21 Mar 27\nVery late entries until   21/04/2027\nWithdrawals with refund   2027-04-22\nResults issued   19 August 2027',
  ],
  [
    'a table',
    'Series\tEntry deadline\tLate entries\tVery late entries\tRefund until\tResults\nJan 2027\t21/10/26\t4/11/26\t1/12/26\t1/12/26\t18/3/27\nJune 2027\t21/02/27\t21/03/27\t21/04/27\t22/04/27\t19/8/27',
  ],
  [
    'days in front',
    '21 February 2027: June 2027 entry deadline\n21 March 2027: June 2027 late entries\n21 April 2027: June 2027 very late entries\n22 April 2027: June 2027 withdrawal with refund',
  ],
])('key dates as %s', (_what, text) => {
  expect(found(text, ...WHAT.map((what) => date('June 2027', what)))).toEqual(DAYS);
});

test('days of another series are none of this one', () => {
  expect(found('June 2026 series\nEntry deadline 21 February 2026', date('June 2027', WHAT[0]))).toEqual(['']);
});

test('a day without a year is told, and not completed', () => {
  expect(found('June 2027 series\nEntry deadline 21 February', date('June 2027', WHAT[0]))).toEqual(['no year']);
});

test('a text without values, and one of many lines, give nothing and take no time', () => {
  expect(found('Please see our website.', LATE)).toEqual(['']);
  expect(found('Late entries 1.\n'.repeat(20_000) + 'x'.repeat(100_000), LATE)).toEqual(['']);
});
