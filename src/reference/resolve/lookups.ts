import { addTo, sameSeries, type Series, type RequestedOption } from '../../entries';
import type { Basedata } from '../basedata/load-basedata';
import { subjectKey } from '../merge/merge-examined-units';
import type { AloneUnits, EntryKind, ExaminedUnit, Qualification } from '../option';
import type { SeriesOptions } from '../basedata/option-index';
import type { ExaminedUnitList } from '../reference';
import { writtenCodes } from './written-codes';
import type { Family } from '../family';

/** What `resolve` looks things up in, made once. */
export interface Lookups {
  readonly basedata: Basedata;
  readonly qualifications: ReadonlyMap<string, Qualification>;
  /** A request that gives a qualification's title, or a code that only the known qualifications explain, with its code as such. */
  readonly withCode: (wanted: RequestedOption) => RequestedOption;
  /** Whether an entry for a qualification in a series of a month claims its certificate. */
  readonly certifies: (qualification: string, month: number) => boolean;
  /** Entry codes by QAN. */
  readonly codesOfQan: ReadonlyMap<string, string>;
  readonly examinedUnits: ReadonlyMap<string, ReadonlyMap<string, ExaminedUnit>>;
  readonly seriesOptions: (kind: EntryKind, series: Series | null) => readonly SeriesOptions[];
  /** Whether any loaded examination series has the code. */
  readonly isUnitCode: (code: string) => boolean;
}

/** What families say of their codes and entries. */
interface LookupsOfFamilies extends Pick<Lookups, 'certifies'> {
  readonly families: readonly Family[];
  readonly alone: AloneUnits;
}

/** The look-ups over everything that was merged. */
export function lookups(
  basedata: Basedata,
  qualifications: ReadonlyMap<string, Qualification>,
  lists: Iterable<ExaminedUnitList>,
  { families, alone, certifies }: LookupsOfFamilies,
): Lookups {
  const byMonth = new Map<string, SeriesOptions[]>();
  const unitCodes = new Set<string>();
  const key = (kind: EntryKind, { year, month }: Series): string => `${kind} ${year} ${month}`;
  for (const loaded of basedata.loaded) {
    addTo(byMonth, key(loaded.kind, loaded.series), loaded);
    if (loaded.kind === 'unit') for (const code of loaded.byCode.keys()) unitCodes.add(code);
  }
  const codesOfQan = new Map<string, string>();
  for (const { code, qan } of qualifications.values()) if (qan) codesOfQan.set(qan.value, code);
  const examinedUnits = [...lists].map(
    (list) => [subjectKey(list), new Map(list.units.map((unit) => [unit.unit, unit]))] as const,
  );
  return {
    basedata,
    qualifications,
    withCode: writtenCodes(qualifications.values(), families, alone),
    certifies,
    codesOfQan,
    examinedUnits: new Map(examinedUnits),
    seriesOptions: (kind, series) => {
      if (series === null) return [];
      const sameMonth = byMonth.get(key(kind, series)) ?? [];
      return series.letter === null ? sameMonth : sameMonth.filter((loaded) => sameSeries(loaded.series, series));
    },
    isUnitCode: (code) => unitCodes.has(code),
  };
}
