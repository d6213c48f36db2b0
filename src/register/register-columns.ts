import { LINE_WORDS, type RegisterLine } from './register-line';
import type { EntryKind } from '../reference';
import { type CalendarDate, type Pence, seriesCode } from '../entries';
import { registerWords } from './words';

/** The sheet that records what was sent. */
export const REGISTER_SHEET = 'Entrywise register';

export const REGISTER_TITLE = registerWords.title;
export const REGISTER_DESCRIPTION = registerWords.remark;

/** The columns of the register, in the order in which they are written; widths in characters. */
export const REGISTER_COLUMNS = [
  { heading: 'Time', width: 20 },
  { heading: 'What', width: 24 },
  { heading: 'By', width: 12 },
  { heading: 'File', width: 16 },
  { heading: 'Series', width: 8 },
  { heading: 'Kind', width: 14 },
  { heading: 'Sequence', width: 10 },
  { heading: 'Entries', width: 9 },
  { heading: 'Candidate number', width: 17 },
  { heading: 'Name', width: 30 },
  { heading: 'Date of birth', width: 13 },
  { heading: 'Sex', width: 5 },
  { heading: 'UCI', width: 16 },
  { heading: 'UPN', width: 15 },
  { heading: 'ULN', width: 12 },
  { heading: 'Code', width: 9 },
  { heading: 'Title', width: 44 },
  { heading: 'Fee', width: 10 },
  { heading: 'Sheet', width: 16 },
  { heading: 'Outcome', width: 10 },
  { heading: 'Note', width: 50 },
  { heading: 'Fingerprint', width: 22 },
] as const;

export type RegisterHeading = (typeof REGISTER_COLUMNS)[number]['heading'];

/** A value of a line as it is written: a text, a whole number, an amount or a day. */
export type RegisterValue =
  string | { readonly count: number } | { readonly pence: Pence } | { readonly day: CalendarDate };

export const KIND_WORDS: Readonly<Record<EntryKind, string>> = { registration: 'Registrations', unit: 'Unit entries' };
export const OUTCOME_WORDS = { sat: 'Sat', absent: 'Absent' } as const;

/** The values of a line, in the order of the columns. */
export function registerValues(line: RegisterLine): RegisterValue[] {
  const { details, series, kind, sequence, entries, outcome } = line;
  const values: Readonly<Record<RegisterHeading, RegisterValue>> = {
    Time: line.time ?? '',
    What: LINE_WORDS[line.what],
    By: line.by,
    File: line.file,
    Series: series === null ? '' : seriesCode(series),
    Kind: kind === null ? '' : KIND_WORDS[kind],
    Sequence: sequence === null ? '' : { count: sequence },
    Entries: entries === null ? '' : { count: entries },
    'Candidate number': details.candidateNumber,
    Name: details.name,
    'Date of birth': details.birthDate === null ? '' : { day: details.birthDate },
    Sex: details.sex,
    UCI: details.uci,
    UPN: details.upn,
    ULN: details.uln,
    Code: line.code,
    Title: line.title,
    Sheet: line.sheet,
    Fee: line.fee === null ? '' : { pence: line.fee },
    Outcome: outcome === null ? '' : OUTCOME_WORDS[outcome],
    Note: line.note,
    Fingerprint: line.fingerprint,
  };
  return REGISTER_COLUMNS.map(({ heading }) => values[heading]);
}
