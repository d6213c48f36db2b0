import { afterAWhile, siteYearFile, startWorker, workerPort } from '../../taskpane';
import type { PageParts } from './page-parts';
import { restingWorkers } from './resting-workers';

const SAMPLE = 'sample/';

/** What the page takes from beside it on a site. */
export const siteParts: PageParts = {
  sampleFile: async (name) => {
    const response = await fetch(SAMPLE + name);
    if (!response.ok) throw new Error(response.statusText);
    return new Uint8Array(await response.arrayBuffer());
  },
  startWorkbookWorker: restingWorkers(
    // The bundler finds the worker's file by this very expression.
    () => workerPort(new Worker(new URL('../workbook/worker.ts', import.meta.url), { name: 'workbook' })),
    afterAWhile,
  ),
  startCheckWorker: restingWorkers(startWorker),
  keepsChanges: true,
  siteYearFile,
};
