import { columnLetters } from '../../src/entries';
import { HEAD, LINKS, MAIN, smallWorkbook } from '../workbook/file/corpus/small-workbook';
import type { Grid } from './school-lists';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A workbook of sheets whose cells are all texts, by name. */
export function workbookOf(sheets: Readonly<Record<string, Grid>>): Uint8Array {
  const all = Object.entries(sheets).map(([name, grid], index) => ({ name, grid, number: index + 1 }));
  const [types = '', links = ''] = [
    all.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEET_TYPE}"/>`),
    all.map(
      ({ number }) =>
        `<Relationship Id="rId${number}" Type="${LINKS}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
    ),
  ].map((each) => each.join(''));
  const tabs = all.map(({ name, number }) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`);
  const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
  return smallWorkbook({
    parts: {
      '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${types}</Types>`,
      'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${tabs.join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links}</Relationships>`,
      'xl/styles.xml': null,
      'xl/sharedStrings.xml': null,
      ...Object.fromEntries(all.map(({ number, grid }) => [`xl/worksheets/sheet${number}.xml`, sheetXml(grid)])),
    },
  });
}

function sheetXml(grid: Grid): string {
  const rows = grid.map((cells, row) => {
    const filled = cells.map((text, column) =>
      text === ''
        ? ''
        : `<c r="${columnLetters(column)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
    );
    return `<row r="${row + 1}">${filled.join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** A text as it stands in XML, without the characters that cannot stand there. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A text file of a grid, values between commas. */
export function csvOf(grid: Grid): Uint8Array {
  const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return Buffer.from(grid.map((row) => row.map(quoted).join(',')).join('\n'));
}

/** A grid as a text that is easily made smaller: a line a row, tabs between. */
export function tabbedOf(grid: Grid): Uint8Array {
  return Buffer.from(grid.map((row) => row.map((text) => text.replace(/[\t\n]/g, ' ')).join('\t')).join('\n'));
}

export function gridOfTabbed(bytes: Uint8Array = new Uint8Array()): string[][] {
  return Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('\t'));
}
