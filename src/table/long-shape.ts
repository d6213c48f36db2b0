import type { CandidateRow, Entry } from '../entries';
import type { RowReader } from './row-reader';
import type { AskingTexts } from './wish';

/** The entry that a row of the long shape asks for; null where it asks for none. */
export function longEntry(reader: RowReader, candidate: CandidateRow, texts: AskingTexts): Entry | null {
  const { qualification, unit, code } = texts;
  if (qualification === '' && unit === '' && code === '') return null;
  const { fields, banner } = reader.columns;
  const asked = code !== '' ? fields.code : unit !== '' ? fields.unit : fields.qualification;
  const seriesText = reader.text(candidate.row, 'series');
  const { wanted, wantedText } = reader.wishOf(texts);
  const { status, statusText } = reader.status(candidate.row);
  const series = seriesText === '' ? banner.series : reader.seriesOf(seriesText);
  return {
    candidate,
    columns: reader.columnsAsking(asked ?? 0),
    wanted,
    wantedText,
    series,
    seriesText,
    status,
    statusText,
  };
}
