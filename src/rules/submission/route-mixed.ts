import { cellOf, counted, parseSeries, sameSeries, seriesCode, seriesName } from '../../entries';
import { isVoid, type RegisteredFile } from '../../register';
import type { JudgedEntry } from '../enterability';
import { isNew } from '../context';
import { defineRule } from '../define-rule';
import { countEntry, type Counter } from '../tally';

/** The first file of a series that counts. */
function firstFile(files: readonly RegisteredFile[], code: string): RegisteredFile | undefined {
  const series = parseSeries(code);
  return files.find((file) => series !== null && !isVoid(file.state) && sameSeries(file.series, series));
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
      '{made} for {series} {were} made, says the status, and no file in the register has {them}. If {they} made in Interchange, the first file has to be an amendment file: say so when you prepare the files.',
    mixed:
      '{made} for {series} {were} made, says the status, but not by the files in the register. A series takes one route: a file that comes after entries in Interchange can overwrite them. Look the entries up in Interchange before you send more.',
  },
  count({ entries, submitted }, counter: Counter<JudgedEntry>) {
    for (const resolved of entries) {
      const { entry, kind, series } = resolved;
      // When a registration was made, its status does not say, and it may have been in another year.
      if (kind !== 'unit' || series === null) continue;
      const isElsewhere = entry.status.standing === 'made' && submitted.sentAs(entry) === null;
      if (isElsewhere || isNew(resolved)) countEntry(counter, `${seriesCode(series)} ${isElsewhere}`, resolved);
    }
  },
  tell(tallies, { register }, report) {
    const toSend = new Set(tallies.filter(({ first }) => isNew(first)).map(({ key }) => key.slice(0, 4)));
    for (const { key, first, count } of tallies) {
      const code = key.slice(0, 4);
      const file = firstFile(register.files, code);
      // Where the first file amends, the officer has said that the first entries were made in Interchange.
      if (isNew(first) || !toSend.has(code) || file?.dataType === 'A') continue;
      report({ message: file ? 'mixed' : 'first', data: dataOf(first, count), cells: [cellOf(first.entry, 'status')] });
    }
  },
});

function dataOf({ series }: JudgedEntry, count: number): Record<'made' | 'series' | 'were' | 'them' | 'they', string> {
  const isOne = count === 1;
  return {
    ...{ made: counted(count, 'unit entry', 'unit entries'), series: series === null ? '' : seriesName(series) },
    ...{ were: isOne ? 'was' : 'were', them: isOne ? 'it' : 'them', they: isOne ? 'it was' : 'they were' },
  };
}
