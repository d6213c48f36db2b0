import { cellAddress, type CalendarDate } from '../../entries';
import { readAmount, readDate } from '../file/written-values';
import type { Reference } from '../reference';
import { publishedAs, readPublishedAs, whatFor, type WrittenLine } from './published-as';
import { isOwnSource, sheetPlace } from './read-line';
import { readTable } from './read-tables';
import {
  HEADING_ROW,
  type FoundLine,
  type FoundTable,
  type Holds,
  type ReferenceCell,
  type ReferenceTable,
} from './reference-table';
import { SHEET_KINDS } from './sheet-kinds';
import { BEHIND_VALUE, columnsOf, type SheetLayout } from './sheet-layout';
import type { PublishedLine } from './sheet-line';

const [{ heading: CONFIDENCE }, { heading: SOURCE }, { heading: PUBLISHED_AS }] = BEHIND_VALUE;

/**
 * The Reference sheets: what is published, with what the officer gave in the sheets that are there.
 * @param published the reference without the sheets
 * @param found the sheets as they are now; what the officer filled in comes back, right or wrong
 */
export function referenceTables(
  published: Reference,
  asOf: CalendarDate,
  found: readonly FoundTable[] = [],
): ReferenceTable[] {
  return SHEET_KINDS.map((kind) => {
    const { sheet, title, description } = kind.layout;
    const old = found.find((table) => table.sheet === sheet);
    const lines = linesOf(kind.layout, kind.published(published, asOf), old ? keptLines(old, published) : []);
    return { sheet, title, description, columns: columnsOf(kind.layout), lines };
  });
}

/** A line of the sheet as it is that must not be lost. */
interface KeptLine {
  readonly texts: FoundLine['texts'];
  readonly written: WrittenLine | null;
  /** `value`: what it gives counts; `wrong`: it gives something that does not; `apart`: that is not for what it was written for; `source`: it gives only a source. */
  readonly keeps: 'value' | 'wrong' | 'apart' | 'source';
}

/** The lines in which the officer wrote something, whether it can be used or not. */
function keptLines(table: FoundTable, published: Reference): KeptLine[] {
  const given = new Map(readTable(table, published).map((line) => [line.line.row, line]));
  return table.lines.flatMap(({ row, texts }): KeptLine[] => {
    const line = given.get(row);
    if (line && 'given' in line) return [{ texts, written: line.written, keeps: 'value' }];
    if (line) return [{ texts, written: line.written, keeps: line.invalid.about === 'changed' ? 'apart' : 'wrong' }];
    const written = readPublishedAs(texts[PUBLISHED_AS] ?? '');
    if (written === null) return [{ texts, written, keeps: 'apart' }];
    return isOwnSource(texts[SOURCE] ?? '', written) ? [{ texts, written, keeps: 'source' }] : [];
  });
}

/** The published lines, what the officer wrote in their places, then the officer's lines that fit none of them. */
function linesOf(
  layout: SheetLayout,
  published: readonly PublishedLine[],
  kept: readonly KeptLine[],
): readonly (readonly ReferenceCell[])[] {
  const keysOf = ({ texts }: KeptLine): string[] => layout.keys.map(({ heading }) => texts[heading] ?? '');
  const same = (one: readonly string[], other: readonly string[]): boolean =>
    whatFor(one).toLowerCase() === whatFor(other).toLowerCase();
  const left = new Set(kept);
  const owns = new Map<PublishedLine, KeptLine>();
  // Two units can have one title: the line that was written with the same value comes first.
  for (const alike of [(one: string | null, other: string | null) => one === other, () => true]) {
    for (const line of published.filter((one) => !owns.has(one))) {
      const own = [...left].find(
        (one) => one.keeps !== 'apart' && same(keysOf(one), line.keys) && alike(one.written?.value ?? null, line.value),
      );
      if (!own) continue;
      owns.set(line, own);
      left.delete(own);
    }
  }
  const rows = published.map((line, index) => rowOf(layout, line, owns.get(line), index));
  const others = [...left]
    .filter(({ keeps }) => keeps !== 'source')
    .map((own, index) => {
      const texts = { ...own.texts, ...givenTexts(layout, own, rows.length + index) };
      return cellsOf(layout, texts);
    });
  // A table has at least one line.
  return rows.length + others.length === 0 ? [cellsOf(layout, {})] : [...rows, ...others];
}

function rowOf(layout: SheetLayout, line: PublishedLine, own: KeptLine | undefined, index: number): ReferenceCell[] {
  const { keys, value, confidence, source, note } = line;
  const texts: Record<string, string> = {
    ...Object.fromEntries(layout.keys.map(({ heading }, column) => [heading, keys[column] ?? ''])),
    ...(layout.note ? { [layout.note.heading]: note ?? '' } : {}),
    [layout.value.heading]: value ?? '',
    [CONFIDENCE]: confidence ?? '',
    [SOURCE]: value === null ? '' : source,
    ...(own ? givenTexts(layout, own, index) : {}),
    [PUBLISHED_AS]: publishedAs(line),
  };
  return cellsOf(layout, texts);
}

/** Value, confidence and source as the officer gave them; a value without a source of theirs names its new place. */
function givenTexts(layout: SheetLayout, own: KeptLine, index: number): Record<string, string> {
  const source = own.texts[SOURCE] ?? '';
  if (own.keeps === 'source') return { [SOURCE]: source };
  const value = own.texts[layout.value.heading] ?? '';
  const confidence = own.texts[CONFIDENCE] ?? '';
  if (own.keeps !== 'value') return { [layout.value.heading]: value, [CONFIDENCE]: confidence, [SOURCE]: source };
  const column = columnsOf(layout).findIndex(({ heading }) => heading === layout.value.heading);
  const place = sheetPlace(layout.sheet, cellAddress({ row: HEADING_ROW + 1 + index, column }));
  return {
    [layout.value.heading]: value,
    [CONFIDENCE]: 'confirmed',
    [SOURCE]: isOwnSource(source, own.written) ? source : place,
  };
}

function cellsOf(layout: SheetLayout, texts: FoundLine['texts']): ReferenceCell[] {
  return columnsOf(layout).map(({ heading, holds }) => cellFor(texts[heading] ?? '', holds));
}

/** A text as its column holds it; what the column's kind cannot hold stays a text. */
function cellFor(text: string, holds: Holds): ReferenceCell {
  if (text === '') return { empty: holds };
  if (holds === 'number' && /^\d{1,4}$/.test(text)) return { number: Number(text) };
  if (holds === 'money') {
    const amount = readAmount(text);
    if ('value' in amount) return { pence: amount.value };
  }
  if (holds === 'day') {
    const day = readDate(text);
    if ('value' in day) return { day: day.value };
  }
  return { text };
}
