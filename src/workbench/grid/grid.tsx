import { useMemo, useState, type ClipboardEvent, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react';
import { cellAddress, columnLetters, UserError, type Cell } from '../../entries';
import type { SheetOutline } from '../workbook/messages';
import type { OpenWorkbook, WorkbookView } from '../workbook/open-workbook';
import { sheetMarks } from '../workbook/sheet-marks';
import { CellEditor } from './cell-editor';
import { CellLine, markWords } from './cell-line';
import { GridRow } from './grid-row';
import { moved } from './moves';
import { useFocusedCell } from './use-focused-cell';
import { useGrid } from './use-grid';
import { HEADING_HEIGHT, NUMBER_WIDTH, ROW_HEIGHT } from './window';

export interface GridProps {
  readonly workbook: OpenWorkbook;
  readonly view: WorkbookView;
  readonly outline: SheetOutline;
  /** A change was not made, with the sentence that says why. */
  readonly onRefused: (why: string) => void;
}

/** The sheet in front as a grid: moved through by keys and clicks, changed in place. */
export function Grid({ workbook, view, outline, onRefused }: GridProps): ReactElement {
  const grid = useGrid(workbook, view, outline);
  const { element, rowNumbers, columnNumbers, edges, reach, selectedCell } = grid;
  const { selected } = view;
  const [editing, setEditing] = useState<string | null>(null);
  const marks = useMemo(() => sheetMarks(outline.marks), [outline]);
  const takeFocus = useFocusedCell(element, editing !== null);

  const select = (cell: Cell): void => {
    takeFocus();
    workbook.select(cell);
  };
  const write = (text: string): void => {
    if (text === selectedCell.text) return;
    const entered = workbook.enter([{ ...selected, text }], text === '' ? 'cleared' : 'typed');
    void entered.then(
      (why) => why !== null && onRefused(why),
      (error: unknown) => onRefused(refusalOf(error)),
    );
  };
  const onTake = (text: string, then: 'down' | 'right' | 'stay'): void => {
    setEditing(null);
    write(text);
    if (then === 'stay') return;
    const { row, column } = selected;
    select(then === 'down' ? { row: row + 1, column } : { row, column: column + 1 });
  };
  const onLeave = (): void => {
    takeFocus();
    setEditing(null);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const isControl = event.ctrlKey || event.metaKey;
    const to = event.altKey || event.shiftKey ? null : moved(event.key, isControl, selected, reach);
    if (to) select(to);
    else if (isControl || event.altKey) return;
    else if (event.key === 'Enter' || event.key === 'F2') setEditing(selectedCell.text);
    else if (event.key === 'Delete' || event.key === 'Backspace') write('');
    else if (event.key.length === 1) setEditing(event.key);
    else return;
    event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (editing !== null || !window.getSelection()?.isCollapsed) return;
    event.clipboardData.setData('text/plain', selectedCell.text);
    event.preventDefault();
  };
  const onMouseDown = (event: MouseEvent): void => {
    const cell = cellOf(event);
    if (cell && !(event.target instanceof HTMLInputElement)) select(cell);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if (cellOf(event) && editing === null) setEditing(selectedCell.text);
  };

  return (
    <>
      <CellLine
        cell={selected}
        text={selectedCell.text}
        words={markWords(marks.severityAt(selected.row, selected.column) ?? null, marks.wordsOf(selected.row))}
      />
      <div
        ref={element}
        id="sheet"
        role="grid"
        aria-label={`Sheet ${outline.name}`}
        aria-rowcount={reach.rows + 1}
        aria-colcount={reach.columns + 1}
        className="grid"
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onMouseDown={onMouseDown}
        onDoubleClick={onDoubleClick}
      >
        <div
          role="rowgroup"
          className="canvas"
          style={{ height: HEADING_HEIGHT + reach.rows * ROW_HEIGHT, width: NUMBER_WIDTH + (edges.at(-1) ?? 0) }}
        >
          <div role="row" aria-rowindex={1} className="letters">
            <div role="columnheader" aria-colindex={1} className="corner">
              <span className="unseen">Row</span>
            </div>
            {columnNumbers.map((column) => (
              <div
                key={column}
                role="columnheader"
                aria-colindex={column + 2}
                className="letter"
                style={{
                  left: NUMBER_WIDTH + (edges[column] ?? 0),
                  width: (edges[column + 1] ?? 0) - (edges[column] ?? 0),
                }}
              >
                {columnLetters(column)}
              </div>
            ))}
          </div>
          {rowNumbers.map((row) => (
            <GridRow
              key={row}
              row={row}
              cells={grid.rows.row(row)}
              columns={columnNumbers}
              edges={edges}
              marks={marks}
              isHidden={grid.hidden.has(row)}
              merged={grid.merged.get(row)}
              selected={row === selected.row ? selected.column : null}
              editor={
                row === selected.row && editing !== null ? (
                  <CellEditor address={cellAddress(selected)} text={editing} onTake={onTake} onLeave={onLeave} />
                ) : null
              }
            />
          ))}
        </div>
      </div>
    </>
  );
}

/** Why nothing was entered; a mistake of the product's own goes on as one. */
function refusalOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  throw error;
}

/** The cell that an event happened in. */
function cellOf({ target }: MouseEvent): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[role="gridcell"]') : null;
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;
}
