import { addDays, formatDate, timeOfDayIn } from '../../entries';
import { defineRule } from '../define-rule';

export const birthDateTime = defineRule({
  id: 'birth-date-time',
  scope: 'candidate',
  checks: 'row',
  needs: 'row',
  severity: 'warning',
  certainty: 'suspected',
  fix: 'none',
  title: 'Date of birth with a time of day',
  source:
    'AQA entry guidance: the file holds the date of birth as DDMMYY, without a time (confirmed); that programs move midnight to the evening before is this product’s own observation',
  since: '0.1.0',
  messages: {
    evening:
      'This date of birth has a time of day: {date} at {time}. It was read as {date}, but may really be {next}: a program that converts time zones moves midnight to the evening before. Compare it with the source, and write the day without a time.',
    day: 'This date of birth has a time of day: {date} at {time}. It was read as {date}. Compare it with the source, and write the day without a time.',
  },
  check({ birthDate, birthDateText }, _context, report) {
    const time = timeOfDayIn(birthDateText);
    if (time === null || birthDate === null) return;
    const data = { date: formatDate(birthDate), time, next: formatDate(addDays(birthDate, 1)) };
    report({ message: time >= '12:00' ? 'evening' : 'day', data, fields: ['birthDate'] });
  },
});
