import { withCommas } from '../entries';
import { quoted, type ProblemSeverity, type Report } from './problem';

const END_MARK = '\u001a';

/** Many times more than the largest basedata has. */
const MOST_LINES = 150_000;

const ODD_CHARACTER = /[^\u0020-\u007e]/;

/**
 * The lines of a file without their ends; every oddity is reported, characters outside ASCII with the severity given.
 * Bytes are taken one character each, so that
 * positions in a line are positions in the file. Never throws, whatever the bytes are.
 */
export function linesOf(bytes: Uint8Array, oddCharacters: ProblemSeverity, report: Report): string[] {
  const plain = isPlainAscii(bytes);
  // ASCII is decoded several times quicker as UTF-8.
  const decoded = new TextDecoder(plain ? 'utf-8' : 'latin1').decode(bytes);
  const text = firstLines(plain ? decoded : withoutMarks(decoded, report), report);
  const lines = plain ? text.split('\r\n') : splitOddText(text, oddCharacters, report);
  if (lines.at(-1) === '') lines.pop();
  if (text !== '' && !text.endsWith('\n') && !text.endsWith('\r')) {
    report({ kind: 'last-line-end', line: lines.length });
  }
  return lines;
}

function withoutMarks(decoded: string, report: Report): string {
  let text = decoded;
  if (text.startsWith('\u00ef\u00bb\u00bf')) {
    report({ kind: 'byte-order-mark', line: 1 });
    text = text.slice(3);
  }
  if (text.endsWith(END_MARK)) {
    report({ kind: 'end-mark' });
    let end = text.length;
    while (text[end - 1] === END_MARK) end--;
    text = text.slice(0, end);
  }
  return text;
}

/** The text up to the last line that is read. */
function firstLines(text: string, report: Report): string {
  const lineEnd = /\r\n|\n|\r/g;
  let lines = 0;
  while (lines < MOST_LINES && lineEnd.exec(text) !== null) lines++;
  if (lines < MOST_LINES || lineEnd.lastIndex === text.length) return text;
  report({ kind: 'too-many-lines', slots: { most: withCommas(MOST_LINES) } });
  return text.slice(0, lineEnd.lastIndex);
}

function splitOddText(text: string, severity: ProblemSeverity, report: Report): string[] {
  const lines: string[] = [];
  const lineEnd = /\r\n|\n|\r/g;
  for (let from = 0; from < text.length;) {
    const end = lineEnd.exec(text);
    const line = text.slice(from, end?.index ?? text.length);
    lines.push(line);
    if (end && end[0] !== '\r\n') report({ kind: 'line-end', line: lines.length });
    const position = line.search(ODD_CHARACTER);
    if (position >= 0) {
      const slots = { character: quoted(line.charAt(position)) };
      report({ kind: 'characters', line: lines.length, position: position + 1, severity, slots });
    }
    from = end ? lineEnd.lastIndex : text.length;
  }
  return lines;
}

const CR = 13;
const LF = 10;

/*
 * Four bytes are looked at as one number, which is several times quicker than byte by byte: `TOP_BITS` of
 * `four + BELOW_DEL` are set where a byte is 127 or more, those of `four - SPACES` where one is below 32.
 */
const TOP_BITS = 0x80808080 | 0;
const BELOW_DEL = 0x01010101;
const SPACES = 0x20202020;

/** Whether bytes are as the formats want them: printable ASCII in lines that end in CR LF. */
export function isPlainAscii(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return plainBetween(bytes, 0, bytes.length);
  const lead = (4 - (bytes.byteOffset % 4)) % 4;
  const fours = new Int32Array(bytes.buffer, bytes.byteOffset + lead, (bytes.length - lead) >> 2);
  if (!plainBetween(bytes, 0, lead)) return false;
  for (let index = 0; index < fours.length; index++) {
    const four = fours[index] ?? 0;
    if (((four | (four + BELOW_DEL)) & TOP_BITS) !== 0) return false;
    if (((four - SPACES) & ~four & TOP_BITS) !== 0) {
      const from = lead + index * 4;
      if (!plainBetween(bytes, from, from + 4)) return false;
    }
  }
  return plainBetween(bytes, lead + fours.length * 4, bytes.length);
}

function plainBetween(bytes: Uint8Array, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const byte = bytes[index] ?? 0;
    const lineEnd = byte === CR ? bytes[index + 1] === LF : byte === LF && bytes[index - 1] === CR;
    if (!lineEnd && (byte < 32 || byte > 126)) return false;
  }
  return true;
}
