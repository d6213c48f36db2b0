import { buildReference, compareBasedata, parseReferenceFile, type OptionSet } from '../../src/reference';
import { parseCode } from '../../src/entries';
import { ANNUAL, JUNE, option, optionSet, series } from './option-sets';

function remarks(...sets: OptionSet[]): [string, string][] {
  return buildReference({ basedata: sets }).report.remarks.map(({ about, message }) => [about, message]);
}

test('good basedata is reported as it is, without a remark', () => {
  const { report, reference } = buildReference({ basedata: [JUNE, ANNUAL] });
  expect(report.remarks).toEqual([]);
  expect(report.sets.map(({ kind, version, options, files, used }) => [kind, version, options, files, used])).toEqual([
    ['registration', '01', 3, ['O9R26_72.X01'], true],
    ['unit', '01', 4, ['O6A27_72.X01'], true],
  ]);
  expect(reference.basedata).toHaveLength(2);
});

test.each<[string, OptionSet, [string, string][]]>([
  [
    'basedata of another board',
    optionSet('6A27', [option('R094', 'A NATIONAL')], { board: '01' }),
    [
      [
        'other-board',
        'Basedata 6A27 is of board 01. Entries here are for board 72, so it is only used to tell when a code belongs to board 01.',
      ],
    ],
  ],
  [
    'a unit in annual basedata',
    optionSet('9R26', [option('583501', 'CT BUSINESS EXT CERT', { item: 'U' })]),
    [
      [
        'kind-doubtful',
        'Basedata 9R26 board 72 is registration basedata by its series, which the "item" U of 1 option contradicts: 583501. The series was believed.',
      ],
    ],
  ],
  [
    'an entry in annual basedata',
    optionSet('9R26', [option('583500', 'CT BUSINESS EXT CERT', { process: 'E' })]),
    [
      [
        'process-doubtful',
        'Basedata 9R26 board 72 is registration basedata by its series, which the "process" E of 1 option contradicts: 583500. The series was believed. That R means registration and E entry is likely, not confirmed: ask the awarding body before you enter them.',
      ],
    ],
  ],
  [
    'a registration in basedata of an examination series',
    optionSet('6A27', [
      option('583501', 'THE BUSINESS ENVIRONMENT', { process: 'R' }),
      option('583502', 'WORKING IN BUSINESS', { process: 'E' }),
      option('583503', 'BUSINESS DECISIONS', { process: 'X' }),
    ]),
    [
      [
        'process-doubtful',
        'Basedata 6A27 board 72 is unit basedata by its series, which the "process" R of 1 option contradicts: 583501. The series was believed. That R means registration and E entry is likely, not confirmed: ask the awarding body before you enter them.',
      ],
    ],
  ],
  [
    'qualifications that the product does not know',
    optionSet(
      '9R26',
      ['90', '91', '92', '93', '94', '95', '96'].map((end) => option(`12${end}00`, 'CT SOMETHING')),
    ),
    [
      [
        'qualification-unknown',
        'Basedata 9R26 board 72 has 7 options of qualifications that the product does not know: 129000, 129100, 129200, 129300, 129400 and 2 more. Such options can be entered, but rules that depend on subject, level or size cannot judge them. Add the qualification to the reference file.',
      ],
    ],
  ],
  [
    'a syllabus code of another qualification',
    optionSet('6A27', [option('583501', 'THE BUSINESS ENVIRONMENT', { syllabusCode: '05834' })]),
    [
      [
        'syllabus-against-code',
        'Basedata 6A27 board 72 has 1 option whose syllabus code names another qualification than the option code: 583501. The syllabus code was believed.',
      ],
    ],
  ],
  [
    'fees that can hardly be pence',
    optionSet('6A27', [
      option('583501', 'THE BUSINESS ENVIRONMENT', { feePence: 25 }),
      option('583502', 'WORKING IN BUSINESS', { feePence: 2500 }),
    ]),
    [
      [
        'fee-implausible',
        'Basedata 6A27 board 72 has 1 option with a fee under £1.00 or over £1,000.00: 583501. Fees in basedata are read as pence, as the format has them; that this board does so is likely. Compare one with the fees list.',
      ],
    ],
  ],
  [
    'a QAN that cannot be right',
    optionSet('9R26', [option('583500', 'CT BUSINESS EXT CERT', { qan: '60176995' })]),
    [
      [
        'qan-unreadable',
        'Basedata 9R26 board 72 has 1 option with a QAN that cannot be right: 583500. It was left out.',
      ],
    ],
  ],
  [
    'another QAN than the pack has',
    optionSet('9R26', [option('583500', 'CT BUSINESS EXT CERT', { qan: '60177007' })]),
    [
      [
        'qan-differs',
        'Basedata 9R26 board 72 gives other QANs than the product had for 1 option: 583500. Those of the basedata are used.',
      ],
    ],
  ],
  [
    'another size than the pack has',
    optionSet('9R26', [option('582300', 'CT ENGINEERING FND DIP')]),
    [
      [
        'size-differs',
        'Basedata 9R26 board 72 and the product have different names for 1 option: 582300. Find out which is right, and write it in the reference file under "qualifications".',
      ],
    ],
  ],
  [
    'two options to register for one qualification',
    optionSet('9R26', [option('583500', 'CT BUSINESS EXT CERT'), option('5835R0', 'CT BUS EXT CERT RE-ENTRY')]),
    [
      [
        'several-registrations',
        'Basedata 9R26 board 72 has several options to register for the same qualification: 583500, 5835R0. Where a sheet gives only the qualification, write the option code.',
      ],
    ],
  ],
])('%s is remarked on', (_, set, expected) => {
  expect(remarks(set)).toEqual(expected);
});

test('a process that agrees with the series is nothing to remark on', () => {
  expect(
    remarks(
      optionSet('9R26', [option('583500', 'CT BUSINESS EXT CERT', { process: 'R' })]),
      optionSet('6A27', [option('583501', 'THE BUSINESS ENVIRONMENT', { process: 'E' })]),
    ),
  ).toEqual([]);
});

test('basedata settles which code is which size, or says that it does not', () => {
  const confidence = (...sets: OptionSet[]) =>
    buildReference({ basedata: sets }).reference.qualification('05823')?.confidence;
  expect(confidence()).toBe('likely');
  expect(confidence(ANNUAL)).toBe('confirmed');
  expect(confidence(optionSet('9R26', [option('582300', 'CT ENGINEERING FND DIP')]))).toBe('unverified');
  expect(confidence(optionSet('9R26', [option('582300', 'CT ENGINEERING')]))).toBe('likely');
});

const NEWER = optionSet(
  '6A27',
  [
    option('583501', 'THE BUSINESS ENVIRONMENT', { item: 'U', feePence: 2600 }),
    option('583502', 'WORKING IN BUSINESS', { item: 'U' }),
    option('583503', 'BUSINESS DECISIONS', { item: 'U' }),
    option('582301', 'MATHS FOR ENGINEERING', { item: 'U', feePence: 2500 }),
  ],
  { version: '02' },
);

const CHANGES = {
  board: '72',
  series: '6A27',
  from: '01',
  to: '02',
  added: ['583503'],
  removed: ['583401'],
  fees: [{ code: '583501', before: 2500, after: 2600 }],
  titles: [{ code: '582301', before: 'MATHEMATICS FOR ENGINEERING', after: 'MATHS FOR ENGINEERING' }],
};

test('what a new version brings, takes away and changes', () => {
  expect(compareBasedata(JUNE, NEWER)).toEqual(CHANGES);
});

test.each([
  ['in their order', [JUNE, NEWER]],
  ['in any other order', [NEWER, JUNE]],
])('of two versions of a series, given %s, the newer has the last word, and both stay readable', (_, sets) => {
  const { reference, report } = buildReference({ basedata: sets });
  expect(report.changes).toEqual([CHANGES]);
  expect(report.remarks.map(({ message }) => message)).toEqual([
    'Basedata 6A27 board 72 was given more than once (01, 02). Where they differ, 02 was used.',
    'Basedata 6A27 board 72 version 02 no longer has 1 option of version 01: 583401. Such codes are still accepted. If they were withdrawn, load version 02 alone.',
  ]);
  expect(reference.options.map(({ code, fee }) => [code, fee?.value ?? null])).toEqual([
    ['583401', 2500],
    ['583501', 2600],
    ['583502', null],
    ['582301', 2500],
    ['583503', null],
  ]);
});

test('what the reference file gives for nothing that is known is remarked on', () => {
  const given = {
    fees: [
      { kind: 'unit', level: 3, size: 'extended certificate', amount: '£1.00' },
      { kind: 'unit', level: 3, size: 'Extendd Certificate', amount: '£1.00' },
      { kind: 'registration', qualification: '09999', amount: '£1.00' },
      { option: '583501', amount: '£1.00' },
      { option: '583599', amount: '£1.00' },
    ],
    approvals: [{ subject: 'business' }, { subject: 'Busines', level: 3 }],
  };
  const file = parseReferenceFile(JSON.stringify(given));
  const messages = (basedata: OptionSet[]): (string | undefined)[] =>
    buildReference({ basedata, file }).report.remarks.map(
      ({ message }) => /gives (.*), which belongs/.exec(message)?.[1],
    );
  const always = [
    'a fee for unit entries of size "Extendd Certificate", level 3',
    'a fee for registration entries of 09999',
  ];
  expect(messages([])).toEqual([...always, 'an approval for Busines level 3']);
  expect(messages([JUNE])).toEqual([...always, 'a fee for option 583599', 'an approval for Busines level 3']);
});

test('basedata without its options is not used, and the file that is missing is named', () => {
  const components = { ...optionSet('9R26', []), files: ['C9R26_72.X02', 'L9R26_72.X02'], version: '02' };
  const { report, reference } = buildReference({ basedata: [components, JUNE] });
  expect(report.sets.map(({ files, missing, used }) => [files[0], missing, used])).toEqual([
    ['C9R26_72.X02', 'O9R26_72.X02', false],
    ['O6A27_72.X01', null, true],
  ]);
  expect(report.remarks.map(({ message }) => message)).toEqual([
    'Basedata 9R26 board 72 is incomplete: the file of its options, O9R26_72.X02, is not among what was given. Without it no code can be checked, and no entry file can be made. Give it too.',
  ]);
  expect(reference.basedata).toHaveLength(1);
  expect(reference.resolve(parseCode('05835'), null, series('September 2026')).basedataLoaded).toBe(false);
});
