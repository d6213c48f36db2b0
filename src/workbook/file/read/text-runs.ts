import { shownInFont } from '../../../excel-values';
import type { CellLook } from '../../cell-look';

/** A part of a text with a look of its own; null where it looks as its cell does. */
export interface TextRun {
  readonly text: string;
  readonly look: CellLook | null;
}

/** A text in runs as it is seen, in a cell of that look: struck through where every word is. */
export function runsSeen(
  runs: readonly TextRun[],
  cell: CellLook | undefined,
): { readonly text: string; readonly look: CellLook } {
  const seen = runs.map(({ text, look }) => ({ text, look: look ?? cell }));
  const words = seen.filter(({ text }) => text.trim() !== '');
  const texts = seen.map(({ text, look }) => shownInFont(text, look?.symbolFont ?? ''));
  const isStruck = words.length > 0 && words.every(({ look }) => look?.isStruck === true);
  return { text: texts.join(''), look: { isStruck, symbolFont: null } };
}
