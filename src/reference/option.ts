import type { Pence, Series } from '../entries';
import type { Known } from './known';

/** A registration is a qualification entry in the annual series; a unit entry is for an examined unit in an examination series. */
export type EntryKind = 'registration' | 'unit';

/** What can be entered: one option of a loaded basedata set. */
export interface Option {
  /** As it must stand in the entry file, up to six characters. */
  readonly code: string;
  readonly kind: EntryKind;
  /** The series of its basedata, letter included. */
  readonly series: Series;
  /** The board identifier of its basedata, `72`. */
  readonly board: string;
  readonly title: string;
  /** The qualification's five-digit entry code, or null where the basedata does not tell. */
  readonly qualification: string | null;
  /** The unit's two characters; null for a registration. */
  readonly unit: string | null;
  /** Eight characters without slashes, or null. */
  readonly qan: string | null;
  /** The fee for entering the option at its price, without late fees; null where basedata defines none. */
  readonly fee: Known<Pence> | null;
  /** The file and line that define it, `O9R26_72.X01 line 3`. */
  readonly source: string;
  /** The version of the basedata that no longer has it; absent where the newest has. */
  readonly droppedBy?: string;
}

/** Two options of one series that a candidate may not both enter; a code that ends in `*` stands for all that begin so. */
export interface DisallowedPair {
  readonly codes: readonly [string, string];
  readonly series: Series;
  readonly confidence: Known<unknown>['confidence'];
  readonly source: string;
}

/** A qualification of one size. */
export interface Qualification {
  /** Five digits. */
  readonly code: string;
  readonly suite: '2016' | '2012' | (string & {});
  readonly level: number;
  readonly subject: string;
  readonly size: string;
  /** Guided learning hours of the size; null where not known. */
  readonly glh: number | null;
  /** Eight characters without slashes. */
  readonly qan: Known<string> | null;
  /** How sure it is that this code is this size, and why. */
  readonly confidence: Known<string>['confidence'];
  readonly source: string;
}

/** An examined unit of a subject and level. A unit of the subject that is not listed is moderated, where the list is complete. */
export interface ExaminedUnit {
  readonly level: number;
  readonly subject: string;
  /** Two characters, `01`. */
  readonly unit: string;
  readonly title: string;
  /** Guided learning hours; null where not known. */
  readonly glh: Known<number> | null;
  /** The codes under which it is entered, because not each size has each unit; null where that is not known. */
  readonly qualifications: readonly string[] | null;
  /** How sure it is that the unit is examined, and under which sizes, and why. */
  readonly confidence: Known<string>['confidence'];
  readonly source: string;
}

/** Units whose codes name no size of their subject, `F200`, each with the code of the first size, under which it is known here. */
export type AloneUnits = ReadonlyMap<string, string>;
