import { historyWords, candidateName, qualificationName } from '../../assessment';
import { defineRule } from '../define-rule';
import { lostUnit } from '../registrations/attempt-standing';

/** The attempts that the awarding body's text counts. */
const ATTEMPTS_IN_TEXT = 2;
const MORE_ATTEMPTS = {
  confidence: 'likely',
  source: 'the awarding body’s text counts two attempts and is older than the third at Level 3',
} as const;

export const qualificationUnachievable = defineRule({
  id: 'qualification-unachievable',
  scope: 'attempts',
  checks: 'list',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Size can no longer be achieved',
  source:
    'OCR, Cambridge Technicals entry rules: a mandatory examined unit that is failed in all attempts makes the result Unclassified (confirmed; for three attempts it is likely); OCR blog of 2024: a near pass, R, is enough at Level 3 (confirmed)',
  since: '0.1.0',
  messages: {
    failed:
      '{name} can no longer achieve {qualification}: unit {unit} is mandatory, and all {limit} attempts that are allowed were failed ({history}). The result would be Unclassified. Ask the awarding body whether another size can still be achieved.',
  },
  check(_list, context, report) {
    for (const registration of context.entries) {
      const { kind, entry, qualificationCode } = registration;
      if (kind !== 'registration' || entry.status.standing === 'withdrawn' || qualificationCode === null) continue;
      const mandatory = context.reference.mandatoryUnits(qualificationCode);
      const lost = mandatory && lostUnit(registration, mandatory.value, context);
      if (!lost) continue;
      const { unit, attempts, limit } = lost;
      const who = { name: candidateName(entry.candidate), qualification: qualificationName(registration) };
      const data = { ...who, unit, limit: limit.value, history: historyWords(attempts) };
      const records = attempts.earlier.flatMap(({ doubt }) => doubt ?? []);
      const restsOn = [
        ...[mandatory, limit, ...(limit.value > ATTEMPTS_IN_TEXT ? [MORE_ATTEMPTS] : [])],
        ...records.map((source) => ({ confidence: 'likely', source }) as const),
      ];
      report(registration, { message: 'failed', data, fields: ['code'], restsOn });
    }
  },
});
