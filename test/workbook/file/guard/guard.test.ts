import { strToU8 } from 'fflate';
import { openWorkbookFile } from '../../../../src/workbook/file';
import { LIMITS } from '../../../../src/workbook/limits';
import { WorkbookError } from '../../../../src/workbook';
import { pack } from '../corpus/packing';
import { richParts } from '../corpus/rich-workbook';
import { smallParts, smallWorkbook } from '../corpus/small-workbook';
import { ATTRIBUTES, CRC, FLAGS, LOCAL_HEADER, METHOD, SIZE, withEntry } from '../corpus/zip-surgery';

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...Buffer.from(`${text}\0`, 'utf16le')];
const ole2With = (stream: string): Uint8Array =>
  Uint8Array.from([...OLE2, ...new Array<number>(600).fill(0), ...utf16(stream)]);

async function readAll(file: Uint8Array): Promise<unknown> {
  return (await openWorkbookFile(file)).read('Entries');
}

describe('what is no .xlsx workbook is told from it in a sentence', () => {
  test.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(0), 'empty (0 bytes)'],
    ['a workbook with a password', ole2With('EncryptedPackage'), 'protected with a password'],
    ['an old .xls', ole2With('Workbook'), 'Excel 97-2003 (.xls)'],
    ['an older .xls', ole2With('Book'), 'Excel 97-2003 (.xls)'],
    ['an .xls before OLE2', Uint8Array.from([0x09, 0x08, 0x08, 0x00, 0x00, 0x05]), 'Excel 97-2003 (.xls)'],
    ['an old Word document', ole2With('WordDocument'), 'older Office file, but not a workbook'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'PDF'],
    ['a rich text', strToU8('{\\rtf1 }'), 'RTF'],
    ['a web page named .xls', strToU8('\ufeff \n<HTML><table><tr><td>1'), 'web page'],
    ['a table of a web page', strToU8('<table border=1>'), 'web page'],
    [
      'a spreadsheet in XML of 2003',
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'XML spreadsheet of Excel 2003',
    ],
    ['other XML', strToU8('<?xml version="1.0"?><root/>'), 'XML file'],
    ['a CSV', strToU8('Cand No,Surname\n0001,Okafor\n'), 'text or CSV file'],
    ['a gzip archive', Uint8Array.from([0x1f, 0x8b, 8, 0]), 'compressed archive'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'a picture'],
    ['a plain ZIP archive', pack({ 'list.txt': 'x' }), 'ZIP archive without a workbook'],
    ['a ZIP archive around a workbook', pack({ 'list.xlsx': 'x' }), 'workbook inside'],
    ['a Word document', pack({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), 'Word document'],
    ['an .xlsb', pack({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), '.xlsb'],
    ['an .ods', pack({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), '.ods'],
    ['a .numbers', pack({ 'Index/Document.iwa': 'x' }), 'Apple Numbers'],
    ['half a workbook', smallWorkbook().subarray(0, 900), 'cut short'],
  ])('%s', async (_, file, words) => {
    await expect(openWorkbookFile(file)).rejects.toThrow(WorkbookError);
    await expect(openWorkbookFile(file)).rejects.toThrow(words);
    await expect(openWorkbookFile(file)).rejects.toThrow(/^[A-Z][^\n]+\.$/);
  });

  test('a macro workbook is one', async () => {
    await expect(openWorkbookFile(pack(richParts()))).resolves.toBeDefined();
  });
});

describe('oversized and dishonest files are refused', () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  const say = (size: number) => (view: DataView, at: number) => view.setUint32(at + SIZE, size, true);

  test.each<[string, () => Uint8Array, string]>([
    [
      'a part of 101 MB',
      () => withEntry(smallWorkbook(), sheet, say(LIMITS.partBytes + 1_000_000)),
      '101 MB, more than the 100 MB',
    ],
    [
      'much from almost nothing',
      () => pack({ ...smallParts(), 'xl/big.xml': new Uint8Array(11_000_000) }),
      'from almost nothing',
    ],
    [
      'a part larger than it declares',
      () => withEntry(smallWorkbook(), sheet, say(10)),
      'not safe to open: its part xl/worksheets/sheet1.xml unpacks to another size',
    ],
    [
      'a part smaller than it declares',
      () => withEntry(smallWorkbook(), sheet, say(5_000)),
      'not what it was when saved',
    ],
    [
      'a wrong check sum',
      () => withEntry(smallWorkbook(), sheet, (view, at) => view.setUint32(at + CRC, 1, true)),
      'not what it was when saved',
    ],
    [
      'an unknown packing',
      () => withEntry(smallWorkbook(), sheet, (view, at) => view.setUint16(at + METHOD, 9, true)),
      'packed in a way',
    ],
    [
      'a part that is not where the directory says',
      () => withEntry(smallWorkbook(), sheet, (view, at) => view.setUint32(at + LOCAL_HEADER, 7, true)),
      'is not where it should be',
    ],
    [
      'a part marked as a folder',
      () => withEntry(smallWorkbook(), sheet, (view, at) => view.setUint32(at + ATTRIBUTES, 0x10, true)),
      'is marked as a folder',
    ],
    [
      'a ZIP password',
      () => withEntry(smallWorkbook(), sheet, (view, at) => view.setUint16(at + FLAGS, 1, true)),
      'with a password',
    ],
    ['two parts of one name', () => pack({ ...smallParts(), 'XL/Workbook.xml': '<workbook/>' }), 'two parts named'],
    [
      'too many parts',
      () => pack(Object.fromEntries(Array.from({ length: 5_001 }, (_, part) => [`p${part}`, '']))),
      'more than the 5,000 parts',
    ],
  ])('%s', async (_, file, words) => {
    await expect(readAll(file())).rejects.toThrow(WorkbookError);
    await expect(readAll(file())).rejects.toThrow(words);
  });

  test('300 MB in all', async () => {
    let file = pack({ ...smallParts(), a: 'a', b: 'b', c: 'c' });
    for (const name of ['a', 'b', 'c']) file = withEntry(file, name, say(9_900_000 * 10));
    await expect(openWorkbookFile(file)).rejects.toThrow(/from almost nothing|unpacks to 297 MB, more than the 250 MB/);
  });

  test('packed content that is no such thing', async () => {
    const file = smallWorkbook();
    const at = Buffer.from(file).indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length;
    file.fill(0xff, at, at + 40);
    await expect(readAll(file)).rejects.toThrow('is not what it was when saved');
  });
});

describe('sheets that are no list are refused', () => {
  test.each<[string, string, string]>([
    [
      'cells A1 and XFD1048576',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      'spans 1,048,576 rows and 16,384 columns',
    ],
    ['a cell that no sheet has', '<row r="1"><c r="XFE1"><v>1</v></c></row>', "'XFE1', which does not exist"],
    ['a row that no sheet has', '<row r="1048577"/>', "a row '1048577'"],
    ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', 'the text of cell A1 is missing'],
    [
      'more cells in a row than there are',
      `<row>${'<c/>'.repeat(16_385)}</row>`,
      'row 1 of a sheet has too many cells',
    ],
    ['broken XML', '<row r="1"><c r="A1"></row>', 'is not readable'],
  ])('%s', async (_, rows, words) => {
    await expect(readAll(smallWorkbook({ rows }))).rejects.toThrow(WorkbookError);
    await expect(readAll(smallWorkbook({ rows }))).rejects.toThrow(words);
  });

  test('a single cell far down is a sheet like any other', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="N1048576"><v>1</v></c></row>';
    await expect(readAll(smallWorkbook({ rows }))).resolves.toBeDefined();
  });

  test('more than two million cells', async () => {
    const rows = `<row>${'<c/>'.repeat(16_000)}</row>`.repeat(126);
    const file = smallWorkbook({ rows });
    await expect(readAll(file)).rejects.toThrow('more than 2 million cells');
  });

  test('entities and document types are not read', async () => {
    const bomb = '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    const file = smallWorkbook({ parts: { 'xl/sharedStrings.xml': bomb } });
    await expect(readAll(file)).rejects.toThrow('declares a document type');
  });

  test('bytes that are no text', async () => {
    const file = pack({ ...smallParts(), 'xl/worksheets/sheet1.xml': Uint8Array.from([0x3c, 0x61, 0xff, 0x3e]) });
    await expect(readAll(file)).rejects.toThrow('is not readable text');
  });

  test('a sheet whose part is missing', async () => {
    const file = smallWorkbook({ parts: { 'xl/worksheets/sheet1.xml': null } });
    await expect(readAll(file)).rejects.toThrow("its sheet 'Entries' is missing");
  });
});
