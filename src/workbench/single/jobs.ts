import { checkWorker, type WorkerPort } from '../../taskpane';
import { workbookWorker } from '../workbook/workbook-worker';

/** What workers do, by their names. */
export const JOBS = { entrywise: checkWorker, workbook: workbookWorker } as const satisfies Record<
  string,
  (port: WorkerPort) => void
>;

export type JobName = keyof typeof JOBS;
