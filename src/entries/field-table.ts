/** What there is to know of a field. A new column is a new line of the table below, and nothing else. */
interface FieldLine {
  /** What messages and pages call it. */
  readonly words: string;
  /**
   * Headings that centres really use, the preferred one first where a sheet has several (a legal surname before a chosen one).
   * Compared without case, punctuation and spaces.
   */
  readonly headings: readonly string[];
  /**
   * What becomes of an entry where a cell cannot be read, for instance shows `#N/A`. `always`: it is kept out of files. `optional`: it goes
   * without, with a warning. `never`: nothing is made of the cell, so nothing is said of it.
   */
  readonly needed: 'always' | 'optional' | 'never';
  /**
   * What its cells hold. A `number` has so many `digits`, zeros before it; an `identifier` may be written in groups, `999990 26 0001 T`;
   * the cells of all but `text` should be stored in one way.
   */
  readonly stored: 'number' | 'identifier' | 'code' | 'day' | 'text';
  readonly digits?: number;
  /** Whether the candidate's row has its text, by this name. */
  readonly inRow: boolean;
  /** Tells who the candidate is: by itself, or only beside another. */
  readonly identity?: 'alone' | 'partly';
  /** Tells what the candidate is to be entered for. */
  readonly asks?: true;
  /** Where the sheet has no column for it, the fields in whose columns an officer would look for it, nearest first. */
  readonly standIns?: readonly string[];
}

/**
 * Everything about an entry that a column of the sheet can hold, in the order in which it is offered. Headings were seen in exports of
 * Arbor, Bromcom, ebs, iSAMS and SIMS, in Ofqual's and the Department for Education's columns, and in exams officers' own sheets.
 */
const TABLE = {
  centreNumber: {
    words: 'centre number',
    headings: [
      ...['centre number', 'centre no', 'NCN', 'national centre number', 'centre ID - national centre number'],
      ...['ctr no', 'centre'],
    ],
    needed: 'always',
    stored: 'number',
    digits: 5,
    inRow: true,
  },
  candidateNumber: {
    words: 'candidate number',
    headings: [
      ...['candidate number', 'candidate no', 'cand no', 'centre candidate number', 'exam number', 'exam no'],
      ...['candidate ref', 'UCN', 'cand'],
    ],
    needed: 'always',
    stored: 'number',
    digits: 4,
    inRow: true,
    identity: 'alone',
  },
  uci: {
    words: 'UCI',
    headings: ['UCI', 'UCI number', 'UCI no', 'UCI code', 'unique candidate identifier'],
    needed: 'always',
    stored: 'identifier',
    inRow: true,
    identity: 'alone',
  },
  uln: {
    words: 'ULN',
    headings: ['ULN', 'ULN (unique learner number)', 'unique learner number', 'ULN number'],
    needed: 'optional',
    stored: 'identifier',
    inRow: true,
  },
  upn: {
    words: 'UPN',
    headings: ['UPN', 'unique pupil number', 'UPN number'],
    needed: 'optional',
    stored: 'identifier',
    inRow: true,
  },
  surname: {
    words: 'surname',
    headings: [
      ...['legal surname', 'legal last name', 'exam surname', 'surname', 'last name', 'last names', 'family name'],
      'preferred surname',
    ],
    needed: 'always',
    stored: 'text',
    inRow: true,
    identity: 'alone',
    standIns: ['wholeName'],
  },
  forenames: {
    words: 'forenames',
    headings: [
      ...['legal forename', 'legal forenames', 'legal first name', 'legal first names', 'exam forename'],
      ...['forenames', 'forename', 'forename(s)', 'first names', 'first name', 'given names', 'given name'],
      ...['first forename', 'chosen forename', 'preferred forename'],
    ],
    needed: 'always',
    stored: 'text',
    inRow: true,
    identity: 'partly',
    standIns: ['wholeName', 'surname'],
  },
  // Read into the forenames.
  middleNames: {
    words: 'middle names',
    headings: [
      ...['legal middle name', 'legal middle names', 'exam middle name', 'exam middle names', 'middle names'],
      ...['middle name', 'middle forenames', 'middle forename', 'other forenames', 'other names'],
    ],
    needed: 'optional',
    stored: 'text',
    inRow: false,
    standIns: ['forenames'],
  },
  // Read into surname and forenames.
  wholeName: {
    words: 'name',
    headings: [
      ...['candidate name', 'surname: forename', 'surname, forename', 'person name', 'full name', 'student name'],
      ...['pupil name', 'learner name', 'name of candidate', 'name of student', 'name of pupil', 'name of learner'],
      ...['candidate’s name', 'student’s name', 'pupil’s name', 'learner’s name', 'name', 'names', 'student'],
      ...['candidate', 'candidates', 'students', 'pupil', 'pupils', 'learner', 'learners'],
    ],
    needed: 'always',
    stored: 'text',
    inRow: false,
    identity: 'alone',
    standIns: ['surname'],
  },
  // The row has it as a day.
  birthDate: {
    words: 'date of birth',
    headings: ['date of birth', 'DOB', 'D.O.B.', 'birth date', 'D of B', 'birthday', 'born', 'date born'],
    needed: 'always',
    stored: 'day',
    inRow: false,
  },
  sex: {
    words: 'sex',
    headings: ['sex', 'legal sex', 'gender', 'legal gender', 'sex/gender', 'gender/sex', 'M/F'],
    needed: 'always',
    stored: 'text',
    inRow: true,
  },
  qualification: {
    words: 'qualification',
    headings: [
      ...['qualification code', 'qualification number', 'qual code', 'qual', 'qualification', 'QAN'],
      ...['specification code', 'scheme', 'scheme code', 'award', 'award code', 'size code'],
    ],
    needed: 'always',
    stored: 'code',
    inRow: false,
    asks: true,
    standIns: ['code'],
  },
  unit: {
    words: 'unit',
    headings: [
      ...['unit', 'unit no', 'unit number', 'unit code', 'unit or component code', 'component code', 'component'],
      // Titles of units name none, and a rule says so.
      ...['unit name', 'unit title', 'paper name', 'paper title', 'module name', 'module title', 'exam title'],
    ],
    needed: 'always',
    stored: 'code',
    inRow: false,
    asks: true,
    standIns: ['code', 'qualification'],
  },
  code: {
    words: 'entry code',
    headings: [
      ...['option entry code', 'option code', 'entry code', 'entry option', 'exam code', 'certification code'],
      ...['exam submission ref', 'option'],
    ],
    needed: 'always',
    stored: 'code',
    inRow: false,
    asks: true,
    standIns: ['unit', 'qualification'],
  },
  series: {
    words: 'series',
    headings: [
      ...['series', 'exam series', 'examination series', 'assessment series', 'entry series', 'season', 'exam season'],
      ...['examination season', 'session', 'exam session', 'examination session', 'sitting', 'exam sitting'],
      // Scottish centres call it a diet.
      ...['board occurrence', 'series id', 'diet', 'exam diet', 'examination diet'],
    ],
    needed: 'always',
    stored: 'text',
    inRow: false,
  },
  // Tells which rows are another awarding body's.
  board: {
    words: 'board',
    headings: ['board', 'board code', 'board type', 'awarding organisation', 'awarding body', 'AB', 'AO'],
    needed: 'never',
    stored: 'text',
    inRow: false,
  },
  status: {
    words: 'status',
    headings: ['status', 'entry status', 'registration status', 'reg status', 'current status', 'attempt'],
    needed: 'always',
    stored: 'text',
    inRow: false,
  },
  // By which a centre groups its candidates and shares out fees; a sheet may have several.
  group: {
    words: 'group',
    headings: [
      ...['group', 'teaching group', 'tutor group', 'tutor', 'year group', 'year', 'class', 'form', 'reg'],
      ...['reg group', 'dept', 'department', 'faculty', 'programme', 'course code', 'course', 'subject', 'payer'],
      ...['house', 'NC year', 'year taught in', 'registration group', 'form group'],
    ],
    needed: 'never',
    stored: 'text',
    inRow: false,
  },
} as const satisfies Readonly<Record<string, FieldLine>>;

export type Field = keyof typeof TABLE;

interface FieldMeaning extends FieldLine {
  readonly standIns?: readonly Field[];
}

export const FIELD_TABLE: Readonly<Record<Field, FieldMeaning>> = TABLE;

function isField(name: string): name is Field {
  return Object.hasOwn(TABLE, name);
}

/** All fields, in the order of the table. */
export const FIELDS: readonly Field[] = Object.keys(TABLE).filter(isField);

/** The fields that tell who a candidate is, by themselves or beside another; and those that do by themselves. */
export const IDENTITY_FIELDS: readonly Field[] = FIELDS.filter((field) => FIELD_TABLE[field].identity !== undefined);
export const TELLING_FIELDS: readonly Field[] = FIELDS.filter((field) => FIELD_TABLE[field].identity === 'alone');

/** The fields that tell what a candidate is to be entered for. */
export const ASKING_FIELDS: readonly Field[] = FIELDS.filter((field) => FIELD_TABLE[field].asks);

export type CandidateField = { [Each in Field]: (typeof TABLE)[Each]['inRow'] extends true ? Each : never }[Field];

/** The texts of a candidate's row, by field. */
export type CandidateTexts = Readonly<Record<CandidateField, string>>;

function isOfCandidate(field: Field): field is CandidateField {
  return TABLE[field].inRow;
}

/** The fields of which a candidate's row has the text. */
export const CANDIDATE_FIELDS: readonly CandidateField[] = FIELDS.filter(isOfCandidate);

function areWhole(texts: Readonly<Record<string, string>>): texts is CandidateTexts {
  return CANDIDATE_FIELDS.every((field) => texts[field] !== undefined);
}

function noTexts(): CandidateTexts {
  const texts: Record<string, string> = Object.fromEntries(CANDIDATE_FIELDS.map((field) => [field, '']));
  if (!areWhole(texts)) throw new Error('A text of the candidate is missing.');
  return texts;
}

/** A candidate's row of which every cell is empty. */
export const NO_TEXTS = noTexts();
