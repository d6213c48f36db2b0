import { isMonthOver, registrationSeriesAt, seriesName } from '../../../entries';
import { isQualificationNowhere, isSeriesNowhere } from '../../../assessment';
import { examinationSeries, type Reference } from '../../../reference';
import { onlyUnregistered } from '../../../rules';
import type { Check } from '../../../workflow';

/** What can be said once, and how it reads. */
interface Saying {
  readonly value: string;
  readonly words: string;
}

/** What a sheet leaves out for everybody, so that the officer is asked for it once. Nothing to choose from: not asked. */
export interface AsksView {
  readonly qualifications: readonly Saying[];
  readonly series: readonly Saying[];
  /** Candidates of whom nothing but the registration is missing. */
  readonly unregistered: number;
}

/** Series that are offered: an entry for a later one is rare. */
const SERIES = 3;

export function asksView({ context, findings }: Check): AsksView {
  const { entries, list, reference } = context;
  // A list of candidates, with no place that says what each is entered for.
  const isPlainList =
    list.entries.length === 0 && !list.hasUnitColumns && (list.columns.code ?? list.columns.unit) === undefined;
  return {
    qualifications: isPlainList || isQualificationNowhere(entries) ? qualificationsOf(reference) : [],
    series: isSeriesNowhere(entries) ? seriesToCome(context) : [],
    unregistered: onlyUnregistered(findings, context).candidates,
  };
}

function qualificationsOf({ qualifications }: Reference): Saying[] {
  return [...qualifications]
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .map(({ code, subject, size, level }) => ({ value: code, words: `${code} ${subject} ${size} (Level ${level})` }));
}

function seriesToCome({ reference, asOf }: Check['context']): Saying[] {
  const now = registrationSeriesAt(asOf);
  const known = [now, { ...now, year: now.year + 1 }].flatMap((annual) => examinationSeries(reference, annual));
  const names = known.filter((series) => !isMonthOver(series, asOf)).map(seriesName);
  return [...new Set(names)].slice(0, SERIES).map((name) => ({ value: name, words: name }));
}
