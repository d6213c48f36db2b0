import { seriesKey, seriesName } from '../../entries';
import { addingWords } from './adding-words';
import type { DraftRow } from './draft';
import type { WantedEntry } from './examples';
import type { Fact, ReadAsk } from './reading';

/** Says why an entry in a row would not be read as it was asked for, by what is odd once it is written; empty where nothing is read of it. */
export function whyMisread(odd: readonly Fact[]): (entry: WantedEntry, at: DraftRow) => string {
  const lines = odd.filter(({ line }) => line !== undefined);
  const readAt = new Map<number, Fact['read']>();
  for (const { row, read } of odd) if (read !== undefined && !readAt.has(row)) readAt.set(row, read);
  return (entry, at) => {
    const above = lines.findLast(({ row }) => row < at.row);
    if (above?.line !== undefined && !at.isNew) return addingWords.belowLine(at.row, above.line);
    const read = readAt.get(at.row);
    if (read === undefined) return '';
    const { fields } = at.list;
    const isOther = read.qualification !== entry.qualification && read.qualification !== '';
    if (isOther && fields.qualification === undefined && fields.code === undefined)
      return addingWords.noQualificationColumn(read.qualification);
    const isAnother = entry.series !== null && read.series !== '' && read.series !== seriesKey(entry.series);
    if (isAnother && fields.series === undefined) return addingWords.noSeriesColumn(seriesName(entry.series));
    return addingWords.readAs(readWords(read));
  };
}

/** What is read, in words: `unit 01 of 05835 in June 2027`. */
function readWords({ qualification, unit, series, standing }: ReadAsk): string {
  const of = qualification || addingWords.noQualification;
  const how = standing === 'made' || standing === 'withdrawn' ? addingWords[standing] : '';
  if (unit === '') return addingWords.registrationFor(of, how);
  const [year = 0, month = 0] = series.split('-').map(Number);
  const when = series === '' ? addingWords.withoutSeries : addingWords.inSeries(seriesName({ month, year }));
  return addingWords.unitOf(unit, of, when, how);
}
