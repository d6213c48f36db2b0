import { largest } from '../../../entries';
import { parseCsv } from 'hucre/csv';
import { openingWords } from '../../words/opening';

/** What stands between values of a text file; where two are as likely, the first. */
const SEPARATORS = [
  { separator: ',', called: openingWords.separators.commas },
  { separator: ';', called: openingWords.separators.semicolons },
  { separator: '\t', called: openingWords.separators.tabs },
  { separator: '|', called: openingWords.separators.upright },
] as const;

export type Separator = (typeof SEPARATORS)[number];

/** So much of a text shows what stands between its values. */
const LOOKED_AT = 65_536;

/** The first line in which a text says to Excel what stands between its values; it is no row of the sheet. */
const SEPARATOR_LINE = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/i;

/** What stands between the values of a text, and the text without the line that may say so. */
export function separated(text: string): { readonly separator: Separator; readonly rest: string } {
  const [line = '', said] = SEPARATOR_LINE.exec(text) ?? [];
  const named = SEPARATORS.find(({ separator }) => separator === said);
  const rest = named ? text.slice(line.length) : text;
  return { separator: named ?? likeliest(rest), rest };
}

/**
 * The separator by which most lines fall into equally many values: commas within names are fewer, and lines above a list have
 * other numbers of values.
 */
function likeliest(text: string): Separator {
  const start = text.slice(0, LOOKED_AT);
  const scored = SEPARATORS.map((one) => ({ one, score: scoreOf(start, one.separator) }));
  return scored.reduce((best, other) => (other.score > best.score ? other : best)).one;
}

function scoreOf(start: string, separator: string): number {
  const linesOfLength = new Map<number, number>();
  for (const { length } of parseCsv(start, { delimiter: separator })) {
    linesOfLength.set(length, (linesOfLength.get(length) ?? 0) + 1);
  }
  return largest(
    [...linesOfLength].map(([length, lines]) => (length - 1) * lines),
    0,
  );
}
