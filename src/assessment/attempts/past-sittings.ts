import { memoizeBy, parseCode, seriesCode, type Series, annualSeries } from '../../entries';
import type { Reference, Resolution, ResolvedEntry } from '../../reference';
import type { Sitting } from './attempts';
import { examinationOf } from '../examination';
import { matchPeople } from '../people/match-people';
import type { PastEntry } from '../../register';

/** What became of a record that was given beside the sheet. */
export interface RecordUse {
  /** `R9999972.X01`. */
  readonly source: string;
  /** File names are used again each year, so a record is told by its series too. */
  readonly series: Series;
  readonly entries: number;
  /** How many of them are of candidates in the sheet; the rest is left out. */
  readonly matched: number;
  /** Codes, of candidates in the sheet, of which the unit is not known, so that they count for nothing. */
  readonly unknownCodes: readonly string[];
}

/** What records tell of the people of a sheet. */
interface PastSittings {
  /** By person and examination. */
  readonly sittings: ReadonlyMap<string, readonly Sitting[]>;
  readonly records: readonly RecordUse[];
}

interface Counts {
  entries: number;
  matched: number;
  readonly unknownCodes: Set<string>;
}

/** The key under which a person's sittings of an examination are kept. */
export function sittingsKey(person: string, examination: string): string {
  return `${person} ${examination}`;
}

/** Sorts past entries to the people and examinations of a sheet. Results of qualifications are no sittings. */
export function pastSittings(
  entries: readonly ResolvedEntry[],
  personOf: (resolved: ResolvedEntry) => string,
  reference: Reference,
  past: readonly PastEntry[],
): PastSittings {
  if (past.length === 0) return { sittings: new Map(), records: [] };
  const matchOf = matchPeople(entries, personOf, reference.centre.number);
  const resolutionOf = memoizedResolutions(reference);
  const sittings = new Map<string, Sitting[]>();
  const uses = new Map<string, Pick<RecordUse, 'source' | 'series'> & Counts>();
  for (const one of past) {
    const { series, outcome, grade, source } = one;
    const record = `${source} ${seriesCode(series)}`;
    const use = uses.get(record) ?? { source, series, entries: 0, matched: 0, unknownCodes: new Set() };
    uses.set(record, use);
    use.entries += 1;
    const match = matchOf(one);
    if (match === null) continue;
    use.matched += 1;
    const resolution = resolutionOf(one);
    const examination = examinationOf(resolution);
    if (examination === null) {
      if (resolution.kind === 'unit' || resolution.qualificationCode === null) use.unknownCodes.add(one.code);
      continue;
    }
    const { doubt } = match;
    const late = one.isWithdrawnLate ? { isWithdrawnLate: one.isWithdrawnLate } : {};
    const sitting: Sitting = { series, outcome, grade, standing: 'made', record: source, doubt, ...late };
    const key = sittingsKey(match.person, examination);
    const known = sittings.get(key);
    if (known) known.push(sitting);
    else sittings.set(key, [sitting]);
  }
  const records = [...uses.values()].map((use) => ({ ...use, unknownCodes: [...use.unknownCodes].sort() }));
  return { sittings, records };
}

/** A results file names few codes many times. */
export function memoizedResolutions(reference: Reference): (past: PastEntry) => Resolution {
  return memoizeBy(
    ({ code, series }) => `${code} ${series.year} ${series.month} ${series.letter ?? ''}`,
    ({ code, series }) => reference.resolve(parseCode(code), series, annualSeries(series)),
  );
}
