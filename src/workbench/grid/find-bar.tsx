import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Cell } from '../../entries';
import { findWords } from '../words/grid';
import type { OpenWorkbook } from '../workbook/open-workbook';

export interface FindBarProps {
  readonly workbook: OpenWorkbook;
  readonly sheet: string;
  /** Goes up with every change: what was found is looked for anew. */
  readonly version: number;
  /** Takes the user to a cell, the focus staying here. */
  readonly onFound: (cell: Cell) => void;
  readonly onClose: () => void;
  readonly onFailed: (error: unknown) => void;
}

/** How long after the last letter the search begins, in milliseconds. */
const PAUSE = 150;

/** Looks for a text in all cells of the sheet, also in those that are not seen: Enter goes on, Shift and Enter back, Escape ends it. */
export function FindBar({ workbook, sheet, version, onFound, onClose, onFailed }: FindBarProps): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState('');
  const [found, setFound] = useState<{ readonly cells: readonly Cell[]; readonly at: number } | null>(null);
  const asked = useRef('');

  useEffect(() => field.current?.select(), []);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (wanted.trim() === '') return setFound(null);
      workbook.file.find(sheet, wanted).then((cells) => {
        const isNew = asked.current !== wanted;
        asked.current = wanted;
        const at = isNew
          ? firstFrom(cells, workbook.view().selected)
          : Math.max(0, positionIn(cells, workbook.view().selected));
        setFound({ cells, at });
        const cell = cells[at];
        if (isNew && cell) onFound(cell);
      }, onFailed);
    }, PAUSE);
    return () => clearTimeout(timer);
    // What is done with a cell that is found is no reason to look again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [workbook, sheet, version, wanted]);

  const goOn = (by: 1 | -1): void => {
    if (!found || found.cells.length === 0) return;
    const at = (found.at + by + found.cells.length) % found.cells.length;
    setFound({ ...found, at });
    const cell = found.cells[at];
    if (cell) onFound(cell);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter') goOn(event.shiftKey ? -1 : 1);
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') field.current?.select();
    else return;
    event.preventDefault();
  };

  return (
    <search className="find-bar">
      <input
        ref={field}
        type="search"
        aria-label={findWords.label}
        placeholder={findWords.label}
        value={wanted}
        onChange={({ target }) => setWanted(target.value)}
        onKeyDown={onKeyDown}
      />
      <span role="status">
        {found === null ? '' : findWords.found(found.cells.length === 0 ? 0 : found.at + 1, found.cells.length)}
      </span>
      <button type="button" onClick={() => goOn(-1)}>
        {findWords.previous}
      </button>
      <button type="button" onClick={() => goOn(1)}>
        {findWords.next}
      </button>
      <button type="button" onClick={onClose}>
        {findWords.close}
      </button>
    </search>
  );
}

function isBefore(one: Cell, other: Cell): boolean {
  return one.row < other.row || (one.row === other.row && one.column < other.column);
}

/** The place of the first cell from a cell on; of the first of all where there is none. */
function firstFrom(cells: readonly Cell[], from: Cell): number {
  return Math.max(
    0,
    cells.findIndex((cell) => !isBefore(cell, from)),
  );
}

function positionIn(cells: readonly Cell[], { row, column }: Cell): number {
  return cells.findIndex((cell) => cell.row === row && cell.column === column);
}
