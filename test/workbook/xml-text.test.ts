import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { StringItem } from '../../src/workbook/file/read/string-item';
import { cellText, prefixed } from '../../src/workbook/xml-text';

/** A text through the XML of a cell and back. */
function throughXml(text: string): string {
  const item = new StringItem();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => item.open(name, {}));
  parser.on('text', (piece) => item.add(piece));
  parser.write(`<is><t>${cellText(text)}</t></is>`).close();
  return item.take().text;
}

test.each([
  ['=1+1', '=1+1'],
  ['a & b < c > "d"', 'a & b < c > "d"'],
  ['_x0041_ stays as typed', '_x0041_ stays as typed'],
  ['two\r\nlines\rmore', 'two\nlines\nmore'],
  ['bell \u0007 and nothing \u0000', 'bell \ufffd and nothing \ufffd'],
  ['half \ud83d a character', 'half \ufffd a character'],
  ['a whole one \u{1f600}', 'a whole one \u{1f600}'],
  ['ends in CDATA ]]>', 'ends in CDATA ]]>'],
  ['x'.repeat(40_000), `${'x'.repeat(32_766)}…`],
])('%#', (text, read) => {
  expect(throughXml(text)).toBe(read);
});

test('every text that XML can hold comes back as it went', () => {
  const allowed = fc.string({ unit: 'binary' }).filter((text) => !/[\u0000-\u001f\ufffe\uffff]/.test(text));
  fc.assert(fc.property(allowed, (text) => expect(throughXml(text)).toBe(text)));
});

test('texts of ordinary characters stand in XML as they are or escaped, whichever is right', () => {
  const ordinary = fc.string({ unit: fc.constantFrom(...`aZ09 .,;:'"<>&_x0041_~^\``), maxLength: 12 });
  fc.assert(fc.property(ordinary, (text) => expect(throughXml(text)).toBe(text)));
});

test('prefixes go to elements only', () => {
  expect(prefixed('<a b="1"><c/>text</a>', 'x:')).toBe('<x:a b="1"><x:c/>text</x:a>');
});
