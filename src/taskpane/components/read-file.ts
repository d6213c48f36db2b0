import type { NamedBytes } from '../../edi';
import { fileWords } from '../words/files';

export const MEGABYTE = 1_048_576;

/** What is said of a file that is too large: its name, its megabytes, and the most that are read. */
type LargeWords = (name: string, megabytes: number, most: number) => string;

/**
 * A file that was dropped or chosen, or the sentence that says why it is of no use.
 *
 * @param largest in megabytes: a larger file is something else, and reading it would only fill the memory
 */
export async function readFile(file: File, largest: number, large: LargeWords): Promise<NamedBytes | string> {
  const { name, size } = file;
  if (size > largest * MEGABYTE) return large(name, Math.round(size / MEGABYTE), largest);
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return fileWords.unreadable(name);
  }
}
