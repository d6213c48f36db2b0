import fc from 'fast-check';
import { ByteTexts } from '../../../../src/workbook/file/read/byte-texts';

test('texts come out of bytes as they are, however many share a place', () => {
  const texts = new ByteTexts();
  const ascii = fc.string({ unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(ascii, ascii, (front, text) => {
      const bytes = new TextEncoder().encode(front + text);
      expect(texts.of(bytes, front.length, bytes.length)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
