import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { fingerprintOf } from '../../src/register';

// FIPS 180-4, examples of SHA-256.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('the fingerprint of "%s" is as published', (text, published) => {
  expect(fingerprintOf(new TextEncoder().encode(text))).toBe(published);
});

test('the fingerprint of any bytes is the one that the platform gives', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(fingerprintOf(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
});
