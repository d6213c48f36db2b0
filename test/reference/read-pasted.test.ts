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
  return readPasted(text, wanted, 2026).found.map((own) =>
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

test('what nothing was asked for is told with its line', () => {
  const { others } = readPasted(LIST, [registration('3', 'Certificate')], 2026);
  expect(others).toHaveLength(8);
  expect(LIST.split('\n').map((line) => line.trim())).toEqual(expect.arrayContaining([...others]));
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

test.each([
  ['tabs', '\t'],
  ['strokes', ' | '],
  ['wide gaps', '    '],
])('whole numbers in cells of a list of fees are amounts, by %s', (_what, sign) => {
  const rows = [
    ['Size', 'GLH', 'Registration fee', 'Unit resit fee'],
    ['Extended Certificate', '360', '60', '25'],
  ].map((cells) => cells.join(sign));
  const text = ['Technicals Level 3, 2026/27', ...rows].join('\n');
  expect(found(text, registration('3', 'Extended Certificate'), unit('3'))).toEqual(['£60.00', '£25.00']);
});

test('a whole number on a line of its own below several names is none of theirs', () => {
  const text = 'Level 3 fees\nCertificate\nExtended Certificate\n\t60\n\t25';
  expect(found(text, registration('3', 'Certificate'))).toEqual(['']);
});

test('whole numbers below sizes', () => {
  const text = 'Technicals Level 3 fees\n\tCertificate\tExtended Certificate\nRegistration\t41\t60';
  expect(found(text, registration('3', 'Certificate'), registration('3', 'Extended Certificate'))).toEqual([
    '£41.00',
    '£60.00',
  ]);
});

test('a whole number without a heading of its own is asked about, and in no list of fees it is none', () => {
  const wanted = registration('3', 'Extended Certificate');
  expect(found('Technicals Level 3 fees\nExtended Certificate\t60', wanted)).toEqual(['£60.00?']);
  expect(found('Technicals Level 3\nExtended Certificate\t360', wanted)).toEqual(['']);
  expect(found('Fees 2026/27, Level 3\nExtended Certificate in 2026, page 4', wanted)).toEqual(['']);
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

const BOTH = [date('January 2027', 'results'), date('June 2027', 'results')];

test.each([
  ['a table', 'Key dates\tJanuary 2027\tJune 2027\nProvisional results to centres\t17 March 2027\t18 August 2027'],
  [
    'a table of a PDF, with a range above',
    'Key dates January 2027 June 2027\nLate entries 22 October to 4 November 2026 22 February to 21 March 2027\nProvisional results to centres 17 March 2027 18 August 2027',
  ],
  [
    'a list with days of centres and of candidates',
    'January 2027 series\nResults issued to centres 16 March 2027\nResults issued to candidates 17 March 2027\nJune 2027 series\nRestricted release of results 17 August 2027\nResults day 18 August 2027\nPost-results services: 20 September 2027',
  ],
])('the days of results as %s', (_what, text) => {
  expect(found(text, ...BOTH)).toEqual(['17/03/2027', '18/08/2027']);
});

test('of a range the last day counts, in the column of its series', () => {
  const text =
    'Key dates January 2027 June 2027\nLate entries 22 October to 4 November 2026 22 February to 21 March 2027';
  expect(found(text, ...['January 2027', 'June 2027'].map((series) => date(series, WHAT[1])))).toEqual([
    '04/11/2026',
    '21/03/2027',
  ]);
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

describe('what is for something else is not taken', () => {
  const LEVEL_3 = [registration('3', 'Certificate'), unit('3')];

  test.each([
    ['services after results', 'Level 3\nReview of marking (per unit) £46.00\nReplacement certificate £45.00'],
    ['visits of a moderator', 'Level 3\nModerator visit (per unit) £120.00'],
    ['the other suite', 'Technicals (2012) Level 3\nCertificate £39.00\nUnit £10.00'],
    ['other money', 'Level 3 Certificate €50.00\nLevel 3 unit $20.00'],
    ['a time and a version', 'Level 3 Certificate (9.00-16.30), v1.20'],
  ])('%s', (_what, text) => {
    expect(found(text, ...LEVEL_3)).toEqual(['', '']);
  });

  test('days on which something opens, of marks, of payment, of other series', () => {
    const text =
      'June 2027 series\nEntries open 1 December 2026\nDeadline for marks 15 May 2027\nEstimated entries 10 October 2026\n' +
      'Payment due 1 April 2027\nLate fees apply from 22 February 2027\nLate fees are charged after 23 February 2027\nRegistration deadline 1 November 2026\nEntries, updated 12/09/2026\nNovember 2027 entry deadline 4 October 2027\n' +
      'Late entries 22 February to 21 March 2027';
    expect(found(text, ...WHAT.slice(0, 2).map((what) => date('June 2027', what)))).toEqual(['', DAYS[1]]);
  });

  test('words below their days', () => {
    const text = '21 February 2027\nJune 2027 entry deadline\n21 March 2027\nJune 2027 late entries';
    expect(found(text, ...WHAT.slice(0, 2).map((what) => date('June 2027', what)))).toEqual(['', '']);
  });
});

describe('columns', () => {
  test('below a first cell that is empty', () => {
    const text = 'Level 3\n\tUnit entry\tLate\tVery late\nFee\t£20.00\t£30.00\t£40.00';
    expect(found(text, unit('3'), LATE, VERY_LATE)).toEqual(['£20.00', '£30.00', '£40.00']);
  });

  test.each(['\t', '   '])('of levels', (between) => {
    const text = 'Registration\nSize,Level 2,Level 3\nCertificate,£35.00,£41.20'.replaceAll(',', between);
    expect(found(text, registration('2', 'Certificate'), registration('3', 'Certificate'))).toEqual([
      '£35.00',
      '£41.20',
    ]);
  });

  test('between strokes', () => {
    const text = '| Size | Level 2 | Level 3 |\n|---|---|---|\n| Certificate | £35.00 | £41.20 |';
    expect(found(text, registration('2', 'Certificate'), registration('3', 'Certificate'))).toEqual([
      '£35.00',
      '£41.20',
    ]);
  });

  test('of which a line has too few values say nothing of it', () => {
    const levels = 'Size    Level 2   Level 3\nDiploma    £55.00';
    expect(found(levels, registration('2', 'Diploma'), registration('3', 'Diploma'))).toEqual(['£55.00?', '£55.00?']);
    expect(found('Level 3\nType   Unit   Late   Very late\nUnit   £18.00   £9.00', LATE, VERY_LATE)).toEqual(['', '']);
  });

  test.each(['Event\t', '\t', ''])('of series', (corner) => {
    const text = corner + 'January 2027\tJune 2027\nEntry deadline\t21 Oct 2026\t21 Feb 2027';
    expect(found(text, ...['January 2027', 'June 2027'].map((series) => date(series, WHAT[0])))).toEqual([
      '21/10/2026',
      '21/02/2027',
    ]);
  });
});

test('words that name several levels or series are not sure', () => {
  expect(
    found('Level 2/3 Certificate £35.00', ...['2', '3'].map((level) => registration(level, 'Certificate'))),
  ).toEqual(['£35.00?', '£35.00?']);
  const text = 'January 2027 and June 2027\nEntry deadline 21 October 2026';
  expect(found(text, date('January 2027', WHAT[0]), date('June 2027', WHAT[0]))).toEqual([
    '21/10/2026?',
    '21/10/2026?',
  ]);
});

test('a size that is wrapped at its first word is read as one', () => {
  const text = 'Level 3 Extended\nCertificate £60.00';
  expect(found(text, registration('3', 'Certificate'), registration('3', 'Extended Certificate'))).toEqual([
    '',
    '£60.00',
  ]);
});

test('thousands with a space', () => {
  expect(found('Level 3 Extended Diploma £1 131.75', registration('3', 'Extended Diploma'))).toEqual(['£1,131.75']);
});

test('fees of another academic year are not taken; of two columns of years the right one is', () => {
  const title = 'Cambridge Technicals Level 3 fees 2025/26';
  expect(found(`${title}\nExtended Certificate £58.00`, registration('3', 'Extended Certificate'))).toEqual(['']);
  const columns = 'Level 3\nSize\t2025/26\t2026/27\nExtended Certificate\t£58.00\t£60.00';
  expect(found(columns, registration('3', 'Extended Certificate'))).toEqual(['£60.00']);
});

describe('columns that come one after another, as the text of a PDF may have them, are asked about', () => {
  const CERTIFICATES = [registration('3', 'Certificate'), registration('3', 'Extended Certificate')];
  const NAMES = 'Technicals 2026/27, Level 3\nRegistration\nCertificate\nExtended Certificate\nUnit resit fee\n';
  const WANTED = [...CERTIFICATES, unit('3')];

  test('as many values as names: each in its turn, and never sure', () => {
    const text = `${NAMES}£41.20\n£60.00\n£21.50`;
    expect(found(text, ...WANTED)).toEqual(['£41.20?', '£60.00?', '£21.50?']);
    const { found: shown, others } = readPasted(text, CERTIFICATES, 2026);
    expect(shown.flat().map(({ line }) => line)).toEqual(['Certificate … £41.20', 'Extended Certificate … £60.00']);
    expect(others).toEqual(['Unit resit fee … £21.50']);
  });

  test('the same value for all is not sure either', () => {
    expect(found(`${NAMES}£60.00\n£60.00\n£60.00`, ...WANTED)).toEqual(['£60.00?', '£60.00?', '£60.00?']);
  });

  test('two columns of values: both of them', () => {
    const text = `${NAMES}£35.00\n£52.00\n£18.25\n£41.20\n£60.00\n£21.50`;
    expect(found(text, ...WANTED)).toEqual(['£35.00? or £41.20?', '£52.00? or £60.00?', '£18.25? or £21.50?']);
  });

  test('a value is lost, or belongs to a name that nobody knows: all of them', () => {
    const all = '£41.20? or £60.00?';
    expect(found(`${NAMES}£41.20\n£60.00`, ...WANTED)).toEqual([all, all, all]);
    expect(found(`${NAMES}£41.20`, ...WANTED)).toEqual(['£41.20?', '£41.20?', '£41.20?']);
    expect(found('Level 3\nUnit resit fee\nPrize\n£21.50', unit('3'))).toEqual(['£21.50?']);
  });

  test('days below what they are of', () => {
    const names = 'June 2027 series\nFinal entry deadline\nLate entries until\nVery late entries until\n';
    const days = '21 February 2027\n21 March 2027\n21 April 2027\n';
    expect(found(names + days, ...WHAT.slice(0, 3).map((what) => date('June 2027', what)))).toEqual(
      DAYS.slice(0, 3).map((day) => `${day}?`),
    );
  });

  test('a name and its value in turn are sure', () => {
    const text = 'Technicals Level 3\nCertificate\n£41.20\n\nExtended Certificate\n£60.00\n\nUnit resit fee\n£21.50';
    expect(found(text, ...WANTED)).toEqual(['£41.20', '£60.00', '£21.50']);
  });

  test('a column of very many values is offered to nobody', () => {
    expect(found(NAMES + '£1.00\n'.repeat(4_000), ...WANTED)).toEqual(['', '', '']);
  });
});
