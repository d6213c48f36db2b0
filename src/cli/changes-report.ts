import { formatPence, type Pence } from '../entries';
import type { BasedataChanges } from '../reference';
import { NAMED, textTable } from './text-table';
import { changesWords } from './words/lists';

/** What changed from one version of a series' basedata to the next, in words. */
export function changesReport(changes: readonly BasedataChanges[]): string[] {
  return changes.flatMap(({ series, board, from, to, added, removed, fees, titles }) => {
    const heading = changesWords.title(series, board, from, to);
    const counts = changesWords.counts(added.length, removed.length, fees.length, titles.length);
    return [
      '',
      `${heading}: ${counts.join(', ')}`,
      ...textTable(
        [
          added.map((code) => [`  ${changesWords.added}`, code, '']),
          removed.map((code) => [`  ${changesWords.removed}`, code, '']),
          fees.map(({ code, before, after }) => [
            `  ${changesWords.fee}`,
            code,
            changesWords.now(feeWords(before), feeWords(after)),
          ]),
          titles.map(({ code, before, after }) => [
            `  ${changesWords.titleOfOption}`,
            code,
            changesWords.now(before, after),
          ]),
        ].flatMap(firstRows),
      ),
    ];
  });
}

/** The first changes of a kind, and how many more there are. */
function firstRows(rows: readonly string[][]): string[][] {
  if (rows.length <= NAMED) return [...rows];
  return [...rows.slice(0, NAMED), [`  ${changesWords.andMore(rows.length - NAMED)}`, '', '']];
}

function feeWords(fee: Pence | null): string {
  return fee === null ? changesWords.noFee : formatPence(fee);
}
