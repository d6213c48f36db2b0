import type { ReactElement } from 'react';
import { toolWords } from '../words/grid';

export interface SheetToolsProps {
  readonly onFind: () => void;
  /** How many rows have findings; null where the sheet was not checked. */
  readonly found: number | null;
  readonly isFiltered: boolean;
  readonly onFilter: () => void;
}

/** What is done with the sheet as it is looked at. */
export function SheetTools({ onFind, found, isFiltered, onFilter }: SheetToolsProps): ReactElement {
  return (
    <div className="sheet-tools">
      {found !== null && (found > 0 || isFiltered) && (
        <button type="button" aria-pressed={isFiltered} onClick={onFilter}>
          {toolWords.onlyFindings}
        </button>
      )}
      <button type="button" title={toolWords.findTitle} onClick={onFind}>
        {toolWords.find}
      </button>
    </div>
  );
}
