import type { Known } from './known';
import type { EntryKind } from './option';

/** What the awarding body allows and charges for one suite, as data, so that a sister suite is a policy and not new code. */
export interface Policy {
  readonly suite: string;
  /** Examined unit entries are made at all (2016 suite: yes; 2012 suite: no). */
  readonly unitEntries: Known<boolean>;
  /** The months in which examined units are available, 1 to 12. */
  readonly unitSeriesMonths: Known<readonly number[]>;
  /** Units without an examination are entered too, and in which months; null: they are claimed, never entered. */
  readonly moderatedUnitSeriesMonths: Known<readonly number[]> | null;
  /** Attempts at each examined unit that the registration pays for. */
  readonly includedAttempts: Known<number>;
  /** Attempts allowed after the first, by level; a level that is not there has no published limit. */
  readonly furtherAttempts: Readonly<Record<number, Known<number>>>;
  /** A registration must be made and processed before a unit entry. */
  readonly registrationFirst: Known<boolean>;
  /** What a registration names: a size of the subject, the subject as a whole, or there is none. */
  readonly registrationPer: Known<'size' | 'subject' | 'none'>;
  /** Days that a registration must be older than a unit entry; null: the number is not published in what was read, and not checked. */
  readonly registrationLeadDays: Known<number> | null;
  /** The centre must be approved for the subject before any entry. */
  readonly approvalFirst: Known<boolean>;
  /** A qualification entry and unit entries exclude each other (2012 suite). */
  readonly registrationOrUnits: Known<boolean>;
  /** An entry of its own claims the certificate. */
  readonly certificationEntry: Known<boolean>;
  /** An absence counts as one of the attempts. */
  readonly absenceIsAttempt: Known<boolean>;
  /** After an absence the next entry of the unit is charged: the included entry is used up. */
  readonly absenceUsesIncluded: Known<boolean>;
  /** A withdrawal on medical grounds or for bereavement is refunded up to this many days before results; null: not published. */
  readonly hardshipRefundDays: Known<number> | null;
  /** The kinds of entry that late fees apply to. */
  readonly lateFeesFor: Known<readonly EntryKind[]>;
  /** What an amendment file may carry; everything else goes by e-mail. */
  readonly amendments: Known<readonly ('add-candidate' | 'add-entry' | 'change' | 'withdraw')[]>;
  readonly amendmentEmail: Known<string>;
}
