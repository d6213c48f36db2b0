import { cellOf, counted, groupBy } from '../../entries';
import { LAST_DATE_WORDS } from '../../reference';
import { defineRule } from '../define-rule';
import { lastOf } from '../series/last-of';
import { sizeWords } from '../roll/unit-words';

export const lastDates = defineRule({
  id: 'last-dates',
  scope: 'dates',
  checks: 'list',
  severity: 'warning',
  milder: { near: 'note', lastSeries: 'note' },
  certainty: 'certain',
  fix: 'none',
  title: 'Last date near or past',
  source:
    'What you typed in of the awarding body’s notices: none was published yet. That 60 days before a last registration and a year before a last certification are near is this product’s own choice',
  since: '0.1.0',
  messages: {
    near: 'The {what} for {qualification} is {last}. It affects {entries} in this sheet.',
    past: 'The {what} for {qualification} was {last}: too late for {entries} in this sheet. Ask the awarding body before you send them.',
    lastSeries:
      'The last series for {qualification} is {last}, and this sheet has {entries} for it. There is no resit after it.',
    pastSeries:
      'The last series for {qualification} is {last}, but this sheet has {entries} for a later one. Ask the awarding body before you send them.',
  },
  check(_list, { entries, reference, asOf, answers }, report) {
    const standing = entries.filter(({ entry }) => entry.status.standing !== 'withdrawn');
    for (const [code, own] of groupBy(standing, ({ qualificationCode }) => qualificationCode)) {
      const qualification = code === null ? null : reference.qualification(code);
      if (qualification === null) continue;
      for (const { what, message, known, last, some } of lastOf(own, reference.lastDates(qualification.code), asOf)) {
        const [first] = some;
        const about = `${LAST_DATE_WORDS[what]} ${last}`;
        const ask = { candidate: null, qualification: qualification.code, units: [], about } as const;
        if (first === undefined || answers.isAnswered({ ...ask, unit: '' })) continue;
        const count = counted(some.length, 'entry', 'entries');
        const data = { what: LAST_DATE_WORDS[what], last, qualification: sizeWords(qualification), entries: count };
        const cells = some.map(({ entry }) => cellOf(entry, 'code'));
        report(first, { message, data, cells, ask: { ...ask, answers: ['seen'] }, restsOn: [known] });
      }
    }
  },
});
