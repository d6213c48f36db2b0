import { columnLetters } from '../../src/entries';
import { HEAD, LINKS, MAIN, smallWorkbook, type SmallWorkbook } from '../workbook/file/corpus/small-workbook';

/*
 * Workbooks of some kilobytes that hold very many of a thing, or one thing that is very long: each once hung, filled the memory, or
 * ended in a stack trace.
 */

const HEADINGS = [
  'Candidate no',
  'Surname',
  'Forenames',
  'Date of birth',
  'Sex',
  'Qualification code',
  'Unit',
  'Series',
];

/** A text as a cell that holds it, or a cell as XML without its address. */
type Content = string | { readonly xml: string };

function cellXml(row: number, column: number, content: Content): string {
  const address = `${columnLetters(column)}${row + 1}`;
  if (typeof content === 'object') return content.xml.replace('<c', `<c r="${address}"`);
  return `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;
}

function rowsXml(rows: readonly (readonly Content[])[]): string {
  return rows
    .map((cells, row) => `<row r="${row + 1}">${cells.map((content, at) => cellXml(row, at, content)).join('')}</row>`)
    .join('');
}

/** A row of an entry that is as it should be, but for what is said. */
function candidate(index: number, own: Readonly<Record<string, Content>> = {}): Content[] {
  const number = String(1 + (index % 9999)).padStart(4, '0');
  const row: Record<string, Content> = {
    ...{ number, surname: 'Test', forenames: `Person ${index}`, birth: '21/03/2009', sex: 'M' },
    ...{ qualification: '05835', unit: String(1 + (index % 20)).padStart(2, '0'), series: 'June 2027', ...own },
  };
  return Object.values(row);
}

function candidates(
  count: number,
  own: (index: number) => Readonly<Record<string, Content>> = () => ({}),
): Content[][] {
  return Array.from({ length: count }, (_, index) => candidate(index, own(index)));
}

function list(count: number, own?: (index: number) => Readonly<Record<string, Content>>): string {
  return rowsXml([HEADINGS, ...candidates(count, own)]);
}

const SHARED: Content = { xml: '<c t="s"><v>0</v></c>' };

function shared(text: string): string {
  return `<si><t>${text}</t></si>`;
}

/** A workbook part with something more in it. */
function workbookXml({
  sheets = '',
  names = '',
}: {
  readonly sheets?: string;
  readonly names?: string;
}): SmallWorkbook {
  const text = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="Entries" sheetId="1" r:id="rId1"/>${sheets}</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}</workbook>`;
  return { parts: { 'xl/workbook.xml': text } };
}

function ownName(name: string, refersTo: string, sheet = 0): string {
  return `<definedName name="_entrywise.${name}" localSheetId="${sheet}">${refersTo}</definedName>`;
}

function linksXml(more: string): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/>${more}</Relationships>`;
}

/** A styles part with these number formats and cell styles. */
function stylesXml(formats: string, cellStyles: string, fonts = ''): SmallWorkbook {
  const text = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${formats}</numFmts><fonts><font/>${fonts}</fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/>${cellStyles}</cellXfs></styleSheet>`;
  return { parts: { 'xl/styles.xml': text } };
}

/** The same with a second border, which is seen. */
function boxesXml(formats: string, cellStyles: string): SmallWorkbook {
  const [[name = '', text] = []] = Object.entries(stylesXml(formats, cellStyles).parts ?? {});
  return { parts: { [name]: String(text).replace('<border/>', '<border/><border><left style="thin"/></border>') } };
}

function format(code: string): string {
  return `<numFmt numFmtId="200" formatCode="${code}"/>`;
}

function merged(areas: string): string {
  return `<mergeCells>${areas}</mergeCells>`;
}

/** So many sheets beside the list, all of one part. */
function moreSheets(count: number, rows: string): SmallWorkbook {
  const numbers = Array.from({ length: count }, (_, index) => index + 2);
  const sheet = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
  const tabs = numbers.map((number) => `<sheet name="S${number}" sheetId="${number}" r:id="rId${number}"/>`).join('');
  const links = numbers.map(
    (number) => `<Relationship Id="rId${number}" Type="${LINKS}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  return {
    parts: {
      ...workbookXml({ sheets: tabs }).parts,
      ...Object.fromEntries(numbers.map((number) => [`xl/worksheets/sheet${number}.xml`, sheet])),
      'xl/_rels/workbook.xml.rels': linksXml(links.join('')),
    },
  };
}

/** Wide rows with one cell each, in the last column of a sheet. */
function farCells(rows: number): string {
  return Array.from({ length: rows }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join(
    '',
  );
}

interface Attack {
  /** Where the check is to end in a refusal: what its sentence says. Without it, findings are told. */
  readonly refused?: RegExp;
  readonly workbook: () => SmallWorkbook;
}

const five = list(5);

export const ATTACKS: Readonly<Record<string, Attack>> = {
  'tabs and links': {
    refused: /more than the 5,000 sheets/,
    workbook: () => ({
      rows: five,
      parts: {
        ...workbookXml({ sheets: '<sheet/>'.repeat(600_000) }).parts,
        'xl/_rels/workbook.xml.rels': linksXml('<Relationship Id="q" Type="t" Target="u"/>'.repeat(100_000)),
      },
    }),
  },
  links: {
    workbook: () => ({
      rows: five,
      parts: {
        'xl/_rels/workbook.xml.rels': linksXml('<Relationship Id="rId7" Type="t" Target="u"/>'.repeat(150_000)),
      },
    }),
  },
  'names of ours, of sheets that are not there': {
    workbook: () => ({
      rows: five,
      ...workbookXml({ names: Array.from({ length: 150_000 }, (_, at) => ownName('columns', 'A1', at)).join('') }),
    }),
  },
  'a name of ours of letters': {
    workbook: () => ({ rows: five, ...workbookXml({ names: ownName('columns', 'A'.repeat(300_000)) }) }),
  },
  'a name of ours of quotation marks': {
    workbook: () => ({ rows: five, ...workbookXml({ names: ownName('columns', "'".repeat(300_000)) }) }),
  },
  'widths of every column, again and again': {
    workbook: () => ({ rows: five, ...workbookXml({ names: ownName('widths', `${'A:XFD,'.repeat(9_000)}A:A`) }) }),
  },
  'columns of ours to the end of the sheet': {
    workbook: () => ({ rows: list(5_000), ...workbookXml({ names: ownName('columns', '$I$1:$XFD$1048576') }) }),
  },
  'merged cells over each other': {
    refused: /merged cells overlap/,
    workbook: () => ({ rows: list(2_000), behind: merged('<mergeCell ref="A2:H2001"/>'.repeat(400_000)) }),
  },
  'merged cells over the whole sheet': {
    refused: /merged cells overlap/,
    workbook: () => ({ rows: list(2_000), behind: merged('<mergeCell ref="A2:XFD1048576"/>'.repeat(100_000)) }),
  },
  'merged headings': {
    refused: /merged cells overlap/,
    workbook: () => ({ rows: five, behind: merged('<mergeCell ref="A1:A2"/>'.repeat(200_000)) }),
  },
  'wide sheets beside the list': {
    refused: /spans [\d,]+ rows and 16,384 columns/,
    workbook: () => ({ rows: five, ...moreSheets(30, farCells(1_200)) }),
  },
  'many sheets, each as wide as is read': {
    refused: /more than the 20 million cells/,
    workbook: () => ({ rows: five, ...moreSheets(30, farCells(300)) }),
  },
  'headings to the last column': {
    refused: /Row 1 of sheet "Entries" has more columns with headings/,
    workbook: () => ({
      rows: rowsXml([
        [...HEADINGS, ...Array.from({ length: 16_000 }, (_, at) => `Unit ${1 + (at % 20)}`)],
        ...candidates(60).map((row) => [...row, ...Array.from({ length: 16_000 }, () => 'Y')]),
      ]),
    }),
  },
  'more entries than a college has': {
    refused: /asks for more than 150,000 entries/,
    workbook: () => ({
      rows: rowsXml([
        [...HEADINGS.slice(0, 6), ...Array.from({ length: 900 }, (_, at) => `Unit ${1 + (at % 20)}`)],
        ...candidates(400).map((row) => [
          ...row.slice(0, 6),
          ...Array.from({ length: 900 }, () => ({ xml: '<c t="b"><v>1</v></c>' })),
        ]),
      ]),
    }),
  },
  'lists below each other': {
    refused: /more than 500 lists below each other/,
    workbook: () => ({
      rows: rowsXml(
        Array.from({ length: 20_000 }, (_, row) =>
          row % 2 === 1 ? candidate(row) : row % 4 === 0 ? HEADINGS : [...HEADINGS].reverse(),
        ),
      ),
    }),
  },
  'a text of megabytes in every row': {
    workbook: () => ({ rows: list(2_000, () => ({ unit: SHARED })), strings: shared('x '.repeat(2_000_000)) }),
  },
  'surnames as long as a cell': {
    workbook: () => ({ rows: list(5_000, () => ({ surname: SHARED })), strings: shared('é'.repeat(32_767)) }),
  },
  'codes as long as a cell': {
    workbook: () => ({
      rows: list(5_000, () => ({ qualification: SHARED })),
      strings: shared('5835 U '.repeat(4_681)),
    }),
  },
  'a name of accents': {
    workbook: () => ({
      rows: list(50, () => ({ surname: SHARED })),
      strings: shared(`a${'\u0301\u0323'.repeat(16_000)}`),
    }),
  },
  'a date of one letter': {
    workbook: () => ({ rows: list(20, () => ({ birth: SHARED })), strings: shared('T'.repeat(32_767)) }),
  },
  'a text in very many runs': {
    workbook: () => ({
      rows: list(5_000, () => ({ surname: SHARED })),
      strings: `<si>${'<r><rPr><strike/></rPr><t>a</t></r>'.repeat(200_000)}</si>`,
    }),
  },
  'a long text in a font of symbols': {
    workbook: () => ({
      rows: list(5_000, () => ({ surname: { xml: '<c s="1" t="s"><v>0</v></c>' } })),
      strings: shared('P'.repeat(32_767)),
      ...stylesXml('', '<xf fontId="1"/>', '<font><name val="Wingdings 2"/></font>'),
    }),
  },
  'a number format of brackets': {
    workbook: () => ({
      rows: list(200, () => ({ birth: { xml: '<c s="1"><v>39893</v></c>' } })),
      ...stylesXml(format('['.repeat(32_767)), '<xf numFmtId="200"/>'),
    }),
  },
  'a number format of zeros': {
    workbook: () => ({
      rows: list(5, () => ({ number: { xml: '<c s="1"><v>12</v></c>' } })),
      ...stylesXml(format('0'.repeat(9_000_000)), '<xf numFmtId="200"/>'),
    }),
  },
  'number formats': {
    workbook: () => ({
      rows: five,
      ...stylesXml(
        Array.from({ length: 150_000 }, (_, id) => `<numFmt numFmtId="${id}" formatCode="0"/>`).join(''),
        '',
      ),
    }),
  },
  'boxes with fees, each in a style of its own': {
    workbook: () => ({
      rows: list(3_000, (at) => ({ check: { xml: '<c/>' }, fee: { xml: `<c s="${1 + at * 20}"><v>1</v></c>` } })),
      parts: {
        ...boxesXml(
          format('[$£-809]#,##0.00'),
          Array.from(
            { length: 60_000 },
            (_, at) => `<xf numFmtId="200" borderId="1"><alignment indent="${at}"/></xf>`,
          ).join(''),
        ).parts,
        ...workbookXml({ names: ownName('columns', '$J$1:$J$3001') }).parts,
      },
    }),
  },
  'boxes, each in a number format of its own': {
    workbook: () => ({
      rows: list(10_000, (at) => ({ check: { xml: `<c s="${at + 1}"/>` }, fee: { xml: `<c s="${at + 1}"/>` } })),
      ...boxesXml(
        Array.from({ length: 20_000 }, (_, at) => `<numFmt numFmtId="${200 + at}" formatCode="0;${at}"/>`).join(''),
        Array.from({ length: 20_000 }, (_, at) => `<xf numFmtId="${200 + at}" borderId="1"/>`).join(''),
      ),
    }),
  },
  'formulas that fill other cells': {
    refused: /Column J, where Entrywise writes what it found, holds formulas/,
    workbook: () => ({
      rows: list(30_000, (at) => ({
        formula: { xml: at % 2 === 0 ? '<c/>' : `<c><f t="array" ref="J${at + 2}">1</f></c>` },
        check: { xml: '<c/>' },
        fee: { xml: '<c/>' },
      })),
    }),
  },
  'runs of columns that were cut': {
    workbook: () => ({
      rows: five,
      before: `<cols>${Array.from({ length: 16_000 }, (_, at) => `<col min="${at + 1}" max="${at + 1}" hidden="1"/>`).join('')}</cols>`,
      ...workbookXml({
        names:
          ownName('widths', '$I:$I') +
          ownName(
            'runs',
            Array.from({ length: 20_000 }, (_, at) => `" min=""${at + 1}"" max=""16384"" hidden=""1"""`)
              .join('&amp;')
              .replaceAll('"', '&quot;'),
          ),
      }),
    }),
  },
  'cell styles': {
    refused: /more than the 65,490 cell styles/,
    workbook: () => ({ rows: five, ...stylesXml('', '<xf/>'.repeat(1_800_000)) }),
  },
  'empty rows': { workbook: () => ({ rows: five + '<row/>'.repeat(1_000_000) }) },
};

export function hostileWorkbook({ workbook }: Attack): Uint8Array {
  return smallWorkbook(workbook());
}
