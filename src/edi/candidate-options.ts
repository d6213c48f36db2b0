import { fieldText } from './field-text';
import { CANDIDATE_ENTRIES } from './layouts';

const { fields } = CANDIDATE_ENTRIES;

/** The fields of the option entry codes, first to twelfth. */
const OPTION_FIELDS = [
  fields.option1,
  fields.option2,
  fields.option3,
  fields.option4,
  fields.option5,
  fields.option6,
  fields.option7,
  fields.option8,
  fields.option9,
  fields.option10,
  fields.option11,
  fields.option12,
];

/** An option entry code of a candidate's record. */
export interface PlacedOption {
  readonly code: string;
  /** First to twelfth, counted from 1. */
  readonly place: number;
  /** The column, counted from 1. */
  readonly position: number;
}

/** The option entry codes of a candidate's record; blank ones are left out. */
export function optionsOf(line: string): PlacedOption[] {
  return OPTION_FIELDS.flatMap((field, index) => {
    const code = fieldText(field, line);
    return code === '' ? [] : [{ code, place: index + 1, position: field.start }];
  });
}

/** Everything of a candidate's record that further records of the candidate repeat. */
export function personalPart(line: string): string {
  return line.slice(0, fields.option1.start - 1);
}
