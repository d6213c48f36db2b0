import { parseSeries, type Cell, type Series } from '../entries';
import { textAt } from './cell-text';
import type { FamilyWords } from './family-words';
import type { SheetContent } from './sheet-content';

/** Where it stands what units are for whose rows and headings do not say it: a line above the headings, a line between the rows, the name of the sheet. */
export interface Title<Value> extends Cell {
  readonly from: 'banner' | 'group' | 'tab';
  /** As it is written there. */
  readonly text: string;
  readonly value: Value;
}

/** What stands over a list for all units of it that do not say it themselves. */
export interface Titles {
  readonly qualification: Title<string> | null;
  readonly series: Title<Series> | null;
}

export const NO_TITLES: Titles = { qualification: null, series: null };

/** What is said further down goes before what was said above, each by itself. */
export function withTitlesOf(above: Titles, { qualification, series }: Titles): Titles {
  return { qualification: qualification ?? above.qualification, series: series ?? above.series };
}

/** A line above the headings has fewer cells than a row of a candidate. */
const MOST_CELLS = 2;

/** Words that speak of entries: a day or month beside them is that of the entries, and not of the printing. */
const SPEAKS_OF_ENTRIES = /\b(?:entr(?:y|ies)|exam(?:s|inations?)?|series|session|season|sitting|units?)\b/i;

/** Words of what is over: its series is not that of the entries. */
const OVER = /\b(?:results?|last|previous|prior|past)\b/i;

/** The one series that a line names: alone, or beside words that speak of entries or of a qualification. */
function seriesIn(line: string, families: FamilyWords): Series | null {
  const whole = parseSeries(line);
  if (whole !== null) return whole;
  if (OVER.test(line)) return null;
  if (!SPEAKS_OF_ENTRIES.test(line) && families.qualificationIn(line) === null) return null;
  const words = line.split(/[\s,;:()–—-]+/).filter((word) => word !== '');
  // `due 21 February 2027` is a day, and no series.
  const isDay = (word: string | undefined): boolean => /^\d{1,2}(?:st|nd|rd|th)?$/i.test(word ?? '');
  const found = words
    .slice(0, -1)
    .flatMap((word, index) => (isDay(words[index - 1]) ? [] : [`${word} ${words[index + 1] ?? ''}`]))
    .flatMap((pair) => (/\d{4}$/.test(pair) ? (parseSeries(pair) ?? []) : []));
  const [series, ...others] = found;
  return others.length === 0 ? (series ?? null) : null;
}

/** The value that lines give with one voice; null where they give none, or several. */
function oneOf<Value>(titles: readonly Title<Value>[]): Title<Value> | null {
  const [first, ...others] = titles;
  const isSame = ({ value }: Title<Value>): boolean => JSON.stringify(value) === JSON.stringify(first?.value);
  return first !== undefined && others.every(isSame) ? first : null;
}

type Line = Omit<Title<never>, 'value'>;

/** The filled cells of a row. */
function textsOf(sheet: SheetContent, row: number, from: Title<never>['from']): Line[] {
  return (sheet.values[row] ?? []).flatMap((_, column) => {
    const text = textAt(sheet, row, column);
    return text === '' ? [] : [{ row, column, text, from }];
  });
}

/** The first of the lines above a row that are no rows of candidates: those of a list further up are. */
function firstLine(sheet: SheetContent, headingRow: number): number {
  let row = headingRow;
  while (row > 0 && textsOf(sheet, row - 1, 'banner').length <= MOST_CELLS) row--;
  return row;
}

/** What lines say with one voice, of the qualification and of the series. */
function titlesIn(lines: readonly Line[], families: FamilyWords): Titles {
  const told = <Value>(read: (text: string) => Value | null): Title<Value> | null =>
    oneOf(
      lines.flatMap((line): Title<Value>[] => {
        const value = read(line.text);
        return value === null ? [] : [{ ...line, value }];
      }),
    );
  return { qualification: told(families.qualificationIn), series: told((text) => seriesIn(text, families)) };
}

/** What the lines above the headings of a list tell of the units below; where they tell nothing, the name of the sheet. */
export function readTitles(sheet: SheetContent, headingRow: number, isFirst: boolean, families: FamilyWords): Titles {
  const from = isFirst ? 0 : firstLine(sheet, headingRow);
  const lines = Array.from({ length: headingRow - from }, (_, line) => textsOf(sheet, from + line, 'banner')).flat();
  const tab = titlesIn([{ row: headingRow, column: 0, text: sheet.name, from: 'tab' }], families);
  const namesSome = lines.some(({ text }) => families.qualificationIn(text) !== null);
  const banner = titlesIn(lines, families);
  return {
    // Of lines that name several none is right for all, and neither is the sheet's name.
    qualification: namesSome ? banner.qualification : tab.qualification,
    series: banner.series ?? tab.series,
  };
}

/** What a line between the rows says of those below it; nulls where it says nothing, or several things. */
export function readGroupTitles(sheet: SheetContent, row: number, families: FamilyWords): Titles {
  return titlesIn(textsOf(sheet, row, 'group'), families);
}
