import type { ReactElement } from 'react';
import { cellAddress, type Cell } from '../../entries';

export interface CellLineProps {
  readonly cell: Cell;
  readonly text: string;
  /** What a mark says; empty where the cell has none. */
  readonly words: string;
}

/** The selected cell in full above the sheet: its address, its text, and what its mark says. */
export function CellLine({ cell, text, words }: CellLineProps): ReactElement {
  return (
    <div className="cell-line">
      <span className="address">{cellAddress(cell)}</span>
      <span className="content" title={text}>
        {text}
      </span>
      {words !== '' && (
        <span className="mark-words" title={words}>
          {words}
        </span>
      )}
    </div>
  );
}
