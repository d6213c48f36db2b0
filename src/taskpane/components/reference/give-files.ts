import type { NamedBytes } from '../../../edi';
import type { PaneController } from '../../state/controller';
import { fileWords } from '../../words/files';
import { readFile } from '../read-file';

/** Larger files are no basedata. In megabytes. */
export const LARGEST = 50;

/** Gives the controller files that were dropped or chosen. Those that cannot be read are told, and the others are given all the same. */
export async function giveFiles(
  controller: Pick<PaneController, 'addFiles' | 'tell'>,
  given: readonly File[],
): Promise<void> {
  const files: NamedBytes[] = [];
  const problems: string[] = [];
  for (const file of given) {
    const read = await readFile(file, LARGEST, fileWords.large);
    if (typeof read === 'string') problems.push(read);
    else files.push(read);
  }
  if (files.length > 0) await controller.addFiles(files);
  if (problems.length > 0) controller.tell({ tone: 'error', sentence: problems.join(' '), detail: null });
}
