import { formatDate } from '../../entries';
import { defineRule } from '../define-rule';

export const birthDateInvalid = defineRule({
  id: 'birth-date-invalid',
  scope: 'candidate',
  checks: 'row',
  needs: 'row',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Date of birth not valid',
  source: 'AQA entry guidance: the file holds the date of birth as DDMMYY (confirmed)',
  since: '0.1.0',
  messages: {
    unreadable: '{text} is not a date of birth. Write it as dd/mm/yyyy, for instance 07/03/2009.',
    future: 'The date of birth {date} is in the future. Check the year.',
  },
  check({ birthDate, birthDateText }, { asOf }, report) {
    const fields = ['birthDate'] as const;
    if (birthDate === null) {
      if (birthDateText !== '') report({ message: 'unreadable', data: { text: birthDateText }, fields });
    } else if (birthDate > asOf) {
      report({ message: 'future', data: { date: formatDate(birthDate) }, fields });
    }
  },
});
