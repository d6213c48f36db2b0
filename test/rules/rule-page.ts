import { FIELDS, FIELD_TABLE, parseCandidateNumber, type CalendarDate, type Field } from '../../src/entries';
import type { Typed } from '../reference/sheets/filled-in';
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
  /** What is typed into Reference sheets. */
  readonly typed: readonly Typed[];
  /** Lines of the sheet of the answers, their texts by heading. */
  readonly answered: readonly Readonly<Record<string, string>>[];
}

/** `CT Fees, line "late", Fee: £12.5`. */
function typedInto(words: string): Typed[] {
  const [, sheet, line, heading, text] = /^(CT \w+), line "(.*)", ([^:]+): (.*)$/.exec(words) ?? [];
  if (words === '') return [];
  if (!sheet || !line || !heading || !text) throw new Error(`${words} does not say what is typed where.`);
  return [[sheet, line, { [heading]: text }]];
}

/** What the cells of a row are besides their texts: `candidate number: number, surname: spaces`, `hidden`, or `crossed out`. */
function cellsOf(words: string): Pick<TestRow, 'cells' | 'hidden' | 'struck'> {
  const parts = words.split(',').map((part) => part.trim());
  const cells = parts.flatMap((part): [string, string][] => {
    const [name = '', as] = part.split(': ');
    const field = HEADINGS.get(name.toLowerCase());
    return field === undefined || as === undefined ? [] : [[field, as]];
  });
  const struck = parts.includes('crossed out') ? { struck: 'row' as const } : {};
  return { cells: Object.fromEntries(cells), hidden: parts.includes('hidden'), ...struck };
}

/**
 * What a row said otherwise when it was sent: `as it is`, or `UCI: 999990260001T, surname: Orchard`, or what was typed over in its
 * line of the register, `register What: Entry`. Nothing: it was not sent.
 */
function sentAs(words: string): Pick<TestRow, 'sent' | 'sentFrom' | 'damaged'> {
  if (words === '') return {};
  const parts = words === 'as it is' ? [] : words.split(', ').map((part) => part.split(': '));
  const damaged = parts.filter(([name = '']) => name.startsWith('register '));
  const texts = parts.flatMap(([name = '', text = '']) => {
    if (name.startsWith('register ') || name === 'sheet') return [];
    const field = HEADINGS.get(name.toLowerCase());
    if (field === undefined) throw new Error(`${name} is not a field.`);
    return [[field, text]];
  });
  const typedOver = damaged.map(([name = '', text = '']) => [name.slice('register '.length), text]);
  const [, sentFrom] = parts.find(([name]) => name === 'sheet') ?? [];
  const sent = { sent: Object.fromEntries(texts), damaged: Object.fromEntries(typedOver) };
  return sentFrom === undefined ? sent : { ...sent, sentFrom };
}

/** `Answer: Left, Candidate number: 0001`. */
function answeredAs(words: string): Record<string, string>[] {
  if (words === '') return [];
  return [Object.fromEntries(words.split(', ').map((part) => part.split(': ')))];
}

function resultOf(words: string): NonNullable<TestRow['result']> {
  if (words === '' || words === 'sat' || words === 'sat, another UCI' || words === 'absent') return words;
  throw new Error(`${words} is neither sat nor absent.`);
}

const HEADINGS = new Map<string, Field>(FIELDS.map((field) => [FIELD_TABLE[field].words.toLowerCase(), field]));

/** A column that the example's sheet has not. */
const NO_COLUMN = 'no column';

/**
 * Reads the table of an example: `Example` says right or wrong, `Marked` which cell is marked, `Sent on` the day
 * (YYYY-MM-DD), `Cells` how cells are stored, `Result` what a results file tells of the row, `Reference sheet` what is typed into one, `Kept answer` a line of the sheet of answers, `Sent` that the row was sent, from which other sheet, and what it said then, a heading in quotes a column that is of no field, and every other heading names a field. What is not shown is right. Candidate 0001 is always the same
 * person, and so on to 0006.
 */
export function exampleSheet(section: string, verdict: 'right' | 'wrong'): ExampleSheet {
  const [headings = [], ...lines] = tableRows(section);
  const records = lines.map((cells) => Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])));
  const own = records.filter((record) => record.Example === verdict);
  const without = new Set<Field>();
  const rows = own.map((record): TestRow => {
    const row: Partial<Record<Field, string>> = {};
    const beside: Record<string, string> = {};
    for (const [heading, text] of Object.entries(record)) {
      if (
        ['Example', 'Marked', 'Sent on', 'Cells', 'Result', 'Reference sheet', 'Sent', 'Kept answer'].includes(heading)
      )
        continue;
      const headingBeside = /^"(.*)"$/.exec(heading)?.[1];
      if (headingBeside !== undefined) {
        if (text !== '') beside[headingBeside] = text;
        continue;
      }
      const field = HEADINGS.get(heading.toLowerCase());
      if (field === undefined) throw new Error(`${heading} is not a field.`);
      if (text === NO_COLUMN) without.add(field);
      else row[field] = text;
    }
    const number = Number(parseCandidateNumber(row.candidateNumber ?? '') ?? 0);
    const stored = {
      ...cellsOf(record.Cells ?? ''),
      result: resultOf(record.Result ?? ''),
      beside,
      ...sentAs(record.Sent ?? ''),
    };
    return number >= 1 && number <= 6 ? { ...row, ...stored, person: number - 1 } : { ...row, ...stored };
  });
  const day = own[0]?.['Sent on'];
  return {
    rows,
    without: [...without],
    asOf: day === undefined || day === '' ? null : (day as CalendarDate),
    typed: own.flatMap((record) => typedInto(record['Reference sheet'] ?? '')),
    answered: own.flatMap((record) => answeredAs(record['Kept answer'] ?? '')),
    marked: own.map((record) => record.Marked ?? ''),
  };
}
