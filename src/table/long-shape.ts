import { ASKING_FIELDS, NEW_ENTRY, type CandidateRow, type Entry, type EntryStatus } from '../entries';
import type { RowReader } from './row-reader';
import type { RequestTexts } from './request';

const MADE: EntryStatus = { ...NEW_ENTRY, standing: 'made' };

/**
 * The entries of a row of the long shape: the one that it asks for, or each of the units that its cell names, and before it the registration, where a row that asks for a unit says that
 * it has been made.
 */
export function longEntries(reader: RowReader, candidate: CandidateRow, texts: RequestTexts): Entry[] {
  const [first, ...others] = askedOneByOne(reader, texts);
  if (first !== undefined && others.length > 0) {
    const entries = longEntries(reader, candidate, first);
    return [...entries, ...others.flatMap((one) => longEntry(reader, candidate, one) ?? [])];
  }
  const entry = longEntry(reader, candidate, texts);
  if (entry === null) return [];
  const { qualification, qan, unit } = entry.wanted;
  if (unit === '' || !reader.statuses.tellOfRegistrations || !reader.statuses.of(candidate.row, 'unit').isRegistered)
    return [entry];
  const size = qualification || qan || texts.qualification;
  const { wanted, wantedText } = reader.requestOf({ qualification: size, unit: '', code: '' });
  if (wanted === null || wantedText === '' || wanted.unit !== '') return [entry];
  const made = { wanted, wantedText, series: null, seriesText: '', status: MADE, statusText: '' };
  return [
    { ...entry, ...made },
    { ...entry, id: reader.nextEntryId() },
  ];
}

/** What a row asks for, one unit at a time, where its cell names several. */
function askedOneByOne(reader: RowReader, texts: RequestTexts): readonly RequestTexts[] {
  const units = texts.unit === '' ? null : reader.unitsNamedIn(texts.unit);
  return units === null ? [texts] : units.map((unit) => ({ ...texts, unit }));
}

/**
 * The entry that a row of the long shape asks for; null where it asks for none. Where a cell that decides what is asked
 * for cannot be read, there is none either: a unit entry must never turn into a registration.
 */
export function longEntry(reader: RowReader, candidate: CandidateRow, texts: RequestTexts): Entry | null {
  const { row } = candidate;
  const { wanted, wantedText, isGiven } = reader.requestOf(texts);
  if (wantedText === '' || reader.hasErrorIn(row, ASKING_FIELDS)) return null;
  const { fields } = reader.columns;
  if (wanted === null) {
    reader.noteUnreadableUnit(row, texts.unit);
    return null;
  }
  const asked = texts.code !== '' ? fields.code : texts.unit !== '' ? fields.unit : fields.qualification;
  const seriesText = reader.text(row, 'series');
  const { status, statusText } = reader.statuses.of(row, wanted.unit === '' ? 'registration' : 'unit');
  // The series of the whole sheet is that of the units; a registration has its own.
  const isRegistration = wanted.unit === '' && (wanted.qualification !== '' || wanted.qan !== '');
  const ofSheet = isRegistration ? null : reader.seriesOfSheet;
  const series = seriesText === '' ? ofSheet : reader.seriesOf(seriesText);
  const cell = { row, column: asked ?? 0 };
  if (isGiven) reader.noteGiven('qualification', cell);
  if (seriesText === '' && ofSheet !== null) reader.noteGiven('series', cell);
  return {
    id: reader.nextEntryId(),
    candidate,
    // What was said for all rows stands in no column.
    columns: asked === undefined ? reader.fields : reader.columnsAsking(asked),
    wanted,
    wantedText,
    series,
    seriesText,
    status,
    statusText,
  };
}
