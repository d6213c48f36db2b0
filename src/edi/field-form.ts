import { isUci, isUln, isUlnPlaceholder, isUpn } from '../entries';
import type { FormName } from './layouts';
import { formWords } from './words/forms';

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
  board: matching(formWords.board, /^[0-9A-Z]{2}$/),
  'birth-date': {
    words: formWords.birthDate,
    fits: (content) => content === '000000' || isEdiDate(content),
  },
  'candidate-name': matching(formWords.candidateName, /^[A-Z'()\-./,][A-Z'()\-./, ]*:[A-Z'()\-./, ]*$/),
  'candidate-number': matching(formWords.candidateNumber, /^(?!0000)\d{4}$/),
  'candidate-status': matching(formWords.candidateStatus, /^[CP]$/),
  'centre-number': matching(formWords.centreNumber, /^\d{5}$/),
  'formats-version': matching('14', /^14$/),
  item: matching(formWords.item, /^[CUB]$/),
  language: matching(formWords.language, /^[_CB]$/),
  'option-code': matching(formWords.optionCode, /^[!-~]{1,6}$/),
  sequence: matching(formWords.sequence, /^(?!000)\d{3}$/),
  series: matching(formWords.series, /^[1-9ABC][A-Z]$/),
  sex: matching(formWords.sex, /^[MFN]$/),
  uci: { words: formWords.uci, fits: isUci },
  uln: {
    words: formWords.uln,
    fits: (content) => isUln(content) && !isUlnPlaceholder(content),
  },
  upn: { words: formWords.upn, fits: isUpn },
  'yes-no': matching(formWords.yesNo, /^[YN]$/),
};
