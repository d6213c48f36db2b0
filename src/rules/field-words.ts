import type { Field } from '../entries';

/** What messages and pages call a field. */
export const FIELD_WORDS: Readonly<Record<Field, string>> = {
  centreNumber: 'centre number',
  candidateNumber: 'candidate number',
  uci: 'UCI',
  uln: 'ULN',
  upn: 'UPN',
  surname: 'surname',
  forenames: 'forenames',
  wholeName: 'name',
  birthDate: 'date of birth',
  sex: 'sex',
  qualification: 'qualification',
  unit: 'unit',
  code: 'entry code',
  series: 'series',
  board: 'board',
  status: 'status',
  group: 'group',
};
