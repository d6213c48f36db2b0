import type { PastedValue } from '../../../reference';
import type { KnownValue, LaterValue, NeededValue } from '../../../workflow';

/** What is in one box: what was typed, or pasted with the line that it stood in, what else fits, and what is wrong with it. */
export interface Box {
  readonly text: string;
  readonly from: string | null;
  readonly choices: readonly PastedValue[];
  readonly problem: string | null;
}

export type Boxes = Readonly<Record<string, Box>>;

export const EMPTY: Box = { text: '', from: null, choices: [], problem: null };

/** What a value is known by while it is typed: its sheet and line. */
export function keyOf({ sheet, keys }: Pick<NeededValue, 'sheet' | 'keys'>): string {
  return [sheet, ...keys].join('\n');
}

/** The box that pasted values make: filled where one fits for certain, else to be chosen; null where none fits. */
export function boxFor(found: readonly PastedValue[]): Box | null {
  const [only, another] = found;
  if (only === undefined) return null;
  const isClear = another === undefined && only.isSure && only.text !== null;
  return isClear ? { ...EMPTY, text: only.text ?? '', from: only.line } : { ...EMPTY, choices: found };
}

/** The boxes without one of them. */
export function without(boxes: Boxes, key: string): Boxes {
  return Object.fromEntries(Object.entries(boxes).filter(([one]) => one !== key));
}

export interface NeededProps {
  readonly needed: readonly NeededValue[];
  /** What counts now; of these only what a pasted text contradicts is shown. */
  readonly known: readonly KnownValue[];
}

export interface BoxesProps extends NeededProps {
  readonly boxes: Boxes;
  readonly setBoxes: (boxes: Boxes) => void;
  /** What the pasted text gives of other series, levels and sizes. */
  readonly later: readonly LaterValue[];
  readonly setLater: (later: readonly LaterValue[]) => void;
}
