import { cellAddress } from '../../entries';
import type { ReferenceFile } from '../file/reference-file-schema';
import type { Reference } from '../reference';
import { confidenceOf, readPublishedAs, whatFor, type WrittenLine } from './published-as';
import { notAmong } from './problem-words';
import type { FoundLine, FoundTable, InvalidValue } from './reference-table';
import { BEHIND_VALUE } from './sheet-layout';
import type { SheetKind } from './sheet-line';
import { sheetWords } from '../words/sheets';

const [{ heading: CONFIDENCE }, { heading: SOURCE }, { heading: PUBLISHED_AS }] = BEHIND_VALUE;

/** A line that the officer filled in or changed, and what it gives or what is wrong with it. */
export type GivenLine = { readonly line: FoundLine; readonly written: WrittenLine | null } & (
  { readonly target: string; readonly given: ReferenceFile; readonly cell: string } | { readonly invalid: InvalidValue }
);

/** Reads a line of a sheet; null where the officer gave nothing in it: it is empty, or as the product wrote it. */
export function readLine(kind: SheetKind, table: FoundTable, line: FoundLine, published: Reference): GivenLine | null {
  const { keys, value } = kind.layout;
  const text = (heading: string | undefined): string => line.texts[heading ?? ''] ?? '';
  const valueText = text(value.heading);
  if (valueText === '') return null;
  const written = readPublishedAs(text(PUBLISHED_AS));
  const invalid = (
    about: InvalidValue['about'],
    headings: readonly (string | undefined)[],
    problem: string,
  ): GivenLine => ({
    line,
    written,
    invalid: { sheet: table.sheet, cells: cellsOf(table, line, headings), about, problem },
  });

  const what = whatFor(keys.map(({ heading }) => text(heading)));
  if (written !== null && written.what.toLowerCase() !== what.toLowerCase()) {
    return invalid('changed', [keys.at(-1)?.heading, ...keys.slice(0, -1).map(({ heading }) => heading)], written.what);
  }
  const sure = text(CONFIDENCE);
  const isSame = written?.value?.toLowerCase() === kind.words(valueText).toLowerCase();
  const isConfirmed = confidenceOf(sure) === 'confirmed';
  if (isSame && confidenceOf(sure) === written?.confidence) return null;
  if (sure !== '' && !isConfirmed && confidenceOf(sure) !== written?.confidence) {
    const problem =
      confidenceOf(sure) === null
        ? notAmong(sure, sheetWords.confidence, ['confirmed', 'likely', 'unverified'])
        : sheetWords.counts;
    return invalid('value', [CONFIDENCE], problem);
  }
  if (isSame && !isConfirmed) return null;
  const reading = kind.read({ text, published: written?.value ?? null }, published);
  if ('problem' in reading) return invalid('value', [reading.heading, value.heading], reading.problem);
  const [at] = cellsOf(table, line, [value.heading]);
  const cell = at ? cellAddress(at) : '';
  const source = sourceOf(table.sheet, cell, text(SOURCE), written);
  return { line, written, target: reading.target, given: { ...reading.given, source }, cell };
}

/** The cells of a line under some headings, each once. */
function cellsOf(
  { columns }: FoundTable,
  { row }: FoundLine,
  headings: readonly (string | undefined)[],
): InvalidValue['cells'] {
  const places = new Set(headings.flatMap((heading) => columns[heading ?? ''] ?? []));
  return [...places].map((column) => ({ row, column }));
}

/** `sheet CT Fees, cell G7: Fees list, page 4`, with what the officer wrote into "Source". */
function sourceOf(sheet: string, cell: string, source: string, written: WrittenLine | null): string {
  const place = sheetPlace(sheet, cell);
  return isOwnSource(source, written) ? `${place}: ${source}` : place;
}

/** Whether the officer wrote the source: it is neither that of the published value nor the place of the cell itself. */
export function isOwnSource(source: string, written: WrittenLine | null): boolean {
  return source !== '' && source !== written?.source && !/^sheet CT [A-Z][a-z]+, cell [A-Z]+\d+$/.test(source);
}

/** The source that the officer wrote beside a value, without the cell; `typed by you` where there is none. */
export function withoutPlace(source: string): string {
  return source.replace(/^sheet CT [A-Z][a-z]+, cell [A-Z]+\d+(?:: )?/, '') || sheetWords.typedByYou;
}

/** Where a value of a sheet comes from. */
export function sheetPlace(sheet: string, cell: string): string {
  return sheetWords.place(sheet, cell);
}
