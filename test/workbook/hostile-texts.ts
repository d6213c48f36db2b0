import { columnLetters } from '../../src/entries';
import { escapeXml } from '../../src/workbook/xml-text';
import { smallParts, smallWorkbook } from './file/corpus/small-workbook';

/** Texts that try to become something else than text. Each has a word by which it is known wherever it comes out. */
export const HOSTILE: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror=evil()>',
  'the end of an attribute': '"><evil a="',
  'the end of a text': ']]></t></si>evil<!--',
  entities: '&evil;&#x3c;evil&#62;',
  'characters as Excel escapes them': '_x003C_evil_x003E__x000D__x000A_E5',
  'commands to a terminal': '\u001b]0;evil\u0007\u001b[2J\u009b31m',
  'another direction of writing': 'evil\u202excod.\u2066',
  'line ends': 'evil\r\nE5 evil\u2028\u0085\u000b',
  'a formula': '=HYPERLINK("http://evil.example","x")',
  'a formula of another program': "+evil|'/c calc'!A1",
  'a formula with at': '@SUM(evil)',
  'a formula with minus': '-2+evil',
  'a sheet of its own': "evil'!A1",
  'another workbook': '[evil.xlsx]Sheet1',
  'a path': '../../evil',
  'a path of Windows': '..\\..\\evil',
  'a device of Windows': 'CON.evil',
  'a value of every object': '__proto__.evil',
  'an option': '--evil=1',
};

/** A cell that holds the text, its control characters as Excel writes them. */
function cellXml(row: number, column: number, text: string): string {
  const written = escapeXml(text).replace(
    /[\u0000-\u001f]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`,
  );
  return `<c r="${columnLetters(column)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`;
}

/** A list with the text as a title, a heading, a value of every column in turn, a line of words, the sheet's name and a remark. */
export function listWith(text: string): Uint8Array {
  const headings = [
    'Candidate no',
    'UCI',
    'Surname',
    'Forenames',
    'Date of birth',
    'Sex',
    'Entry code',
    'Unit',
    'Series',
  ];
  const sound = ['0001', '', 'Archer', 'Ann', '21/03/2009', 'F', '05835', '01', 'January 2027'];
  const hostile = headings.map((_, column) =>
    sound.map((value, at) => (at === column ? text : at === 0 ? String(column + 2).padStart(4, '0') : value)),
  );
  const rows = [
    [text],
    [...headings, 'Status', 'Tutor group', text, `Unit 2 ${text}`],
    [...sound, '', text, text, ''],
    [...sound.slice(0, 6), '', '', '', text, '13A', '', 'y'],
    ...hostile.map((row) => [...row, text, text, text, text]),
    [`Total ${text}`, text],
  ];
  const xml = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((cell, at) => cellXml(row, at, cell)).join('')}</row>`,
  );
  const book = String(smallParts()['xl/workbook.xml']);
  // What no XML may hold, no sheet can be called.
  const name = escapeXml(text.replace(/[\u0000-\u001f]/g, ' ')).replaceAll('"', '&quot;');
  return smallWorkbook({
    rows: xml.join(''),
    parts: { 'xl/workbook.xml': book.replace('name="Entries"', `name="${name}"`) },
  });
}
