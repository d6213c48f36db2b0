import { LAST_CELL } from '../../excel-values';
import type { ShownCell } from '../shown/shown-cell';
import { MOST_PASTED } from './pasted-into';

/** What the clipboard holds of cells: tabs and lines for any program, a table for those that keep looks. */
export interface CopiedCells {
  readonly plain: string;
  readonly html: string;
}

export function copiedCells(rows: readonly (readonly ShownCell[])[]): CopiedCells {
  return {
    plain: rows.map((cells) => cells.map(({ text }) => quoted(text)).join('\t')).join('\r\n'),
    html: `<table>${rows.map((cells) => `<tr>${cells.map(tableCell).join('')}</tr>`).join('')}</table>`,
  };
}

/** As Excel writes it: in quotation marks where a line or a column would end in it. */
function quoted(text: string): string {
  return /[\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Excel keeps the zeros in front of what it is told to be a text. */
function tableCell({ text, kind }: ShownCell): string {
  const words = escaped(text).replaceAll('\n', '<br>');
  return kind === 'text' && /^\d/.test(text)
    ? `<td style="mso-number-format:'\\@'">${words}</td>`
    : `<td>${words}</td>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The cells that a clipboard holds, row by row; none where it holds no text. */
export function pastedCells(plain: string, html: string): string[][] {
  if (plain !== '') return cellsOfText(plain);
  return html === '' ? [] : cellsOfHtml(html);
}

/** Takes apart what Excel, Google Sheets and text editors give: tabs between cells, and quotation marks around what holds lines. */
function cellsOfText(plain: string): string[][] {
  const text = plain.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = cellFrom(text, at);
    rows.at(-1)?.push(cell);
    if (end >= text.length) break;
    if (text[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

function cellFrom(text: string, start: number): { readonly cell: string; readonly end: number } {
  if (text[start] === '"') {
    let at = start + 1;
    while (at < text.length && !(text[at] === '"' && text[at + 1] !== '"')) at += text[at] === '"' ? 2 : 1;
    const inside = text.slice(start + 1, at);
    const isClosed = text[at] === '"' && (at + 1 === text.length || /[\t\n]/.test(text[at + 1] ?? ''));
    // A name in quotation marks is no quoted cell: those are there only around lines, tabs and marks themselves.
    if (isClosed && /[\t\n"]/.test(inside)) return { cell: inside.replaceAll('""', '"'), end: at + 1 };
  }
  const next = text.slice(start).search(/[\t\n]/);
  const end = next < 0 ? text.length : start + next;
  return { cell: text.slice(start, end), end };
}

/**
 * The first table of a page, or its text where it has none. Looks are left out, so that none of them is ever applied. Once there are more cells than
 * are pasted, rows are counted and no more.
 */
function cellsOfHtml(html: string): string[][] {
  // A style that is never closed goes on to the end, as in a browser.
  const bare = html.replace(/<style[\s\S]*?(?:<\/style>|$)/gi, '').replace(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/gi, '');
  // Half a million lines are a moment as a text, and minutes as elements that are replaced one after the other.
  const page = new DOMParser().parseFromString(bare.replace(/<br\b[^<>]*>/gi, LINE), 'text/html');
  const table = page.querySelector('table');
  if (!table) return cellsOfText(textOf(page.body));
  let left = MOST_PASTED;
  return [...table.rows].map((row) => {
    const cells = left < 0 ? [] : cellsOfRow(row);
    left -= cells.length;
    return cells;
  });
}

/** The cells of a row, no further than one that is wider than any sheet: a cell of some letters may span a thousand columns. */
function cellsOfRow({ cells }: HTMLTableRowElement): string[] {
  const texts: string[] = [];
  for (const cell of cells) {
    if (texts.length > LAST_CELL.column + 1) break;
    texts.push(textOf(cell));
    for (let span = cell.colSpan; span > 1; span--) texts.push('');
  }
  return texts;
}

/** Stands for a line while the spaces of the page's own text are made one. */
const LINE = '\u2028';

function textOf(element: Element): string {
  return (element.textContent ?? '')
    .replace(/[^\S\u00a0\u2028]+/g, ' ')
    .replace(/ ?\u2028 ?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .trim();
}
