import { rowName } from '../../entries';
import { candidateName, isNew, qualificationName } from '../../assessment';
import { defineRule } from '../define-rule';
import { fewWithTwo } from '../registrations/few-with-two';

export const registrationTwoQualifications = defineRule({
  id: 'registration-two-qualifications',
  scope: 'entry',
  checks: 'list',
  severity: 'note',
  certainty: 'suspected',
  fix: 'none',
  title: 'Registered for two qualifications',
  source:
    'This product’s own rule: no awarding body forbids two subjects, but where nearly nobody has two, the second may be a slip, and each registration is charged',
  since: '0.1.0',
  messages: {
    few: '{name} is registered for {own}, and for {other} in row {row}. Registered for two subjects or levels here: {few} of {all} candidates. If both are meant, leave it; if not, take out the one that is not, since each is charged.',
  },
  check(_list, context, report) {
    const { people, of } = fewWithTwo(context);
    for (const own of people) {
      for (const { resolved, other } of own) {
        if (!isNew(resolved)) continue;
        const { candidate } = resolved.entry;
        const data = {
          ...{ name: candidateName(candidate), own: qualificationName(resolved), other: qualificationName(other) },
          ...{ row: rowName(other.entry.candidate.row, context.list), all: of, few: people.length },
        };
        report(resolved, { message: 'few', data, fields: ['code'] });
      }
    }
  },
});
