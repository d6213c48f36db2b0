import { seriesKey, seriesName } from '../../entries';
import { addingWords } from './adding-words';
import type { DraftRow } from './draft';
import type { WantedEntry } from './examples';
import type { Fact } from './reading';

/** Why an entry in a row would not be read as it was asked for, by what is odd once it is written; empty where nothing is known of it. */
export function whyMisread(entry: WantedEntry, at: DraftRow, odd: readonly Fact[]): string {
  const above = odd.findLast(({ row, line }) => line !== undefined && row < at.row);
  if (above?.line !== undefined && !at.isNew) return addingWords.belowLine(at.row, above.line);
  const read = odd.find(({ row, read: known }) => row === at.row && known !== undefined)?.read;
  if (read === undefined) return '';
  const { fields } = at.list;
  const isOther = read.qualification !== entry.qualification && read.qualification !== '';
  if (isOther && fields.qualification === undefined && fields.code === undefined)
    return addingWords.noQualificationColumn(read.qualification);
  const isAnother = entry.series !== null && read.series !== '' && read.series !== seriesKey(entry.series);
  return isAnother && fields.series === undefined ? addingWords.noSeriesColumn(seriesName(entry.series)) : '';
}
