import { mustHave } from '../../src/entries';
import { detectColumns, type CellValue, type Columns, type DetectedColumns } from '../../src/table';
import { sheetOf } from './sheet-of';

const NBSP = '\u00a0';

function recognised(rows: readonly (readonly CellValue[])[], merges: Columns['groups'] | [] = []): DetectedColumns {
  const columns = detectColumns(sheetOf(rows, { merges: merges as never }));
  if (columns === null) throw new Error('No heading row was found.');
  return columns;
}

function ignoredIn(columns: DetectedColumns | null): string[] {
  return (columns?.left ?? []).map(({ heading }) => heading);
}

describe('the heading row', () => {
  it('is found below banner lines, whatever the case, punctuation and spaces of its headings', () => {
    const columns = recognised([
      ['Oakfield School'],
      ['Examination Series: June 2027'],
      ['Centre:', '99999'],
      [],
      [`CAND.${NBSP}NO`, ' Surname ', 'fore-name(s)', 'D.O.B.', 'Qualification', 'Unit  No.', 'Dept'],
      ['0001', 'Smith', 'Anne', '', '05835', '01', 'Business'],
    ]);
    expect(columns.headingRow).toBe(4);
    expect(columns.firstRow).toBe(5);
    expect(columns.fields).toEqual({
      candidateNumber: 0,
      surname: 1,
      forenames: 2,
      birthDate: 3,
      qualification: 4,
      unit: 5,
    });
    expect(columns.groups).toEqual([{ column: 6, heading: 'Dept' }]);
    expect(columns.banner).toEqual({ centreNumber: '99999', series: { month: 6, letter: null, year: 2027 } });
  });

  it.each([
    ['Centre 99999', '99999'],
    ['Orchard School (centre no. 99999), entries', '99999'],
    ['Centre number 99999', '99999'],
    ['Centre: 99999', '99999'],
    ['Data centre 12', null],
  ])('is below a line that says %s', (line, centreNumber) => {
    const rows = [[line], ['Cand No', 'Surname', 'Qual'], ['0001', 'Smith', '05835']];
    expect(recognised(rows).banner.centreNumber).toBe(centreNumber);
  });

  it.each([
    [
      ['Candidate', 'Surname', 'Qual'],
      ['2001', 'Smith', '05835'],
      { candidateNumber: 0, surname: 1, qualification: 2 },
    ],
    [
      ['Candidate', 'Student', 'Qual', 'Sex'],
      [2001, 'Smith, Anne', '05835', 'F'],
      { candidateNumber: 0, wholeName: 1, qualification: 2, sex: 3 },
    ],
    [['Candidate', 'Sex', 'Qual'], ['Anne Smith', 'F', '05835'], { wholeName: 0, sex: 1, qualification: 2 }],
    [
      ['Candidate', 'Candidate no', 'Qual'],
      ['12', '2001', '05835'],
      { wholeName: 0, candidateNumber: 1, qualification: 2 },
    ],
  ])('may say Candidate for the number or the name: %j above %j', (headings, row, fields) => {
    expect(recognised([headings, row]).fields).toEqual(fields);
  });

  it('may say Candidate for the number where a title, the headings again and a remark stand among the rows', () => {
    const headings = ['Candidate', 'Name', 'Sex', 'Unit'];
    const rows = ['3001', '3002', '3003'].map((number) => [number, 'Anne Smith', 'F', 'Unit 1']);
    const again = [
      ['05843 Digital Media Certificate'],
      headings,
      ['3050', 'Bo Jones', 'M', 'Unit 1'],
      ['Checked by: RA'],
    ];
    const { fields } = recognised([['05835'], headings, ...rows, [], ...again]);
    expect(fields).toMatchObject({ candidateNumber: 0, wholeName: 1 });
  });

  it.each(['Pupil', 'Learner', 'Pupils', 'Name of candidate', 'Student’s name', 'Names'])(
    'may say %s for the whole name',
    (heading) => {
      const rows = [
        ['Cand no', heading, 'Sex', 'Unit'],
        ['3001', 'Smith, Anne', 'F', '05835/01'],
      ];
      expect(recognised(rows).fields).toMatchObject({ wholeName: 1 });
    },
  );

  it('takes numbers below Pupil for no candidate numbers: schools have others', () => {
    const rows = [
      ['Pupil', 'Surname', 'Qual'],
      ['2001', 'Smith', '05835'],
    ];
    expect(recognised(rows).fields.candidateNumber).toBeUndefined();
  });

  it.each(['Qual', 'QUAL', 'Qual.', 'Qual code'])('may say %s for the qualification', (heading) => {
    expect(
      recognised([
        ['Cand No', 'Surname', heading],
        ['0001', 'Smith', '05835'],
      ]).fields.qualification,
    ).toBe(2);
  });

  it('is found where the rows above it are holes', () => {
    const values: (readonly CellValue[])[] = [];
    values[3] = ['UCI', 'Surname', 'Unit'];
    expect(detectColumns(sheetOf(values))).toMatchObject({ headingRow: 3 });
  });

  it('may be merged downwards: data begin below the merge', () => {
    const sheet = sheetOf(
      [
        ['Candidate', '', '', 'Entry'],
        ['Candidate number', 'Surname', 'UCI', 'Entry code'],
        ['', '', '', ''],
        ['0001', 'Smith', '', '583501'],
      ],
      {
        merges: [
          [0, 0, 0, 2],
          [1, 0, 2, 0],
        ],
      },
    );
    const columns = detectColumns(sheet);
    expect(columns).toMatchObject({ headingRow: 1, firstRow: 3, fields: { code: 3, candidateNumber: 0 } });
  });

  it.each<[string, number, CellValue]>([
    ['two rows', 1, 'Return to the office'],
    ['three rows', 2, 'Year 12'],
    ['all candidates and more', 40, 'Return by Friday'],
    ['a row without a text in it', 2, null],
  ])('end where candidates begin, although a box beside the list is merged over %s', (_, bottom, text) => {
    const person = (number: string, surname: string): CellValue[] => [number, surname, '05835', '1', null, 'a note'];
    const rows = [
      ['Candidate number', 'Surname', 'Qualification', 'Unit', text],
      person('0001', 'Smith'),
      person('0002', 'Jones'),
      person('0003', 'Unwin'),
    ];
    const columns = detectColumns(sheetOf(rows, { merges: [[0, 4, bottom, 4]] }));
    expect(columns).toMatchObject({ headingRow: 0, firstRow: 1, fields: { surname: 1, unit: 3 } });
  });

  it('end above what nothing is known of, where what is merged beside it is empty', () => {
    const rows = [
      ['Wer', 'Was', null],
      ['Smith', '583501', null],
      ['Jones', '583501', null],
    ];
    const mapping = { headingRow: 1, columns: { Wer: 'surname', Was: 'code' } } as const;
    expect(detectColumns(sheetOf(rows, { merges: [[0, 2, 1, 2]] }), mapping)).toMatchObject({ firstRow: 1 });
  });

  it('takes a heading that is merged from the row above', () => {
    const sheet = sheetOf(
      [
        ['UCI', 'Candidate', '', 'Code'],
        ['', 'Candidate no', 'Surname', 'Entry code'],
        ['x', '0001', 'Smith', '583501'],
      ],
      { merges: [[0, 0, 1, 0]] },
    );
    expect(detectColumns(sheet)).toMatchObject({ headingRow: 1, fields: { uci: 0, candidateNumber: 1 } });
  });

  it.each([
    ['an empty sheet', []],
    ['no identity', [['Qualification', 'Unit', 'Series']]],
    ['prose', [['Notes for the exams office'], ['Please check the name of every candidate.']]],
    ['one lonely heading', [['Name'], ['Smith']]],
  ])('is not invented: %s', (_, rows) => {
    expect(detectColumns(sheetOf(rows))).toBeNull();
  });
});

describe('columns', () => {
  it('prefers a legal name and a candidate number to their lesser twins', () => {
    const columns = recognised([
      ['Exam Number', 'Preferred Surname', 'Legal Surname', 'Chosen Forename', 'Legal First Name', 'Award'],
    ]);
    expect(columns.fields).toEqual({ candidateNumber: 0, surname: 2, forenames: 4, qualification: 5 });
  });

  it.each([
    ['Bromcom', ['Exam Number', 'UCI', 'Legal Last Name', 'Legal First Name', 'Gender', 'Option Code', 'Season']],
    ['ebs', ['Candidate Ref', 'Person Name', 'Date Of Birth', 'Exam Submission Ref', 'Board Occurrence', 'Status']],
    ['Arbor', ['UCN', 'UCI', 'ULN', 'Last names', 'First names', 'Award', 'Exam Series']],
    ['Ofqual', ['NCN', 'CentreCandidateNumber', 'UniqueCandidateIdentifier', 'QualificationNumber', 'ExamSeries']],
  ])('knows the headings of %s, every one', (_, headings) => {
    const columns = recognised([headings]);
    expect(Object.keys(columns.fields)).toHaveLength(headings.length);
    expect(ignoredIn(columns)).toEqual([]);
  });

  it('are of the wide shape where headings are codes or units', () => {
    const columns = recognised([
      [
        'Candidate number',
        'Name',
        'Qualification',
        '583501',
        '05835/02',
        'Unit 3',
        'Unit 15 Change management June 2027',
        5836,
      ],
    ]);
    expect(columns.shape).toBe('wide');
    expect(columns.unitColumns.map(({ wanted, series }) => [wanted.qualification, wanted.unit, series?.month])).toEqual(
      [
        ['05835', '01', undefined],
        ['05835', '02', undefined],
        ['', '03', undefined],
        ['', '15', 6],
        ['05836', '', undefined],
      ],
    );
  });

  it('do not take a year for a code', () => {
    expect(recognised([['Candidate number', 'Name', 'Qualification', '2026', 2027]]).unitColumns).toEqual([]);
  });

  it('of the product itself are told from the officer’s', () => {
    const columns = recognised([['UCI', 'Surname', 'Unit', 'Entrywise check', 'Entrywise fee']]);
    expect(columns.productColumns.map(({ column }) => column)).toEqual([3, 4]);
    expect(ignoredIn(columns)).toEqual([]);
  });

  it('say which headings were not used', () => {
    expect(ignoredIn(recognised([['UCI', 'Surname', 'Unit', 'Bus pass', 'Photo?']]))).toEqual(['Bus pass', 'Photo?']);
  });
});

describe('a mapping', () => {
  it('names the heading row and what its columns are', () => {
    const sheet = sheetOf([
      ['Number', 'Who', 'What'],
      ['1', 'Smith', '05835'],
    ]);
    expect(detectColumns(sheet)).toBeNull();
    const mapping = { headingRow: 1, columns: { number: 'candidateNumber', WHO: 'surname', What: 'code' } } as const;
    expect(detectColumns(sheet, mapping)).toMatchObject({
      headingRow: 0,
      fields: { candidateNumber: 0, surname: 1, code: 2 },
    });
  });

  it('overrides what a heading would mean', () => {
    const sheet = sheetOf([['UCI', 'Surname', 'Unit', 'Student']]);
    const columns = detectColumns(sheet, { columns: { Unit: 'ignore', Student: 'group' } });
    expect(columns?.fields).toEqual({ uci: 0, surname: 1 });
    expect(ignoredIn(columns)).toEqual(['Unit']);
    expect(columns?.groups).toEqual([{ column: 3, heading: 'Student' }]);
  });
});

describe('units without a code in their heading', () => {
  it('are bare numbers with marks below, under the series that stands above them', () => {
    const sheet = sheetOf(
      [
        ['', '', '', 'January 2027', '', 'June 2027'],
        ['Candidate number', 'Name', 'Qualification', '01', 2, '03', '12'],
        ['0001', 'Smith: A', '05835', 'Y', '', 'x', '14:30'],
        ['0002', 'Jones: B', '05835', '', 'Y', 'x', '9:00'],
      ],
      { merges: [[0, 3, 0, 4]] },
    );
    const columns = detectColumns(sheet);
    expect(columns?.unitColumns.map(({ wanted, series }) => [wanted.unit, series?.month])).toEqual([
      ['01', 1],
      ['02', 1],
      ['03', 6],
    ]);
    expect(ignoredIn(columns)).toEqual(['12']);
  });

  it('have the heading that is merged over them, whether or not something stands to their right', () => {
    const people = [
      ['0001', 'Smith: A', '05835', 'History', '85'],
      ['0002', 'Jones: B', '05835', '', '90'],
    ];
    const headed = (...more: readonly (string | null)[]): unknown => {
      const headings = ['Candidate number', 'Name', 'Qualification', 'Choices', ...more];
      return [...(detectColumns(sheetOf([headings, ...people], { merges: [[0, 3, 0, 4]] }))?.headings ?? [])].slice(
        0,
        5,
      );
    };
    expect(headed()).toContainEqual([4, 'Choices']);
    expect(headed(null, 'Entrywise check', 'Entrywise fee')).toEqual(headed());
    const beyond = (...more: readonly (string | null)[]): unknown => {
      const headings = ['Candidate number', 'Name', 'Qualification', ...more];
      const cells = people.map((person) => person.slice(0, 3));
      const { fields, headings: texts } = mustHave(
        detectColumns(sheetOf([headings, ...cells], { merges: [[0, 2, 0, 5]] })),
        'A list',
      );
      return [fields, [...texts].filter(([, text]) => !text.startsWith('Entrywise'))];
    };
    expect(beyond(null, null, null, 'Entrywise check', 'Entrywise fee')).toEqual(beyond());
  });

  it('are told where marks stand under a heading that is not understood', () => {
    const columns = recognised([
      ['Candidate number', 'Name', 'Qualification', 'Unit One', 'Photo consent'],
      ['0001', 'Smith: A', '05835', 'Y', 'Y'],
    ]);
    expect(columns.unreadMarks).toEqual([{ row: 0, column: 3, heading: 'Unit One', marks: 1 }]);
  });
});

it('of two columns for the code, the one that holds codes is read', () => {
  const columns = recognised([
    ['UCI', 'Surname', 'Qualification', 'QAN', 'Unit'],
    ['a', 'A', 'Business Ext Cert', '601/7699/4', '1'],
  ]);
  expect(columns.fields.qualification).toBe(3);
  expect(ignoredIn(columns)).toEqual(['Qualification']);
});
