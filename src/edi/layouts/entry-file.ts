import { CENTRE_FILE_HEADER, CENTRE_FILE_TRAILER, CENTRE_HEADER, CENTRE_TRAILER } from './centre-frame';
import { date, digits, text } from './field';
import type { FileLayout, RecordLayout } from './record';

const CODE = { optional: true, form: 'option-code' } as const;
const FLAG = { optional: true, note: 'meaning not known; left blank' } as const;
const NOT_KNOWN = { optional: true, note: 'values not known; left blank' } as const;

/** What a candidate is entered for. Source: the field table of a management system in use; the widths add up to 192. */
export const CANDIDATE_ENTRIES = {
  title: 'Candidate entries',
  recordType: '5',
  length: 192,
  fields: {
    dataType: text('Data type', 1, 1),
    recordType: digits('Record type', 2, 1, { note: '5' }),
    status: text('Candidate status', 3, 1, {
      form: 'candidate-status',
      note: 'C at the centre; P private (likely, not confirmed)',
    }),
    centreNumber: digits('Centre number', 4, 5, { form: 'centre-number' }),
    candidateNumber: digits('Candidate number', 9, 4, { form: 'candidate-number' }),
    name: text('Candidate name', 13, 40, { form: 'candidate-name', note: 'SURNAME:FORENAMES' }),
    sex: text('Sex', 53, 1, { form: 'sex', note: 'N was announced for general qualifications only' }),
    birthDate: date('Date of birth', 54, { form: 'birth-date', note: '000000 where not known' }),
    uci: text('Unique candidate identifier', 60, 13, { form: 'uci' }),
    upn: text('Unique pupil number', 73, 13, { optional: true, form: 'upn' }),
    uln: digits('Unique learner number', 86, 10, { optional: true, form: 'uln', note: 'never a placeholder' }),
    qualifier: text('Centre qualifier flag', 96, 1, NOT_KNOWN),
    otherCentre: digits('Optional centre number', 97, 5, { optional: true, note: 'left blank' }),
    otherCandidate: digits('Optional candidate number', 102, 4, { optional: true, note: 'left blank' }),
    documentation: text('Documentation group', 106, 3, NOT_KNOWN),
    option1: text('Option entry code 1', 109, 6, { ...CODE, note: 'exactly as in basedata' }),
    optionFlag1: text('Option entry flag 1', 115, 1, FLAG),
    option2: text('Option entry code 2', 116, 6, CODE),
    optionFlag2: text('Option entry flag 2', 122, 1, FLAG),
    option3: text('Option entry code 3', 123, 6, CODE),
    optionFlag3: text('Option entry flag 3', 129, 1, FLAG),
    option4: text('Option entry code 4', 130, 6, CODE),
    optionFlag4: text('Option entry flag 4', 136, 1, FLAG),
    option5: text('Option entry code 5', 137, 6, CODE),
    optionFlag5: text('Option entry flag 5', 143, 1, FLAG),
    option6: text('Option entry code 6', 144, 6, CODE),
    optionFlag6: text('Option entry flag 6', 150, 1, FLAG),
    option7: text('Option entry code 7', 151, 6, CODE),
    optionFlag7: text('Option entry flag 7', 157, 1, FLAG),
    option8: text('Option entry code 8', 158, 6, CODE),
    optionFlag8: text('Option entry flag 8', 164, 1, FLAG),
    option9: text('Option entry code 9', 165, 6, CODE),
    optionFlag9: text('Option entry flag 9', 171, 1, FLAG),
    option10: text('Option entry code 10', 172, 6, CODE),
    optionFlag10: text('Option entry flag 10', 178, 1, FLAG),
    option11: text('Option entry code 11', 179, 6, CODE),
    optionFlag11: text('Option entry flag 11', 185, 1, FLAG),
    option12: text('Option entry code 12', 186, 6, CODE),
    optionFlag12: text('Option entry flag 12', 192, 1, FLAG),
  },
} as const satisfies RecordLayout;

/** How many options one record holds; a candidate with more gets further records. */
export const OPTIONS_IN_A_RECORD = 12;

/** Entries (E) and amendments (A) differ in the data type alone. */
export const ENTRY_FILE: FileLayout = {
  title: 'Entry and amendment files',
  dataTypes: ['E', 'A'],
  family: 'centre',
  shortLines: 'wrong',
  records: {
    1: CENTRE_FILE_HEADER,
    3: CENTRE_HEADER,
    5: CANDIDATE_ENTRIES,
    7: CENTRE_TRAILER,
    9: CENTRE_FILE_TRAILER,
  },
};
