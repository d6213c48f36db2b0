/**
 * The text of a file as programs of an office write it: UTF-8 or UTF-16 with a mark in front, plain UTF-8, and where it is none the
 * Windows characters of western Europe, in which Excel for Windows saves its CSV. Null where it holds characters that no text has.
 */
export function decodedText(bytes: Uint8Array): string | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return isText(text) ? text : null;
}

/** The same of a file that has to be a text: what is none comes with signs that stand for what could not be read. */
export function textOfBytes(bytes: Uint8Array): string {
  return decodedText(bytes) ?? new TextDecoder().decode(bytes);
}

/** Files of other kinds have other control characters at their very beginning; a stray one in a list is a finding there. */
const LOOKED_AT = 2_000;

function isText(text: string): boolean {
  if (text.includes('\0')) return false;
  const start = text.slice(0, LOOKED_AT);
  // Tab, line feed and carriage return are text; a few others and U+FFFD may be slips in one.
  const strange = start.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return strange * 20 <= start.length;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
