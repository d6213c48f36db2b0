import {
  ASKING_FIELDS,
  NEW_ENTRY,
  parseEntryStatus,
  sameSeries,
  type CandidateRow,
  type Entry,
  type EntryStatus,
  type Series,
} from '../entries';
import type { RowReader } from './row-reader';
import type { RequestTexts } from './request';
import { isInMonth, lacksYear } from './unit-mark';

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
  const said = reader.statuses.of(row, wanted.unit === '' ? 'registration' : 'unit');
  // The series of the whole sheet is that of the units; a registration has its own.
  const isRegistration = wanted.unit === '' && (wanted.qualification !== '' || wanted.qan !== '');
  const ofSheet = isRegistration ? null : reader.seriesOfSheet;
  const written = reader.text(row, 'series');
  const ofRow = written === '' ? ofSheet : reader.seriesOf(written);
  const more = behindUnit(reader, texts, { series: ofRow, isOfRow: written !== '' });
  if (more === null) {
    reader.noteUnreadableUnit(row, texts.unit || texts.code, { hasMore: true });
    return null;
  }
  const series = more.month === '' ? (more.series ?? ofRow) : null;
  const seriesText = more.month || written;
  const isOwn = said.statusText !== '' || more.status === '';
  const cell = { row, column: asked ?? 0 };
  if (isGiven) reader.noteGiven('qualification', cell);
  if (seriesText === '' && more.series === null && ofSheet !== null) reader.noteGiven('series', cell);
  return {
    id: reader.nextEntryId(),
    candidate,
    // What was said for all rows stands in no column.
    columns: asked === undefined ? reader.fields : reader.columnsAsking(asked),
    wanted,
    wantedText,
    series,
    seriesText,
    status: isOwn ? said.status : parseEntryStatus(more.status),
    statusText: isOwn ? said.statusText : more.status,
  };
}

/** What words behind a unit say of its entry. */
interface BehindUnit {
  readonly series: Series | null;
  /** A month without its year that is not the one of the row's or the sheet's series; empty for none. */
  readonly month: string;
  readonly status: string;
}

const NOTHING_MORE: BehindUnit = { series: null, month: '', status: '' };

/**
 * What stands behind the unit in its cell, `Unit 1 resit`, `Unit 1 Jan 27`; null where it is not clear, or not what the row says.
 * @param at the series that counts without it, and whether it is the row's own
 */
function behindUnit(
  reader: RowReader,
  { unit, code }: RequestTexts,
  at: { readonly series: Series | null; readonly isOfRow: boolean },
): BehindUnit | null {
  const mark = reader.markBehindUnit(unit) ?? reader.markBehindUnit(code);
  if (mark === null) return NOTHING_MORE;
  if (mark.kind !== 'series' && mark.kind !== 'status') return null;
  const { series } = mark;
  const isInOther = lacksYear(mark)
    ? !isInMonth(at.series, mark.month)
    : series !== null && at.series !== null && !sameSeries(series, at.series);
  if (at.isOfRow && isInOther) return null;
  const month = isInOther && lacksYear(mark) ? mark.month : '';
  return { series, month, status: mark.kind === 'status' ? mark.text : '' };
}
