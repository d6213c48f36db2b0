import { useEffect, useState, type ReactElement } from 'react';
import { createDesk, Pane, type Desk } from '../../taskpane';
import type { Opened, Source } from './opened';
import { workbenchHost, type Theme } from './workbench-host';

export interface PaneOfProps {
  readonly opened: Opened;
  readonly theme: Theme;
}

/** The pane of the open workbook. Another workbook is another desk. */
export default function PaneOf({ opened, theme }: PaneOfProps): ReactElement | null {
  const { workbook, source } = opened;
  const [host] = useState(() => workbenchHost({ workbook, isSample: source.given !== null, theme }));
  const [desk] = useState(() => createDesk(host));
  useEffect(() => {
    void begin(desk, source.given);
    return () => desk.close();
  }, [desk, source]);
  return <Pane desk={desk} theme={theme} />;
}

async function begin(desk: Desk, given: Source['given']): Promise<void> {
  await desk.start();
  if (given === null) return;
  await desk.addFiles(given);
  desk.dismiss();
}
