import { isUci, isUln, isUlnPlaceholder, isUpn } from '../entries';
import type { FormName } from './layouts';

/** What the content of a field must look like, beyond its length and characters. */
interface FieldForm {
  /** What it should be, after "should be". */
  readonly words: string;
  readonly fits: (content: string) => boolean;
}

function matching(words: string, pattern: RegExp): FieldForm {
  return { words, fits: (content) => pattern.test(content) };
}

const DAYS_IN_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether six digits DDMMYY are a day: 29 February only in years that divide by four, as all leap years from 1901 to 2099 do. */
export function isEdiDate(content: string): boolean {
  if (!/^\d{6}$/.test(content)) return false;
  const day = Number(content.slice(0, 2));
  const month = Number(content.slice(2, 4));
  if (month === 2 && day === 29) return Number(content.slice(4)) % 4 === 0;
  return day >= 1 && day <= (DAYS_IN_MONTHS[month - 1] ?? 0);
}

/** Every form that a layout names. Contents come trimmed and not blank. */
export const FORMS: Readonly<Record<FormName, FieldForm>> = {
  board: matching('two digits or capital letters', /^[0-9A-Z]{2}$/),
  'birth-date': {
    words: 'a day as DDMMYY, or 000000 where it is not known',
    fits: (content) => content === '000000' || isEdiDate(content),
  },
  'candidate-name': matching(
    "SURNAME:FORENAMES in capital letters with exactly one colon, besides A to Z only ' ( ) - . / , and spaces",
    /^[A-Z'()\-./,][A-Z'()\-./, ]*:[A-Z'()\-./, ]*$/,
  ),
  'candidate-number': matching('four digits from 0001 to 9999', /^(?!0000)\d{4}$/),
  'candidate-status': matching('C (at the centre) or P (private)', /^[CP]$/),
  'centre-number': matching('five digits', /^\d{5}$/),
  'formats-version': matching('14', /^14$/),
  item: matching('C (certification), U (unit) or B (both)', /^[CUB]$/),
  language: matching('_ (English), C (Welsh) or B (both)', /^[_CB]$/),
  'option-code': matching('up to six characters without spaces', /^[!-~]{1,6}$/),
  sequence: matching('a number from 001 to 999', /^(?!000)\d{3}$/),
  series: matching('a month (1 to 9, A, B or C) and a letter', /^[1-9ABC][A-Z]$/),
  sex: matching('M, F or N', /^[MFN]$/),
  uci: { words: '12 characters and their check letter', fits: isUci },
  uln: {
    words: 'ten digits with the right check digit, and no placeholder',
    fits: (content) => isUln(content) && !isUlnPlaceholder(content),
  },
  upn: { words: '13 characters with the right check letter', fits: isUpn },
  'yes-no': matching('Y or N', /^[YN]$/),
};
