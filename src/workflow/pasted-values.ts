import { academicYearOf, groupBy, type CalendarDate } from '../entries';
import { openLines, readPasted, type Pasted, type Reference, type TypedValue, type WantedLine } from '../reference';
import { workflowValueWords } from './words/values';

/** A value of a pasted text for which no entry asks yet: of another series, level or size. */
export interface LaterValue extends Omit<TypedValue, 'source'> {
  /** `June 2027: entry deadline` */
  readonly label: string;
  /** The line of the text that it stands in. */
  readonly line: string;
}

/** What a pasted text gives for the lines that are asked about, and what else it gives of the year. */
export interface PastedValues extends Pasted {
  readonly later: readonly LaterValue[];
}

/**
 * Reads a pasted fees list or list of key dates for the lines that are wanted, and for all others of the year that nobody has given: the same list
 * is not asked for again in March. Of the others a value is taken only where the text is clear and the value fits one line alone.
 */
export function pastedValues(
  text: string,
  wanted: readonly WantedLine[],
  { reference, asOf }: { readonly reference: Reference; readonly asOf: CalendarDate },
): PastedValues {
  const asked = new Set(wanted.map(keyOf));
  const open = openLines(reference, asOf).filter((line) => !asked.has(keyOf(line)));
  const { found, others } = readPasted(text, [...wanted, ...open], academicYearOf(asOf));
  const forWanted = new Set(found.slice(0, wanted.length).flatMap((own) => own.map(valueKey)));
  const clear = open.flatMap((line, index): LaterValue[] => {
    const [only, another] = found[wanted.length + index] ?? [];
    if (only === undefined || another !== undefined || !only.isSure || only.text === null) return [];
    return [{ ...line, text: only.text, label: labelOf(line), line: only.line }];
  });
  const alone = [...groupBy(clear, valueKey)].filter(([key, own]) => own.length === 1 && !forWanted.has(key));
  return { found: found.slice(0, wanted.length), others, later: alone.flatMap(([, own]) => own) };
}

const keyOf = ({ sheet, keys }: WantedLine): string => [sheet, ...keys].join('\n');

const valueKey = ({ text, line }: { readonly text: string | null; readonly line: string }): string =>
  [line, text].join('\n');

function labelOf({ sheet, keys: [first = '', second = '', , level = '', size = ''] }: WantedLine): string {
  if (sheet === 'CT Series') return workflowValueWords.dateOf(first, second);
  if (first === 'late') return workflowValueWords.lateFee;
  if (first === 'very late') return workflowValueWords.veryLateFee;
  return second === 'unit'
    ? workflowValueWords.unitEntry(Number(level))
    : workflowValueWords.registration(Number(level), size);
}
