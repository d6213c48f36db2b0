import { counted, formatPence, type Pence } from '../entries';
import type { BasedataChanges } from '../reference';
import { NAMED, textTable } from './text-table';

/** What changed from one version of a series' basedata to the next, in words. */
export function changesReport(changes: readonly BasedataChanges[]): string[] {
  return changes.flatMap(({ series, board, from, to, added, removed, fees, titles }) => {
    const heading = `Basedata ${series} board ${board}, from version ${from} to ${to}`;
    const counts = [
      counted(added.length, 'option added', 'options added'),
      counted(removed.length, 'removed', 'removed'),
      counted(fees.length, 'fee changed', 'fees changed'),
      counted(titles.length, 'title changed', 'titles changed'),
    ];
    return [
      '',
      `${heading}: ${counts.join(', ')}`,
      ...textTable(
        [
          added.map((code) => ['  added', code, '']),
          removed.map((code) => ['  removed', code, '']),
          fees.map(({ code, before, after }) => ['  fee', code, `${feeWords(before)}, now ${feeWords(after)}`]),
          titles.map(({ code, before, after }) => ['  title', code, `${before}, now ${after}`]),
        ].flatMap(firstRows),
      ),
    ];
  });
}

/** The first changes of a kind, and how many more there are. */
function firstRows(rows: readonly string[][]): string[][] {
  if (rows.length <= NAMED) return [...rows];
  return [...rows.slice(0, NAMED), [`  and ${rows.length - NAMED} more`, '', '']];
}

function feeWords(fee: Pence | null): string {
  return fee === null ? 'none' : formatPence(fee);
}
