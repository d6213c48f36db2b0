import { formatDate, type CalendarDate } from '../../entries';
import { defineRule } from '../define-rule';

/** Whole years; our own limits. The file holds two digits of the year, so nobody near a hundred can be told from a child. */
const AGES = { youngest: 10, old: 80, oldest: 95 };

/** Completed years on a day. */
function ageAt(birthDate: CalendarDate, asOf: CalendarDate): number {
  const isBirthdayToCome = asOf.slice(5) < birthDate.slice(5);
  return Number(asOf.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (isBirthdayToCome ? 1 : 0);
}

export const birthDateImplausible = defineRule({
  id: 'birth-date-implausible',
  scope: 'candidate',
  checks: 'row',
  needs: 'row',
  severity: 'error',
  milder: { old: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Date of birth unlikely',
  source:
    'AQA entry guidance: the file holds the date of birth as DDMMYY (confirmed); the limits of age are this product’s own',
  since: '0.1.0',
  messages: {
    young: 'Born on {date}, this candidate would be {age} years old. Check the year.',
    old: 'Born on {date}, this candidate would be {age} years old. Check the year, and leave it if it is right.',
    ancient: 'Born on {date}, this candidate would be {age} years old. Check the year.',
  },
  check({ birthDate }, { asOf }, report) {
    // A day to come is for birth-date-invalid.
    if (birthDate === null || birthDate > asOf) return;
    const age = ageAt(birthDate, asOf);
    if (age >= AGES.youngest && age <= AGES.old) return;
    const message = age < AGES.youngest ? 'young' : age > AGES.oldest ? 'ancient' : 'old';
    report({ message, data: { date: formatDate(birthDate), age }, fields: ['birthDate'] });
  },
});
