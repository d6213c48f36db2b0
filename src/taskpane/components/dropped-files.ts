import type { DragEvent } from 'react';
import type { PaneController } from '../state/controller';

const WORKBOOK = /\.xls[xmb]?$/i;
/** What the workbench opens too, and Excel takes only by itself. */
const TEXT = /\.(csv|tsv|tab)$/i;

/**
 * What happens to files that are dropped on the pane beside the places for them: a browser would leave the pane and show the
 * file. They are taken as what belongs to the Reference tab. Of a workbook its content tells whether it does; any other is opened
 * by the workbench, and so is a text of values.
 */
export function droppedFiles(controller: PaneController): {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
} {
  const isLeft = (name: string): boolean => controller.home === 'workbench' && TEXT.test(name);
  return {
    onDragOver: (event) => event.preventDefault(),
    onDrop: (event) => {
      event.preventDefault();
      const files = [...event.dataTransfer.files].filter(({ name }) => !isLeft(name));
      if (files.length === 0) return;
      event.stopPropagation();
      const workbooks = files.filter(({ name }) => WORKBOOK.test(name));
      const others = files.filter(({ name }) => !WORKBOOK.test(name));
      if (workbooks.length > 0)
        void import('./reference/take-workbook').then(({ takeWorkbooks }) => takeWorkbooks(controller, workbooks));
      if (others.length === 0) return;
      controller.showTab('reference');
      void import('./reference/give-files').then(({ giveFiles }) => giveFiles(controller, others));
    },
  };
}
