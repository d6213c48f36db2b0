import { listsMonths, isPolicyItem, monthWord, type PolicyItem } from '../explain/policy-items';

const YES_OR_NO = 'yes or no';
const COUNT = 'a whole number';

/** The items that a line can be for. */
export type ListedName = PolicyItem | 'furtherAttempts';

/** What a value looks like, for those that are not. */
export const EXPECTED: Readonly<Record<ListedName, string>> = {
  unitEntries: YES_OR_NO,
  unitSeriesMonths: 'months as January, June',
  moderatedUnitSeriesMonths: 'months as January, June, or none',
  includedAttempts: COUNT,
  furtherAttempts: COUNT,
  registrationFirst: YES_OR_NO,
  registrationPer: 'size, subject or none',
  registrationLeadDays: COUNT,
  approvalFirst: YES_OR_NO,
  registrationOrUnits: YES_OR_NO,
  certificationEntry: YES_OR_NO,
  absenceIsAttempt: YES_OR_NO,
  absenceUsesIncluded: YES_OR_NO,
  hardshipRefundDays: COUNT,
  lateFeesFor: 'registration, unit or both',
  amendments: 'some of add-candidate, add-entry, change, withdraw',
  amendmentEmail: 'an e-mail address',
};

const MONTHS = Array.from({ length: 12 }, (_, index) => monthWord(index + 1).toLowerCase());

/** The parts of a list, in small letters; TRUE is yes. */
export function partsOf(text: string): string[] {
  const parts = text.toLowerCase().split(/\s*,\s*/);
  return parts.map((part) => ({ true: 'yes', false: 'no' })[part] ?? part);
}

/** Everything that a text can stand for; the item's schema says which of it is right. */
export function* possibleValues(text: string, item: ListedName): Generator {
  const parts = partsOf(text);
  const [first = ''] = parts;
  if (first === 'yes' || first === 'no') yield first === 'yes';
  if (/^\d{1,4}$/.test(text)) yield Number(text);
  if (first === 'none') {
    // Moderated units that are entered in no month are claimed.
    if (item === 'moderatedUnitSeriesMonths') yield null;
    yield [];
  }
  if (isPolicyItem(item) && listsMonths(item)) yield parts.map((part) => MONTHS.indexOf(part) + 1);
  yield parts;
  yield text;
  yield text.toLowerCase();
}
