import { uciCheckLetter } from '../../src/entries';
import { NO_ANSWERS, NO_REGISTER } from '../../src/register';
import type { CellValue } from '../../src/table';
import {
  addingOptions,
  check,
  planAddition,
  tableOf,
  type OpenTable,
  type AdditionPlan,
  type Check,
  type EntriesWish,
  type WhoJoins,
} from '../../src/workflow';
import { keptAnswers } from '../rules/kept-answers';
import { testReference } from '../rules/test-reference';
import { sheetOf } from '../table/sheet-of';
import { sampleSheets } from '../taskpane/sample';

const uciOf = (first12: string): string => first12 + (uciCheckLetter(first12) ?? '');
const HEADINGS = ['Cand No', 'UCI', 'Surname', 'Forenames', 'DOB', 'Sex', 'Class', 'Entry code', 'Series'];
const ANN = ['0001', uciOf('999990260001'), 'Archer', 'Ann', '11/03/2009', 'F', '12A'];
const BEN = ['0002', uciOf('999990260002'), 'Baker', 'Ben', '12/03/2009', 'M', '12A'];
const CAT = ['0003', uciOf('999990260003'), 'Carter', 'Cat', '13/03/2009', 'F', '12B'];
const ROWS: CellValue[][] = [
  [...ANN, '05835', ''],
  [...ANN, '583501', 'June 2027'],
  [...BEN, '05835', ''],
  [...CAT, '05835', ''],
];

function checked(rows = ROWS, headings = HEADINGS, answers = NO_ANSWERS): Check {
  return checkOf([tableOf(sheetOf([headings, ...rows]))], answers);
}

function checkOf(tables: readonly OpenTable[], answers = NO_ANSWERS): Check {
  return check({ tables, reference: testReference(), asOf: '2026-11-10', past: [], register: NO_REGISTER, answers });
}

function planned(who: WhoJoins, more: Partial<EntriesWish> = {}, of = checked()): AdditionPlan {
  const wish = { sheet: 'Entries', qualification: '05835', units: ['01'], series: 'June 2027', who, ...more };
  return planAddition(of, wish);
}

const listed = (text: string, more: Partial<EntriesWish> = {}): AdditionPlan => planned({ kind: 'list', text }, more);
const added = ({ lines }: AdditionPlan): string[] => lines.map(({ who, what, row }) => `${who}: ${what}, ${row + 1}`);

test.each([
  ['a number', '2'],
  ['a UCI', BEN[1] ?? ''],
  ['a name', 'Ben Baker'],
  ['a name the other way round', 'Baker, Ben'],
  ['number and name', '0002 Baker'],
  ['a row of the sheet', BEN.join('\t')],
])('a candidate of the sheet is known by %s', (_what, line) => {
  expect(added(listed(line))).toEqual(['0002 Ben Baker: unit 01, 6']);
  expect(listed(line).problems).toEqual([]);
});

test.each([
  ['with tabs', `0004\t${uciOf('999990260004')}\tDyer\tDan\t14/03/2009\tM\t12B`],
  ['with commas', '4, Dyer, Dan, 14 March 2009, M'],
  ['with semicolons, in any order', 'Dyer; Dan; M; 2009-03-14; 0004'],
  ['with the name in one column', '0004\tDyer, Dan\t14/03/2009\tM'],
])('somebody new is read from columns %s', (_how, line) => {
  const plan = listed(line, { units: ['', '01'] });
  expect(added(plan)).toEqual(['0004 Dan Dyer: registration, 6', '0004 Dan Dyer: unit 01, 7']);
  expect([plan.added, plan.newcomers]).toEqual([2, 1]);
  const [row] = [
    plan.fillings
      .flatMap(({ cells }) => cells)
      .filter((cell) => cell.row === 5)
      .map(({ value }) => value),
  ];
  expect(row).toEqual(expect.arrayContaining(['0004', 'Dyer', 'Dan', '14/03/2009', 'M']));
});

test('rows that were pasted with their headings may have any columns', () => {
  const text = ['Legal Forename\tLegal Surname\tGender\tExam No', 'Dan\tDyer\tM\t4', 'Ben\tBaker\tM\t2'].join('\n');
  expect(added(listed(text))).toEqual(['0004 Dan Dyer: unit 01, 6', '0002 Ben Baker: unit 01, 7']);
});

test.each([
  ['somebody who is nowhere', 'Dan Dyer', /is not in the sheet\. To add somebody new, give columns/],
  ['a number without a name', '0009', /is not in the sheet\. To add somebody new, give columns/],
  ['somebody new without a number', 'Dyer\tDan\t14/03/2009\tM', /To add somebody new, give the candidate number\./],
  ['a number with another name', '0002 Dyer', /in the sheet this is 0002 Ben Baker\. Correct one of the two\./],
  ['a name with another number', '0009\tBaker\tBen', /0002 Ben Baker in the sheet has another number\./],
  ['somebody twice', '0002\nBen Baker', /is in the list twice\. It counts once\./],
  ['what is no detail', '0004\tDyer\tDan\tnext week', /“next week” is not a known detail or class/],
  [
    'a UCI that lacks a character',
    '0004, 99999026000, Dyer, Dan, 07/03/2009, M',
    /“99999026000” is not a candidate number, UCI/,
  ],
])('%s is told', (_what, text, sentence) => {
  expect(listed(text).problems).toEqual([expect.stringMatching(sentence)]);
});

test.each<[string, string, readonly string[]]>([
  ['the only one of a surname', 'Baker', ['0002 Ben Baker, 12 Mar 2009, 12A']],
  ['a short forename', 'Baker Benny', ['0002 Ben Baker, 12 Mar 2009, 12A']],
  ['a forename alone', 'Cat', ['0003 Cat Carter, 13 Mar 2009, 12B']],
])('%s is asked about, and taken once it is chosen', (_what, text, words) => {
  const { questions, problems, added: count } = listed(text);
  expect([questions.map(({ choices }) => choices.map((one) => one.words)), problems, count]).toEqual([[words], [], 0]);
  const key = questions[0]?.choices[0]?.key ?? '';
  const chosen = planned({ kind: 'list', text, chosen: { [text]: key } });
  expect(chosen.lines.map(({ who }) => who)).toEqual([words[0]?.split(',')[0]]);
  const nobody = planned({ kind: 'list', text, chosen: { [text]: '' } });
  expect([nobody.questions, nobody.problems]).toEqual([[], [expect.stringContaining('is not in the sheet')]]);
});

test('of several of one name each is offered with number, day of birth and class', () => {
  const other = ['0009', uciOf('999990260009'), 'Baker', 'Ben', '19/03/2009', 'M', '12C'];
  const { questions } = planned({ kind: 'list', text: 'Ben Baker' }, {}, checked([...ROWS, [...other, '05835', '']]));
  expect(questions.map(({ choices }) => choices.map(({ words }) => words))).toEqual([
    ['0002 Ben Baker, 12 Mar 2009, 12A', '0009 Ben Baker, 19 Mar 2009, 12C'],
  ]);
});

test('of a UCI with a wrong check letter the right one is told', () => {
  const uci = uciOf('999990260004');
  const wrong = `${uci.slice(0, 12)}${uci.endsWith('A') ? 'B' : 'A'}`;
  expect(listed(`0004, ${wrong}, Dyer, Dan, 07/03/2009, M`).problems).toEqual([
    expect.stringContaining(`the check letter of the UCI ${wrong} is wrong. With these digits it is ${uci.slice(12)}:`),
  ]);
});

const WITHDRAWN = ['0004', uciOf('999990260004'), 'Dyer', 'Dan', '14/03/2009', 'M', '12B'];
const leaving = (): Check =>
  checked([...ROWS.map((row) => [...row, '']), [...WITHDRAWN, '05835', '', 'Withdrawn']], [...HEADINGS, 'Status']);

/** The registration is chosen too. */
const REGISTERED = { units: ['', '01'] };

test('of whom an answer or the register says that they were registered before, no registration is missed', () => {
  const rows = [[...ANN, '583501', 'June 2027']];
  const answers = keptAnswers({ Answer: 'Registered before', UCI: ANN[1] ?? '', Qualification: '05835' });
  const notesOf = (of: Check, units = ['02']): readonly string[] =>
    planned({ kind: 'list', text: '0001' }, { units }, of).notes;
  expect(notesOf(checked(rows))).toHaveLength(1);
  expect(notesOf(checked(rows, HEADINGS, answers))).toEqual([]);
  expect(notesOf(checked([[...ANN, '05835', ''], ...rows]))).toEqual([]);
});

test.each<[string, AdditionPlan, string]>([
  [
    'what somebody new lacks, as the rules will',
    listed('0005, Ellis, Eve', REGISTERED),
    '0005 Eve Ellis: the list does not give UCI, sex and date of birth. The check will ask for these.',
  ],
  [
    'one thing that two lack',
    listed('0005, Ellis, Eve, F, 14/03/2009\n0006, Field, Flo, F, 14/03/2009', REGISTERED),
    '0005 Eve Ellis and 0006 Flo Field: the list does not give the UCI. The check will ask for it.',
  ],
  [
    'that no registration is known',
    listed(`0005\t${uciOf('999990260005')}\tEllis\tEve\t14/03/2009\tF\t12B`),
    '0005 Eve Ellis: no registration is known. Whoever is new needs one: choose it too. Of others the check will ask whether they were registered before.',
  ],
  [
    'columns of the list that are not used',
    listed('Exam No\tSurname\tForename\tHouse colour\tShoe size\n2\tBaker\tBen\tred\t42'),
    'Not used from your list: the columns House colour and Shoe size.',
  ],
  [
    'a detail that the sheet has no column for',
    listed(`0005, ${uciOf('999990260005')}, Ellis, Eve, F, 14/03/2009, 1000000000`, REGISTERED),
    'Not written, because the sheet has no column for it: ULN.',
  ],
  [
    'somebody of the list who is withdrawn',
    planned({ kind: 'list', text: '0004' }, { units: ['', '01'] }, leaving()),
    '0004 Dan Dyer: withdrawn from everything in the sheet. The new entries enter this candidate again.',
  ],
  [
    'whoever of a class is withdrawn, and left out',
    planned({ kind: 'group', heading: 'Class', value: '12B' }, {}, leaving()),
    'Left out because they are withdrawn: 0004 Dan Dyer. To enter them again, give them in a list.',
  ],
  [
    'what moves down',
    planned({ kind: 'list', text: '2' }, {}, checked([...ROWS, [], ['Total', 4]])),
    '1 new row goes in above row 6, and what stands there moves down. If there are totals below, see whether they count the new rows.',
  ],
])('%s is told before it is written', (_what, { notes }, sentence) => {
  expect(notes).toEqual([sentence]);
});

test('where nothing is missing, withdrawn or left over, nothing is told', () => {
  expect(listed(`0005\t${uciOf('999990260005')}\tEllis\tEve\t14/03/2009\tF\t12B`, REGISTERED).notes).toEqual([]);
});

test('all who take a qualification, or a class, without those who left', () => {
  const left = checked([...ROWS, ['0004', uciOf('999990260004'), 'Dyer', 'Dan', '', 'M', '12B', '05835', '']]);
  expect(added(planned({ kind: 'size' }, {}, left))).toHaveLength(3);
  expect(planned({ kind: 'size' }).leftOut).toEqual([
    { who: '0001 Ann Archer', what: 'unit 01', why: 'entered for it already, in row 3' },
  ]);
  expect(added(planned({ kind: 'group', heading: 'Class', value: '12B' }))).toEqual(['0003 Cat Carter: unit 01, 6']);
});

test('what is chosen twice is entered once, and more entries than a year group has are not planned', () => {
  expect(added(listed('2', { units: ['01', '01'] }))).toEqual(['0002 Ben Baker: unit 01, 6']);
  const everything = Array.from({ length: 3_334 }, (_, at) => String(at));
  expect(() => listed('1\n2\n3', { units: everything })).toThrow(
    'At most 10,000 entries are added at once. Choose fewer candidates, or fewer units, and add the others afterwards.',
  );
});

test('a class is offered with how many are in it, and what most take comes first', () => {
  const { sheets, qualifications, series, usualSeries } = addingOptions(checked());
  expect(sheets).toEqual([
    {
      sheet: 'Entries',
      usual: '05835',
      groups: [
        { heading: 'Class', value: '12A', candidates: 2 },
        { heading: 'Class', value: '12B', candidates: 1 },
      ],
    },
  ]);
  expect(qualifications[0]).toMatchObject({ code: '05835', candidates: 3 });
  expect(qualifications[0]?.units.map(({ unit }) => unit)).toContain('01');
  expect(series).toContain('June 2027');
  expect(usualSeries).toBe('June 2027');
});

test.each<[string, Partial<EntriesWish>, RegExp]>([
  ['a sheet that was not checked', { sheet: 'Other' }, /The sheet "Other" was not checked/],
  ['nothing to be entered for', { units: [] }, /Choose what the candidates are entered for/],
  ['no series', { series: 'soon' }, /"soon" is not a series\. Write it as June 2027/],
  ['a class that is none', { who: { kind: 'group', heading: 'Class', value: '9Z' } }, /Nobody in the sheet fits that/],
])('%s is refused', (_what, wish, sentence) => {
  expect(() => planned({ kind: 'size' }, wish)).toThrow(sentence);
});

test('late joiners of the sample: rows as the sheet writes them', async () => {
  const [sheet] = await sampleSheets();
  const table = tableOf(sheet ?? sheetOf([]));
  const text = [
    'Exam No\tUCI\tLegal Surname\tLegal Forename\tDOB\tGender',
    `0971\t${uciOf('999990260971')}\tQuill\tJo\t21/03/2009\tF`,
  ].join('\n');
  const plan = planned({ kind: 'list', text }, { sheet: table.sheet.name, units: ['', '01'] }, checkOf([table]));
  expect(plan.problems).toEqual([]);
  expect(plan.leftOut).toEqual([]);
  expect(plan.lines.map(({ what, isNew }) => [what, isNew])).toEqual([
    ['registration', true],
    ['unit 01', true],
  ]);
});

test('a newcomer’s number keeps its zeros in a column of numbers, unless its cells show them', () => {
  const numbers = ROWS.map(([number, ...rest]): CellValue[] => [Number(number) + 3000, ...rest]);
  const plan = planned(
    { kind: 'list', text: `0971, ${uciOf('999990260971')}, Quill, Jo, 21/03/2009, F` },
    { units: [''] },
    checked(numbers),
  );
  expect(plan.leftOut).toEqual([]);
  expect(plan.fillings[0]?.cells.filter(({ column }) => column === 0).map(({ value }) => value)).toEqual(['0971']);
});

test.each([
  ['a number of another sheet', '0003', /^“0003” is not in this sheet but in 13B\. Choose that sheet above/],
  ['a name of another sheet', 'Cat Carter', /^“Cat Carter” is not in this sheet but in 13B\./],
  [
    'somebody else with a number of another sheet',
    '0003, Quill, Jo, 21/03/2009, F',
    /in the sheet 13B this is 0003 Cat Carter\./,
  ],
])('%s is nobody new', (_what, text, told) => {
  const sheets = [
    { ...sheetOf([HEADINGS, ...ROWS.slice(0, 3)]), name: 'Entries' },
    { ...sheetOf([HEADINGS, ...ROWS.slice(3)]), name: '13B' },
  ];
  const plan = planned({ kind: 'list', text }, {}, checkOf(sheets.map((sheet) => tableOf(sheet))));
  expect(plan.lines).toEqual([]);
  expect(plan.problems).toEqual([expect.stringMatching(told)]);
});
