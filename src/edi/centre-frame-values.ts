import { ediDate, seriesCharacters, UserError, type CalendarDate, type Series } from '../entries';
import { fileName, isPassedOver, versionOf } from './file-name';
import type { DataType } from './layouts';
import { writingWords } from './words/writing';

/** What the headers of a centre's files say. */
export interface CentreFrame {
  readonly centreNumber: string;
  readonly board: string;
  readonly series: Series;
  readonly sequence: number;
  readonly postcode: string;
  readonly software: { readonly name: string; readonly version: string };
  readonly produced: CalendarDate;
}

/** The two characters and two digits of a series as files hold it. Throws UserError where they cannot. */
export function seriesValues(series: Series): { series: string; year: string } {
  if (series.letter === null) {
    throw new UserError(writingWords.noSeriesLetter);
  }
  if (series.year < 2000 || series.year > 2099) {
    throw new UserError(writingWords.year(series.year));
  }
  return { series: seriesCharacters(series), year: String(series.year % 100).padStart(2, '0') };
}

/** A sequence number, checked. */
export function sequenceValue(sequence: number): string {
  if (Number.isInteger(sequence) && sequence >= 1 && sequence <= 999) {
    if (!isPassedOver(sequence)) return String(sequence);
    throw new UserError(writingWords.noSequence00(sequence, sequence + 1));
  }
  throw new UserError(writingWords.sequence(sequence));
}

/** A day as files hold it: DDMMYY. Throws UserError for a day of another century. */
export function producedValue(produced: CalendarDate): string {
  if (produced.startsWith('20')) return ediDate(produced);
  throw new UserError(writingWords.produced(produced));
}

/** The name of a centre's file and the values of its headers and trailers. */
export function centreFrameValues(
  dataType: DataType,
  frame: CentreFrame,
): { name: string; frame: Readonly<Record<string, string>> } {
  const { centreNumber, board, sequence } = frame;
  const values = {
    dataType,
    centreNumber,
    board,
    ...seriesValues(frame.series),
    distribution: 'S',
    software: frame.software.name,
    softwareVersion: frame.software.version,
    formatsVersion: '14',
    sequence: sequenceValue(sequence),
    postcode: frame.postcode,
    produced: producedValue(frame.produced),
  };
  const name = fileName({ family: 'centre', dataType, centreNumber, board, version: versionOf(sequence) });
  return { name, frame: values };
}
