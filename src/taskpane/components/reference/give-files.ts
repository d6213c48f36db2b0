import type { NamedBytes } from '../../../edi';
import type { Desk } from '../../desk/desk';
import { fileWords } from '../../words/files';

const MEGABYTE = 1_048_576;

/** Larger files are no basedata; reading them would only fill the memory. In megabytes. */
const LARGEST = 50;

/** Gives the desk files that were dropped or chosen. Those that cannot be read are told, and the others are given all the same. */
export async function giveFiles(desk: Pick<Desk, 'addFiles' | 'tell'>, given: readonly File[]): Promise<void> {
  const files: NamedBytes[] = [];
  const problems: string[] = [];
  for (const file of given) {
    const { name, size } = file;
    if (size > LARGEST * MEGABYTE) {
      problems.push(fileWords.large(name, Math.round(size / MEGABYTE), LARGEST));
      continue;
    }
    try {
      files.push({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      problems.push(fileWords.unreadable(name));
    }
  }
  if (files.length > 0) await desk.addFiles(files);
  if (problems.length > 0) desk.tell({ tone: 'error', sentence: problems.join(' '), detail: null });
}
