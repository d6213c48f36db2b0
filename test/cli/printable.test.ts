import { printable, printableJson } from '../../src/cli/printable';

const STEERING = ['\u001b[2J', '\u0007', '\u009b2J', '\u202e', '\u2066', '\u200f', '\r', '\u007f'];

test.each(STEERING)('what would steer a terminal does not reach it: %j', (steering) => {
  const shown = printable(`Smith${steering} is fine`);
  expect(shown).toMatch(/^Smith\ufffd.* is fine$/);
  expect(shown).not.toContain(steering.charAt(0));
});

test('names, tables and lines stay as they are', () => {
  const text = "Zoë O'Neill-Ağa\t£12.50\n中 ✓ – “Year 12”\n";
  expect(printable(text)).toBe(text);
});

test('JSON says the same, with such characters escaped', () => {
  const values = STEERING.map((steering) => `Smith${steering}`);
  const json = printableJson(JSON.stringify(values, null, 2));
  expect(JSON.parse(json)).toEqual(values);
  expect(json).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200f]/);
});
