import {
  ediName,
  formatDate,
  isUpn,
  parseSex,
  type CalendarDate,
  type CandidateRow,
  type Field,
  bareUci,
  validNumberOrEmpty,
  validUlnOrEmpty,
} from '../entries';
import { registerWords } from './words';

/** A candidate's details as an entry file holds them, and so as the awarding body has them. */
export interface SentDetails {
  /** Four digits. */
  readonly candidateNumber: string;
  /** `SURNAME:FORENAMES`, at most 40 characters. */
  readonly name: string;
  readonly birthDate: CalendarDate | null;
  /** M, F or N. */
  readonly sex: string;
  readonly uci: string;
  /** Empty where there is none. */
  readonly upn: string;
  readonly uln: string;
}

/** A detail by which the awarding body knows a candidate. */
export type Detail = keyof SentDetails;

/** What e-mails and messages call each detail, and the field of the sheet in which it stands. */
export const DETAILS: Readonly<Record<Detail, { readonly words: string; readonly field: Field }>> = {
  candidateNumber: { words: registerWords.details.candidateNumber, field: 'candidateNumber' },
  name: { words: registerWords.details.name, field: 'surname' },
  birthDate: { words: registerWords.details.birthDate, field: 'birthDate' },
  sex: { words: registerWords.details.sex, field: 'sex' },
  uci: { words: registerWords.details.uci, field: 'uci' },
  upn: { words: registerWords.details.upn, field: 'upn' },
  uln: { words: registerWords.details.uln, field: 'uln' },
};

/** In the order in which they are told. */
export const EVERY_DETAIL: readonly Detail[] = ['candidateNumber', 'name', 'birthDate', 'sex', 'uci', 'upn', 'uln'];

/** The details that a row would put into a file. What cannot stand in one is empty: a rule has kept such a row out. */
export function detailsOf(row: CandidateRow): SentDetails {
  const upn = row.upn.toUpperCase();
  return {
    candidateNumber: validNumberOrEmpty(row),
    name: row.surname === '' && row.forenames === '' ? '' : ediName(row.surname, row.forenames).text,
    birthDate: row.birthDate,
    sex: parseSex(row.sex) ?? '',
    uci: row.uci.toUpperCase(),
    upn: isUpn(upn) ? upn : '',
    // A ULN that is missing or doubtful is left blank, as the awarding body asks.
    uln: validUlnOrEmpty(row),
  };
}

/** A detail that is no longer what was sent. */
export interface ChangedDetail {
  readonly detail: Detail;
  /** As an e-mail gives them; empty where there is none. */
  readonly before: string;
  readonly after: string;
}

/**
 * What differs from what was sent. A cell that is now empty or cannot be read is no change: nobody asks for a detail to be
 * taken away. A UCI that only lacks its check letter is the same.
 */
export function changedDetails(sent: SentDetails, now: SentDetails): ChangedDetail[] {
  return EVERY_DETAIL.flatMap((detail) => {
    const [before, after] = [detailText(sent, detail), detailText(now, detail)];
    if (after === '' || before === after) return [];
    if (detail === 'uci' && bareUci(sent) === bareUci(now)) return [];
    return [{ detail, before, after }];
  });
}

/** The note of a change that was asked for: what each detail was, and what it is now. */
export function changeNote(changes: readonly ChangedDetail[]): string {
  return changes.map(({ detail, before, after }) => `${DETAILS[detail].words}: ${before} to ${after}`).join('; ');
}

const UCI_BEFORE = new RegExp(`(?:^|; )${DETAILS.uci.words}: (\\S+) to `);

/** The UCI that a change took away, from its note, which the officer may have edited; empty where there is none. */
export function uciBeforeIn(note: string): string {
  return UCI_BEFORE.exec(note)?.[1]?.toUpperCase() ?? '';
}

/**
 * Details as they were sent, where the register has lost one of them completed from the sheet: a name, date of birth, sex and UCI
 * are never sent empty.
 */
export function completedFrom(sent: SentDetails, now: SentDetails): SentDetails {
  return {
    ...sent,
    name: sent.name || now.name,
    birthDate: sent.birthDate ?? now.birthDate,
    sex: sent.sex || now.sex,
    uci: sent.uci || now.uci,
  };
}

/** A detail in words: days as `14 Mar 2009`, a name as `ORCHARD, AINSLEY`. */
export function detailText(details: SentDetails, detail: Detail): string {
  if (detail === 'birthDate') return details.birthDate === null ? '' : formatDate(details.birthDate);
  return detail === 'name' ? details.name.replace(':', ', ').replace(/, $/, '') : details[detail];
}
