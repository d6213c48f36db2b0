import { useEffect, useState, type ReactElement } from 'react';
import { createController, Pane, type PaneController } from '../../taskpane';
import { sayMade } from '../kept/other-tabs';
import type { Opened, Source } from './opened';
import type { PageParts } from './page-parts';
import { sheetReadings } from './sheet-readings';
import { UnsavedFiles } from './unsaved-files';
import { workbenchHost } from './workbench-host';

export interface PaneOfProps {
  readonly opened: Opened;
  readonly parts: PageParts;
  /** Opens another workbook in place of this one. */
  readonly openInstead: (file: File) => void;
}

/** The pane of the open workbook. Another workbook is another controller. */
export default function PaneOf({ opened, parts, openInstead }: PaneOfProps): ReactElement | null {
  const { workbook, source } = opened;
  const [files] = useState(() => new UnsavedFiles((count) => workbook.setUnsavedFiles(count)));
  const [host] = useState(() =>
    workbenchHost({
      workbook,
      parts,
      isSample: source.given !== null,
      onSaved: (file) => files.saved(file),
      openInstead,
    }),
  );
  const [controller] = useState(() => createController(host));
  useEffect(() => {
    void begin(controller, source.given);
    let { check } = controller.state();
    const unsubscribe = controller.subscribe(() => {
      const { check: now, made } = controller.state();
      if (files.made(made) && source.given === null) sayMade(source.name);
      if (now === check) return;
      check = now;
      // While a sheet is read anew, what was known of it stays.
      const readings = sheetReadings(now);
      if (readings.size > 0) workbook.setReadings(readings);
    });
    return () => {
      unsubscribe();
      controller.close();
    };
  }, [controller, source, workbook, files]);
  return <Pane controller={controller} theme={host.theme} />;
}

async function begin(controller: PaneController, given: Source['given']): Promise<void> {
  await controller.start();
  if (given === null) return;
  await controller.addFiles(given);
  controller.dismiss();
}
