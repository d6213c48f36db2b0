import { uciCheckLetter } from '../../src/entries';
import { ANSWER_COLUMNS, ANSWERS_DESCRIPTION, ANSWERS_TITLE } from '../../src/register';

/** The cells of a sheet as texts, row by row. */
export type Grid = readonly (readonly string[])[];

const uci = (first12: string): string => first12 + (uciCheckLetter(first12) ?? '');
const PERSON = ['Cand no', 'UCI', 'Surname', 'Forename', 'DOB', 'Sex', 'Class'];
const ANN = ['0001', uci('999990260001'), 'Archer', 'Ann', '11/03/2009', 'F', '12A'];
const BEN = ['0002', uci('999990260002'), 'Baker', 'Ben', '12/03/2009', 'M', '12A'];
const CAT = ['0003', uci('999990260003'), 'Carter', 'Cat Mary', '13/03/2009', 'F', '12B'];
const SMITH = ['0004', uci('999990260004'), 'Smith', 'Ann', '14/03/2009', 'F', '12B'];

/** Lists as schools keep them, each in another way of saying what is entered. */
export const SCHOOL_LISTS: readonly Grid[] = [
  // Several units in a cell, and when.
  [
    ['Surname', 'Forename', 'Course', 'Units', 'Resit?', 'When'],
    ['Archer', 'Ann', 'Business Extended Certificate', '1, 2', '', 'Jan 27'],
    ['Baker', 'Ben', 'Business Extended Certificate', '1 & 3', 'yes (2)', 'January'],
    ['Archer', 'Ann', 'IT Certificate', 'U01-U03', '', 'June 2027'],
  ],
  // A column for each series, whose cells name the units.
  [
    [...PERSON, 'Qualification', 'Jan 27', 'June 2027 units', 'Notes'],
    [...ANN, '05835', '1, 2', 'U03', ''],
    [...BEN, '05835', '', '1', 'moved from 12B'],
    [...CAT, '05838 IT', '01', 'ask', ''],
  ],
  // Sizes among the words of headings, and columns of units.
  [
    [...PERSON, 'Ext Cert 05835', 'IT Certificate (05838)', 'Unit 1 Jan 27', '583502', 'Unit 3 June 2027'],
    [...ANN, 'Y', '', 'x', '1', ''],
    [...BEN, 'TRUE', '', 'Resit', '', 'Y'],
    [...SMITH, '', 'Y', '', '', 'Jan 27'],
  ],
  // Units without registrations, under banners, with a status, and a second list below.
  [
    ['Centre: 99999', '', '', '', '', '', '', '', ''],
    ['Exam series: June 2027', '', '', '', '', '', '', '', ''],
    [...PERSON, 'Entry code', 'Status'],
    [...ANN, '583501', ''],
    [...ANN, '05835/02', 'Absent'],
    [...BEN, '583501', 'Withdrawn'],
    ['', '', '', '', '', '', '', '05835/03', ''],
    ['Total', '', '', '', '', '', '', '4', ''],
    [...PERSON, 'Entry code', 'Status'],
    [...CAT, '05838', 'Registered'],
    [...SMITH, '583801', ''],
  ],
];

/** An export of everybody, from which details are brought in. */
export const EXPORT: Grid = [
  ['Exam No', 'UCI', 'ULN', 'Surname', 'Forename', 'DOB', 'Sex', 'Year', 'Reg'],
  ...[ANN, BEN, CAT, SMITH, ['0005', uci('999990260005'), 'Smith', 'Ann', '15/03/2009', 'F', '13C']].map(
    ([number = '', code = '', surname = '', forename = '', born = '', sex = '', form = '']) => [
      ...[number, code, '', surname, forename, born, sex],
      ...[form.slice(0, 2), form],
    ],
  ),
];

/** Lists of candidates as they are typed or pasted where entries are added. */
export const WHO_LISTS: readonly string[] = [
  `0001\n${uci('999990260002')}\nCat Carter\nSmith, Ann\nAnn\n`,
  '0971, Quill, Jo, 21/03/2009, F\n0972; Reed; Sam; 1 April 2009; M\n0001 Archer\n',
  `Cand no\tSurname\tForename\tDOB\tSex\tClass\n0002\tBaker\tBen\t12/03/2009\tM\t12A\n0973\tTeal\tMax\t22/03/2009\tM\t12B\n`,
  // A department's table, each line for what it asks itself.
  `Surname\tForename\tCourse\tUnits\tResit?\tWhen\nArcher\tAnn\tBusiness Extended Certificate\t1, 2\t\tJan 27\nBaker\tBen\tBusiness Ext Cert\tU03\tyes\tJune 2027\nSmith\tAnn\tIT Certificate\t\t\t\n`,
  'Archer Ann\nANN ARCHER\nBaker\nCat\n999990260003X\n4\n',
];

/** What the sheet of the answers holds. */
export const ANSWERS: Grid = [
  [ANSWERS_TITLE],
  [ANSWERS_DESCRIPTION],
  [],
  ANSWER_COLUMNS.map(({ heading }) => heading),
  answer('Registered before', { 'Candidate number': '0001', Name: 'ARCHER:ANN', UCI: ANN[1] ?? '' }),
  answer('Left', { 'Candidate number': '0002', Name: 'BAKER:BEN', 'Date of birth': '2009-03-12' }),
  answer('Not this year', { Unit: '02', 'Academic year': '2026/27' }),
  answer('Seen', { 'Candidate number': '3', About: 'series-usual-time', 'Academic year': '2026/27' }),
];

function answer(word: string, more: Readonly<Record<string, string>>): string[] {
  const texts: Record<string, string> = { Time: '2026-11-20 10:00:00', Answer: word, By: 'KS', Qualification: '05835' };
  return ANSWER_COLUMNS.map(({ heading }) => ({ ...texts, ...more })[heading] ?? '');
}
