import { counted, withCommas } from '../../entries';

/** What is told of two lists that are compared. */
export const comparisonWords = {
  different: (count: number) => `Different (${withCommas(count)})`,
  detail: (detail: string, here: string, there: string) => `${detail} ${here} here, ${there} there`,
  ofEntry: (who: string, what: string) => `${who}${what === '' ? '' : `, ${what}`}`,
  row: (row: string | number) => `(row ${row})`,
  onlyIn: (name: string, count: number) => `Only in ${name} (${withCommas(count)})`,
  unknown: (entries: number) =>
    entries === 0
      ? ''
      : ` ${withCommas(entries)} of them ${entries === 1 ? 'was' : 'were'} not in the register and now ${entries === 1 ? 'is' : 'are'}.`,
  unsure: (entries: number) =>
    entries === 0
      ? ''
      : ` ${counted(entries, 'entry is', 'entries are')} in both and not marked: the code, the series or a detail of the candidate may differ.`,
  seen: (entries: number) => `${counted(entries, 'entry', 'entries')} marked as seen in Interchange.`,
};

/** What is told of one version of basedata and the next. */
export const changesWords = {
  title: (series: string, board: string, from: string, to: string) =>
    `Basedata ${series} board ${board}, from version ${from} to ${to}`,
  counts: (added: number, removed: number, fees: number, titles: number) => [
    counted(added, 'option added', 'options added'),
    counted(removed, 'removed', 'removed'),
    counted(fees, 'fee changed', 'fees changed'),
    counted(titles, 'title changed', 'titles changed'),
  ],
  added: 'added',
  removed: 'removed',
  fee: 'fee',
  titleOfOption: 'title',
  now: (before: string, after: string) => `${before}, now ${after}`,
  noFee: 'none',
  andMore: (rest: number) => `and ${withCommas(rest)} more`,
};
