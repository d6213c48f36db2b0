import { addAll, UserError } from '../../entries';
import type { PaneHost } from '../host';
import { serial } from '../serial';
import { words } from '../words/pane';
import type { CheckPage, CheckRequest, CheckWorker, FilesToLoad, NotRead, Stage } from './messages';
import { connect, type Peer, type WorkerPort } from './rpc';
import { sendSheet, type SheetRest, type SheetSlice } from './send-sheet';
import type { ChargeView, CheckView } from './views/check-view';
import type { FindingView } from './views/finding-view';

/** A check with everything that it found. */
export interface Checked {
  readonly view: CheckView;
  readonly findings: readonly FindingView[];
  readonly charges: readonly ChargeView[];
}

/** What is told of a check under way. */
export interface Progress {
  readonly stage: Stage | 'looking';
  /** Rows read so far; null where the reading cannot tell. */
  readonly rows: { readonly read: number; readonly of: number } | null;
}

/** A worker that was started, until it is ended. */
interface Running {
  readonly port: WorkerPort;
  readonly worker: Peer<CheckWorker>;
  readonly reading: AbortController;
}

/** What a call that was cancelled throws. */
export const CANCELLED = new UserError(words.failed.cancelled);

/**
 * The pane's side of the worker: starts it, asks one thing after the other, reads the sheets that it wants, and starts it anew
 * where it died or was cancelled. What comes to nothing throws UserError where the officer can do something about it.
 */
export class CheckWorkerClient {
  #running: Running | null = null;
  #remembersCheck = false;
  #onProgress: (progress: Progress) => void = () => undefined;
  readonly #serial = serial();

  /** @param given what is loaded, which a worker that is started anew is given first */
  constructor(
    private readonly host: Pick<PaneHost, 'startWorker' | 'workbook' | 'readSheet' | 'today'>,
    private readonly given: () => Pick<FilesToLoad, 'files' | 'site'>,
  ) {}

  /** Whether the worker still has the last check, on which all calls rest but for `load`, `detectTable` and `check`. */
  get remembersCheck(): boolean {
    return this.#remembersCheck;
  }

  /** Starts the worker, so that it is ready when it is asked the first time. */
  start(): void {
    try {
      this.#running ??= this.#started();
    } catch {
      // The first call tries again, and tells.
    }
  }

  ask<Name extends keyof CheckWorker>(
    name: Name,
    takes: CheckWorker[Name]['takes'],
    onPart?: (part: CheckWorker[Name]['part']) => void,
  ): Promise<CheckWorker[Name]['gives']> {
    return this.#serial(async () => {
      const { worker } = this.#running ?? (await this.#startedAnew(name));
      return worker.ask(name, takes, onPart && { onPart });
    });
  }

  detectTable(request: CheckRequest): Promise<CheckWorker['detectTable']['gives']> {
    this.#remembersCheck = false;
    return this.ask('detectTable', request);
  }

  async check(
    request: CheckRequest,
    onProgress: (progress: Progress) => void,
  ): Promise<{ readonly kind: 'checked'; readonly checked: Checked } | NotRead> {
    this.#remembersCheck = false;
    const findings: FindingView[] = [];
    const charges: ChargeView[] = [];
    this.#onProgress = onProgress;
    try {
      const outcome = await this.ask('check', request, (part) => {
        if (part.kind === 'stage') onProgress({ stage: part.stage, rows: null });
        else if (part.kind === 'findings') addAll(findings, part.findings);
        else addAll(charges, part.charges);
      });
      if (outcome.kind !== 'checked') return outcome;
      this.#remembersCheck = true;
      return { kind: 'checked', checked: { view: outcome.view, findings, charges } };
    } finally {
      this.#onProgress = () => undefined;
    }
  }

  /** Ends what is under way; the worker is started anew for the next call. */
  cancel(): void {
    if (this.#running !== null) this.#end(this.#running, CANCELLED);
  }

  #end(running: Running, error: Error): void {
    if (running !== this.#running) return;
    this.#remembersCheck = false;
    this.#running = null;
    running.port.stop();
    running.reading.abort();
    running.worker.end(error);
  }

  #started(): Running {
    const port = this.host.startWorker();
    const reading = new AbortController();
    const worker = connect<CheckWorker, CheckPage>(
      port,
      { readSheet: (sheet, post) => this.#readSheet(sheet, post, reading.signal) },
      { died: (why) => this.#end(running, new UserError(words.failed.workerDied, { detail: why || null })) },
    );
    const running = { port, worker, reading };
    return running;
  }

  async #startedAnew(next: keyof CheckWorker): Promise<Running> {
    const running = this.#started();
    this.#running = running;
    const { files, site } = this.given();
    // What comes next brings its own circumstances with it.
    const now = { asOf: this.host.today(), centre: {}, sheets: [] };
    if (next !== 'load') await running.worker.ask('load', { files, site, ...now });
    return running;
  }

  async #readSheet(sheet: string, post: (slice: SheetSlice) => void, signal: AbortSignal): Promise<SheetRest> {
    const onProgress = (read: number, of: number): void => this.#onProgress({ stage: 'reading', rows: { read, of } });
    if (this.host.readSheet) {
      let read = 0;
      const passOn = (slice: SheetSlice): void => {
        post(slice);
        onProgress((read += slice.count), slice.rows);
      };
      return this.host.readSheet(sheet, passOn, signal).catch(throwForOfficer);
    }
    const content = await this.host.workbook.read(sheet, { signal, onProgress }).catch(throwForOfficer);
    return sendSheet(content, post, async () => {
      await nextTask();
      signal.throwIfAborted();
    });
  }
}

/** What Excel says of why it gives no sheet is for the officer, whatever kind of error it comes as. */
function throwForOfficer(error: unknown): never {
  throw new UserError(error instanceof Error ? error.message : String(error), { cause: error });
}

/** A timer would do, but browsers make one that follows on others wait four milliseconds: as long as it takes to copy the rows. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
