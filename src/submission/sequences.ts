import { isPassedOver } from '../edi';
import { groupBy, largest, academicYearOf, type Series, sameSeries, seriesCode } from '../entries';
import {
  dayOf,
  isNotInForce,
  momentWords,
  SHORT_FINGERPRINT,
  type Moment,
  type Register,
  type RegisteredEntry,
  type RegisteredFile,
} from '../register';
import { isToBoard, type FileMade } from './files-elsewhere';

/** The sequence numbers of a centre's files to one board: one counter over all series, from 1 in each academic year. */
export interface Sequences {
  /** The number for the next file that has none. */
  readonly next: number;
  /** The files of the academic year by their number. */
  readonly used: ReadonlyMap<number, readonly RegisteredFile[]>;
}

/** The highest number that the header of a file can hold. */
export const LAST_SEQUENCE = 999;
/** From here on the two digits of a file's name are those of an earlier file. */
export const LAST_NAME = 99;

/** A number that a file may have, from a number on: one that ends in 00 would make a name in `.X00`, which awarding bodies pass over. */
export function sequenceFrom(number: number): number {
  return isPassedOver(number) ? number + 1 : number;
}

/** A file whose line has lost its time may be of this year, and counts; so does one that a wrong clock put into a year to come. */
export function sequencesOf({ files }: Register, { centreNumber, board, now, elsewhere }: CounterOf): Sequences {
  const year = academicYearOf(dayOf(now));
  const ofYear = files.filter(
    (file) =>
      file.centreNumber === centreNumber &&
      file.board === board &&
      (file.made === null || academicYearOf(dayOf(file.made)) >= year),
  );
  const used = groupBy(ofYear, ({ sequence }) => sequence);
  const others = elsewhere.filter((file) => isToBoard(file, board)).map(({ sequence }) => sequence);
  return { next: sequenceFrom(largest([...used.keys(), ...others], 0) + 1), used };
}

/** Which counter is meant, and what other workbooks have counted. */
export interface CounterOf {
  readonly centreNumber: string;
  readonly board: string;
  readonly now: Moment;
  /** Files of the centre in this year that the register does not know. */
  readonly elsewhere: readonly FileMade[];
}

/**
 * Whether the next file of a series is an entry file or an amendment file: there is one entry file a board and series, and
 * where the first entries were made in Interchange, as was said or seen, there is none.
 */
export function dataTypeOf(
  { files, entries }: Register,
  { centreNumber, board, series }: { readonly centreNumber: string; readonly board: string; readonly series: Series },
  { firstInInterchange, boardOf, elsewhere }: FirstEntries,
): 'E' | 'A' {
  const isSeen = entries.some(
    (entry) => entry.route === 'interchange' && sameSeries(entry.series, series) && boardOf(entry) === board,
  );
  const isBefore = files.some(
    (file) =>
      file.centreNumber === centreNumber &&
      file.board === board &&
      sameSeries(file.series, series) &&
      !isNotInForce(file.state),
  );
  const isElsewhere = elsewhere.some(
    (file) => isToBoard(file, board) && file.series === seriesCode(series) && file.isInForce,
  );
  return isBefore || isSeen || isElsewhere || firstInInterchange ? 'A' : 'E';
}

/** Where the first entries of a series were made. */
export interface FirstEntries {
  /** As the officer says. */
  readonly firstInInterchange: boolean;
  /** Files of other workbooks that were sent. */
  readonly elsewhere: readonly FileMade[];
  /** The board of an entry that no file carried; null where its code is not known. */
  readonly boardOf: (entry: RegisteredEntry) => string | null;
}

/** Files that have one number in one year and are not the same: somebody worked in a second copy of the workbook. */
export function madeTwice({ used }: Sequences): RegisteredFile[][] {
  return [...used.values()]
    .filter((files) => new Set(files.map(({ fingerprint }) => fingerprint.slice(0, SHORT_FINGERPRINT))).size > 1)
    .map((files) => [...files]);
}

/** `E9999972.X01 (14 Sep 2026, 10:32, KS)`. */
export function fileWords({ name, made, by }: RegisteredFile): string {
  const when = [made === null ? '' : momentWords(made), by].filter((part) => part !== '').join(', ');
  return when === '' ? name : `${name} (${when})`;
}
