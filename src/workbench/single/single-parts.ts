import { afterAWhile } from '../../taskpane';
import type { PageParts } from '../page/page-parts';
import { restingWorkers } from '../page/resting-workers';
import type { JobName } from './jobs';
import { workerOrHere } from './worker-or-here';

/** The files of the sample by name, in base64; written in by the build. */
declare const SAMPLE_FILES: Readonly<Record<string, string>>;

/** What the page has in itself. `script` is its own text, which its workers run too. */
export function singleParts(script: string): PageParts {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const started = (name: JobName) => () =>
    workerOrHere({
      startWorker: () => new Worker(address, { name }),
      runHere: (port) => void import('./jobs').then(({ JOBS }) => JOBS[name](port)),
    });
  return {
    sampleFile: async (name) => {
      const base64 = SAMPLE_FILES[name];
      if (base64 === undefined) throw new Error(`The page has no file ${name}.`);
      return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    },
    startWorkbookWorker: restingWorkers(started('workbook'), afterAWhile),
    startCheckWorker: restingWorkers(started('entrywise')),
    keepsChanges: location.protocol !== 'file:',
    // Such a page has nothing beside it, and allows itself no connection.
    siteYearFile: () => Promise.resolve(null),
  };
}
