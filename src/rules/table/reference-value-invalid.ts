import { defineRule } from '../define-rule';
import { INVALID_VALUE_MESSAGES, invalidValueData } from '../cells/invalid-value-words';

export const referenceValueInvalid = defineRule({
  id: 'reference-value-invalid',
  scope: 'table',
  checks: 'sheet',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Reference value not valid',
  source: 'This product’s own rule, so that no fee, day or code of yours is misread or left out unnoticed',
  since: '0.1.0',
  messages: INVALID_VALUE_MESSAGES,
  check({ reference }, report) {
    for (const value of reference.invalidValues) {
      report({ message: value.about, data: invalidValueData(value), cells: value.cells, sheet: value.sheet });
    }
  },
});
