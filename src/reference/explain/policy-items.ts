import { seriesName } from '../../entries';
import type { Policy } from '../policy';

/** The items of a policy, except the attempts by level. */
export type PolicyItem = Exclude<keyof Policy, 'suite' | 'furtherAttempts'>;

export type PolicyValue = boolean | number | string | readonly (number | string)[];

/** What the product calls the items of a policy, in the order in which they are listed. */
export const POLICY_WORDS: Readonly<Record<PolicyItem, string>> = {
  unitEntries: 'examined units are entered',
  unitSeriesMonths: 'months of examined units',
  moderatedUnitSeriesMonths: 'months of entries for moderated units',
  includedAttempts: 'attempts that the registration includes',
  registrationFirst: 'registration before unit entries',
  registrationPer: 'a registration is for one',
  registrationLeadDays: 'days between registration and unit entry',
  approvalFirst: 'approval before entries',
  registrationOrUnits: 'registration or unit entries, never both',
  certificationEntry: 'an entry claims the certificate',
  absenceIsAttempt: 'an absence counts as an attempt',
  absenceUsesIncluded: 'an absence uses up the included entry',
  hardshipRefundDays: 'days before results for a hardship refund',
  lateFeesFor: 'late fees apply to',
  amendments: 'an amendment file may carry',
  amendmentEmail: 'e-mail for everything else',
};

export function isPolicyItem(name: string): name is PolicyItem {
  return name in POLICY_WORDS;
}

/** What the product calls the attempts after the first; they go by level. */
export const FURTHER_ATTEMPTS = 'further attempts';

const ITEMS_OF_MONTHS: readonly PolicyItem[] = ['unitSeriesMonths', 'moderatedUnitSeriesMonths'];

/** Whether an item lists months. */
export function listsMonths(item: PolicyItem): boolean {
  return ITEMS_OF_MONTHS.includes(item);
}

/** A value of a policy in words: `yes`, `January, June`, `none`. */
export function policyWords(item: PolicyItem, value: PolicyValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  const words = value.map((one) => (listsMonths(item) && typeof one === 'number' ? monthWord(one) : String(one)));
  return words.length === 0 ? 'none' : words.join(', ');
}

/** `June`. */
export function monthWord(month: number): string {
  return seriesName({ month, year: 2000 }).split(' ')[0] ?? '';
}
