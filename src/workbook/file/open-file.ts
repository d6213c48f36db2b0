import { isTextFile } from './guard/file-kind';
import { TooLargeError } from './guard/guard';
import { parseCopiedName } from '../../edi';
import { describeOwnerFile } from './guard/owner-file';
import { WorkbookError } from '../workbook';
import { readText } from './text/read-text';
import { textWorkbook } from './text/text-workbook';
import { openWorkbookFile, type OpenedFor, type WorkbookFile } from './workbook-file';
import { fileKindWords } from '../words/file-kinds';
import { openingWords } from '../words/opening';

/** A file that was opened, as a workbook. */
export interface OpenedFile {
  readonly workbook: WorkbookFile;
  /** What stands between the values of the text file that it was made of, `commas`; null where the file is a workbook itself. */
  readonly textWith: string | null;
}

const A2C_FILE = fileKindWords.boardFile;

/**
 * Opens a file that holds a list: an .xlsx or .xlsm workbook, or a text of values (CSV, tab-separated), which becomes a workbook of one
 * sheet. What a file is shows in its bytes; its name only in that of Excel's lock files. Throws WorkbookError with a sentence where it is
 * neither, damaged, or too large to be safe.
 */
export async function openFile(name: string, bytes: Uint8Array, openedFor?: OpenedFor): Promise<OpenedFile> {
  const owner = describeOwnerFile(name, bytes);
  if (owner !== null) throw new WorkbookError(owner);
  if (parseCopiedName(name) !== null) throw new WorkbookError(A2C_FILE);
  if (!isTextFile(bytes)) return { workbook: await openWorkbookFile(bytes, openedFor), textWith: null };
  const values = readText(bytes);
  const workbook = await textWorkbook(name, values)
    .then((made) => openWorkbookFile(made, openedFor))
    .catch(asOfText);
  return { workbook, textWith: values.separator.called };
}

/** Nobody knows of the workbook that a text becomes: what is too large is the text. */
function asOfText(error: unknown): never {
  throw error instanceof TooLargeError ? new WorkbookError(openingWords.textTooLong(openingWords.size.inSheet)) : error;
}

/** The name under which a changed copy of a file is written, with words behind its stem: what was a text becomes a workbook. */
export function copyName(name: string, words: string, { textWith }: Pick<OpenedFile, 'textWith'>): string {
  const [stem, end] = /^(.+)(\.[^.]*)$/s.exec(name)?.slice(1) ?? [name, ''];
  const isWorkbook = textWith === null && /^\.xls[xm]$/i.test(end ?? '');
  return `${(stem ?? name).replace(new RegExp(`-${words}$`), '')}-${words}${isWorkbook ? end : '.xlsx'}`;
}
