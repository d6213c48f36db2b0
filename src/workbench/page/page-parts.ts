import type { NamedBytes } from '../../edi';
import type { PaneHost, WorkerPort } from '../../taskpane';

/** What the page takes from beside it; or out of itself, where it is a single file. */
export interface PageParts {
  /** A file of the sample by its name. Throws where it cannot be had. */
  readonly sampleFile: (name: string) => Promise<Uint8Array>;
  /** A worker that holds a workbook, and has none yet. */
  readonly startWorkbookWorker: () => WorkerPort;
  /** A worker that reads sheets and runs the rules, and that knows of nothing yet. */
  readonly startCheckWorker: () => WorkerPort;
  /**
   * Whether unsaved changes may be kept in the browser's database: a page opened as a file shares that with every other page on the machine that is
   * opened so.
   */
  readonly keepsChanges: boolean;
  /** The year file that stands beside the page; null where there is none. */
  readonly siteYearFile: (kept: Pick<PaneHost, 'remember' | 'recall'>) => Promise<NamedBytes | null>;
}
