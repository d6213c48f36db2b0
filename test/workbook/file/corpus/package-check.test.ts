import { faultsOf } from './package-check';
import { pack } from './packing';
import { HEAD, MAIN, smallParts } from './small-workbook';

test('a sound workbook has no faults', () => {
  expect(faultsOf(pack(smallParts()))).toEqual([]);
});

const sheet = (inside: string): string => `${HEAD}<worksheet xmlns="${MAIN}">${inside}</worksheet>`;
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
  ['a part without a type', 'xl/new.bin', 'x', /xl\/new\.bin: no type/],
])('%s', (_, name, text, fault) => {
  expect(faultsOf(pack({ ...smallParts(), [name]: text })).join()).toMatch(fault);
});
