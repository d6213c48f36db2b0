import type { Direction } from '../workbook/search-cells';
import type { Move } from './moves';

/** What a key asks of the grid. */
export type GridAction =
  | { readonly kind: 'move'; readonly move: Move; readonly extends: boolean }
  | { readonly kind: 'jump'; readonly direction: Direction; readonly extends: boolean }
  | { readonly kind: 'next'; readonly key: 'tab' | 'enter'; readonly by: 1 | -1 }
  /** Begins to change the cell: with the text typed, or with what it holds. */
  | { readonly kind: 'edit'; readonly text: string | null }
  | { readonly kind: 'clear' }
  | { readonly kind: 'fill'; readonly to: 'down' | 'right' }
  /** Puts in rows above those that are selected, or takes these out; only where whole rows are. */
  | { readonly kind: 'rows'; readonly by: 'insert' | 'delete' }
  | { readonly kind: 'select'; readonly what: 'all' | 'rows' | 'columns' }
  | { readonly kind: 'width'; readonly by: 1 | -1 }
  | { readonly kind: 'leave' };

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** AltGr, which Windows reports as Ctrl and Alt. */
  readonly isAltGraph: boolean;
  /** Part of a letter that is put together of several keys. */
  readonly isComposing: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const MOVES: Readonly<Record<string, Move>> = {
  PageUp: 'page-up',
  PageDown: 'page-down',
  Home: 'row-start',
  End: 'row-end',
};

/** What a key does in the sheet, as in Excel; null for one that does nothing there. */
export function gridAction(given: Key): GridAction | null {
  const { key, shiftKey, isAltGraph, isComposing } = given;
  const isControl = (given.ctrlKey || given.metaKey) && !isAltGraph;
  const isAlt = given.altKey && !isAltGraph;
  // A dead key (´ before e) and an input method write into the cell themselves once it is open.
  if (isComposing || key === 'Dead' || key === 'Process') return isControl ? null : { kind: 'edit', text: '' };
  const arrow = ARROWS[key];
  if (isAlt) {
    if (shiftKey && (arrow === 'left' || arrow === 'right')) return { kind: 'width', by: arrow === 'left' ? -1 : 1 };
    // On a Mac, Option writes letters: ß, é, ł.
    return !isControl && [...key].length === 1 && key > '~' ? { kind: 'edit', text: key } : null;
  }
  if (isControl) return withControl(key, shiftKey);
  if (arrow) return { kind: 'move', move: arrow, extends: shiftKey };
  const move = MOVES[key];
  if (move) return { kind: 'move', move, extends: shiftKey };
  switch (key) {
    case 'Tab':
    case 'Enter':
      return { kind: 'next', key: key === 'Tab' ? 'tab' : 'enter', by: shiftKey ? -1 : 1 };
    case 'F2':
      return { kind: 'edit', text: null };
    case 'Backspace':
      return { kind: 'edit', text: '' };
    case 'Delete':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'leave' };
    case ' ':
      return shiftKey ? { kind: 'select', what: 'rows' } : { kind: 'edit', text: ' ' };
    default:
      return [...key].length === 1 ? { kind: 'edit', text: key } : null;
  }
}

function withControl(key: string, shiftKey: boolean): GridAction | null {
  const direction = ARROWS[key];
  if (direction) return { kind: 'jump', direction, extends: shiftKey };
  switch (key) {
    case 'Home':
      return { kind: 'move', move: 'first', extends: shiftKey };
    case 'End':
      return { kind: 'move', move: 'last', extends: shiftKey };
    case ' ':
      return { kind: 'select', what: 'columns' };
    default:
      break;
  }
  if (key === '+') return { kind: 'rows', by: 'insert' };
  if (shiftKey) return null;
  switch (key.toLowerCase()) {
    case '-':
      return { kind: 'rows', by: 'delete' };
    case 'a':
      return { kind: 'select', what: 'all' };
    case 'd':
      return { kind: 'fill', to: 'down' };
    case 'r':
      return { kind: 'fill', to: 'right' };
    default:
      return null;
  }
}
