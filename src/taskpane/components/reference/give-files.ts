import { MOST_TOGETHER, type NamedBytes } from '../../../edi';
import type { PaneController } from '../../state/controller';
import { fileWords } from '../../words/files';
import { MEGABYTE, readFile } from '../read-file';

/** Larger files are no basedata. In megabytes. */
export const LARGEST = 50;

/**
 * Gives the controller files that were dropped or chosen. Those that cannot be read, or are too large with those before them, are told, and
 * the others are given all the same.
 */
export async function giveFiles(
  controller: Pick<PaneController, 'addFiles' | 'tell' | 'state'>,
  given: readonly File[],
): Promise<void> {
  const files: NamedBytes[] = [];
  const problems: string[] = [];
  let together = bytesBeside(controller, given);
  for (const file of given) {
    if (together + file.size > MOST_TOGETHER) {
      problems.push(fileWords.largeTogether(file.name, MOST_TOGETHER / MEGABYTE));
      continue;
    }
    const read = await readFile(file, LARGEST, fileWords.large);
    if (typeof read === 'string') {
      problems.push(read);
      continue;
    }
    files.push(read);
    together += file.size;
  }
  if (files.length > 0) await controller.addFiles(files);
  if (problems.length > 0) controller.tell({ tone: 'error', sentence: problems.join(' '), detail: null });
}

/** Bytes of what is loaded already and stays: a file takes the place of one of its name. */
function bytesBeside({ state }: Pick<PaneController, 'state'>, given: readonly File[]): number {
  const names = new Set(given.map(({ name }) => name));
  const { files } = state().reference;
  return files.reduce((sum, { name, bytes }) => sum + (names.has(name) ? 0 : bytes.length), 0);
}
