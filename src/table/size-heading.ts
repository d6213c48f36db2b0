import { NO_OPTION } from '../entries';
import type { FamilyWords } from './family-words';
import type { UnitHeading } from './unit-heading';
import { unitSaying } from './unit-qualifier';

/** Words that say what was, or what is not to be: a tick below them registers nobody. */
const NO_REQUEST =
  /\b(?:last|previous(?:ly)?|prior|past|already|old|former(?:ly)?|not|no|none?|stopped|dropped|left)\b/i;

/**
 * Reads a heading that names one qualification by its code or whole title: `Ext Cert 05835`, `Business Extended Certificate`. A tick below it
 * registers for that one. Null where it names none or several, asks a question, or speaks of something else than the entry: `05835 grade`, `Registered 05835`.
 */
export function parseSizeHeading(heading: string, families: FamilyWords): UnitHeading | null {
  // Four digits are also those of rooms, lockers and telephones.
  const qualification = families.qualificationIn(heading.replace(/\b\d{4}\b/g, ' '));
  if (qualification === null || NO_REQUEST.test(heading)) return null;
  const saying = unitSaying(heading.replace(/[A-Z]?\d{3,5}/gi, ' '));
  return saying === 'title' || saying === 'entry'
    ? { wanted: { ...NO_OPTION, code: qualification, qualification }, series: null }
    : null;
}
