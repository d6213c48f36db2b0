import { birthDateInvalid } from './candidate/birth-date-invalid';
import { birthDateMissing } from './candidate/birth-date-missing';
import { candidateNumberFormat } from './candidate/candidate-number-format';
import { candidateNumberUnique } from './candidate/candidate-number-unique';
import { detailsConsistent } from './candidate/details-consistent';
import { nameCharacters } from './candidate/name-characters';
import { nameLength } from './candidate/name-length';
import { nameMissing } from './candidate/name-missing';
import { sexCode } from './candidate/sex-code';
import { uciCheckCharacter } from './candidate/uci-check-character';
import { uciMissing } from './candidate/uci-missing';
import { uciUnique } from './candidate/uci-unique';
import { ulnCheckDigit } from './candidate/uln-check-digit';
import { entriesClosed } from './dates/entries-closed';
import { lateEntry } from './dates/late-entry';
import { veryLateEntry } from './dates/very-late-entry';
import type { Rule } from './define-rule';
import { codeMissing } from './entry/code-missing';
import { codeUnknown } from './entry/code-unknown';
import { duplicateEntry } from './entry/duplicate-entry';
import { registrationMissing } from './entry/registration-missing';
import { registrationSizeMismatch } from './entry/registration-size-mismatch';
import { seriesMissing } from './entry/series-missing';
import { seriesUnitAvailability } from './entry/series-unit-availability';
import { unitModerated } from './entry/unit-moderated';
import { cellErrorValue } from './table/cell-error-value';
import { markUnreadable } from './table/mark-unreadable';
import { requiredColumnMissing } from './table/required-column-missing';
import { statusUnknown } from './table/status-unknown';

/** Every rule, in the order in which findings of one row are listed. */
export const CATALOGUE: readonly Rule[] = [
  requiredColumnMissing,
  cellErrorValue,
  markUnreadable,
  statusUnknown,
  candidateNumberFormat,
  candidateNumberUnique,
  uciMissing,
  uciCheckCharacter,
  uciUnique,
  ulnCheckDigit,
  nameMissing,
  nameCharacters,
  nameLength,
  birthDateMissing,
  birthDateInvalid,
  sexCode,
  detailsConsistent,
  codeMissing,
  codeUnknown,
  seriesMissing,
  seriesUnitAvailability,
  unitModerated,
  registrationMissing,
  registrationSizeMismatch,
  duplicateEntry,
  entriesClosed,
  veryLateEntry,
  lateEntry,
];
