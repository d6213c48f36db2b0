/** How sure the layout is. `confirmed`: read in a system in use or in an awarding body's own text; `likely`: inferred; `unverified`: from memory. */
export type Certainty = 'confirmed' | 'likely' | 'unverified';

/** The words of `FORMS` that a field's content can be held to. */
export type FormName =
  | 'board'
  | 'birth-date'
  | 'candidate-name'
  | 'candidate-number'
  | 'candidate-status'
  | 'centre-number'
  | 'formats-version'
  | 'item'
  | 'language'
  | 'option-code'
  | 'sequence'
  | 'series'
  | 'sex'
  | 'uci'
  | 'uln'
  | 'upn'
  | 'yes-no';

/** One field of a record. Positions count from 1, as the published layouts do. */
export interface FieldLayout {
  readonly label: string;
  readonly start: number;
  readonly length: number;
  /** `text`: printable ASCII; `block`: the same, and its leading spaces count; `digits`: 0 to 9 only; `date`: DDMMYY. */
  readonly type: 'text' | 'block' | 'digits' | 'date';
  /** What fills a value that is shorter than its field. */
  readonly pad: 'spaces after' | 'zeros before';
  /** Whether the field may be blank: nothing but spaces. */
  readonly optional: boolean;
  /** A closer rule for the content; null where none is known. */
  readonly form: FormName | null;
  readonly certainty: Certainty;
  readonly note: string;
}

/** What a line of the table says beyond label, start, length and type. */
export type FieldDetails = Partial<Pick<FieldLayout, 'optional' | 'form' | 'certainty' | 'note'>>;

const DETAILS = { optional: false, form: null, certainty: 'confirmed', note: '' } as const;

export function text(label: string, start: number, length: number, details: FieldDetails = {}): FieldLayout {
  return { label, start, length, type: 'text', pad: 'spaces after', ...DETAILS, ...details };
}

export function digits(label: string, start: number, length: number, details: FieldDetails = {}): FieldLayout {
  return { label, start, length, type: 'digits', pad: 'zeros before', ...DETAILS, ...details };
}

/** Six digits, DDMMYY. */
export function date(label: string, start: number, details: FieldDetails = {}): FieldLayout {
  return { label, start, length: 6, type: 'date', pad: 'zeros before', ...DETAILS, ...details };
}

/** Text that is itself divided by position, so that its leading spaces count. */
export function block(label: string, start: number, length: number, details: FieldDetails = {}): FieldLayout {
  return { ...text(label, start, length, details), type: 'block' };
}
