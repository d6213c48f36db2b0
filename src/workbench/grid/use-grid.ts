import { useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore, type RefObject } from 'react';
import type { ShownCell } from '../shown/shown-cell';
import { EMPTY_CELL } from '../shown/shown-cell';
import type { SheetOutline } from '../workbook/messages';
import type { OpenWorkbook, WorkbookView } from '../workbook/open-workbook';
import { mergedCells, type MergedCell } from './merged-cells';
import type { Reach } from './moves';
import { pinnedNow, pinsOf } from './pinned';
import { allRows, someRows, type RowOrder } from './row-order';
import { SeenRows } from './seen-rows';
import { useSideways } from './use-sideways';
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
/** What pinned rows and columns leave of the view at least, as a share of it. */
const SHARE = 0.5;
/** Rows that are fetched beyond those that are seen. */
const AHEAD = 60;

/** Everything that the grid draws of the sheet in front. */
export interface GridState {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly rows: SeenRows;
  readonly order: RowOrder;
  /** The places of the rows that are drawn, but for those at the top. */
  readonly positions: readonly number[];
  /** The rows that stay at the top now. */
  readonly rowsAtTop: readonly number[];
  readonly columnNumbers: readonly number[];
  /** The columns that stay at the left now. */
  readonly columnsAtLeft: readonly number[];
  readonly edges: readonly number[];
  readonly merged: ReadonlyMap<number, ReadonlyMap<number, MergedCell>>;
  readonly hidden: ReadonlySet<number>;
  readonly reach: Reach;
  readonly selectedCell: ShownCell;
}

export interface GridChoices {
  /** Widths that the user gave columns, in pixels. */
  readonly widths: ReadonlyMap<number, number>;
  /** The rows that a filter leaves; null without one. */
  readonly filtered: readonly number[] | null;
}

export function useGrid(
  workbook: OpenWorkbook,
  view: WorkbookView,
  outline: SheetOutline,
  { widths, filtered }: GridChoices,
): GridState {
  const element = useRef<HTMLDivElement>(null);
  const viewport = useViewport(element);
  useSideways(element);
  const { selected, range, follow, version, journeys, readings } = view;
  const rows = useMemo(
    () => new SeenRows(outline.name, (...asked) => workbook.file.rows(...asked)),
    [workbook, outline.name],
  );
  useSyncExternalStore(rows.subscribe, rows.arrivals);

  const rowCount = Math.max(outline.rows + MORE.rows, LEAST.rows, range.bottom + 1);
  const columnCount = Math.max(outline.columns + MORE.columns, LEAST.columns, range.right + 1);
  const order = useMemo(
    () => (filtered === null || filtered.length === 0 ? allRows(rowCount) : someRows(filtered)),
    [filtered, rowCount],
  );
  const edges = useMemo(
    () =>
      edgesOf(
        Array.from({ length: columnCount }, (_, column) => widths.get(column) ?? outline.widths[column] ?? EMPTY_WIDTH),
      ),
    [outline, columnCount, widths],
  );
  const pins = useMemo(() => {
    const { rows: pinnedRows, columns } = pinsOf(outline, readings.get(outline.name) ?? null);
    return {
      rows: pinnedRows.filter((row) => order.isShown(row)),
      columns: columns.filter((column) => column < columnCount),
    };
  }, [outline, readings, order, columnCount]);
  const rowPins = pins.rows.map((row) => ({ start: order.positionOf(row) * ROW_HEIGHT, size: ROW_HEIGHT }));
  const columnPins = pins.columns.map((column) => {
    const start = edges[column] ?? 0;
    return { start, size: (edges[column + 1] ?? 0) - start };
  });
  const rowsAtTop = pinnedNow(rowPins, viewport.top, (viewport.height - HEADING_HEIGHT) * SHARE).flatMap(
    (at) => pins.rows[at] ?? [],
  );
  const columnsAtLeft = pinnedNow(columnPins, viewport.left, (viewport.width - NUMBER_WIDTH) * SHARE).flatMap(
    (at) => pins.columns[at] ?? [],
  );

  const seen = seenRows(viewport.top, viewport.height, order.count);
  useEffect(() => {
    rows.want(version, selected.row, selected.row);
    for (const row of pins.rows) rows.want(version, row, row);
    const positions = { first: Math.max(0, seen.first - AHEAD), last: Math.min(order.count - 1, seen.last + AHEAD) };
    if (order.isFiltered)
      for (let at = positions.first; at <= positions.last; at += 1)
        rows.want(version, order.rowAt(at), order.rowAt(at));
    else rows.want(version, positions.first, positions.last);
  }, [rows, version, selected.row, seen.first, seen.last, order, pins]);

  const placed = useRef({ rowPins, columnPins, edges });
  useLayoutEffect(() => {
    placed.current = { rowPins, columnPins, edges };
  });
  useLayoutEffect(() => {
    const grid = element.current;
    if (!grid || follow === null) return;
    const { rowPins: allRowPins, columnPins: allColumnPins, edges: now } = placed.current;
    const top = order.positionOf(follow.row) * ROW_HEIGHT;
    const pinnedHeight = sizeOf(allRowPins, top, (grid.clientHeight - HEADING_HEIGHT) * SHARE);
    grid.scrollTop = scrollInto(
      grid.scrollTop,
      grid.clientHeight - HEADING_HEIGHT,
      top,
      top + ROW_HEIGHT,
      pinnedHeight,
    );
    const [left = 0, right = 0] = now.slice(follow.column, follow.column + 2);
    const pinnedWidth = sizeOf(allColumnPins, left, (grid.clientWidth - NUMBER_WIDTH) * SHARE);
    grid.scrollLeft = scrollInto(grid.scrollLeft, grid.clientWidth - NUMBER_WIDTH, left, right, pinnedWidth);
  }, [follow, journeys, order]);

  return {
    element,
    rows,
    order,
    positions: numbersOf(seen, order.positionOf(selected.row)).filter((at) => !rowsAtTop.includes(order.rowAt(at))),
    rowsAtTop,
    columnNumbers: numbersOf(seenColumns(viewport.left, viewport.width, edges), selected.column),
    columnsAtLeft,
    edges,
    merged: useMemo(() => mergedCells(outline.merges), [outline]),
    hidden: useMemo(() => new Set(outline.hiddenRows), [outline]),
    reach: {
      order,
      columns: columnCount,
      lastFilled: { row: Math.max(0, outline.rows - 1), column: Math.max(0, outline.columns - 1) },
      page: Math.max(1, Math.floor((viewport.height - HEADING_HEIGHT) / ROW_HEIGHT) - 1 - rowsAtTop.length),
    },
    selectedCell: rows.row(selected.row)?.[selected.column] ?? EMPTY_CELL,
  };
}

/** How much of the view the pins before a place cover, as far as they are pinned at all. */
function sizeOf(
  pins: readonly { readonly start: number; readonly size: number }[],
  place: number,
  room: number,
): number {
  let size = 0;
  for (const pin of pins) {
    if (pin.start >= place || size + pin.size > room) break;
    size += pin.size;
  }
  return size;
}
