import { datePartsOf, formatDate, type CalendarDate } from '../../entries';
import { defineRule } from '../define-rule';

/** Whole years; our own limits. The file holds two digits of the year, so nobody near a hundred can be told from a child. */
const AGES = { youngest: 10, old: 80, oldest: 95 };

/** Completed years on a day; negative for somebody not yet born. */
function ageAt(birthDate: CalendarDate, asOf: CalendarDate): number {
  const [born, now] = [datePartsOf(birthDate), datePartsOf(asOf)];
  const birthdayToCome = now.month < born.month || (now.month === born.month && now.day < born.day);
  return now.year - born.year - (birthdayToCome ? 1 : 0);
}

export const birthDateInvalid = defineRule({
  id: 'birth-date-invalid',
  scope: 'candidate',
  checks: 'row',
  severity: 'error',
  milder: { old: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Date of birth impossible',
  source:
    'AQA entry guidance: the file holds the date of birth as DDMMYY (confirmed); the limits of age are this product’s own',
  since: '0.1.0',
  messages: {
    unreadable: '{text} is not a date of birth. Write it as dd/mm/yyyy, for instance 07/03/2009.',
    future: 'A date of birth of {date} is in the future. Check the year.',
    young: 'Born on {date}, this candidate would be {age} years old. Check the year.',
    old: 'Born on {date}, this candidate would be {age} years old. Check the year, and leave it if it is right.',
    ancient: 'Born on {date}, this candidate would be {age} years old. Check the year.',
  },
  check(row, { asOf }, report) {
    const fields = ['birthDate'] as const;
    if (row.birthDate === null) {
      if (row.birthDateText !== '') report({ message: 'unreadable', data: { text: row.birthDateText }, fields });
      return;
    }
    const age = ageAt(row.birthDate, asOf);
    if (age >= AGES.youngest && age <= AGES.old) return;
    const data = { date: formatDate(row.birthDate), age };
    if (row.birthDate > asOf) report({ message: 'future', data, fields });
    else if (age < AGES.youngest) report({ message: 'young', data, fields });
    else if (age > AGES.oldest) report({ message: 'ancient', data, fields });
    else if (age > AGES.old) report({ message: 'old', data, fields });
  },
});
