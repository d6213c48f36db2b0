import type { WantedOption } from '../../entries';
import type { Qualification } from '../option';

/** Words that titles carry and that tell no qualification from another. */
const NOISE = /OCR|CAMBRIDGE|TECHNICALS?|CTECS?|L(?:EVEL)?\d|LEVEL/g;

function lettersOf(text: string): string {
  return text
    .toUpperCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[^A-Z0-9]/g, '')
    .replace(NOISE, '');
}

/**
 * Entry codes by title, for sheets that write `Business Extended Certificate` or `Level 3 Cambridge Technical Extended
 * Certificate in Business` where others write 05835. Only whole titles, and only those of one qualification.
 */
export function titleCodes(qualifications: Iterable<Qualification>): (wanted: WantedOption) => WantedOption {
  const codes = new Map<string, string | null>();
  for (const { code, subject, size } of qualifications) {
    for (const title of [`${subject}${size}`, `${size}in${subject}`]) {
      const letters = lettersOf(title);
      codes.set(letters, codes.has(letters) && codes.get(letters) !== code ? null : code);
    }
  }
  return (wanted) => {
    const { code, qualification, qan } = wanted;
    if (qualification !== '' || qan !== '' || !/[A-Z]{4}/.test(code)) return wanted;
    const named = codes.get(lettersOf(code)) ?? null;
    return named === null ? wanted : { ...wanted, code: '', qualification: named };
  };
}
