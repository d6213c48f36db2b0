import { useSyncExternalStore, type ReactElement } from 'react';
import { Grid } from '../grid/grid';
import { SheetTabs } from '../grid/sheet-tabs';
import { useOutline } from '../grid/use-outline';
import type { OpenWorkbook } from '../workbook/open-workbook';
import type { Workbench } from './use-workbench';
import { pageWords } from '../words/page';

export interface SheetPlaceProps {
  readonly workbook: OpenWorkbook;
  readonly onRefused: (why: string) => void;
  readonly onFailed: (error: unknown) => void;
  readonly say: Workbench['say'];
}

/** The sheet in front, and the tabs of all. */
export function SheetPlace({ workbook, ...told }: SheetPlaceProps): ReactElement {
  const view = useSyncExternalStore(workbook.subscribe, workbook.view);
  const outline = useOutline(workbook, view);
  return (
    <>
      {outline.kind === 'read' ? (
        <Grid key={view.front} workbook={workbook} view={view} outline={outline.outline} {...told} />
      ) : (
        <p id="sheet" className="starting" role="status">
          {outline.kind === 'reading' ? pageWords.reading(view.front) : outline.why}
        </p>
      )}
      <SheetTabs workbook={workbook} view={view} shows="sheet" />
    </>
  );
}
