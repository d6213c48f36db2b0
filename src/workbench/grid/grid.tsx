import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type MouseEvent,
  type ReactElement,
} from 'react';
import { cellAddress, type Cell } from '../../entries';
import { gridWords, toolWords } from '../words/grid';
import type { SheetOutline } from '../workbook/messages';
import type { OpenWorkbook, WorkbookView } from '../workbook/open-workbook';
import { sheetMarks } from '../workbook/sheet-marks';
import { cellActions } from './cell-actions';
import { CellEditor, type Then } from './cell-editor';
import { CellLine, markWords } from './cell-line';
import { ColumnLetters } from './column-letters';
import { FindBar } from './find-bar';
import { GridRow } from './grid-row';
import { SheetTools } from './sheet-tools';
import { useClipboard } from './use-clipboard';
import { useFocusedCell } from './use-focused-cell';
import { useGrid } from './use-grid';
import { useKeyboard } from './use-keyboard';
import { useLastKey } from './use-last-key';
import { usePointer } from './use-pointer';
import { useWidths, WIDTH_STEP } from './use-widths';
import { HEADING_HEIGHT, NUMBER_WIDTH, ROW_HEIGHT } from './window';

export interface GridProps {
  readonly workbook: OpenWorkbook;
  readonly view: WorkbookView;
  readonly outline: SheetOutline;
  /** A change was not made, with the sentence that says why. */
  readonly onRefused: (why: string) => void;
  readonly onFailed: (error: unknown) => void;
  /** Tells something in passing: a sentence about the keyboard stands until another is said, all others until the next step. */
  readonly say: (sentence: string, stands?: 'until-next-sentence') => void;
}

/** What is being typed into the selected cell. */
interface Editing {
  readonly text: string;
  readonly isTyped: boolean;
}

/** The sheet in front as a grid: moved through by keys and clicks, changed in place. */
export function Grid({ workbook, view, outline, onRefused, onFailed, say }: GridProps): ReactElement {
  const widths = useWidths(workbook, outline, onRefused, onFailed);
  const reading = view.readings.get(outline.name) ?? null;
  const [filtered, setFiltered] = useState<readonly number[] | null>(null);
  const [isFinding, setIsFinding] = useState(false);
  const grid = useGrid(workbook, view, outline, { widths: widths.widths, filtered });
  const { element, positions, rowsAtTop, columnNumbers, columnsAtLeft, edges, order, reach, selectedCell } = grid;
  const { selected, range } = view;
  const [editing, setEditing] = useState<Editing | null>(null);
  const marks = useMemo(() => sheetMarks(outline.marks), [outline]);
  const takeFocus = useFocusedCell(element, editing !== null);
  const lastKey = useLastKey();
  const wasHinted = useRef(false);
  const actions = useMemo(
    () => cellActions({ workbook, order, onRefused, onFailed, say, onMove: () => setFiltered(null) }),
    [workbook, order, onRefused, onFailed, say],
  );
  const clipboard = useClipboard({ workbook, view, actions, isEditing: editing !== null, say, onRefused });

  const select: OpenWorkbook['select'] = (...to) => {
    takeFocus();
    workbook.select(...to);
  };
  const edit = (text: string | null): void => setEditing({ text: text ?? selectedCell.text, isTyped: text !== null });
  const keyboard = useKeyboard({
    workbook,
    reach,
    actions,
    select,
    edit,
    onFailed,
    leave: () => {
      if (clipboard.forgetCut()) return say(gridWords.cutOff);
      keyboard.engage(false);
      say(gridWords.left);
      document.querySelector<HTMLElement>('.tabs [aria-selected="true"]')?.focus();
    },
    onTab: () => {
      if (!wasHinted.current) say(gridWords.leaveHint, 'until-next-sentence');
      wasHinted.current = true;
    },
    widen: (by) => widths.set(selected.column, widthOf(selected.column) + by * WIDTH_STEP),
  });
  const onPointer = usePointer({
    element,
    workbook,
    reach,
    onSelect: () => {
      keyboard.engage(true);
      keyboard.endRun();
      takeFocus();
    },
  });

  const onFilter = (): void => {
    const found = reading?.found ?? null;
    if (filtered !== null || reading === null || found === null) {
      setFiltered(null);
      return say(toolWords.allShown);
    }
    // The lines above the headings say what the list is, and stay with them. What is put right meanwhile stays in view.
    const top = Array.from({ length: reading.headingRow + 1 }, (_, row) => row);
    setFiltered([...top, ...found.filter((row) => row > reading.headingRow)]);
    say(toolWords.filtered(found.length));
  };
  const onFound = (cell: Cell): void => {
    if (!order.isShown(cell.row)) setFiltered(null);
    workbook.select(cell);
  };

  function widthOf(column: number): number {
    return (edges[column + 1] ?? 0) - (edges[column] ?? 0);
  }
  const onTake = (text: string, then: Then): void => {
    setEditing(null);
    if (text !== selectedCell.text) actions.enter([{ ...selected, text }], text === '' ? 'cleared' : 'typed');
    if (then !== 'stay') takeFocus();
    keyboard.goOn(then);
  };
  const onLeave = (): void => {
    takeFocus();
    setEditing(null);
  };
  const onDraft = useCallback((text: string | null) => workbook.setDraft(text !== null), [workbook]);
  const onDoubleClick = (event: MouseEvent): void => {
    const isInCell = event.target instanceof Element && event.target.closest('[role="gridcell"]') !== null;
    if (isInCell && editing === null) edit(null);
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isFind =
        (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'f';
      // In the pane it stays the browser's.
      if (!isFind || !(event.target instanceof Node) || document.querySelector('aside')?.contains(event.target)) return;
      event.preventDefault();
      setIsFinding(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const onFocus = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !element.current?.contains(relatedTarget))
      keyboard.engage(lastKey.current !== 'Tab');
  };

  const rowAt = (position: number, top: number): ReactElement => {
    const row = order.rowAt(position);
    const isInRange = row >= range.top && row <= range.bottom;
    return (
      <GridRow
        key={row}
        row={row}
        position={position}
        top={top}
        cells={grid.rows.row(row)}
        columns={columnNumbers}
        pinned={columnsAtLeft}
        edges={edges}
        marks={marks}
        isHidden={grid.hidden.has(row)}
        merged={grid.merged.get(row)}
        rangeLeft={isInRange ? range.left : null}
        rangeRight={isInRange ? range.right : null}
        selected={row === selected.row ? selected.column : null}
        editor={
          row === selected.row && editing !== null ? (
            <CellEditor
              key={cellAddress(selected)}
              address={cellAddress(selected)}
              text={editing.text}
              isTyped={editing.isTyped}
              onTake={onTake}
              onLeave={onLeave}
              onDraft={onDraft}
            />
          ) : null
        }
      />
    );
  };

  return (
    <>
      <CellLine
        cell={selected}
        range={range}
        text={selectedCell.text}
        words={markWords(marks.severityAt(selected.row, selected.column) ?? null, marks.wordsOf(selected.row))}
        tools={
          <SheetTools
            onFind={() => setIsFinding(true)}
            found={reading?.found?.length ?? null}
            isFiltered={filtered !== null}
            onFilter={onFilter}
            rows={range.bottom - range.top + 1}
            onMoveRows={actions.moveRows}
          />
        }
      />
      {isFinding && (
        <FindBar
          workbook={workbook}
          sheet={outline.name}
          version={view.version}
          onFound={onFound}
          onFailed={onFailed}
          onClose={() => {
            setIsFinding(false);
            keyboard.engage(true);
            takeFocus();
          }}
        />
      )}
      <div
        ref={element}
        id="sheet"
        role="grid"
        aria-label={`Sheet ${outline.name}`}
        aria-description={gridWords.leaveHint}
        aria-multiselectable="true"
        aria-rowcount={order.count + 1}
        aria-colcount={reach.columns + 1}
        className="grid"
        onKeyDown={keyboard.onKeyDown}
        onCopy={clipboard.onCopy}
        onCut={clipboard.onCut}
        onPaste={clipboard.onPaste}
        onMouseDown={onPointer}
        onDoubleClick={onDoubleClick}
        onFocus={onFocus}
      >
        <div
          role="rowgroup"
          className="canvas"
          style={{ height: HEADING_HEIGHT + order.count * ROW_HEIGHT, width: NUMBER_WIDTH + (edges.at(-1) ?? 0) }}
        >
          <ColumnLetters
            columns={columnNumbers}
            pinned={columnsAtLeft}
            edges={edges}
            range={range}
            onWidthStart={(column, event) => widths.onWidthStart(column, widthOf(column), event)}
            onFit={widths.fit}
          />
          {rowsAtTop.length > 0 && (
            <div role="presentation" className="at-top" style={{ height: rowsAtTop.length * ROW_HEIGHT }}>
              {rowsAtTop.map((row, at) => rowAt(order.positionOf(row), at * ROW_HEIGHT))}
            </div>
          )}
          {positions.map((position) => rowAt(position, HEADING_HEIGHT + position * ROW_HEIGHT))}
        </div>
      </div>
    </>
  );
}
