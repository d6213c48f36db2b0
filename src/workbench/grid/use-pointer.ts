import { useEffect, useRef, type MouseEvent, type RefObject } from 'react';
import type { Cell } from '../../entries';
import type { Area } from '../../excel-values';
import { areaBetween } from '../workbook/cell-areas';
import type { OpenWorkbook } from '../workbook/open-workbook';
import type { Reach } from './moves';
import { HEADING_HEIGHT, NUMBER_WIDTH, ROW_HEIGHT } from './window';

/** What the mouse is over: a cell, the number of a row, the letter of a column, or the corner of all. */
type Place =
  | { readonly kind: 'cell'; readonly cell: Cell }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'all' };

export interface PointerOptions {
  readonly element: RefObject<HTMLElement | null>;
  readonly workbook: OpenWorkbook;
  readonly reach: Reach;
  /** Before anything is selected. */
  readonly onSelect: () => void;
}

/** Selects by the mouse: a click, Shift and a click, or dragging; at the edges of what is seen dragging scrolls. */
export function usePointer({ element, workbook, reach, onSelect }: PointerOptions): (event: MouseEvent) => void {
  const anchor = useRef<Place | null>(null);

  useEffect(() => {
    const onMove = (event: globalThis.MouseEvent): void => {
      if (anchor.current === null) return;
      if (event.buttons === 0) {
        anchor.current = null;
        return;
      }
      scrollAtEdges(element.current, event);
      const place = placeAt(document.elementFromPoint(event.clientX, event.clientY));
      if (place && element.current?.contains(document.elementFromPoint(event.clientX, event.clientY)))
        selectTo(workbook, anchor.current, place, reach);
    };
    const onUp = (): void => {
      anchor.current = null;
    };
    document.addEventListener('mousemove', onMove);
    document.addEventListener('mouseup', onUp);
    return () => {
      document.removeEventListener('mousemove', onMove);
      document.removeEventListener('mouseup', onUp);
    };
  }, [element, workbook, reach]);

  return (event) => {
    if (event.button !== 0 || event.target instanceof HTMLInputElement) return;
    const place = placeAt(event.target);
    if (place === null) return;
    onSelect();
    const { selected } = workbook.view();
    const isExtended = event.shiftKey && place.kind !== 'all';
    const from = isExtended ? startOf(place.kind, selected) : place;
    anchor.current = from;
    selectTo(workbook, from, place, reach);
    // The focus goes to the selected cell, and no text is selected.
    event.preventDefault();
  };
}

function startOf(kind: Place['kind'], selected: Cell): Place {
  if (kind === 'row') return { kind, row: selected.row };
  return kind === 'column' ? { kind, column: selected.column } : { kind: 'cell', cell: selected };
}

function selectTo(workbook: OpenWorkbook, from: Place, to: Place, reach: Reach): void {
  if (from.kind === 'cell' && to.kind === 'cell') {
    workbook.select(from.cell, areaBetween(from.cell, to.cell), to.cell);
    return;
  }
  const first = workbook.view().selected;
  if (from.kind === 'row' && (to.kind === 'row' || to.kind === 'cell')) {
    const row = to.kind === 'row' ? to.row : to.cell.row;
    workbook.select({ row: from.row, column: 0 }, wholeRows(from.row, row, reach), null);
  } else if (from.kind === 'column' && (to.kind === 'column' || to.kind === 'cell')) {
    const column = to.kind === 'column' ? to.column : to.cell.column;
    workbook.select({ row: reach.order.rowAt(0), column: from.column }, wholeColumns(from.column, column, reach), null);
  } else if (from.kind === 'all') workbook.select(first, everything(reach), null);
}

export function wholeRows(one: number, other: number, { columns }: Reach): Area {
  return { top: Math.min(one, other), left: 0, bottom: Math.max(one, other), right: columns - 1 };
}

export function isWholeRows({ left, right }: Area, { columns }: Reach): boolean {
  return left === 0 && right >= columns - 1;
}

/** Down to the last row that is filled. */
export function wholeColumns(one: number, other: number, { lastFilled, order }: Reach): Area {
  const bottom = Math.max(lastFilled.row, order.rowAt(0));
  return { top: order.rowAt(0), left: Math.min(one, other), bottom, right: Math.max(one, other) };
}

export function everything({ lastFilled }: Reach): Area {
  return { top: 0, left: 0, bottom: lastFilled.row, right: lastFilled.column };
}

function placeAt(target: EventTarget | null): Place | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[role="gridcell"]');
  if (cell) return { kind: 'cell', cell: { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } };
  const row = target.closest<HTMLElement>('[role="rowheader"]');
  if (row) return { kind: 'row', row: Number(row.dataset['row']) };
  const column = target.closest<HTMLElement>('[role="columnheader"]');
  if (!column || target.closest('.width')) return null;
  const at = column.dataset['column'];
  return at === undefined ? { kind: 'all' } : { kind: 'column', column: Number(at) };
}

function scrollAtEdges(grid: HTMLElement | null, { clientX, clientY }: globalThis.MouseEvent): void {
  if (!grid) return;
  const { top, left, bottom, right } = grid.getBoundingClientRect();
  const down = clientY > bottom - ROW_HEIGHT ? ROW_HEIGHT : clientY < top + HEADING_HEIGHT ? -ROW_HEIGHT : 0;
  const across = clientX > right - ROW_HEIGHT ? ROW_HEIGHT : clientX < left + NUMBER_WIDTH / 2 ? -ROW_HEIGHT : 0;
  if (down !== 0 || across !== 0) grid.scrollBy(across, down);
}
