import type { CalendarDate, Pence, Series } from '../entries';

/** Where a record of basedata stands. */
export interface RecordPlace {
  /** As the file was given; inside a zip `Z9R26_72.zip/O9R26_72.X01`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/*
 * The records hold every field of their layouts (`layouts/basedata.ts`) as text without padding, empty where blank;
 * what a field means, and how sure that is, stands there.
 */

export interface SyllabusRecord extends RecordPlace {
  readonly code: string;
  /** What stands before the title: `_` or nothing. */
  readonly mark: string;
  readonly title: string;
}

export interface OptionRecord extends RecordPlace {
  /** The option entry code, for the entry file. */
  readonly code: string;
  readonly syllabusCode: string;
  readonly certificateQualification: string;
  readonly certificateLevel: string;
  /** `C` certification, `U` unit, `B` both. */
  readonly item: string;
  readonly unitQualification: string;
  readonly unitLevel: string;
  /** `R` registration, `E` entry. */
  readonly process: string;
  readonly discountCode: string;
  /** Without slashes. */
  readonly qan: string;
  readonly title: string;
  /** `Y` or `N`. */
  readonly feeDefined: string;
  /** As it stands in the file, `01234`. */
  readonly fee: string;
  /** Null unless the fee is defined and a number. */
  readonly feePence: Pence | null;
  readonly firstForecastGradeset: string;
  readonly secondForecastGradeset: string;
  readonly resultType: string;
  readonly firstGradeset: string;
  readonly secondGradeset: string;
  readonly firstEndorsementGradeset: string;
  readonly secondEndorsementGradeset: string;
  readonly maximumMark: string;
  readonly numberOfComponents: string;
}

export interface LinkRecord extends RecordPlace {
  readonly optionCode: string;
  readonly componentCode: string;
}

export interface ComponentRecord extends RecordPlace {
  readonly code: string;
  readonly title: string;
  /** `Y`, `G` or `E`: the centre gives marks; `N`: none. */
  readonly teacherMarks: string;
  readonly maximumMark: string;
  readonly gradeset: string;
  /** DDMMYY. */
  readonly dueDate: string;
  /** `T` timetabled, `N` not. */
  readonly timetabled: string;
  /** DDMMYY. */
  readonly timetableDate: string;
  /** `A` morning, `P` afternoon, `X` not timetabled. */
  readonly session: string;
  /** `000` where not timetabled. */
  readonly minutes: string;
}

/** Two options that one candidate may not both enter. A code that ends in `*` stands for every code that begins so. */
export interface DisallowedRecord extends RecordPlace {
  readonly firstCode: string;
  readonly secondCode: string;
}

/** The options of one version alone. */
export interface OptionVersion {
  /** The two digits that end the file's name. */
  readonly version: string;
  readonly file: string;
  readonly options: readonly OptionRecord[];
}

/** What an awarding body published for one series in one language: the newest version of every record. */
export interface BasedataSet {
  /** `72` for Cambridge Technicals. */
  readonly board: string;
  readonly series: Series;
  /** `_` English, `C` Welsh, `B` both. */
  readonly language: string;
  /** The version of the newest option file (else of the newest file): the two digits that end its name. */
  readonly version: string;
  /** The day on which that file was produced, by its trailer; null where it cannot be read. */
  readonly produced: CalendarDate | null;
  readonly syllabuses: readonly SyllabusRecord[];
  readonly options: readonly OptionRecord[];
  readonly links: readonly LinkRecord[];
  readonly components: readonly ComponentRecord[];
  readonly disallowed: readonly DisallowedRecord[];
  /** The option files each by itself, older first, so that it can be told what changed. */
  readonly optionVersions: readonly OptionVersion[];
  /** The files it was read from, older versions first. */
  readonly files: readonly string[];
}
