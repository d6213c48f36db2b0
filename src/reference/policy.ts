import type { Known } from './known';

/** What the awarding body allows and charges for one suite, as data, so that a sister suite is a policy and not new code. */
export interface Policy {
  readonly suite: string;
  /** Examined unit entries are made at all (2016 suite: yes; 2012 suite: no). */
  readonly unitEntries: Known<boolean>;
  /** The months in which examined units are available, 1 to 12. */
  readonly unitSeriesMonths: Known<readonly number[]>;
  /** Attempts at each examined unit that the registration pays for. */
  readonly includedAttempts: Known<number>;
  /** Attempts allowed after the first, by level. */
  readonly furtherAttempts: Readonly<Record<number, Known<number>>>;
  /** A registration must be made and processed before a unit entry. */
  readonly registrationFirst: Known<boolean>;
  /** What an amendment file may carry; everything else goes by e-mail. */
  readonly amendments: Known<readonly ('add-candidate' | 'add-entry' | 'change' | 'withdraw')[]>;
  readonly amendmentEmail: Known<string>;
}
