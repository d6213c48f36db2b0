import type { CalendarDate, Series, SexCode } from '../entries';

/** A candidate as an entry file holds them, with all that they are entered for in its series. */
export interface EntryFileCandidate {
  /** Four digits, 0001 to 9999. */
  readonly number: string;
  /** `SURNAME:FORENAMES` as `ediName` makes it, at most 40 characters. */
  readonly name: string;
  readonly sex: SexCode;
  /** Null where it is not known. */
  readonly birthDate: CalendarDate | null;
  /** 13 characters with the right check letter. */
  readonly uci: string;
  /** Empty where there is none. */
  readonly upn: string;
  /** Empty where there is none. */
  readonly uln: string;
  /** `C` at the centre, `P` private. */
  readonly status: 'C' | 'P';
  /** Option entry codes exactly as in basedata; more than 12 go into further records. Empty only in an amendment: withdrawn from all. */
  readonly options: readonly string[];
}

/** The content of an entry file (E) or amendment file (A) of one centre, awarding body and series. */
export interface EntryFile {
  readonly dataType: 'E' | 'A';
  /** Five digits. */
  readonly centreNumber: string;
  /** `72` for Cambridge Technicals. */
  readonly board: string;
  /** Its letter known. */
  readonly series: Series;
  /** 1 to 999: the centre's counter for the awarding body; its last two digits end the file's name. */
  readonly sequence: number;
  /** Up to 8 characters; may be empty. */
  readonly postcode: string;
  /** The name up to 7 characters, the version up to 3. */
  readonly software: { readonly name: string; readonly version: string };
  readonly produced: CalendarDate;
  readonly candidates: readonly EntryFileCandidate[];
}
