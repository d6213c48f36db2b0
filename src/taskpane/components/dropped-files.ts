import type { DragEvent } from 'react';
import type { PaneController } from '../state/controller';

const LIST = /\.(xls[xmb]?|csv|tsv|tab|txt)$/i;

/**
 * What happens to files that are dropped on the pane beside the places for them: a browser would leave the pane and show the
 * file. They are taken as what belongs to the Reference tab. A list, a workbook or a text, is left to whoever shows the pane: the workbench
 * opens it.
 */
export function droppedFiles(controller: PaneController): {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
} {
  return {
    onDragOver: (event) => event.preventDefault(),
    onDrop: (event) => {
      event.preventDefault();
      const files = [...event.dataTransfer.files].filter(({ name }) => !LIST.test(name));
      if (files.length === 0) return;
      event.stopPropagation();
      controller.showTab('reference');
      void import('./reference/give-files').then(({ giveFiles }) => giveFiles(controller, files));
    },
  };
}
