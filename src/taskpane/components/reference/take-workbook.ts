import type { PaneController } from '../../state/controller';
import { fileWords } from '../../words/files';
import { readFile } from '../read-file';
import { giveFiles, LARGEST } from './give-files';

/**
 * Workbooks that were dropped on the pane: timetables are given with the basedata, and so are fees and dates filled in on CT sheets; any
 * other is opened where the page can do that, the first of several, and else given too, to be told what it is not.
 */
export async function takeWorkbooks(
  controller: Pick<PaneController, 'openInstead' | 'contents' | 'showTab' | 'addFiles' | 'tell' | 'state'>,
  dropped: readonly File[],
): Promise<void> {
  const { openInstead } = controller;
  const given: File[] = [];
  const others: File[] = [];
  for (const file of dropped) {
    const place = (await isGiven(controller, file)) ? given : others;
    place.push(file);
  }
  if (given.length > 0) {
    controller.showTab('reference');
    await giveFiles(controller, given);
  }
  const [other] = others;
  if (other) openInstead?.(other);
}

async function isGiven(controller: Pick<PaneController, 'openInstead' | 'contents'>, file: File): Promise<boolean> {
  if (controller.openInstead === null) return true;
  const read = await readFile(file, LARGEST, fileWords.large);
  return typeof read !== 'string' && (await controller.contents(read)).kind !== 'other';
}
