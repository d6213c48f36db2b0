import type { NamedBytes } from '../../../edi';
import { words } from '../../words';

/** Files that were read, and a sentence for each that was not. */
export interface GivenFiles {
  readonly files: readonly NamedBytes[];
  readonly problems: readonly string[];
}

const MEGABYTE = 1_048_576;

/** Larger files are no basedata; reading them would only fill the memory. In megabytes. */
const LARGEST = 50;

/** Reads files that were dropped or chosen. */
export async function readGivenFiles(given: readonly File[]): Promise<GivenFiles> {
  const files: NamedBytes[] = [];
  const problems: string[] = [];
  for (const file of given) {
    const { name, size } = file;
    if (size > LARGEST * MEGABYTE) {
      problems.push(words.failed.largeFile(name, Math.round(size / MEGABYTE), LARGEST));
      continue;
    }
    try {
      files.push({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      problems.push(words.failed.unreadableFile(name));
    }
  }
  return { files, problems };
}
