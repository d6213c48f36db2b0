import { useEffect, useMemo, useRef, useSyncExternalStore, type RefObject } from 'react';
import type { ShownCell } from '../shown/shown-cell';
import { EMPTY_CELL } from '../shown/shown-cell';
import type { SheetOutline } from '../workbook/messages';
import type { OpenWorkbook, WorkbookView } from '../workbook/open-workbook';
import { mergedCells, type MergedCell } from './merged-cells';
import type { Reach } from './moves';
import { SeenRows } from './seen-rows';
import { useViewport } from './use-viewport';
import {
  edgesOf,
  HEADING_HEIGHT,
  NUMBER_WIDTH,
  numbersOf,
  ROW_HEIGHT,
  scrollInto,
  seenColumns,
  seenRows,
} from './window';

/** Empty rows and columns beside what is filled, to write into. */
const MORE = { rows: 30, columns: 4 };
const LEAST = { rows: 60, columns: 14 };
const EMPTY_WIDTH = 90;

/** Everything that the grid draws of the sheet in front. */
export interface GridState {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly rows: SeenRows;
  readonly rowNumbers: readonly number[];
  readonly columnNumbers: readonly number[];
  readonly edges: readonly number[];
  readonly merged: ReadonlyMap<number, ReadonlyMap<number, MergedCell>>;
  readonly hidden: ReadonlySet<number>;
  readonly reach: Reach;
  readonly selectedCell: ShownCell;
}

export function useGrid(workbook: OpenWorkbook, view: WorkbookView, outline: SheetOutline): GridState {
  const element = useRef<HTMLDivElement>(null);
  const viewport = useViewport(element);
  const { selected, version, journeys } = view;
  const rows = useMemo(
    () => new SeenRows(outline.name, (...asked) => workbook.file.rows(...asked)),
    [workbook, outline.name],
  );
  useSyncExternalStore(rows.subscribe, rows.arrivals);

  const rowCount = Math.max(outline.rows + MORE.rows, LEAST.rows, selected.row + 1);
  const columnCount = Math.max(outline.columns + MORE.columns, LEAST.columns, selected.column + 1);
  const edges = useMemo(
    () => edgesOf(Array.from({ length: columnCount }, (_, column) => outline.widths[column] ?? EMPTY_WIDTH)),
    [outline, columnCount],
  );
  const seen = seenRows(viewport.top, viewport.height, rowCount);
  useEffect(() => {
    rows.want(version, selected.row, selected.row);
    rows.want(version, seen.first, seen.last);
  }, [rows, version, selected.row, seen.first, seen.last]);
  useEffect(() => {
    const grid = element.current;
    if (!grid) return;
    const top = selected.row * ROW_HEIGHT;
    grid.scrollTop = scrollInto(grid.scrollTop, grid.clientHeight - HEADING_HEIGHT, top, top + ROW_HEIGHT);
    const [left = 0, right = 0] = edges.slice(selected.column, selected.column + 2);
    grid.scrollLeft = scrollInto(grid.scrollLeft, grid.clientWidth - NUMBER_WIDTH, left, right);
  }, [selected, journeys, edges]);

  return {
    element,
    rows,
    rowNumbers: numbersOf(seen, selected.row),
    columnNumbers: numbersOf(seenColumns(viewport.left, viewport.width, edges), selected.column),
    edges,
    merged: useMemo(() => mergedCells(outline.merges), [outline]),
    hidden: useMemo(() => new Set(outline.hiddenRows), [outline]),
    reach: {
      rows: rowCount,
      columns: columnCount,
      lastFilled: { row: Math.max(0, outline.rows - 1), column: Math.max(0, outline.columns - 1) },
      page: Math.max(1, Math.floor((viewport.height - HEADING_HEIGHT) / ROW_HEIGHT) - 1),
    },
    selectedCell: rows.row(selected.row)?.[selected.column] ?? EMPTY_CELL,
  };
}
