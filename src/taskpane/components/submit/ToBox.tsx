import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { submitWords } from '../../words/submit';

/** The boxes in which something may be missing that files need. */
type FileBox = keyof typeof submitWords.toBox;

/** The box in which each item of the checklist is put right. */
const BOXES: ReadonlyMap<string, FileBox> = new Map([
  ['centre-missing', 'centre'],
  ['sequence-full', 'sequence'],
  ['sequence-passed-over', 'sequence'],
  ['sequence-used', 'sequence'],
]);

/** What holds a box, so that links find it. */
export function boxId(box: FileBox): string {
  return `entrywise-box-${box}`;
}

interface ToBoxProps {
  /** The id of an item of the checklist. */
  readonly item: string;
}

/** A link to the box in which something is put right; nothing where there is none. */
export function ToBox({ item }: ToBoxProps): ReactElement | null {
  const box = BOXES.get(item);
  if (box === undefined) return null;
  return (
    <Button size="small" onClick={() => showBox(box)}>
      {submitWords.toBox[box]}
    </Button>
  );
}

function showBox(box: FileBox): void {
  const input = document.getElementById(boxId(box))?.querySelector('input');
  input?.scrollIntoView({ block: 'center' });
  input?.focus({ preventScroll: true });
}
