import { pagePort } from '../../taskpane';
import { JOBS } from './jobs';

/** Does the work that the worker is named after, and tells the page that it has started. */
export function startJob(name: string): void {
  new Map<string, (typeof JOBS)[keyof typeof JOBS]>(Object.entries(JOBS)).get(name)?.(pagePort());
  self.postMessage('started');
}
