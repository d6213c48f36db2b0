import { cellAddress, counted, seriesName, type TitleUsed } from '../../entries';
import { defineRule } from '../define-rule';
import { slotWords } from '../slot-words';

const PLACES: Readonly<Record<TitleUsed['from'], string>> = slotWords.places;

export const takenFromTitle = defineRule({
  id: 'taken-from-title',
  scope: 'table',
  checks: 'sheet',
  severity: 'warning',
  certainty: 'suspected',
  fix: 'none',
  title: 'Qualification or series taken from a title',
  source: 'This product’s own rule, so that nothing is entered by a guess unnoticed',
  since: '0.1.0',
  messages: {
    qualification:
      'No qualification is given for {entries} from {cell} on. {qualification} was used, because {place} says so: {text}. If that is wrong, write the right code there or in a column Qualification.',
    series:
      'No series is given for {entries} from {cell} on. {series} was used, because {place} says so: {text}. If that is wrong, write the right series there or in a column Series.',
  },
  check({ list, reference }, report) {
    for (const { row, column, from, text, qualification, series, entries, first } of list.issues.titles) {
      const data = {
        entries: counted(entries, 'entry', 'entries'),
        cell: cellAddress(first),
        place: PLACES[from],
        text,
      };
      const cells = [{ row, column }];
      if (qualification !== undefined) {
        const known = reference.qualification(qualification);
        const named = known === null ? qualification : `${qualification} ${known.subject} ${known.size}`;
        report({ message: 'qualification', data: { ...data, qualification: named }, cells });
      }
      if (series !== undefined) report({ message: 'series', data: { ...data, series: seriesName(series) }, cells });
    }
  },
});
