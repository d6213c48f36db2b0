import { useRef, type KeyboardEvent } from 'react';
import type { Cell } from '../../entries';
import { areaBetween, isOneCell } from '../workbook/cell-areas';
import type { OpenWorkbook } from '../workbook/open-workbook';
import type { CellActions } from './cell-actions';
import { gridAction, type GridAction } from './keys';
import { moved, movingCorner, nextInRange, type Reach } from './moves';
import type { Then } from './cell-editor';
import { everything, isWholeRows, wholeColumns, wholeRows } from './use-pointer';

export interface KeyboardOptions {
  readonly workbook: OpenWorkbook;
  readonly reach: Reach;
  readonly actions: CellActions;
  /** Selects a cell, or extends the range, and takes the focus there. */
  readonly select: OpenWorkbook['select'];
  readonly edit: (text: string | null) => void;
  readonly leave: () => void;
  /** Tab was pressed for the first time. */
  readonly onTab: () => void;
  readonly widen: (by: 1 | -1) => void;
  readonly onFailed: (error: unknown) => void;
}

export interface GridKeyboard {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Goes on from a cell whose text was taken. */
  goOn(then: Then): void;
  /** The user works in the sheet, and did not only come past it with Tab. */
  engage(isEngaged: boolean): void;
  /** A run of Tab is over: Enter goes down from where the user is now. */
  endRun(): void;
}

/** The keys of the sheet. */
export function useKeyboard(options: KeyboardOptions): GridKeyboard {
  const { workbook, reach, actions, select, edit, leave, onTab, widen, onFailed } = options;
  /** The column in which a run of Tab began: Enter goes back to it, in the next row. */
  const runStart = useRef<number | null>(null);
  const isEngaged = useRef(false);

  const goTo = (cell: Cell, isExtended: boolean): void => {
    const { selected } = workbook.view();
    if (isExtended) select(selected, areaBetween(selected, cell), cell);
    else select(cell);
  };

  const next = (key: 'tab' | 'enter', by: 1 | -1): void => {
    const { selected, range } = workbook.view();
    if (!isOneCell(range)) {
      const to = nextInRange(key, by, selected, range, reach.order);
      select(to, range, to);
      return;
    }
    if (key === 'tab') {
      runStart.current ??= selected.column;
      select(moved(by > 0 ? 'right' : 'left', selected, reach));
      return;
    }
    const to = moved(by > 0 ? 'down' : 'up', selected, reach);
    select({ row: to.row, column: by > 0 ? (runStart.current ?? to.column) : to.column });
    runStart.current = null;
  };

  const act = (action: GridAction): void => {
    const { selected, range, front } = workbook.view();
    switch (action.kind) {
      case 'move': {
        const from = action.extends ? movingCorner(selected, range) : selected;
        runStart.current = null;
        goTo(moved(action.move, from, reach), action.extends);
        return;
      }
      case 'jump': {
        const from = action.extends ? movingCorner(selected, range) : selected;
        runStart.current = null;
        workbook.file.edge(front, from, action.direction).then((to) => {
          // Within a filter, to the nearest row that is shown.
          const row = reach.order.isShown(to.row) ? to.row : reach.order.rowAt(reach.order.positionOf(to.row));
          if (workbook.view().front === front) goTo({ row, column: to.column }, action.extends);
        }, onFailed);
        return;
      }
      case 'next':
        next(action.key, action.by);
        return;
      case 'edit':
        edit(action.text);
        return;
      case 'clear':
        actions.clear();
        return;
      case 'fill':
        actions.fill(action.to);
        return;
      case 'rows':
        actions.moveRows(action.by);
        return;
      case 'select':
        if (action.what === 'all') select(selected, everything(reach), null);
        else if (action.what === 'rows') select(selected, wholeRows(range.top, range.bottom, reach), null);
        else select(selected, wholeColumns(range.left, range.right, reach), null);
        return;
      case 'width':
        widen(action.by);
        return;
      case 'leave':
        leave();
        return;
    }
  };

  return {
    onKeyDown: (event) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, nativeEvent } = event;
      const isAltGraph = nativeEvent.getModifierState('AltGraph');
      const { isComposing } = nativeEvent;
      const action = gridAction({ key, ctrlKey, metaKey, altKey, shiftKey, isAltGraph, isComposing });
      if (action === null) return;
      // Elsewhere these keys are the browser's own, which zooms by them.
      if (action.kind === 'rows' && !isWholeRows(workbook.view().range, reach)) return;
      const isTab = action.kind === 'next' && action.key === 'tab';
      // Whoever only comes past the sheet with Tab goes on with Tab.
      if (isTab && !isEngaged.current) return;
      if (isTab) onTab();
      if (action.kind !== 'leave') isEngaged.current = true;
      act(action);
      // What is put together of several keys goes on in the field that was opened.
      const isWritten = action.kind === 'edit' && (key === 'Dead' || key === 'Process' || isComposing);
      if (!isWritten) event.preventDefault();
    },
    goOn: (then) => {
      isEngaged.current = true;
      if (then === 'stay') return;
      if (then === 'next' || then === 'previous') {
        onTab();
        next('tab', then === 'next' ? 1 : -1);
      } else if (then === 'down' || then === 'up') next('enter', then === 'down' ? 1 : -1);
      else {
        runStart.current = null;
        select(moved(then, workbook.view().selected, reach));
      }
    },
    engage: (engaged) => {
      isEngaged.current = engaged;
    },
    endRun: () => {
      runStart.current = null;
    },
  };
}
