import { rowName } from '../../entries';
import { candidateName, qualificationName } from '../../assessment';
import { defineRule } from '../define-rule';

export const registrationSizeMismatch = defineRule({
  id: 'registration-size-mismatch',
  scope: 'entry',
  checks: 'entry',
  needs: 'people',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Registered for another size',
  source:
    'OCR, Cambridge Technicals entry rules: a registration names subject, level and size, and comes before unit entries (confirmed); that a unit is entered under the code of the registered size is inferred from OCR’s timetables',
  since: '0.1.0',
  messages: {
    other:
      '{name} is registered for {registered} (row {row}), but this unit is entered under {wanted}. Enter the unit under the code of the registered size, or change the registration. A unit of a size without a registration gives no result.',
  },
  check(resolved, context, report) {
    const standing = context.standings.get(resolved.entry.id);
    if (standing?.kind !== 'other-size') return;
    const data = {
      name: candidateName(resolved.entry.candidate),
      registered: qualificationName(standing.registration),
      row: rowName(standing.registration.entry.candidate.row, context.list),
      wanted: qualificationName(resolved),
    };
    const restsOn = [context.reference.policy(resolved).registrationFirst];
    report({ message: 'other', data, fields: ['code'], restsOn });
  },
});
