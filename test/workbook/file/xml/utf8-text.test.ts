import fc from 'fast-check';
import { Utf8Text } from '../../../../src/workbook/file/xml/utf8-text';

const ANY = fc.string({ unit: 'binary' });
/** Longer than what is put together here, with or without characters of several bytes. */
const LONG = fc.tuple(fc.constantFrom('a', 'é', '€', '😀', 'a\ud800'), ANY).map(([one, end]) => one.repeat(300) + end);

test('texts short and long are put together as the platform encodes them, whatever room was expected', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(ANY, LONG)), fc.nat({ max: 2000 }), (texts, size) => {
      const text = new Utf8Text(size);
      for (const one of texts) text.add(one);
      const wanted = texts.map((one) => [...new TextEncoder().encode(one)]);
      expect([...text.bytes()]).toEqual(wanted.flat());
    }),
  );
});

test('whole numbers are put together in digits', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat(), fc.nat({ max: 99 }), fc.constantFrom(0, 9, 10, 2 ** 31 - 1))),
      (numbers) => {
        const text = new Utf8Text(0);
        for (const number of numbers) {
          text.addNumber(number);
          text.add(' ');
        }
        expect(new TextDecoder().decode(text.bytes())).toBe(numbers.map((number) => `${number} `).join(''));
      },
    ),
  );
});
