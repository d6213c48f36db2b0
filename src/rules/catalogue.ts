import { absenceCharged } from './attempts/absence-charged';
import { attemptsExhausted } from './attempts/attempts-exhausted';
import { lastAttempt } from './attempts/last-attempt';
import { qualificationUnachievable } from './attempts/qualification-unachievable';
import { resitCharged } from './attempts/resit-charged';
import { resultDiffers } from './attempts/result-differs';
import { resultKnown } from './attempts/result-known';
import { resultOtherUci } from './attempts/result-other-uci';
import { birthDateAmerican } from './candidate/birth-date-american';
import { birthDateOrder } from './candidate/birth-date-order';
import { birthDateTime } from './candidate/birth-date-time';
import { birthDateAmbiguous } from './candidate/birth-date-ambiguous';
import { birthDateImplausible } from './candidate/birth-date-implausible';
import { birthDateInvalid } from './candidate/birth-date-invalid';
import { birthDateMissing } from './candidate/birth-date-missing';
import { birthDateShortYear } from './candidate/birth-date-short-year';
import { candidateNumberFormat } from './candidate/candidate-number-format';
import { candidateNumberUnique } from './candidate/candidate-number-unique';
import { candidateOneNumber } from './candidate/candidate-one-number';
import { centreDiffers } from './candidate/centre-differs';
import { centreNumberFormat } from './candidate/centre-number-format';
import { detailsConsistent } from './candidate/details-consistent';
import { nameCharacters } from './candidate/name-characters';
import { nameRemark } from './candidate/name-remark';
import { nameLength } from './candidate/name-length';
import { nameMissing } from './candidate/name-missing';
import { namesSwapped } from './candidate/names-swapped';
import { sexCode } from './candidate/sex-code';
import { uciCheckCharacter } from './candidate/uci-check-character';
import { uciMissing } from './candidate/uci-missing';
import { uciOnePerPerson } from './candidate/uci-one-per-person';
import { uciUnique } from './candidate/uci-unique';
import { uciUnchanged } from './candidate/uci-unchanged';
import { ulnCheckDigit } from './candidate/uln-check-digit';
import { ulnPlaceholder } from './candidate/uln-placeholder';
import { ulnUnique } from './candidate/uln-unique';
import { upnCheckLetter } from './candidate/upn-check-letter';
import { datesUnconfirmed } from './dates/dates-unconfirmed';
import { deadlineSoon } from './dates/deadline-soon';
import { entriesClosed } from './dates/entries-closed';
import { lateEntry } from './dates/late-entry';
import { lastDates } from './dates/last-dates';
import { registrationLeadTime } from './dates/registration-lead-time';
import { veryLateEntry } from './dates/very-late-entry';
import { centreNotApproved } from './entry/centre-not-approved';
import { codeMissing } from './entry/code-missing';
import { codeOtherBoard } from './entry/code-other-board';
import { codeSpelling } from './entry/code-spelling';
import { codeTitleDiffers } from './entry/code-title-differs';
import { codeUnknown } from './entry/code-unknown';
import { disallowedCombination } from './entry/disallowed-combination';
import { examinationClash } from './entry/examination-clash';
import { duplicateEntry } from './entry/duplicate-entry';
import { neverEnteredRule } from './entry/never-entered';
import { othersEntered } from './entry/others-entered';
import { optionWithdrawn } from './entry/option-withdrawn';
import { registrationAgain } from './entry/registration-again';
import { registrationBothRoutes } from './entry/registration-both-routes';
import { registrationMissing } from './entry/registration-missing';
import { registrationNotProcessed } from './entry/registration-not-processed';
import { registrationSizeMismatch } from './entry/registration-size-mismatch';
import { registrationTwoQualifications } from './entry/registration-two-qualifications';
import { registrationTwoSizes } from './entry/registration-two-sizes';
import { seriesMissing } from './entry/series-missing';
import { seriesUnitAvailability } from './entry/series-unit-availability';
import { seriesUnknown } from './entry/series-unknown';
import { transferredIn } from './entry/transferred-in';
import { unitModerated } from './entry/unit-moderated';
import { unitNotInQualification } from './entry/unit-not-in-qualification';
import { feeDiffersFromBasedata } from './fees/fee-differs-from-basedata';
import { feeUnknown } from './fees/fee-unknown';
import { alreadySubmitted } from './submission/already-submitted';
import { detailChanged } from './submission/detail-changed';
import { entryRemoved } from './submission/entry-removed';
import { registerLineUnreadable } from './submission/register-line-unreadable';
import { namesakeSent } from './submission/namesake-sent';
import { routeMixed } from './submission/route-mixed';
import { withdrawalAfterRefundDate } from './submission/withdrawal-after-refund-date';
import { answerNotHeeded } from './table/answer-not-heeded';
import { answerUnclear } from './table/answer-unclear';
import { cellErrorValue } from './table/cell-error-value';
import { cellUnaccounted } from './table/cell-unaccounted';
import { columnGuessed } from './table/column-guessed';
import { takenFromTitle } from './table/taken-from-title';
import { columnNotRead } from './table/column-not-read';
import { columnUnused } from './table/column-unused';
import { remarkNotRead } from './table/remark-not-read';
import { lineSaysStatus } from './table/line-says-status';
import { crossedOut } from './table/crossed-out';
import { formulaLikeText } from './table/formula-like-text';
import { gradeColumn } from './table/grade-column';
import { hiddenRow } from './table/hidden-row';
import { listBeside } from './table/list-beside';
import { markUnreadable } from './table/mark-unreadable';
import { mergedCell } from './table/merged-cell';
import { mixedStorage } from './table/mixed-storage';
import { nothingToEnter } from './table/nothing-to-enter';
import { numberStoredAsDate } from './table/number-stored-as-date';
import { referenceValueInvalid } from './table/reference-value-invalid';
import { registeredTicked } from './table/registered-ticked';
import { requiredColumnMissing } from './table/required-column-missing';
import { rowWithoutCandidate } from './table/row-without-candidate';
import { rowsContinued } from './table/rows-continued';
import { statusUnknown } from './table/status-unknown';
import { straySpaces } from './table/stray-spaces';
import { unitUnreadable } from './table/unit-unreadable';
import { markColumnUnused } from './table/mark-column-unused';
import { nameSplitGuessed } from './candidate/name-split-guessed';
import { basedataMissing } from './entry/basedata-missing';
import type { Rule } from './define-rule';

/** Every rule, in the order in which findings of one row are listed. */
export const CATALOGUE: readonly Rule[] = [
  requiredColumnMissing,
  nothingToEnter,
  referenceValueInvalid,
  registerLineUnreadable,
  entryRemoved,
  routeMixed,
  cellErrorValue,
  numberStoredAsDate,
  formulaLikeText,
  mergedCell,
  hiddenRow,
  crossedOut,
  lineSaysStatus,
  remarkNotRead,
  straySpaces,
  mixedStorage,
  unitUnreadable,
  markUnreadable,
  gradeColumn,
  markColumnUnused,
  columnUnused,
  columnNotRead,
  columnGuessed,
  takenFromTitle,
  registeredTicked,
  listBeside,
  rowWithoutCandidate,
  rowsContinued,
  cellUnaccounted,
  basedataMissing,
  statusUnknown,
  answerNotHeeded,
  answerUnclear,
  centreDiffers,
  centreNumberFormat,
  candidateNumberFormat,
  candidateNumberUnique,
  candidateOneNumber,
  uciMissing,
  uciCheckCharacter,
  uciUnique,
  uciOnePerPerson,
  uciUnchanged,
  ulnCheckDigit,
  ulnPlaceholder,
  ulnUnique,
  upnCheckLetter,
  nameMissing,
  nameRemark,
  nameCharacters,
  nameSplitGuessed,
  nameLength,
  namesSwapped,
  birthDateMissing,
  birthDateInvalid,
  birthDateImplausible,
  birthDateTime,
  birthDateOrder,
  birthDateAmerican,
  birthDateAmbiguous,
  birthDateShortYear,
  sexCode,
  detailsConsistent,
  detailChanged,
  namesakeSent,
  codeMissing,
  codeUnknown,
  codeTitleDiffers,
  codeOtherBoard,
  unitNotInQualification,
  codeSpelling,
  optionWithdrawn,
  centreNotApproved,
  seriesMissing,
  seriesUnknown,
  seriesUnitAvailability,
  unitModerated,
  registrationMissing,
  registrationAgain,
  registrationSizeMismatch,
  registrationNotProcessed,
  registrationTwoSizes,
  registrationTwoQualifications,
  transferredIn,
  registrationBothRoutes,
  neverEnteredRule,
  othersEntered,
  duplicateEntry,
  alreadySubmitted,
  withdrawalAfterRefundDate,
  disallowedCombination,
  examinationClash,
  resultKnown,
  resultDiffers,
  resultOtherUci,
  attemptsExhausted,
  qualificationUnachievable,
  lastAttempt,
  resitCharged,
  absenceCharged,
  entriesClosed,
  veryLateEntry,
  lateEntry,
  deadlineSoon,
  registrationLeadTime,
  lastDates,
  datesUnconfirmed,
  feeUnknown,
  feeDiffersFromBasedata,
];
