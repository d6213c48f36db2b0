import type { ReactElement } from 'react';
import { cellAddress, type Cell } from '../../entries';
import type { MarkSeverity } from '../../table';

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

const WORDS: Readonly<Record<MarkSeverity, string>> = { error: 'Error', warning: 'Warning', note: 'Note' };

/** What a marked cell says beside its text: colour is never the only sign. */
export function markWords(severity: MarkSeverity | null, rowWords: string): string {
  if (severity === null) return '';
  return rowWords === '' ? `Marked: ${WORDS[severity].toLowerCase()}.` : `Marked. ${rowWords}`;
}
