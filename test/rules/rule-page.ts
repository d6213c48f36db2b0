import { FIELDS, parseCandidateNumber, type CalendarDate, type Field } from '../../src/entries';
import { FIELD_WORDS } from '../../src/rules';
import type { TestRow } from './entry-list';

/** A rule's page, taken apart. */
export interface RulePage {
  readonly title: string;
  /** The small table at the top. */
  readonly facts: Readonly<Record<string, string>>;
  readonly headings: readonly string[];
  readonly sections: Readonly<Record<string, string>>;
}

export function readPage(text: string): RulePage {
  const [opening = '', ...parts] = text.split(/^## /m);
  const sections = parts.map((part): [string, string] => {
    const [heading = '', ...lines] = part.split('\n');
    return [heading, lines.join('\n').trim()];
  });
  const facts = tableRows(opening).map(([name = '', value = '']): [string, string] => [name, value]);
  return {
    title: /^# (.*)$/m.exec(opening)?.[1] ?? '',
    facts: Object.fromEntries(facts.filter(([name]) => name !== '')),
    headings: sections.map(([heading]) => heading),
    sections: Object.fromEntries(sections),
  };
}

/** The cells of a Markdown table, without its line of dashes. */
function tableRows(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The rows of a page's example that are right, or those that are wrong: a sheet that can be checked. */
export interface ExampleSheet {
  readonly rows: readonly TestRow[];
  readonly without: readonly Field[];
  readonly asOf: CalendarDate | null;
  /** By row: the words of the field that the page says is marked; empty for none. */
  readonly marked: readonly string[];
}

const HEADINGS = new Map<string, Field>(FIELDS.map((field) => [FIELD_WORDS[field].toLowerCase(), field]));

/** A column that the example's sheet has not. */
const NO_COLUMN = 'no column';

/**
 * Reads the table of an example: `Example` says right or wrong, `Marked` which cell is marked, `Sent on` the day
 * (YYYY-MM-DD), and every other heading names a field. What is not shown is right. Candidate 0001 is always the same
 * person, and so on to 0006.
 */
export function exampleSheet(section: string, verdict: 'right' | 'wrong'): ExampleSheet {
  const [headings = [], ...lines] = tableRows(section);
  const records = lines.map((cells) => Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])));
  const own = records.filter((record) => record.Example === verdict);
  const without = new Set<Field>();
  const rows = own.map((record): TestRow => {
    const row: Partial<Record<Field, string>> = {};
    for (const [heading, text] of Object.entries(record)) {
      if (['Example', 'Marked', 'Sent on'].includes(heading)) continue;
      const field = HEADINGS.get(heading.toLowerCase());
      if (field === undefined) throw new Error(`${heading} is not a field.`);
      if (text === NO_COLUMN) without.add(field);
      else row[field] = text;
    }
    const number = Number(parseCandidateNumber(row.candidateNumber ?? '') ?? 0);
    return number >= 1 && number <= 6 ? { ...row, person: number - 1 } : row;
  });
  const day = own[0]?.['Sent on'];
  return {
    rows,
    without: [...without],
    asOf: day === undefined || day === '' ? null : (day as CalendarDate),
    marked: own.map((record) => record.Marked ?? ''),
  };
}
