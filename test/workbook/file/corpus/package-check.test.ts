import { faultsOf } from './package-check';
import { pack } from './packing';
import { HEAD, MAIN, smallParts } from './small-workbook';

test('a sound workbook has no faults', () => {
  expect(faultsOf(pack(smallParts()))).toEqual([]);
});

const sheet = (inside: string): string => `${HEAD}<worksheet xmlns="${MAIN}">${inside}</worksheet>`;
const tabs = (sheets: string, names = ''): string =>
  `${HEAD}<workbook xmlns="${MAIN}"><sheets>${sheets}</sheets><definedNames>${names}</definedNames></workbook>`;
const rule = '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"/></conditionalFormatting>';

test.each([
  ['XML that is not well-formed', 'xl/worksheets/sheet1.xml', '<worksheet>', /sheet1\.xml: Error/],
  ['an undeclared prefix', 'xl/worksheets/sheet1.xml', '<x:worksheet/>', /unbound/],
  ['children out of order', 'xl/worksheets/sheet1.xml', sheet('<mergeCells/><sheetData/>'), /order/],
  ['rows out of order', 'xl/worksheets/sheet1.xml', sheet('<sheetData><row r="2"/><row r="1"/></sheetData>'), /row 1/],
  [
    'cells out of order',
    'xl/worksheets/sheet1.xml',
    sheet('<sheetData><row r="1"><c r="B1"/><c r="A1"/></row></sheetData>'),
    /cell A1/,
  ],
  ['priorities that clash', 'xl/worksheets/sheet1.xml', sheet(`<sheetData/>${rule}${rule}`), /priority 1 twice/],
  [
    'a wrong count',
    'xl/styles.xml',
    `${HEAD}<styleSheet xmlns="${MAIN}"><dxfs count="2"><dxf/></dxfs></styleSheet>`,
    /dxfs says 2/,
  ],
  [
    'a link to nothing',
    'xl/_rels/sheet.xml.rels',
    '<Relationships><Relationship Id="a" Target="b.xml"/></Relationships>',
    /xl\/b\.xml is missing/,
  ],
  [
    'columns over each other',
    'xl/worksheets/sheet1.xml',
    sheet('<cols><col min="1" max="5"/><col min="5" max="6"/></cols><sheetData/>'),
    /columns 5 to 6/,
  ],
  ['columns that no sheet has', 'xl/worksheets/sheet1.xml', sheet('<cols><col min="1" max="16385"/></cols>'), /16385/],
  ['a tab twice', 'xl/workbook.xml', tabs('<sheet name="A" sheetId="1"/><sheet name="a" sheetId="2"/>'), /tab a twice/],
  [
    'a number of tabs twice',
    'xl/workbook.xml',
    tabs('<sheet name="A" sheetId="1"/><sheet name="B" sheetId="1"/>'),
    /number 1 twice/,
  ],
  [
    'a name twice',
    'xl/workbook.xml',
    tabs('<sheet name="A" sheetId="1"/>', '<definedName name="N"/><definedName name="n"/>'),
    /name n of all twice/,
  ],
  [
    'a name of a tab that is not there',
    'xl/workbook.xml',
    tabs('<sheet name="A" sheetId="1"/>', '<definedName name="N" localSheetId="1"/>'),
    /not there/,
  ],
  ['a part without a type', 'xl/new.bin', 'x', /xl\/new\.bin: no type/],
])('%s', (_, name, text, fault) => {
  expect(faultsOf(pack({ ...smallParts(), [name]: text })).join()).toMatch(fault);
});
