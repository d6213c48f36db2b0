import fc from 'fast-check';
import { SoughtBytes, viewOf } from '../../../../src/workbook/file/read/sought-bytes';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each(['<', '"/>', 'ht="', '"><v>', '<c r="', '</v></c>', '" t="s"><v>', '</t></is></c>'])(
  '%s stands where it is whole, and nowhere else',
  (text) => {
    const sought = new SoughtBytes(text);
    expect(sought.length).toBe(text.length);
    expect(sought.standsIn(viewOf(bytesOf(`ab${text}`)), 2)).toBe(true);
    expect(sought.standsIn(viewOf(bytesOf(`ab${text}`.slice(0, -1))), 2)).toBe(false);
    for (let at = 0; at < text.length; at++) {
      const other = bytesOf(text);
      other[at] = 0x7e;
      expect(sought.standsIn(viewOf(other), 0)).toBe(false);
    }
  },
);

test('it is found where a text has it, also in a part of larger bytes', () => {
  const letters = fc.stringMatching(/^[ab]{1,12}$/);
  fc.assert(
    fc.property(letters, letters, fc.nat(12), (text, sought, at) => {
      const part = new Uint8Array([...bytesOf('ab'), ...bytesOf(text), ...bytesOf('ab')]).subarray(2, 2 + text.length);
      expect(new SoughtBytes(sought).standsIn(viewOf(part), at)).toBe(text.startsWith(sought, at));
    }),
  );
});
