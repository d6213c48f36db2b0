import { addDays, compareSeries, formatDate, groupBy, seriesName, type CalendarDate } from '../../entries';
import type { Known, LastDateName, LastDates } from '../../reference';
import { isNew, type JudgedEntry } from '../../assessment';

/** Days before a last day from which on it is near; this product's own numbers. A certificate takes a year to be worked for. */
const NEAR = { registration: 60, certification: 365 } as const;

/** A last date that is near or past, and the entries that it concerns. */
interface Last {
  readonly what: LastDateName;
  readonly message: 'near' | 'past' | 'lastSeries' | 'pastSeries';
  readonly known: Known<unknown>;
  readonly last: string;
  readonly some: readonly JudgedEntry[];
}

/** What of a qualification's last dates there is to tell of its entries. */
export function lastOf(
  own: readonly JudgedEntry[],
  { registration, series, certification }: LastDates,
  asOf: CalendarDate,
): Last[] {
  const found: Last[] = [];
  const toSend = (kind: JudgedEntry['kind']): JudgedEntry[] => own.filter((one) => one.kind === kind && isNew(one));
  for (const [what, known] of Object.entries({ registration, certification })) {
    if ((what !== 'registration' && what !== 'certification') || known === null) continue;
    if (asOf < addDays(known.value, -NEAR[what])) continue;
    const message = asOf > known.value ? 'past' : 'near';
    const some = what === 'registration' ? toSend('registration') : own;
    found.push({ what, message, known, last: formatDate(known.value), some });
  }
  if (series === null) return found;
  const bySide = groupBy(toSend('unit'), (one) => one.series && Math.sign(compareSeries(one.series, series.value)));
  const told = { what: 'series', known: series, last: seriesName(series.value) } as const;
  return [
    ...found,
    { ...told, message: 'pastSeries', some: bySide.get(1) ?? [] },
    { ...told, message: 'lastSeries', some: bySide.get(0) ?? [] },
  ];
}
