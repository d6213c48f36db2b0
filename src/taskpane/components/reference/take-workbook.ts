import type { PaneController } from '../../state/controller';
import { readFile } from '../read-file';
import { fileWords } from '../../words/files';
import { giveFiles, LARGEST } from './give-files';

/**
 * A workbook that was dropped on the pane: a timetable is given with the basedata; any other is opened where the page can do that,
 * and else given too, to be told what it is not.
 */
export async function takeWorkbook(controller: PaneController, file: File): Promise<void> {
  const { openInstead } = controller;
  if (openInstead !== null) {
    const read = await readFile(file, LARGEST, fileWords.large);
    if (typeof read === 'string' || !(await controller.isTimetable(read))) return openInstead(file);
  }
  controller.showTab('reference');
  await giveFiles(controller, [file]);
}
