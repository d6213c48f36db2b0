import type { ReactElement, ReactNode } from 'react';
import { cellAddress, type Cell } from '../../entries';
import { areaAddress, type Area } from '../../excel-values';
import { isOneCell } from '../workbook/cell-areas';
import type { MarkSeverity } from '../../table';
import { cellWords } from '../words/page';

export interface CellLineProps {
  readonly cell: Cell;
  readonly range: Area;
  readonly text: string;
  /** What a mark says; empty where the cell has none. */
  readonly words: string;
  /** What stands at the end of the line. */
  readonly tools: ReactNode;
}

/** The selected cell in full above the sheet: its address, its text, and what its mark says. */
export function CellLine({ cell, range, text, words, tools }: CellLineProps): ReactElement {
  return (
    <div className="cell-line">
      <span className="address">{isOneCell(range) ? cellAddress(cell) : areaAddress(range)}</span>
      <span className="content" title={text}>
        {text}
      </span>
      {words !== '' && (
        <span className="mark-words" title={words}>
          {words}
        </span>
      )}
      {tools}
    </div>
  );
}

/** What a marked cell says beside its text: colour is never the only sign. */
export function markWords(severity: MarkSeverity | null, rowWords: string): string {
  if (severity === null) return '';
  return rowWords === '' ? cellWords.marked(severity) : cellWords.markedWith(rowWords);
}
