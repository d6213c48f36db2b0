import type { ReactElement } from 'react';
import { rowWords, toolWords } from '../words/grid';

export interface SheetToolsProps {
  readonly onFind: () => void;
  /** How many rows have findings; null where the sheet was not checked. */
  readonly found: number | null;
  readonly isFiltered: boolean;
  readonly onFilter: () => void;
  /** How many rows are selected. */
  readonly rows: number;
  readonly onMoveRows: (kind: 'insert' | 'delete') => void;
}

/** What is done with the sheet as it is looked at. */
export function SheetTools({ onFind, found, isFiltered, onFilter, rows, onMoveRows }: SheetToolsProps): ReactElement {
  return (
    <div className="sheet-tools">
      {found !== null && (found > 0 || isFiltered) && (
        <button type="button" aria-pressed={isFiltered} onClick={onFilter}>
          {toolWords.onlyFindings}
        </button>
      )}
      <button type="button" title={rowWords.insertTitle} onClick={() => onMoveRows('insert')}>
        {rowWords.insert(rows)}
      </button>
      <button type="button" title={rowWords.deleteTitle} onClick={() => onMoveRows('delete')}>
        {rowWords.delete(rows)}
      </button>
      <button type="button" title={toolWords.findTitle} onClick={onFind}>
        {toolWords.find}
      </button>
    </div>
  );
}
