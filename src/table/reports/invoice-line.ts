import type { Pence } from '../../entries';

/** What an invoice says, or should say, of one code in one series. */
export interface InvoiceLine {
  readonly code: string;
  readonly title: string;
  /** `6A27`; empty where the invoice does not give it. */
  readonly series: string;
  /** Below nought where entries are credited. */
  readonly entries: number;
  /** The sum; null where a fee in it is not known. */
  readonly amount: Pence | null;
}
