import type { ReportCell, ReportSheet } from '../../../table';
import { WorkbookError } from '../../workbook';
import type { AddedStyles } from './added-styles';
import { cellXml, columnXml } from './cell-xml';
import type { Look } from './looks';
import { areaAddress } from './sheet-dimension';
import { splice, type Edit } from '../xml/splice';
import { append, childNamed, outlineXml, remove, withAttribute } from '../xml/xml-outline';
import { prefixed } from '../xml/xml-text';

/** The part of a new report sheet. */
export function newReport(report: ReportSheet, styles: AddedStyles, namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    `${widthsXml(report)}${rowsXml(report, styles)}</worksheet>`
  );
}

/**
 * The part of a report sheet that is there already with new rows and widths; what the user did to it besides (margins,
 * headers, comments) stays. Throws WorkbookError where the user put formulas into it.
 */
export async function rewrittenReport(
  part: string,
  text: string,
  report: ReportSheet,
  styles: AddedStyles,
): Promise<string> {
  let hasFormula = false;
  const outline = await outlineXml(part, text, {
    open: (tag, _attributes, _end, inside) =>
      (hasFormula ||= inside.name === 'row' && tag === `${inside.tag.slice(0, -3)}f`),
    close: () => undefined,
  });
  if (hasFormula) {
    throw new WorkbookError(
      `The sheet '${report.name}' is written anew each time, but it holds formulas of yours. Move them to a sheet of your own, or rename the sheet, and try again.`,
    );
  }
  const data = childNamed(outline, 'sheetData');
  const widths = childNamed(outline, 'cols');
  const dimension = childNamed(outline, 'dimension');
  const rows = prefixed(rowsXml(report, styles), outline.prefix);
  const cols = prefixed(widthsXml(report), outline.prefix);
  const edits: Edit[] = [
    data ? { start: data.start, end: data.end, text: widths ? rows : cols + rows } : append(outline.root, cols + rows),
  ];
  if (widths) edits.push(cols === '' ? remove(widths) : { start: widths.start, end: widths.end, text: cols });
  if (dimension) edits.push(withAttribute(text, dimension, 'ref', usedAddress(report)));
  return splice(text, edits);
}

function widthsXml({ widths }: ReportSheet): string {
  return widths.length === 0 ? '' : `<cols>${widths.map((width, column) => columnXml(column, width)).join('')}</cols>`;
}

function rowsXml({ rows }: ReportSheet, styles: AddedStyles): string {
  const written = rows.map((cells, row) => {
    const xml = cells.map((cell, column) => reportCellXml(row, column, cell, styles)).join('');
    return xml === '' ? '' : `<row r="${row + 1}">${xml}</row>`;
  });
  return `<sheetData>${written.join('')}</sheetData>`;
}

function reportCellXml(row: number, column: number, cell: ReportCell, { cells: style }: AddedStyles): string {
  if (cell === '') return '';
  if (typeof cell === 'object' && 'text' in cell) return cellXml(row, column, style[cell.look], cell.text);
  return cellXml(row, column, style[lookOf(cell)], cell);
}

function lookOf(cell: Exclude<ReportCell, { readonly text: string }>): Look {
  if (typeof cell === 'string') return 'text';
  return 'pounds' in cell ? 'money' : 'count';
}

function usedAddress({ rows }: ReportSheet): string {
  const right = Math.max(1, ...rows.map((cells) => cells.length)) - 1;
  return areaAddress({ top: 0, left: 0, bottom: Math.max(1, rows.length) - 1, right });
}
