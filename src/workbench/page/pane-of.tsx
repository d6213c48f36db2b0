import { useEffect, useState, type ReactElement } from 'react';
import { createDesk, Pane, type Desk } from '../../taskpane';
import type { Opened, Source } from './opened';
import { workbenchHost } from './workbench-host';

export interface PaneOfProps {
  readonly opened: Opened;
}

/** The pane of the open workbook. Another workbook is another desk. */
export default function PaneOf({ opened }: PaneOfProps): ReactElement | null {
  const { workbook, source } = opened;
  const [host] = useState(() => workbenchHost({ workbook, isSample: source.given !== null }));
  const [desk] = useState(() => createDesk(host));
  useEffect(() => {
    void begin(desk, source.given);
    return () => desk.close();
  }, [desk, source]);
  return <Pane desk={desk} theme={host.theme} />;
}

async function begin(desk: Desk, given: Source['given']): Promise<void> {
  await desk.start();
  if (given === null) return;
  await desk.addFiles(given);
  desk.dismiss();
}
