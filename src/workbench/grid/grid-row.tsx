import { memo, type ReactElement, type ReactNode } from 'react';
import { cellAddress } from '../../entries';
import { EMPTY_CELL } from '../shown/shown-cell';
import type { ShownRow } from '../workbook/messages';
import type { SheetMarks } from '../workbook/sheet-marks';
import { markWords } from './cell-line';
import type { MergedCell } from './merged-cells';
import { overflowEdge } from './overflow';
import { edgesAtLeft, NUMBER_WIDTH } from './window';
import { cellWords } from '../words/page';

export interface GridRowProps {
  readonly row: number;
  /** Its place among the rows that the grid has, counted from 0. */
  readonly position: number;
  /** In pixels, in what it lies in. */
  readonly top: number;
  readonly cells: ShownRow | undefined;
  readonly columns: readonly number[];
  /** Those of them that stay at the left now. */
  readonly pinned: readonly number[];
  readonly edges: readonly number[];
  readonly marks: SheetMarks;
  readonly isHidden: boolean;
  /** By column: the merged area that the cell is the first of, or lies in. */
  readonly merged: ReadonlyMap<number, MergedCell> | undefined;
  /** The columns of the selected range, where it goes over this row. */
  readonly rangeLeft: number | null;
  readonly rangeRight: number | null;
  /** The selected column, where the selected cell is in this row. */
  readonly selected: number | null;
  /** In place of the selected cell's text. */
  readonly editor: ReactNode;
}

export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { row, position, top, columns, pinned, edges, isHidden, rangeLeft } = props;
  const lefts = edgesAtLeft(pinned, edges);
  const atLeft = pinned.map((column, at) => (
    <GridCell key={column} {...props} column={column} left={lefts[at] ?? 0} isPinned />
  ));
  return (
    <div
      role="row"
      aria-rowindex={position + 2}
      className={isHidden ? 'row hidden-row' : 'row'}
      style={{ top, width: NUMBER_WIDTH + (edges.at(-1) ?? 0) }}
    >
      <div
        role="presentation"
        className={pinned.length > 0 ? 'at-left some' : 'at-left'}
        style={{ width: lefts.at(-1) }}
      >
        <div
          role="rowheader"
          aria-colindex={1}
          className={rangeLeft === null ? 'number' : 'number chosen'}
          data-row={row}
          title={isHidden ? cellWords.hidden : undefined}
        >
          {row + 1}
          {isHidden && <span className="unseen">{cellWords.alsoHidden}</span>}
        </div>
        {atLeft}
      </div>
      {columns
        .filter((column) => !pinned.includes(column))
        .map((column) => (
          <GridCell
            key={column}
            {...props}
            column={column}
            left={NUMBER_WIDTH + (edges[column] ?? 0)}
            isPinned={false}
          />
        ))}
    </div>
  );
});

/** A mark and an error value are two things, and so are the number of a row and a number in it. */
const KIND_CLASSES = { text: '', number: 'number-kind', day: 'day', truth: 'truth', error: 'wrong' } as const;

interface GridCellProps extends GridRowProps {
  readonly column: number;
  readonly left: number;
  readonly isPinned: boolean;
}

function GridCell(props: GridCellProps): ReactElement {
  const { row, column, cells, edges, marks, merged, selected, editor, left, isPinned, rangeLeft, rangeRight } = props;
  const { text, kind } = cells?.[column] ?? EMPTY_CELL;
  const severity = marks.severityAt(row, column);
  const area = merged?.get(column);
  const isSelected = selected === column;
  const isInRange = rangeLeft !== null && rangeRight !== null && column >= rangeLeft && column <= rangeRight;
  const from = edges[column] ?? 0;
  const right = edges[(isPinned ? column : (area?.right ?? column)) + 1] ?? 0;
  const over = area || isPinned || severity ? null : overflowEdge(cells ?? [], column, edges);
  const words = [
    markWords(severity, marks.wordsOf(row)),
    area ? (area.right === null ? cellWords.covered(area.area) : cellWords.merged(area.area)) : '',
  ].filter((sentence) => sentence !== '');
  const classes = [
    'cell',
    KIND_CLASSES[kind],
    severity ?? '',
    area ? (area.right === null ? 'covered' : 'merged') : '',
    isInRange ? 'in-range' : '',
    over === null ? '' : 'over',
  ];
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isSelected || isInRange}
      aria-description={words.length > 0 ? words.join(' ') : undefined}
      tabIndex={isSelected ? 0 : -1}
      data-row={row}
      data-column={column}
      data-address={cellAddress({ row, column })}
      className={classes.filter((name) => name !== '').join(' ')}
      style={{ left, width: right - from }}
    >
      {isSelected && editor ? (
        editor
      ) : over === null ? (
        text
      ) : (
        <span className="text" style={{ width: over - from }}>
          {text}
        </span>
      )}
    </div>
  );
}
