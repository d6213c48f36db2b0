import type { CalendarDate, Pence, Series, RequestedOption } from '../entries';
import type { Family } from './family';
import type { Confidence, Known } from './known';
import type { LastDates } from './last-dates';
import type { DisallowedPair, EntryKind, ExaminedUnit, Option, Qualification } from './option';
import type { Policy, SuiteNotUsed } from './policy';
import type { LateStage, SeriesDates } from './series-dates';
import type { ExaminedEntry, Examination, Timetable } from './timetable';
import type { InvalidValue } from './sheets/reference-table';

/** A basedata set that was loaded: the options of one series of one board. */
export interface LoadedBasedata {
  readonly series: Series;
  readonly board: string;
  readonly kind: EntryKind;
  readonly version: string;
  /** The day on which the newest version was produced; null where its file does not tell. */
  readonly produced: CalendarDate | null;
  readonly options: number;
  readonly files: readonly string[];
}

/** What is known of something that an officer asked to enter. */
export interface Resolution {
  readonly kind: EntryKind;
  /** An entry for the qualification in an examination series, which claims the certificate: a unit entry without a unit. */
  readonly isCertification: boolean;
  /** The series that the entry goes into: for a registration the annual one, for a unit the one asked for; null where none was given. */
  readonly series: Series | null;
  /** The option of the loaded basedata; null where there is none, or no basedata for the series is loaded. */
  readonly option: Option | null;
  /** Where what was asked for names several options, all of them: the officer has to write the option code. Else empty. */
  readonly alternatives: readonly Option[];
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

/** Late fee of a stage: an amount, or a percentage of a named fee (so that a first entry that costs nothing can still cost a late fee). */
export type LateFee = {
  readonly stage: Exclude<LateStage, 'none' | 'closed'>;
  /** Whether a withdrawal in time gives the late fee back; null where nobody says. */
  readonly refundable: Known<boolean> | null;
} & ({ readonly fee: Known<Pence> } | { readonly percent: Known<number>; readonly of: EntryKind });

/** A fee that the awarding body charges. The pack names them all; while it has no amount, the officer gives it. */
export interface FeeItem {
  /** The first four are priced by the product; the others are only named. */
  readonly item:
    'registration' | 'unit' | 'late' | 'very-late' | 'top-up' | 'move-down' | 'moderation-visit' | 'single-unit';
  readonly label: string;
  readonly amount: Known<Pence> | null;
  /** Where an officer finds the amount. */
  readonly where: string;
}

/** The examined units of a subject and level. */
export interface ExaminedUnitList {
  readonly suite: string;
  readonly level: number;
  readonly subject: string;
  /** Whether a unit that is not listed is certainly not examined. */
  readonly complete: Known<boolean>;
  readonly units: readonly ExaminedUnit[];
  /** Units without an examination that are entered too, where their numbers were found. */
  readonly moderatedUnits: readonly string[];
  /** Examined units whose number was not found. */
  readonly titlesWithoutNumber: readonly string[];
}

/** A qualification that the awarding body offers, of which no entry code was found. */
export interface TitleWithoutCode {
  readonly suite: string;
  readonly level: number;
  readonly subject: string;
  readonly size: string;
  readonly confidence: Confidence;
  readonly source: string;
}

/** A subject for which the centre says that it is approved. */
export interface Approval {
  readonly subject: string;
  /** Null: at every level. */
  readonly level: number | null;
}

/**
 * What the awarding body publishes, from the pack, the loaded basedata, the officer's reference file and the Reference sheets
 * of the workbook, the later overriding the earlier. Built once, read-only, passed down.
 */
export interface Reference {
  readonly basedata: readonly LoadedBasedata[];
  /** What can be entered; options of other boards are found only by `optionsOfCode`. */
  readonly options: readonly Option[];
  readonly qualifications: readonly Qualification[];
  /** What the loaded basedata forbids together. */
  readonly disallowed: readonly DisallowedPair[];
  /** The centre as it is given, and where. */
  readonly centre: {
    readonly number: string | null;
    readonly name: string | null;
    readonly postcode: string | null;
    readonly source: string;
  };
  /** The subjects that the centre is approved for; null where the reference file does not say, and nothing can be checked. */
  readonly approvals: readonly Approval[] | null;
  readonly policies: readonly Policy[];
  readonly examinedUnitLists: readonly ExaminedUnitList[];
  readonly titlesWithoutCode: readonly TitleWithoutCode[];
  readonly feeItems: readonly FeeItem[];
  readonly lateFees: readonly LateFee[];
  /** The timetables that were given, one a series. */
  readonly timetables: readonly Timetable[];
  /** Cells of the Reference sheets that cannot be used. */
  readonly invalidValues: readonly InvalidValue[];
  /** The awarding body's board identifiers for what can be entered, `72`. */
  readonly boards: readonly Known<string>[];

  /** Which option is meant by what the officer asked for, in a series (null: not given), on a day's academic year. */
  resolve(wanted: RequestedOption, series: Series | null, registrationSeries: Series): Resolution;

  qualification(code: string): Qualification | null;
  /** Every option of a code in any series and of any board that was loaded, so that a wrong code can be told apart from one of another board or series. */
  optionsOfCode(code: string): readonly Option[];
  /** The qualification's examined units, or null where the list is not known to be complete. */
  examinedUnits(qualificationCode: string): readonly ExaminedUnit[] | null;
  /** The units without which the size of a qualification is not achieved; null where nobody published them. */
  mandatoryUnits(qualificationCode: string): Known<readonly string[]> | null;
  /** When a qualification ends; null where nobody published it. */
  lastDates(qualificationCode: string): LastDates;
  /**
   * The dates of a series; every date null where nothing is known. The yearly pattern of a month is that of the suite's own family; without a
   * suite, of the first.
   */
  seriesDates(series: Series, suite?: string | null): SeriesDates;
  /** What entering an option costs on time and not included: the registration fee, or the unit (resit) fee. Null: nobody published it. */
  fee(resolution: Resolution): Known<Pence> | null;
  /** What a stage adds to the price of a unit entry. Null: nobody published it. */
  lateFee(resolution: Resolution, stage: LateStage): Known<Pence> | null;
  policy(resolution: Resolution): Policy;
  /** The examination that a unit entry is for; null where no timetable of its series has it. */
  examination(entry: ExaminedEntry): Examination | null;
  readonly families: readonly Family[];
  /** Suites that the product knows and that are switched off. */
  readonly suitesNotUsed: readonly SuiteNotUsed[];
  /** The family that is switched off of which something that was asked for has a code or title; null where it has none. */
  familyNotUsed(wanted: RequestedOption): Family | null;
  /** The family of a suite. */
  family(suite: string): Family;
}
