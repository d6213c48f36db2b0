import { seriesCode } from '../entries';
import type { EntryKind } from '../reference';
import { LINE_WORDS, type RegisterLine } from './register-line';
import { REGISTER_COLUMNS, type RegisterHeading, type RegisterValue } from './register-columns';

export const KIND_WORDS: Readonly<Record<EntryKind, string>> = { registration: 'Registrations', unit: 'Unit entries' };
export const OUTCOME_WORDS = { sat: 'Sat', absent: 'Absent' } as const;

/** The values of a line, in the order of the columns. */
export function registerValues(line: RegisterLine): RegisterValue[] {
  const { details, series, kind, sequence, entries, outcome } = line;
  const values: Readonly<Record<RegisterHeading, RegisterValue>> = {
    ...{ Time: line.time ?? '', What: LINE_WORDS[line.what], By: line.by, File: line.file },
    Series: series === null ? '' : seriesCode(series),
    Kind: kind === null ? '' : KIND_WORDS[kind],
    Sequence: sequence === null ? '' : { count: sequence },
    Entries: entries === null ? '' : { count: entries },
    'Candidate number': details.candidateNumber,
    Name: details.name,
    'Date of birth': details.birthDate === null ? '' : { day: details.birthDate },
    ...{ Sex: details.sex, UCI: details.uci, UPN: details.upn, ULN: details.uln },
    ...{ Code: line.code, Title: line.title, Sheet: line.sheet },
    Fee: line.fee === null ? '' : { pence: line.fee },
    Outcome: outcome === null ? '' : OUTCOME_WORDS[outcome],
    ...{ Note: line.note, Fingerprint: line.fingerprint },
  };
  return REGISTER_COLUMNS.map(({ heading }) => values[heading]);
}
