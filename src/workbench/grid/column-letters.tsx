import type { MouseEvent, ReactElement } from 'react';
import { columnLetters } from '../../entries';
import type { Area } from '../../excel-values';
import { edgesAtLeft, NUMBER_WIDTH } from './window';
import { cellWords } from '../words/page';

export interface ColumnLettersProps {
  readonly columns: readonly number[];
  readonly pinned: readonly number[];
  readonly edges: readonly number[];
  readonly range: Area;
  /** The border at the right of a column is pressed: it is drawn to another width from there. */
  readonly onWidthStart: (column: number, event: MouseEvent) => void;
  /** It is pressed twice: the column becomes as wide as its texts. */
  readonly onFit: (column: number) => void;
}

/** The letters above the columns; their borders are drawn with the mouse to make columns wider. */
export function ColumnLetters(props: ColumnLettersProps): ReactElement {
  const { columns, pinned, edges } = props;
  const lefts = edgesAtLeft(pinned, edges);
  const atLeft = pinned.map((column, at) => {
    const [left = 0, right = 0] = lefts.slice(at, at + 2);
    return <Letter key={column} {...props} column={column} left={left} width={right - left} />;
  });
  return (
    <div role="row" aria-rowindex={1} className="letters">
      <div
        role="presentation"
        className={pinned.length > 0 ? 'at-left some' : 'at-left'}
        style={{ width: lefts.at(-1) }}
      >
        <div role="columnheader" aria-colindex={1} className="corner" title={cellWords.selectAll}>
          <span className="unseen">{cellWords.row}</span>
        </div>
        {atLeft}
      </div>
      {columns
        .filter((column) => !pinned.includes(column))
        .map((column) => (
          <Letter
            key={column}
            {...props}
            column={column}
            left={NUMBER_WIDTH + (edges[column] ?? 0)}
            width={(edges[column + 1] ?? 0) - (edges[column] ?? 0)}
          />
        ))}
    </div>
  );
}

interface LetterProps extends ColumnLettersProps {
  readonly column: number;
  readonly left: number;
  readonly width: number;
}

function Letter({ column, left, width, range, onWidthStart, onFit }: LetterProps): ReactElement {
  const isChosen = column >= range.left && column <= range.right;
  return (
    <div
      role="columnheader"
      aria-colindex={column + 2}
      data-column={column}
      className={isChosen ? 'letter chosen' : 'letter'}
      style={{ left, width }}
    >
      {columnLetters(column)}
      <span
        className="width"
        aria-hidden="true"
        title={cellWords.dragWidth}
        onMouseDown={(event) => onWidthStart(column, event)}
        onDoubleClick={() => onFit(column)}
      />
    </div>
  );
}
