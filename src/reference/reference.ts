import type { Pence, Series, WantedOption } from '../entries';
import type { Known } from './known';
import type { EntryKind, ExaminedUnit, Option, Qualification } from './option';
import type { Policy } from './policy';
import type { LateStage, SeriesDates } from './series-dates';

/** A basedata set that was loaded: the options of one series of one board. */
export interface LoadedBasedata {
  readonly series: Series;
  readonly board: string;
  readonly kind: EntryKind;
  readonly version: string;
  readonly options: number;
  readonly files: readonly string[];
}

/** What is known of something that an officer asked to enter. */
export interface Resolution {
  readonly kind: EntryKind;
  /** The series that the entry goes into: for a registration the annual one, for a unit the one asked for; null where none was given. */
  readonly series: Series | null;
  /** The option of the loaded basedata; null where there is none, or no basedata for the series is loaded. */
  readonly option: Option | null;
  /** True where basedata for the kind and series is loaded, so that a missing option is a wrong code. */
  readonly basedataLoaded: boolean;
  /** Five digits; null where nothing tells. */
  readonly qualificationCode: string | null;
  readonly qualification: Qualification | null;
  /** Two characters; null for a registration. */
  readonly unit: string | null;
  /** The unit as the pack lists it; null where it is not listed as examined. */
  readonly examinedUnit: ExaminedUnit | null;
  /** What to call it: `Business Extended Certificate`, `Business unit 01 The business environment`. */
  readonly title: string;
}

/** Late fee of a stage: an amount, or a percentage of a named fee. */
export interface LateFee {
  readonly stage: Exclude<LateStage, 'none' | 'closed'>;
  readonly fee: Known<Pence>;
}

/**
 * What the awarding body publishes, from the pack, the loaded basedata and the officer's own reference file, the later
 * overriding the earlier. Built once, read-only, passed down.
 */
export interface Reference {
  readonly basedata: readonly LoadedBasedata[];
  readonly options: readonly Option[];
  readonly qualifications: readonly Qualification[];
  /** The centre as the reference file gives it. */
  readonly centre: { readonly number: string | null; readonly postcode: string | null };

  /** Which option is meant by what the officer asked for, in a series (null: not given), on a day's academic year. */
  resolve(wanted: WantedOption, series: Series | null, registrationSeries: Series): Resolution;

  qualification(code: string): Qualification | null;
  /** The qualification's examined units, or null where the list is not known to be complete. */
  examinedUnits(qualificationCode: string): readonly ExaminedUnit[] | null;
  /** The dates of a series; every date null where nothing is known. */
  seriesDates(series: Series): SeriesDates;
  /** What entering an option costs on time and not included: the registration fee, or the unit (resit) fee. Null: nobody published it. */
  fee(resolution: Resolution): Known<Pence> | null;
  /** What a stage adds to the price of a unit entry. Null: nobody published it. */
  lateFee(resolution: Resolution, stage: LateStage): Known<Pence> | null;
  policy(resolution: Resolution): Policy;
}
