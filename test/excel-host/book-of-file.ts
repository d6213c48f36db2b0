import { openWorkbookFile } from '../../src/workbook/file';
import { textOf } from '../workbook/file/corpus/packing';
import { boxOf, type Box } from './book/area';
import { Book } from './book/book';
import { isError } from './book/cell';
import type { Sheet } from './book/sheet';

/**
 * The workbook of a file as Excel opens it: values with their formats, merged cells, hidden rows, names and conditional formats
 * with a formula. What else the file holds is not looked at.
 */
export async function bookOfFile(bytes: Uint8Array): Promise<Book> {
  const file = await openWorkbookFile(bytes);
  const summaries = await file.sheets();
  const book = new Book(Object.fromEntries(summaries.map(({ name }) => [name, []])));
  for (const { name, visible } of summaries) {
    const sheet = book.sheet(name);
    sheet.visibility = visible ? 'Visible' : 'Hidden';
    const { values, formats, merges, hiddenRows } = await file.read(name);
    for (const [row, line] of values.entries()) {
      for (const [column, value] of (line ?? []).entries()) {
        if (value === null) continue;
        const cell = sheet.made(row, column);
        cell.format = formats[row]?.[column] ?? 'General';
        cell.value = value;
        if (isError(cell.value) && cell.value.error === '#NOT CALCULATED') cell.value = { error: '#NOT-EMULATED' };
      }
    }
    for (const row of hiddenRows) sheet.hiddenRows.add(row);
    sheet.merges = merges.map(([top, left, bottom, right]) => ({ top, left, bottom, right }));
  }
  readParts(book, bytes);
  return book;
}

/** Names and conditional formats; sheets are the parts in their order, as the product and the samples write them. */
function readParts(book: Book, parts: Uint8Array): void {
  const workbook = textOf(parts, 'xl/workbook.xml');
  const links = textOf(parts, 'xl/_rels/workbook.xml.rels');
  const ids = [...workbook.matchAll(/<sheet\b[^>]*?r:id="([^"]+)"/g)].map(([, id = '']) => id);
  for (const [, attributes = '', formula = ''] of workbook.matchAll(/<definedName\b([^>]*)>([^<]*)</g)) {
    const sheet = /localSheetId="(\d+)"/.exec(attributes)?.[1];
    const names = sheet === undefined ? book.names : book.sheets[Number(sheet)]?.names;
    const name = /name="([^"]+)"/.exec(attributes)?.[1] ?? '';
    const titles = name === '_xlnm.Print_Titles' ? boxOf(formula.replace(/^.*!/, '')) : null;
    const titled = book.sheets[Number(sheet)];
    if (titles && titled) titled.pageSetup.titleRows = { top: titles.top, bottom: titles.bottom };
    else names?.push({ name, formula: `=${unescaped(formula)}`, visible: !/hidden="1"/.test(attributes) });
  }
  for (const [index, id] of ids.entries()) {
    const link = [...links.matchAll(/<Relationship\b[^>]*>/g)].find(([text]) => text.includes(`Id="${id}"`))?.[0] ?? '';
    const part = /Target="\/?(?:xl\/)?([^"]+)"/.exec(link)?.[1];
    const sheet = book.sheets[index];
    if (!sheet || part === undefined) continue;
    readFormats(book, sheet, textOf(parts, `xl/${part}`));
    readPageSetup(sheet, textOf(parts, `xl/${part}`));
  }
}

function readFormats(book: Book, sheet: Sheet, xml: string): void {
  for (const [, areas = '', rules = ''] of xml.matchAll(
    /<conditionalFormatting\b[^>]*?sqref="([^"]+)"[^>]*>([\s\S]*?)<\/conditionalFormatting>/g,
  )) {
    for (const [, formula = ''] of rules.matchAll(/<formula>([^<]*)<\/formula>/g)) {
      const boxes = areas.split(' ').map(boxOf);
      sheet.formats.push({
        id: book.newId('format'),
        type: 'Custom',
        areas: boxes.filter((box): box is Box => box !== null),
        formula: `=${unescaped(formula)}`,
        fill: null,
        letters: null,
      });
    }
  }
}

/** Orientation, A4, breaks, margins and footers, as Excel reads them. */
function readPageSetup({ pageSetup }: Sheet, xml: string): void {
  const setup = /<pageSetup\b[^>]*>/.exec(xml)?.[0] ?? '';
  if (setup.includes('orientation="landscape"')) pageSetup.orientation = 'Landscape';
  if (setup.includes('paperSize="9"')) pageSetup.paperSize = 'A4';
  pageSetup.gridlines = xml.includes('<printOptions gridLines="1"/>');
  pageSetup.breaks = [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row));
  const margins = /<pageMargins\b[^>]*>/.exec(xml)?.[0] ?? '';
  for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
    const inches = new RegExp(`${side}="([\\d.]+)"`).exec(margins)?.[1];
    if (inches !== undefined) pageSetup.margins[side] = Math.round(Number(inches) * 7200) / 100;
  }
  const footer = unescaped(/<oddFooter>([^<]*)</.exec(xml)?.[1] ?? '');
  pageSetup.footers.left = /&L((?:(?!&[CR]).)*)/.exec(footer)?.[1] ?? '';
  pageSetup.footers.right = /&R(.*)/.exec(footer)?.[1] ?? '';
}

function unescaped(xml: string): string {
  return xml
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
