import { UserError } from '../entries';
import { FORMS, isEdiDate } from './field-form';
import type { FieldLayout, RecordLayout, RecordValues } from './layouts';
import { quoted } from './problem';
import { writingWords } from './words/writing';

const SPACE = 32;
const ZERO = 48;
const NINE = 57;
const LAST_PRINTABLE = 126;

/** Puts a record into `bytes` at `at`, which must hold spaces, and returns where the next one begins. */
export type PutRecord<Layout extends RecordLayout> = (
  bytes: Uint8Array,
  at: number,
  values: RecordValues<Layout>,
  candidate?: string,
) => number;

/** The bytes that a record takes: its characters, CR and LF. */
export function bytesOf({ length }: RecordLayout): number {
  return length + 2;
}

/**
 * Writes records of one layout. Each value goes byte by byte into its own field and nowhere else, so no value can
 * reach into another field or begin a record of its own. Throws UserError for a value that does not fit.
 */
export function recordWriter<Layout extends RecordLayout>(layout: Layout): PutRecord<Layout> {
  const fields = Object.entries(layout.fields).map(([name, field]) => ({ name, put: fieldWriter(layout, field) }));
  return (bytes, at, values, candidate) => {
    const byName: Readonly<Record<string, string | undefined>> = values;
    for (const { name, put } of fields) put(bytes, at, byName[name] ?? '', candidate);
    bytes[at + layout.length] = 13;
    bytes[at + layout.length + 1] = 10;
    return at + layout.length + 2;
  };
}

type PutField = (bytes: Uint8Array, recordStart: number, value: string, candidate: string | undefined) => void;

function fieldWriter(record: RecordLayout, field: FieldLayout): PutField {
  const { start, length, optional, pad } = field;
  const digitsOnly = field.type === 'digits' || field.type === 'date';
  const lowest = digitsOnly ? ZERO : SPACE;
  const highest = digitsOnly ? NINE : LAST_PRINTABLE;
  /** The value that was found right last: most fields repeat it from record to record. */
  let lastRight: string | null = null;

  return (bytes, recordStart, value, candidate) => {
    if (value === '' && optional) return;
    if (value !== lastRight) {
      const problem = problemOfValue(field, value);
      if (problem !== null) throw writeError(record, field, problem, candidate);
      lastRight = value;
    }
    let to = recordStart + start - 1;
    if (pad === 'zeros before') for (let gap = length - value.length; gap > 0; gap--) bytes[to++] = ZERO;
    for (let index = 0; index < value.length; index++) {
      const code = value.charCodeAt(index);
      if (code < lowest || code > highest) throw writeError(record, field, problemOfCharacter(value, index), candidate);
      bytes[to++] = code;
    }
  };
}

function writeError(record: RecordLayout, field: FieldLayout, problem: string, candidate?: string): UserError {
  const who = candidate === undefined ? record.title : writingWords.candidate(quoted(candidate));
  return new UserError(writingWords.notWritten(who, field.label.toLowerCase(), problem));
}

function problemOfCharacter(value: string, index: number): string {
  return writingWords.character(quoted(value), index + 1, quoted(value.charAt(index)));
}

/** Why a value cannot stand in a field, to follow the field's name; null where it can, its characters excepted. */
function problemOfValue(field: FieldLayout, value: string): string | null {
  const { length, type, form } = field;
  if (value === '') return writingWords.blank;
  if (value.length > length) {
    return writingWords.tooLong(quoted(value), value.length, length);
  }
  if (value.endsWith(' ') || (type === 'text' && value.startsWith(' '))) {
    return writingWords.spaces(quoted(value));
  }
  if (type === 'date' && form === null && !isEdiDate(value)) return writingWords.noDay(quoted(value));
  if (form === null) return null;
  const padded = field.pad === 'zeros before' ? value.padStart(length, '0') : value;
  return FORMS[form].fits(padded) ? null : writingWords.form(quoted(value), FORMS[form].words);
}
