import { BROADCAST_FILE_HEADER, BROADCAST_FILE_TRAILER, BROADCAST_HEADER, BROADCAST_TRAILER } from './broadcast-frame';
import { date, digits, text } from './field';
import type { DataType, FileLayout, RecordLayout } from './record';

/** Sources: an awarding body's own writer of basedata, and four readers in use. */

const TYPE_AND_RECORD = {
  dataType: text('Data type', 1, 1),
  recordType: digits('Record type', 2, 1, { note: '5' }),
};

export const SYLLABUS = {
  title: 'Syllabus',
  recordType: '5',
  length: 45,
  fields: {
    ...TYPE_AND_RECORD,
    code: text('Syllabus code', 3, 6),
    mark: text('Mark', 9, 1, {
      optional: true,
      certainty: 'likely',
      note: 'a space or _, as the language of the header; kept apart',
    }),
    title: text('Title', 10, 36, { optional: true }),
  },
} as const satisfies RecordLayout;

export const OPTION = {
  title: 'Option',
  recordType: '5',
  length: 115,
  fields: {
    ...TYPE_AND_RECORD,
    code: text('Option entry code', 3, 6, { form: 'option-code', note: 'the code for the entry file' }),
    syllabusCode: text('Syllabus code', 9, 6, { optional: true }),
    certificateQualification: text('Certificate: qualification', 15, 4, { optional: true, note: 'GCE, GCSE ...' }),
    certificateLevel: text('Certificate: level', 19, 3, { optional: true }),
    item: text('Item', 22, 1, { form: 'item', note: 'C certification, U unit, B both' }),
    unitQualification: text('Unit: qualification', 23, 4, { optional: true }),
    unitLevel: text('Unit: level', 27, 3, { optional: true }),
    process: text('Process', 30, 1, {
      optional: true,
      note: 'R registration, E entry; other values not known',
      certainty: 'likely',
    }),
    discountCode: text('Classification (discount) code', 31, 4, { optional: true }),
    qan: text('Qualification accreditation number', 35, 8, { optional: true, note: 'no slashes' }),
    title: text('Option title', 43, 36, { optional: true }),
    feeDefined: text('Fee defined', 79, 1, { optional: true, form: 'yes-no', note: 'the fee counts only if Y' }),
    fee: digits('Examination fee', 80, 5, { optional: true, certainty: 'likely', note: 'in pence' }),
    firstForecastGradeset: text('First forecast gradeset', 85, 4, { optional: true }),
    secondForecastGradeset: text('Second forecast gradeset', 89, 4, { optional: true }),
    resultType: text('Result type', 93, 1, { optional: true, note: 'as in results files' }),
    firstGradeset: text('First grade result gradeset', 94, 4, { optional: true }),
    secondGradeset: text('Second grade result gradeset', 98, 4, { optional: true }),
    firstEndorsementGradeset: text('Endorsement to first grade gradeset', 102, 4, { optional: true }),
    secondEndorsementGradeset: text('Endorsement to second grade gradeset', 106, 4, { optional: true }),
    maximumMark: digits('Maximum mark or UMS', 110, 4, {
      optional: true,
      note: 'counts for result types U, M, B and C',
    }),
    numberOfComponents: digits('Number of components', 114, 2, {
      optional: true,
      certainty: 'likely',
      note: 'the number of links of the option',
    }),
  },
} as const satisfies RecordLayout;

export const LINK = {
  title: 'Link of an option to a component',
  recordType: '5',
  length: 20,
  fields: {
    ...TYPE_AND_RECORD,
    optionCode: text('Option entry code', 3, 6, { form: 'option-code' }),
    componentCode: text('Component code', 9, 12),
  },
} as const satisfies RecordLayout;

export const COMPONENT = {
  title: 'Component',
  recordType: '5',
  length: 75,
  fields: {
    ...TYPE_AND_RECORD,
    code: text('Component code', 3, 12),
    title: text('Title', 15, 36, { optional: true }),
    teacherMarks: text('Teacher marks', 51, 1, {
      optional: true,
      note: 'Y, G or E: the centre gives marks, and the due date is filled; N: none',
    }),
    maximumMark: digits('Maximum mark', 52, 3, { optional: true }),
    gradeset: text('Component gradeset', 55, 4, { optional: true }),
    dueDate: date('Due date', 59, { optional: true, note: 'coursework or marks' }),
    timetabled: text('Timetabled', 65, 1, { optional: true, note: 'T timetabled, N not' }),
    timetableDate: date('Timetable date', 66, { optional: true, note: 'blank where not timetabled' }),
    session: text('Timetable session', 72, 1, {
      optional: true,
      note: 'A morning, P afternoon, X not timetabled; no time of day',
    }),
    minutes: digits('Time allowed', 73, 3, { optional: true, note: 'minutes; 000 where not timetabled' }),
  },
} as const satisfies RecordLayout;

export const DISALLOWED = {
  title: 'Disallowed combination',
  recordType: '5',
  length: 14,
  fields: {
    ...TYPE_AND_RECORD,
    firstCode: text('Option entry code', 3, 6, {
      form: 'option-code',
      note: 'ends in * where it stands for every code that begins so',
    }),
    secondCode: text('Option entry code not with it', 9, 6, {
      form: 'option-code',
      note: 'the same',
    }),
  },
} as const satisfies RecordLayout;

function basedataFile(title: string, dataType: DataType, detail: RecordLayout): FileLayout {
  const frame = { 1: BROADCAST_FILE_HEADER, 3: BROADCAST_HEADER, 7: BROADCAST_TRAILER, 9: BROADCAST_FILE_TRAILER };
  return {
    title,
    dataTypes: [dataType],
    family: 'broadcast',
    shortLines: 'ordinary',
    records: { ...frame, 5: detail },
  };
}

export const SYLLABUS_FILE = basedataFile('Syllabus files', 'S', SYLLABUS);
export const OPTION_FILE = basedataFile('Option files', 'O', OPTION);
export const LINK_FILE = basedataFile('Link files', 'L', LINK);
export const COMPONENT_FILE = basedataFile('Component files', 'C', COMPONENT);
export const DISALLOWED_FILE = basedataFile('Disallowed combination files', 'D', DISALLOWED);
