import { DETAILS, detailText, sentWords } from '../../register';
import { candidateName } from '../../assessment';
import { defineRule } from '../define-rule';

export const namesakeSent = defineRule({
  id: 'namesake-sent',
  scope: 'submission',
  checks: 'row',
  needs: 'people',
  severity: 'warning',
  certainty: 'suspected',
  fix: 'none',
  title: 'Namesake of somebody sent before',
  source:
    'This product’s own rule: two people may share name and date of birth, and one person may have had number and UCI changed',
  since: '0.1.0',
  messages: {
    namesake:
      '{sent}, born on the same day, was {how} with candidate number {number} and UCI {uci}. {name} has neither, and so counts as another candidate. If they are one person, put the number or the UCI back, and have the other one changed by e-mail first: otherwise the entry is made twice.',
  },
  check(row, { submitted }, report) {
    const namesake = submitted.namesakeOf(row);
    if (namesake === null) return;
    const { details } = namesake.sent;
    const data = {
      sent: detailText(details, 'name'),
      how: sentWords(namesake.sent),
      number: details.candidateNumber,
      uci: details.uci,
      name: candidateName(row),
    };
    report({ message: 'namesake', data, fields: [DETAILS.candidateNumber.field, DETAILS.uci.field] });
  },
});
