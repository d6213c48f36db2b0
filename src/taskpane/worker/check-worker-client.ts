import type { NamedBytes } from '../../edi';
import type { CalendarDate, Cell } from '../../entries';
import type { Annotation, CellChange, ReportSheet, TableSheet } from '../../table';
import type { PlanChoices, Recorded } from '../../submission';
import type { SheetSummary } from '../../workbook';
import type { PaneHost } from '../host';
import { failed, JobFailed } from './job-failed';
import type { Answer, CheckRequest, Done, Outcome, Question, Stage } from './messages';
import type { ChargeView } from './views/charge-view';
import type { CheckView } from './views/check-view';
import type { FindingView } from './views/finding-view';
import type { PlanView } from './views/plan-view';
import type { ReferenceView } from './views/reference-view';
import type { TableView, Writing } from './views/table-view';
import { postSheet } from './post-sheet';

/** A check with everything that it found. */
export interface Checked {
  readonly view: CheckView;
  readonly findings: readonly FindingView[];
  readonly charges: readonly ChargeView[];
}

/** What is told of a job under way. */
export interface Progress {
  readonly stage: Stage;
  /** Rows read so far; null where the reading cannot tell. */
  readonly rows: { readonly read: number; readonly of: number } | null;
}

type Asked = Question extends infer One ? (One extends Question ? Omit<One, 'job'> : never) : never;

/** A job under way. */
interface Running {
  readonly job: number;
  readonly findings: FindingView[];
  readonly charges: ChargeView[];
  readonly reading: AbortController;
  onProgress(progress: Progress): void;
  resolve(outcome: Outcome): void;
  reject(error: Error): void;
}

/**
 * The pane's side of the worker: starts it, asks, reads the sheets that it wants, and starts it anew where it died or was
 * cancelled. Jobs run one after the other; one that comes to nothing throws JobFailed.
 */
export class CheckWorkerClient {
  #worker: Worker | null = null;
  #running: Running | null = null;
  #jobs = 0;
  #remembersCheck = false;
  #turn: Promise<unknown> = Promise.resolve();
  /** What a worker that is started anew has to be given first. */
  #given: { readonly files: readonly NamedBytes[]; readonly asOf: CalendarDate } | null = null;

  constructor(private readonly host: Pick<PaneHost, 'startWorker' | 'workbook'>) {}

  /** Whether the worker still has the last check, of which changes, annotations and files are asked. */
  get remembersCheck(): boolean {
    return this.#remembersCheck;
  }

  /** Starts the worker, so that it is ready when it is asked the first time. */
  start(): void {
    try {
      this.#worker ??= this.#started();
    } catch {
      // The first job tries again, and tells.
    }
  }

  /** Loads all files anew; where one cannot be used, what was loaded before stays. */
  async load(files: readonly NamedBytes[], asOf: CalendarDate): Promise<ReferenceView> {
    const outcome = await this.#ask({ ask: 'load', files, asOf });
    this.#given = { files, asOf };
    return expected(outcome, 'load').reference;
  }

  async look(request: CheckRequest, onProgress: (progress: Progress) => void): Promise<TableView> {
    this.#remembersCheck = false;
    return expected(await this.#ask({ ask: 'look', ...request }, onProgress), 'look').table;
  }

  async check(request: CheckRequest, onProgress: (progress: Progress) => void): Promise<Checked> {
    this.#remembersCheck = false;
    const findings: FindingView[] = [];
    const charges: ChargeView[] = [];
    const outcome = await this.#ask({ ask: 'check', ...request }, onProgress, { findings, charges });
    this.#remembersCheck = true;
    return { view: expected(outcome, 'check').check, findings, charges };
  }

  async changes(findings: readonly number[]): Promise<readonly CellChange[]> {
    return expected(await this.#ask({ ask: 'changes', findings }), 'changes').changes;
  }

  /** The lines to append to the workbook's list of fixes, once the changes of these findings are written but for some cells. */
  async recordFixes(findings: readonly number[], left: readonly Cell[], at: Recorded): Promise<readonly TableSheet[]> {
    return expected(await this.#ask({ ask: 'record-fixes', findings, left, at }), 'record').toAppend;
  }

  async annotations(writing: Writing): Promise<readonly Annotation[]> {
    return expected(await this.#ask({ ask: 'annotations', writing }), 'annotations').annotations;
  }

  async plan(choices: PlanChoices): Promise<PlanView> {
    return expected(await this.#ask({ ask: 'plan', choices }), 'plan').plan;
  }

  /** The files of the last plan, and the lines to append to the workbook's register before they are saved. */
  async build(at: Recorded): Promise<Omit<Extract<Outcome, { of: 'build' }>, 'of'>> {
    return expected(await this.#ask({ ask: 'build', at }), 'build');
  }

  /** The lines to append to the workbook's register. */
  async record(done: Done, at: Recorded): Promise<readonly TableSheet[]> {
    return expected(await this.#ask({ ask: 'record', done, at }), 'record').toAppend;
  }

  /** The Reference sheets to be written, with what the officer filled in. */
  async referenceSheets(sheets: readonly SheetSummary[], asOf: CalendarDate): Promise<readonly ReportSheet[]> {
    return expected(await this.#ask({ ask: 'reference-sheets', sheets, asOf }), 'forms').forms;
  }

  /** Reports of the last check to be written, and what became of each. */
  async reports(
    question: Omit<Extract<Question, { ask: 'reports' }>, 'ask' | 'job'>,
  ): Promise<Omit<Extract<Outcome, { of: 'reports' }>, 'of'>> {
    return expected(await this.#ask({ ask: 'reports', ...question }), 'reports');
  }

  /** Ends what is under way; the worker is started anew for the next job. */
  cancel(): void {
    this.#end(failed('cancelled'));
  }

  #end(error: Error): void {
    this.#remembersCheck = false;
    this.#worker?.terminate();
    this.#worker = null;
    const running = this.#running;
    this.#running = null;
    running?.reading.abort();
    running?.reject(error);
  }

  #ask(
    question: Asked,
    onProgress: (progress: Progress) => void = () => undefined,
    into: Pick<Running, 'findings' | 'charges'> = { findings: [], charges: [] },
  ): Promise<Outcome> {
    const turn = this.#turn.then(async () => {
      if (this.#worker === null) await this.#start(question.ask);
      return this.#run(question, onProgress, into);
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  #started(): Worker {
    const worker = this.host.startWorker();
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#take(data);
    worker.onerror = ({ message }) => this.#end(failed('worker-died', message));
    worker.onmessageerror = () => this.#end(failed('worker-died'));
    return worker;
  }

  async #start(next: Question['ask']): Promise<void> {
    this.#worker = this.#started();
    if (this.#given !== null && next !== 'load') await this.#run({ ask: 'load', ...this.#given });
  }

  #run(
    question: Asked,
    onProgress: (progress: Progress) => void = () => undefined,
    into: Pick<Running, 'findings' | 'charges'> = { findings: [], charges: [] },
  ): Promise<Outcome> {
    const worker = this.#worker;
    if (worker === null) return Promise.reject(failed('worker-died'));
    this.#jobs += 1;
    const job = this.#jobs;
    return new Promise<Outcome>((resolve, reject) => {
      this.#running = { job, ...into, reading: new AbortController(), onProgress, resolve, reject };
      worker.postMessage({ ...question, job });
    });
  }

  #take(answer: Answer): void {
    const running = this.#running;
    if (running === null || answer.job !== running.job) return;
    switch (answer.answer) {
      case 'wanted':
        return void this.#read(running, answer.sheet);
      case 'stage':
        return running.onProgress({ stage: answer.stage, rows: null });
      case 'findings':
        return void running.findings.push(...answer.findings);
      case 'charges':
        return void running.charges.push(...answer.charges);
      case 'done':
        this.#running = null;
        return running.resolve(answer.outcome);
      case 'failed':
        this.#running = null;
        return running.reject(new JobFailed(answer.failure));
    }
  }

  async #read(running: Running, sheet: string): Promise<void> {
    const { job, reading, onProgress } = running;
    const worker = this.#worker;
    const isOver = (): boolean => reading.signal.aborted || worker !== this.#worker;
    try {
      const content = await this.host.workbook.read(sheet, {
        signal: reading.signal,
        onProgress: (read, of) => onProgress({ stage: 'reading', rows: { read, of } }),
      });
      await postSheet(content, (slice) => {
        if (!isOver()) worker?.postMessage({ ask: 'rows', job, slice } satisfies Question);
      });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!isOver()) worker?.postMessage({ ask: 'unreadable', job, sheet, message } satisfies Question);
    }
  }
}

function expected<Of extends Outcome['of']>(outcome: Outcome, of: Of): Extract<Outcome, { of: Of }> {
  if (isOf(outcome, of)) return outcome;
  throw new Error(`The worker answered ${outcome.of} where ${of} was asked for.`);
}

function isOf<Of extends Outcome['of']>(outcome: Outcome, of: Of): outcome is Extract<Outcome, { of: Of }> {
  return outcome.of === of;
}
