import { formatPence, type CalendarDate } from '../../../src/entries';
import {
  BUILT_IN_PACKS,
  buildReference,
  HEADING_ROW,
  parseReferenceFile,
  readReferenceSheets,
  referenceTables,
  type FoundTable,
  type OptionSet,
  type Pack,
  type Reference,
  type ReferenceCell,
  type ReferenceTable,
} from '../../../src/reference';

export const DAY: CalendarDate = '2026-11-23';

/** What the officer types: which line (its keys as they stand in the sheet, joined by commas), and the new texts by heading. */
export type Typed = readonly [sheet: string, line: string, texts: Readonly<Record<string, string>>];

function textOf(cell: ReferenceCell): string {
  if ('text' in cell) return cell.text;
  if ('number' in cell) return String(cell.number);
  if ('pence' in cell) return formatPence(cell.pence);
  return 'day' in cell ? `${cell.day.slice(8)}/${cell.day.slice(5, 7)}/${cell.day.slice(0, 4)}` : '';
}

/** The sheets as they would be found again, with what the officer types into them; `own` adds a line below the others. */
export function filledIn(tables: readonly ReferenceTable[], typed: readonly Typed[]): FoundTable[] {
  return tables.map((table) => {
    const headings = table.columns.map(({ heading }) => heading);
    const lines = table.lines.map((cells, index) => {
      const texts = Object.fromEntries(
        headings.map((heading, column) => [heading, textOf(cells[column] ?? { text: '' })]),
      );
      return { row: HEADING_ROW + 1 + index, texts };
    });
    for (const [, line, texts] of typed.filter(([sheet]) => sheet === table.sheet)) {
      const found = lines.find((one) => (one.texts['Published as'] ?? '').startsWith(`${line}: `));
      if (line === 'own') lines.push({ row: HEADING_ROW + 1 + lines.length, texts: { ...texts } });
      else if (found) Object.assign(found.texts, texts);
      else throw new Error(`${table.sheet} has no line for ${line}`);
    }
    return {
      sheet: table.sheet,
      columns: Object.fromEntries(headings.map((heading, column) => [heading, column])),
      headingRow: HEADING_ROW,
      lines,
    };
  });
}

export interface Officer {
  readonly basedata: readonly OptionSet[];
  /** The content of the reference file. */
  readonly file: object;
  readonly published: Reference;
  readonly tables: readonly ReferenceTable[];
  readonly packs: readonly [Pack, ...Pack[]];
}

/** A reference and the sheets that are written from it. */
export function officer(basedata: readonly OptionSet[] = [], file: object = {}, packs = BUILT_IN_PACKS): Officer {
  const parsed = parseReferenceFile(JSON.stringify(file));
  const published = buildReference({ basedata, file: parsed, packs }).reference;
  return { basedata, file, packs, published, tables: referenceTables(published, DAY) };
}

/** The reference once the sheets are filled in and read. */
export function afterTyping({ basedata, file, packs, published, tables }: Officer, ...typed: Typed[]): Reference {
  const sheets = readReferenceSheets(filledIn(tables, typed), published);
  return buildReference({ basedata, file: parseReferenceFile(JSON.stringify(file)), sheets, packs }).reference;
}
