import { isPlainAscii } from './plain-ascii';
import { quoted, type ProblemSeverity, type Report } from './problem';

const END_MARK = '\u001a';

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
  const text = plain ? decoded : withoutMarks(decoded, report);
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
