import { fileKindWords } from '../../words/file-kinds';

/** The file that Excel puts beside a workbook while somebody has it open: a name of up to 54 characters, twice, and blanks. */
const LENGTHS: ReadonlySet<number> = new Set([162, 164, 165]);
const LONGEST_NAME = 54;

/** The sentence for the lock file of a workbook that is open, by its name or, where it was renamed, by its bytes; null for another. */
export function describeOwnerFile(file: string, bytes: Uint8Array): string | null {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const [, ofExcel] = /^~\$(.+)$/s.exec(name) ?? [];
  const [, ofLibreOffice] = /^\.~lock\.(.+)#$/s.exec(name) ?? [];
  const workbook = ofExcel ?? ofLibreOffice;
  if (workbook === undefined && !isOwner(bytes)) return null;
  const which =
    workbook === undefined
      ? fileKindWords.owner.withoutSign
      : fileKindWords.owner.without(ofExcel === undefined ? '.~lock.' : '~$');
  return fileKindWords.owner.isLockFile(which);
}

function isOwner(bytes: Uint8Array): boolean {
  const [length = 0] = bytes;
  if (!LENGTHS.has(bytes.length) || length === 0 || length > LONGEST_NAME) return false;
  const blanks = bytes.subarray(length + 1, LONGEST_NAME + 1);
  return blanks.every((byte) => byte === 0x20 || byte === 0) && bytes.subarray(LONGEST_NAME + 2).includes(0);
}
