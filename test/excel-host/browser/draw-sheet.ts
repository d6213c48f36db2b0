import type { Book } from '../book/book';
import { lettersOf } from '../book/area';
import { shownText } from '../book/shown-text';

const ROWS = 40;
const COLUMNS = 9;

/** The top left of the sheet in front, with the colours of conditional formats, for people who look at pictures of tests. */
export function drawnSheet({ active, from1904 }: Book): string {
  const letters = Array.from({ length: COLUMNS }, (_, column) => `<th>${lettersOf(column)}</th>`);
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const cells = Array.from({ length: COLUMNS }, (_, column) => {
      const cell = active.cell(row, column);
      const fill = active.formatsAt(row, column)[0]?.fill ?? cell?.fill ?? 'white';
      return `<td style="background:${fill}">${cell ? escaped(shownText(cell, from1904)) : ''}</td>`;
    });
    return `<tr><th>${row + 1}</th>${cells.join('')}</tr>`;
  });
  return `<table><tr><th>${escaped(active.name)}</th>${letters.join('')}</tr>${rows.join('')}</table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
