import { cellOf, sameSeries, seriesCode, seriesName, type Series, tallied } from '../../entries';
import { isNotInForce, type RegisteredFile } from '../../register';
import type { JudgedEntry } from '../../assessment';
import { defineRule } from '../define-rule';
import { slotWords } from '../slot-words';

/** The first file of a series that counts. */
function firstFile(files: readonly RegisteredFile[], series: Series): RegisteredFile | undefined {
  return files.find((file) => !isNotInForce(file.state) && sameSeries(file.series, series));
}

function codeOf({ series }: JudgedEntry): string {
  return series === null ? '' : seriesCode(series);
}

export const routeMixed = defineRule({
  id: 'route-mixed',
  scope: 'submission',
  checks: 'sheet',
  severity: 'warning',
  certainty: 'suspected',
  fix: 'none',
  title: 'Two routes in one series',
  source:
    'OCR, amendments and withdrawals page for general qualifications: one route a series, because a later file from another route overwrites the first entries, and after entries in Interchange the first file is an amendment file (confirmed there; likely for Cambridge Technicals)',
  since: '0.1.0',
  messages: {
    first:
      'The status says that {made} for {series} {were} made, but no file in the register has {them}. If {they} made in Interchange, the first file has to be an amendment file: say so when you prepare the files.',
    mixed:
      'The status says that {made} for {series} {were} made, but not by the files in the register. Use one route for a series: a file that comes after entries in Interchange can overwrite them. Look the entries up in Interchange before you send more.',
  },
  check({ entries, newEntries, submitted }, report) {
    // When a registration was made, its status does not say, and it may have been in another year.
    const unitsOf = (all: readonly JudgedEntry[]): JudgedEntry[] => all.filter(({ kind }) => kind === 'unit');
    const toSend = new Set(unitsOf(newEntries).map(codeOf));
    const elsewhere = unitsOf(entries).filter(
      ({ entry }) => entry.status.standing === 'made' && submitted.sentAs(entry) === null,
    );
    for (const { key, first, count } of tallied(elsewhere, codeOf)) {
      if (first.series === null || !toSend.has(key)) continue;
      const file = firstFile(submitted.register.files, first.series);
      // Where the first file amends, the officer has said that the first entries were made in Interchange.
      if (file?.dataType === 'A') continue;
      report({ message: file ? 'mixed' : 'first', data: dataOf(first, count), cells: [cellOf(first.entry, 'status')] });
    }
  },
});

function dataOf({ series }: JudgedEntry, count: number): Record<'made' | 'series' | 'were' | 'them' | 'they', string> {
  const isOne = count === 1;
  return {
    made: slotWords.unitEntries(count),
    series: series === null ? '' : seriesName(series),
    were: isOne ? 'was' : 'were',
    them: isOne ? 'it' : 'them',
    they: isOne ? slotWords.itWas : slotWords.theyWere,
  };
}
