import { memo, type ReactElement, type ReactNode } from 'react';
import { cellAddress } from '../../entries';
import { EMPTY_CELL } from '../shown/shown-cell';
import type { ShownRow } from '../workbook/messages';
import type { SheetMarks } from '../workbook/sheet-marks';
import { markWords } from './cell-line';
import type { MergedCell } from './merged-cells';
import { HEADING_HEIGHT, NUMBER_WIDTH, ROW_HEIGHT } from './window';

export interface GridRowProps {
  readonly row: number;
  readonly cells: ShownRow | undefined;
  readonly columns: readonly number[];
  readonly edges: readonly number[];
  readonly marks: SheetMarks;
  readonly isHidden: boolean;
  /** By column: the merged area that the cell is the first of, or lies in. */
  readonly merged: ReadonlyMap<number, MergedCell> | undefined;
  /** The selected column, where the selected cell is in this row. */
  readonly selected: number | null;
  /** In place of the selected cell's text. */
  readonly editor: ReactNode;
}

export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { row, columns, edges, isHidden } = props;
  const width = NUMBER_WIDTH + (edges.at(-1) ?? 0);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={isHidden ? 'row hidden-row' : 'row'}
      style={{ top: HEADING_HEIGHT + row * ROW_HEIGHT, width }}
    >
      <div role="rowheader" aria-colindex={1} className="number" title={isHidden ? 'Hidden in Excel' : undefined}>
        {row + 1}
        {isHidden && <span className="unseen">, hidden in Excel</span>}
      </div>
      {columns.map((column) => (
        <GridCell key={column} {...props} column={column} />
      ))}
    </div>
  );
});

/** A mark and an error value are two things, and so are the number of a row and a number in it. */
const KIND_CLASSES = { text: '', number: 'number-kind', day: 'day', truth: 'truth', error: 'wrong' } as const;

function GridCell({
  row,
  column,
  cells,
  edges,
  marks,
  merged,
  selected,
  editor,
}: GridRowProps & { readonly column: number }): ReactElement {
  const { text, kind } = cells?.[column] ?? EMPTY_CELL;
  const severity = marks.severityAt(row, column);
  const area = merged?.get(column);
  const isSelected = selected === column;
  const left = NUMBER_WIDTH + (edges[column] ?? 0);
  const right = NUMBER_WIDTH + (edges[(area?.right ?? column) + 1] ?? 0);
  const words = [
    markWords(severity, marks.wordsOf(row)),
    area ? (area.right === null ? `Covered by the merged cells ${area.area}.` : `Merged cells ${area.area}.`) : '',
  ].filter((sentence) => sentence !== '');
  const classes = [
    'cell',
    KIND_CLASSES[kind],
    severity ?? '',
    area ? (area.right === null ? 'covered' : 'merged') : '',
  ];
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isSelected}
      aria-description={words.length > 0 ? words.join(' ') : undefined}
      tabIndex={isSelected ? 0 : -1}
      data-row={row}
      data-column={column}
      data-address={cellAddress({ row, column })}
      className={classes.filter((name) => name !== '').join(' ')}
      style={{ left, width: right - left }}
    >
      {isSelected && editor ? editor : text}
    </div>
  );
}
