import { decodedText } from '../text/decoded-text';
import { fileKindWords } from '../../words/file-kinds';

/** What a file is by its first bytes, and the sentence that says so where it is no workbook that can be opened. */
interface FileKind {
  readonly starts: readonly number[];
  readonly is: (bytes: Uint8Array) => string;
}

const PICTURE = fileKindWords.picture;
const SHORTCUT = fileKindWords.shortcut;

const KINDS: readonly FileKind[] = [
  { starts: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], is: oldOfficeFile },
  { starts: [0x09, 0x08], is: () => legacyWorkbook() },
  { starts: [0x09, 0x04], is: () => legacyWorkbook() },
  { starts: [0x09, 0x02], is: () => legacyWorkbook() },
  { starts: [0x09, 0x00], is: () => legacyWorkbook() },
  {
    starts: [...'%PDF'].map(codeOf),
    is: () => fileKindWords.pdf,
  },
  {
    starts: [...'{\\rtf'].map(codeOf),
    is: () => fileKindWords.rtf,
  },
  { starts: [0x89, ...[...'PNG'].map(codeOf)], is: () => PICTURE },
  { starts: [0xff, 0xd8, 0xff], is: () => PICTURE },
  { starts: [0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0], is: () => SHORTCUT },
  { starts: [0x1f, 0x8b], is: compressed },
  { starts: [0x37, 0x7a, 0xbc, 0xaf], is: compressed },
  { starts: [...'Rar!'].map(codeOf), is: compressed },
];

/** What a text is by its beginning, in small letters, where it is no list of values. */
const TEXT_KINDS: readonly { readonly begins: RegExp; readonly is: string }[] = [
  {
    begins: /urn:schemas-microsoft-com:office:spreadsheet/,
    is: fileKindWords.xmlSpreadsheet,
  },
  {
    begins: /^(<(!doctype html|html|head|body|meta|table|style)\b|mime-version:)/,
    is: fileKindWords.webPage,
  },
  { begins: /^</, is: fileKindWords.xml },
  {
    begins: /^\{[^}]*("doc_id"|docs\.google\.com)/,
    is: fileKindWords.googleShortcut,
  },
  { begins: /^\[internetshortcut\]/, is: SHORTCUT },
  {
    begins: /^[{[]\s*["{]/,
    is: fileKindWords.json,
  },
];

/** The sentence for a file that is no ZIP archive and so no .xlsx workbook; null where it may be one. */
export function describeForeignFile(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return fileKindWords.empty;
  if (startsWith(bytes, [0x50, 0x4b])) return null;
  const kind = KINDS.find(({ starts }) => startsWith(bytes, starts));
  return kind ? kind.is(bytes) : describeText(bytes);
}

/** Whether a file is a text of values, such as CSV. */
export function isTextFile(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || startsWith(bytes, [0x50, 0x4b])) return false;
  if (KINDS.some(({ starts }) => startsWith(bytes, starts))) return false;
  const start = startOfText(bytes);
  return start !== null && start !== '' && !TEXT_KINDS.some(({ begins }) => begins.test(start));
}

function oldOfficeFile(bytes: Uint8Array): string {
  if (holdsName(bytes, 'EncryptedPackage')) {
    return fileKindWords.password;
  }
  if (holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book')) return legacyWorkbook();
  return fileKindWords.oldOfficeFile;
}

function legacyWorkbook(): string {
  return fileKindWords.legacyWorkbook;
}

function compressed(): string {
  return fileKindWords.compressed;
}

function describeText(bytes: Uint8Array): string {
  if (bytes.every((byte) => byte === 0)) return HOLLOW;
  const start = startOfText(bytes);
  if (start === '') return fileKindWords.spaces;
  if (start !== null) {
    const kind = TEXT_KINDS.find(({ begins }) => begins.test(start));
    return kind ? kind.is : fileKindWords.text;
  }
  return fileKindWords.unknown;
}

const HOLLOW = fileKindWords.zeros;

/** So many bytes show what a text is. An even number: characters may have two. */
const LOOKED_AT = 4_000;

/** The beginning of a text in small letters, without what is blank in front of it; null where the bytes are no text. */
function startOfText(bytes: Uint8Array): string | null {
  const start = decodedText(bytes.subarray(0, LOOKED_AT));
  return start === null ? null : start.trimStart().toLowerCase();
}

/** Whether an OLE2 file has a stream of that name: names stand in its directory in UTF-16, ended by a zero. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name, '\0'].flatMap((letter) => [codeOf(letter), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (startsWith(bytes.subarray(at, at + wanted.length), wanted)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function codeOf(letter: string): number {
  return letter.charCodeAt(0);
}
