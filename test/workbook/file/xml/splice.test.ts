import fc from 'fast-check';
import { bytesOf, isSameContent, textIn } from '../../../../src/workbook/file/xml/part-content';
import { splice, type Edit, type PutIn } from '../../../../src/workbook/file/xml/splice';

test('edits are made where they say, in any order, everything else stays', () => {
  const edits = [
    { start: 6, end: 11, text: 'there' },
    { start: 0, end: 0, text: '>' },
    { start: 0, end: 0, text: '> ' },
    { start: 5, end: 6, text: '' },
  ];
  expect(splice('hello world!', edits)).toBe('>> hellothere!');
});

test('edits that overlap are a bug', () => {
  expect(() =>
    splice('hello', [
      { start: 0, end: 3, text: '' },
      { start: 2, end: 4, text: '' },
    ]),
  ).toThrow('overlap');
});

test('bytes are edited as the text is that they stand for', () => {
  const piece = fc.tuple(fc.string({ unit: 'binary' }), fc.option(fc.string({ unit: 'binary' })));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.map(([there]) => there).join('');
      const bytes = bytesOf(text);
      const edits = (lengthOf: (part: string) => number): Edit[] => {
        let at = 0;
        return pieces.flatMap(([there, instead]) => {
          const start = at;
          at += lengthOf(there);
          return instead === null ? [] : [{ start, end: at, text: instead }];
        });
      };
      const edited = splice(
        bytes,
        edits((part) => bytesOf(part).length),
      );
      const wanted = splice(
        text,
        edits((part) => part.length),
      );
      expect(textIn(edited)).toBe(wanted);
      expect(isSameContent(edited, wanted)).toBe(true);
      expect(isSameContent(edited, `${wanted} `)).toBe(false);
      expect(textIn(bytes)).toBe(text);
    }),
  );
});

function putIn(texts: Readonly<Record<number, string>>): PutIn {
  const places = Object.keys(texts).map(Number);
  return { places, size: 0, put: (nth, made) => made.add(texts[places[nth] ?? -1] ?? '') };
}

test('much is put in between edits without an edit for each', () => {
  const edits = [
    { start: 2, end: 3, text: 'x' },
    { start: 5, end: 5, text: 'yy' },
  ];
  const made = splice(bytesOf('0123456789'), edits, putIn({ 0: '<', 1: '-', 4: '€', 9: '+', 10: '>' }));
  expect(textIn(made)).toBe('<0-1x3€4yy5678+9>');
});

test('what is put in where an edit is, or into a text, is a bug', () => {
  const edits = [{ start: 2, end: 4, text: '' }];
  expect(() => splice(bytesOf('012345'), edits, putIn({ 3: 'x' }))).toThrow('where an edit is');
  expect(() => splice('012345' as string | Uint8Array, edits, putIn({ 5: 'x' }))).toThrow('by edits');
});
