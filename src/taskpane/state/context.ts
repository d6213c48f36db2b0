import type { PaneHost } from '../host';
import { words } from '../words';
import { JobFailed } from '../worker/job-failed';
import type { CheckWorkerClient } from '../worker/check-worker-client';
import type { Failure } from '../worker/messages';
import type { PaneSettings } from './settings';
import type { PaneState, Notice } from './pane-state';
import type { Store } from './store';

/** What the actions of a controller share. */
export interface PaneContext {
  readonly host: PaneHost;
  readonly store: Store<PaneState>;
  readonly checker: CheckWorkerClient;
  /** The choices kept with the workbook, as they are now. */
  settings: PaneSettings;
}

/** What went wrong, as the officer is told it. */
export function noticeOf(error: unknown): Notice {
  if (error instanceof JobFailed) return { tone: 'error', ...sentenceOf(error.failure) };
  // WorkbookError and Unusable have a sentence; of anything else the text is for whoever helps.
  if (error instanceof Error && (error.name === 'WorkbookError' || error.name === 'Unusable')) {
    return { tone: 'error', sentence: error.message, detail: null };
  }
  return { tone: 'error', sentence: words.failed.bug, detail: error instanceof Error ? error.message : String(error) };
}

export function sentenceOf({ obstacle, message }: Failure): { sentence: string; detail: string | null } {
  if (obstacle === 'bug') return { sentence: words.failed.bug, detail: message };
  if (obstacle === 'worker-died') return { sentence: words.failed.workerDied, detail: message || null };
  if (obstacle === 'cancelled') return { sentence: words.failed.cancelled, detail: null };
  return { sentence: message, detail: null };
}
