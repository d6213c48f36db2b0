import { parseYesNo } from './yes-no-answer';
import type { YesNoQuestion } from './yes-no-headings';
import { REMARKS } from './other-matters';

/** Headings that ask whether somebody is entered, was sent, is left out: whatever else they say. */
const SPEAKS = new RegExp(
  [
    /\b(?:re-?)?(?:enter(?:ed|ing|s)?|entry|entries|submit(?:ted|ting)?|submissions?|sen[dt]|sending|upload(?:ed|ing)?)\b/,
    /\b(?:to register|registered|registering|registrations?|withdraw[sn]?|withdrew|withdrawing|withdrawals?)\b/,
    /\b(?:exclud(?:e[ds]?|ing)|exclusions?|omit(?:s|ted)?|cancel(?:led|s)?|cancellations?|removed?|dropped|skip(?:ped)?)\b/,
    /\b(?:boards?|awarding (?:body|organisation)|a2c|interchange|ocr|edi)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** What such words are also said of: money, letters, people, and other events in a school. */
const OTHER_MATTERS = new RegExp(
  [
    /\b(?:fees?|paid|pays?|payments?|prices?|costs?|invoiced?|charged?|refund(?:ed)?|late|statements?|letters?|e-?mail(?:s|ed)?|texts?)\b/,
    /\b(?:parents?|parental|parent's|guardians?|carers?|home|reminders?|reminded|timetables?|certificates?|results?|grades?|marks?)\b/,
    /\b(?:arrangements?|concessions?|applications?|evidence|portfolios?|samples?|moderat\w+|work|photos?|passports?|library|packs?)\b/,
    /\b(?:disab\w+|blind|sen|send register|fsm|premium|school|college|sixth|lessons?|pe|trips?|level|points?|requirements?|number of|no\. of|total)\b/,
    /^(?:date of entry|entry (?:date|year))$/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** Whether the answers below a heading are likely to be about entries, so that they must not be passed over. */
export function speaksOfEntries(heading: string): boolean {
  return SPEAKS.test(heading) && !OTHER_MATTERS.test(heading) && !REMARKS.test(heading);
}

const ANY_QUESTION: YesNoQuestion = { asks: 'sent', yes: 'Submitted', no: '', letter: '', dated: true };

/** Whether a text answers some question about an entry: yes or no with or without a remark, a day, a status. */
export function isAnswer(text: string): boolean {
  return parseYesNo(text, ANY_QUESTION).status !== null;
}
