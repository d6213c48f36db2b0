import {
  addAll,
  NEW_ENTRY,
  parseEntryStatus,
  type CandidateRow,
  type Entry,
  type RequestedOption,
  type UnreadableMark,
} from '../entries';
import { isLetterX } from './crosses';
import { longEntry } from './long-shape';
import type { UnitColumn } from './columns';
import type { RowReader } from './row-reader';
import { registrationMark } from './registration-columns';
import { registeredBefore, sizeOfTicks, tickedRegistration } from './ticked-registrations';
import { isInMonth, lacksYear, parseUnitMark, type UnitMark } from './unit-mark';
import { isBare, type RequestTexts } from './request';

const ENTERED: UnitMark = { kind: 'entered' };

/** `Unit 1` is a unit of the size that the row names; a whole code needs nothing from the row. */
function inSize(own: RequestedOption, size: RequestedOption): RequestedOption {
  if (own.qualification !== '' || own.unit === '') return own;
  // Where the row has the qualification in words, they are all there is to tell it by.
  const code = own.code === '' && size.qualification === '' && size.qan === '' ? size.code : own.code;
  return { ...own, code, qualification: size.qualification, qan: size.qan };
}

function markedEntry(
  reader: RowReader,
  candidate: CandidateRow,
  at: UnitColumn,
  texts: RequestTexts,
  mark: UnitMark,
): Entry | null {
  const size = reader.codeOf(texts.qualification || texts.code);
  // Some centres write the unit's code where others write Y.
  const own = mark.kind === 'unreadable' ? reader.codeOf(mark.text) : at.wanted;
  if (mark.kind === 'unreadable' && own.unit === '' && own.qualification === '') return null;
  const besides = at.statusColumn === undefined ? '' : reader.statuses.beside(candidate.row, at.statusColumn);
  const status = mark.kind === 'status' ? mark.text : besides;
  // A registration has its own series, whatever the row or a title says of its units.
  const registers = own.unit === '' && own.qualification !== '';
  const ownSeries = at.seriesColumn === undefined ? '' : reader.cell(candidate.row, at.seriesColumn, 'series');
  const seriesText = registers ? '' : ownSeries || reader.text(candidate.row, 'series');
  const ofSheet = registers ? null : reader.seriesOfSheet;
  const rowSeries = seriesText === '' ? ofSheet : reader.seriesOf(seriesText);
  const cell = { row: candidate.row, column: at.column };
  const ofRow = texts.qualification || texts.code;
  const isGiven = ofRow === '' && isBare(own) && reader.given !== '';
  if (isGiven) reader.noteGiven('qualification', cell);
  const exact = ('series' in mark ? mark.series : null) ?? at.series;
  const series = exact ?? rowSeries;
  if (lacksYear(mark) && !isInMonth(series, mark.month)) return null;
  const isOtherMonth = exact === null && at.month !== undefined && !isInMonth(series, at.month);
  if (exact === null && seriesText === '' && !isOtherMonth && !registers) reader.noteGiven('series', cell);
  return {
    id: reader.nextEntryId(),
    candidate,
    columns: reader.columnsOf(at),
    wanted: isGiven ? { ...own, qualification: reader.given } : ofRow === '' ? own : inSize(own, size),
    wantedText: isBare(own)
      ? `${ofRow || reader.given} unit ${own.unit}`.trim()
      : mark.kind === 'unreadable'
        ? mark.text
        : at.heading,
    series: isOtherMonth ? null : series,
    seriesText: isOtherMonth ? (at.month ?? '') : seriesText,
    status: status === '' ? NEW_ENTRY : parseEntryStatus(status),
    statusText: status,
  };
}

/**
 * A candidate who is withdrawn is withdrawn from every unit of the row, but for what the cell says was sat or missed: that happened.
 * Anything else in the status column speaks of the registration alone.
 */
function inRow(entry: Entry, { status, statusText }: Pick<Entry, 'status' | 'statusText'>): Entry {
  const isOver = entry.status.outcome !== null || entry.status.standing === 'withdrawn';
  if (status.standing !== 'withdrawn' || isOver) return entry;
  return { ...entry, status: { ...entry.status, standing: 'withdrawn', ofRow: true }, statusText };
}

/** Why a mark may mean one thing or another; null where it is clear, or no mark. */
function doubtOf(
  reader: RowReader,
  { column, wanted }: UnitColumn,
  { kind }: UnitMark,
  text: string,
): NonNullable<UnreadableMark['doubt']> | null {
  if (kind === 'cross') return 'cross';
  if (kind === 'entered' && isLetterX(text) && reader.lettersMayMeanNo(column)) return 'letter';
  const isOwnNumber = kind === 'status' && /^[2-9]$/.test(text.trim()) && `0${text.trim()}` === wanted.unit;
  return isOwnNumber && !reader.numbersCountAttempts(column) ? 'number' : null;
}

/** The entries that a row of the wide shape asks for: its own qualification, and every unit that is marked. */
export function wideEntries(
  reader: RowReader,
  candidate: CandidateRow,
  texts: RequestTexts,
  unreadable: UnreadableMark[],
): Entry[] {
  const entries: Entry[] = [];
  const said = reader.statuses.of(candidate.row);
  // Where a column says who is to be registered, a qualification in the row only says for what.
  const isTicked = reader.columns.unitColumns.some(({ registers }) => registers);
  const registration = isTicked
    ? null
    : (longEntry(reader, candidate, texts) ?? registeredBefore(reader, candidate, said));
  // The row's series column speaks of its units; a registration has its own series.
  if (registration) entries.push({ ...registration, series: null, seriesText: '' });
  const namesSize = texts.qualification !== '' || texts.code !== '';
  const ofUnits = namesSize ? texts : { ...texts, qualification: sizeOfTicks(reader, candidate.row) };
  for (const at of reader.columns.unitColumns) {
    const text = reader.cell(candidate.row, at.column, 'unit');
    const mark = at.registers ? registrationMark(text) : parseUnitMark(text, at.wanted.unit);
    if (mark.kind === 'none' || (mark.kind === 'cross' && reader.crossesMeanNo())) {
      reader.noteLoose(candidate.row, at);
      continue;
    }
    if (at.namesUnits) {
      const units = reader.unitsBelow(at)(text);
      if (units === null) unreadable.push({ row: candidate.row, column: at.column, text, doubt: 'units' });
      const asked = units?.flatMap((one) => markedEntry(reader, candidate, one, ofUnits, ENTERED) ?? []) ?? [];
      addAll(
        entries,
        asked.map((entry) => inRow(entry, said)),
      );
      continue;
    }
    const doubt = doubtOf(reader, at, mark, text);
    const ask = (): Entry | null =>
      at.registers
        ? tickedRegistration(reader, candidate, at, texts, mark)
        : markedEntry(reader, candidate, at, ofUnits, mark);
    const entry = doubt === null ? ask() : null;
    if (entry) entries.push(inRow(entry, said));
    else
      unreadable.push({
        row: candidate.row,
        column: at.column,
        text,
        ...(doubt !== null ? { doubt } : lacksYear(mark) ? { doubt: 'year' } : {}),
      });
  }
  return entries;
}
