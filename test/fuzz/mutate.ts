import { strFromU8, strToU8 } from 'fflate';
import type { Chance } from '../model/random';

/** Texts at which readers have stumbled: of numbers, of addresses, of markup, of other kinds of file. */
export const INTERESTING = [
  ...['', '0', '-1', '1', '65535', '65536', '4294967295', '4294967296', '9007199254740993', '1e308', '1e999', 'NaN'],
  ...['A1', 'XFD1048576', 'XFE1', 'A1048577', '$A$1', 'A1:XFD1048576', '#REF!', 'a:b', '[1]Sheet!A1', "'", '"', '\\'],
  ...[
    '&',
    '&amp;',
    '&#0;',
    '&#x110000;',
    '&x;',
    '<',
    '>',
    '<!--',
    ']]>',
    '<![CDATA[',
    '<?xml',
    '<!DOCTYPE x [',
    '</worksheet>',
  ],
  ...[
    '_x0000_',
    '_x000D_',
    '\u0000',
    '\u001b[2J',
    '\ufeff',
    '\u202e',
    '\ud800',
    '\ufffd',
    'İ',
    '\u0301\u0301\u0301',
    '😀',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '../',
    '..\\',
    '/',
    'C:\\',
    '=1+1',
    '@SUM(A1)',
    '\r',
    '\n',
    '\t',
    ',',
    ';',
    '|',
  ],
  ...[
    '31/02/2026',
    '0000-00-00',
    '99/99/9999',
    '£1,000,000,000.00',
    '-£1',
    'June 9999',
    '05835',
    'true',
    'null',
    '{}',
    '[]',
  ],
] as const;

/** How often something is repeated, at most. */
export const LENGTHS = [2, 10, 100, 1_000, 5_000] as const;

/** The bytes with a few changes that know nothing of what stands in them. */
export function mutatedBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let changed = bytes;
  for (let left = chance.whole(1, 4); left > 0; left -= 1) changed = changedOnce(changed, chance);
  return changed;
}

function changedOnce(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = chance.whole(0, bytes.length);
  const end = Math.min(bytes.length, at + chance.whole(1, chance.one([1, 4, 32, 512])));
  const [before, within, behind] = [bytes.slice(0, at), bytes.slice(at, end), bytes.slice(end)];
  switch (chance.whole(0, 7)) {
    case 0:
      return joined(
        before,
        within.map((byte) => byte ^ (1 << chance.whole(0, 7))),
        behind,
      );
    case 1:
      return joined(before, behind);
    case 2:
      return joined(before, ...Array<Uint8Array>(chance.one([2, 10, 100])).fill(within), behind);
    case 3:
      return joined(before, strToU8(chance.one(INTERESTING)), behind);
    case 4:
      return before;
    case 5:
      return joined(before, within.fill(chance.one([0, 32, 0xff, 0x80, 0x0a])), behind);
    case 6:
      return joined(behind, within, before);
    default:
      return joined(
        before,
        Uint8Array.from({ length: chance.whole(1, 16) }, () => chance.whole(0, 255)),
        behind,
      );
  }
}

/** The text, of markup or of lines, with a few changes that keep most of its form. */
export function mutatedText(text: string, chance: Chance): string {
  let changed = text;
  for (let left = chance.whole(1, 4); left > 0; left -= 1) changed = changedPiece(changed, chance);
  return changed;
}

function changedPiece(text: string, chance: Chance): string {
  const pieces = piecesOf(text, chance);
  if (pieces.length === 0) return chance.one(INTERESTING);
  const at = chance.whole(0, pieces.length - 1);
  const piece = pieces[at] ?? '';
  switch (chance.whole(0, 7)) {
    case 0:
      pieces.splice(at, 1);
      break;
    case 1:
      pieces.splice(at, 1, piece, piece);
      break;
    case 2:
      pieces.splice(at, 1, piece.repeat(Math.min(chance.one(LENGTHS), Math.ceil(200_000 / (piece.length + 1)))));
      break;
    case 3:
      pieces.splice(at, 1, chance.one(INTERESTING));
      break;
    case 4:
      pieces.splice(at, 1, piece, chance.one(pieces));
      break;
    case 5:
      pieces.splice(at, 1, chance.one(INTERESTING).repeat(chance.one(LENGTHS)));
      break;
    case 6:
      pieces.splice(at, 1, piece.split('').reverse().join(''));
      break;
    default:
      pieces.splice(at, 1, chance.is(0.5) ? piece.toUpperCase() : piece.replace(/\d/g, '9'));
  }
  return pieces.join('');
}

/** The text in pieces: tags, values in quotation marks, lines, or words. Joined they are the text again. */
function piecesOf(text: string, chance: Chance): string[] {
  const cut = chance.one([/(<[^>]*>)/, /("[^"]*")/, /(\r?\n)/, /([,;\t ]+)/, /(\d+)/]);
  return text.split(cut).filter((piece) => piece !== '');
}

/** Parts of a package with a few changes: in a part, or in which parts there are. */
export function mutatedParts(parts: Readonly<Record<string, Uint8Array>>, chance: Chance): Record<string, Uint8Array> {
  const changed = { ...parts };
  for (let left = chance.whole(1, 3); left > 0; left -= 1) {
    const names = Object.keys(changed);
    if (names.length === 0) break;
    const name = chance.one(names);
    const bytes = changed[name] ?? new Uint8Array();
    const isText = !/\.(?:png|jpe?g|bin|vml)$/.test(name);
    switch (chance.whole(0, 15)) {
      case 0:
        Reflect.deleteProperty(changed, name);
        break;
      case 1:
        changed[chance.one([name.toUpperCase(), `../${name}`, `/${name}`, name.replaceAll('/', '\\'), `${name}/`])] =
          bytes;
        break;
      case 2:
        changed[name] = changed[chance.one(names)] ?? bytes;
        break;
      case 3:
        changed[name] = mutatedBytes(bytes, chance);
        break;
      case 4:
        changed[name] = Buffer.from(`\ufeff${strFromU8(bytes)}`, 'utf16le');
        break;
      default:
        changed[name] = isText ? strToU8(mutatedText(strFromU8(bytes), chance)) : mutatedBytes(bytes, chance);
    }
  }
  return changed;
}

/** A ZIP archive of which what it says of itself is not what it is: its last bytes, the directory, are changed. */
export function mutatedDirectory(archive: Uint8Array, chance: Chance): Uint8Array {
  const changed = archive.slice();
  const from = directoryOf(archive);
  for (let left = chance.whole(1, 6); left > 0; left -= 1) {
    changed[chance.whole(from, changed.length - 1)] = chance.one([0, 1, 8, 0x7f, 0x80, 0xff, chance.whole(0, 255)]);
  }
  return changed;
}

function directoryOf(archive: Uint8Array): number {
  const said = new DataView(archive.buffer, archive.byteOffset).getUint32(archive.length - 6, true);
  return said < archive.length ? said : 0;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
