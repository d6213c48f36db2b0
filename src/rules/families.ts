import { listInWords } from '../entries';
import type { Reference } from '../reference';

/** What the known qualifications are called: `Cambridge Technicals`. */
export function familiesIn({ families }: Reference): string {
  return listInWords(families.map(({ title }) => title));
}
