import { NO_OPTION, parseUnit, type CandidateRow, type Entry, type WantedOption } from '../entries';
import type { RowReader } from './row-reader';

/** The texts of a row that ask for an entry. */
export interface AskingTexts {
  readonly qualification: string;
  readonly unit: string;
  readonly code: string;
}

/** A qualification, unit and option code of one row as one wish; the more exact wins. */
function combine(
  qualification: WantedOption,
  unitText: string,
  inUnitColumn: WantedOption,
  code: WantedOption,
): WantedOption {
  const unit = parseUnit(unitText);
  const named = unit === null ? inUnitColumn : NO_OPTION;
  return {
    code: code.code || named.code || (unitText === '' ? qualification.code : ''),
    qualification: qualification.qualification || code.qualification || named.qualification,
    unit: unit ?? (named.unit || code.unit || qualification.unit),
    qan: qualification.qan || code.qan,
  };
}

function quoted({ qualification, unit, code }: AskingTexts): string {
  const unitWords = /^\d{1,2}$/.test(unit) ? `unit ${unit}` : unit;
  return [qualification, unitWords, code].filter((part) => part !== '').join(' ');
}

/** The entry that a row of the long shape asks for; null where it asks for none. */
export function longEntry(reader: RowReader, candidate: CandidateRow, texts: AskingTexts): Entry | null {
  const { qualification, unit, code } = texts;
  if (qualification + unit + code === '') return null;
  const { fields, banner } = reader.columns;
  const asked = code !== '' ? fields.code : unit !== '' ? fields.unit : fields.qualification;
  const seriesText = reader.text(candidate.row, 'series');
  const inUnitColumn = unit === '' ? NO_OPTION : reader.codeOf(unit);
  const codeWanted = code === '' ? NO_OPTION : reader.codeOf(code);
  const qualificationWanted = qualification === '' ? NO_OPTION : reader.codeOf(qualification);
  return {
    candidate,
    columns: reader.columnsAsking(asked ?? 0),
    wanted: combine(qualificationWanted, unit, inUnitColumn, codeWanted),
    wantedText: quoted(texts),
    series: seriesText === '' ? banner.series : reader.seriesOf(seriesText),
    seriesText,
    ...reader.status(candidate.row),
  };
}
