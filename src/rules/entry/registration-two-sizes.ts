import { saysSizeChange } from '../../entries';
import { candidateName } from '../candidate-name';
import { isNew } from '../context';
import { defineRule } from '../define-rule';
import { otherSize } from '../other-size';
import { qualificationName } from '../registration-standing';

export const registrationTwoSizes = defineRule({
  id: 'registration-two-sizes',
  scope: 'entry',
  checks: 'entry',
  severity: 'warning',
  milder: { asked: 'note' },
  certainty: 'certain',
  fix: 'none',
  title: 'Registered for two sizes',
  source:
    'OCR, Cambridge Technicals entry rules: a registration names subject, level and size; sizes change by top-up or move-down (confirmed); that each registration is charged is inferred',
  since: '0.1.0',
  messages: {
    both: '{name} is also registered for {other} in row {row}. Both would be charged: delete the size that is not meant.',
    asked:
      '{name} is registered for {other} (row {row}), and the status says {status}. That is right: the change of size is asked for by e-mail, and not sent as a second registration.',
    alone:
      'The status says {status}, but no registration of {name} for another size of the subject is known, so this would be sent as a new registration and charged in full. Add a row for that size with the status Registered.',
    made: '{name} is already registered for {other} (row {row}). A larger size is a top-up and a smaller one a move down: ask the awarding body how to make the change before you send a second registration, which would be charged in full.',
  },
  check(resolved, context, report) {
    if (resolved.kind !== 'registration' || resolved.enterability !== 'enterable' || !resolved.qualification) return;
    if (context.reference.policy(resolved).registrationPer.value !== 'size') return;
    const other = otherSize(resolved, context);
    const { statusText: status } = resolved.entry;
    const isChange = saysSizeChange(status);
    if (!other) {
      const name = candidateName(resolved.entry.candidate);
      if (isChange) report({ message: 'alone', data: { name, status }, fields: ['status'] });
      return;
    }
    const { candidate } = other.entry;
    const data = { name: candidateName(candidate), other: qualificationName(other), row: candidate.row + 1, status };
    const made = isChange ? 'asked' : 'made';
    report({ message: isNew(other) ? 'both' : made, data, fields: ['code'] });
  },
});
