import type { CalendarDate, Cell, Entry } from '../../entries';
import { NO_REGISTER, type PastEntry, type Register } from '../../register';
import type { Finding } from '../../rules';
import type { Recorded, SubmissionPlan } from '../../submission';
import {
  annotationsOf,
  buildSubmission,
  check,
  findReferenceSheets,
  findRegisterIn,
  loadReference,
  loadResults,
  markFile,
  openTable,
  planSubmission,
  recordAsked,
  recordFixes,
  recordResultLines,
  recordSubmission,
  resultsToRecord,
  Unusable,
  writeReferenceSheets,
  writeReports,
  type Check,
  type OpenTable,
  type ReferenceInput,
} from '../../workflow';
import { changesOf, isOwnSheet, type Annotation } from '../../table';
import { WorkbookError, type SheetSummary } from '../../workbook';
import type { Answer, CheckRequest, Done, Failure, Outcome, Question } from './messages';
import { chargeViews } from './views/charge-view';
import { checkView } from './views/check-view';
import { findingViews } from './views/finding-view';
import { madeFile, planView } from './views/plan-view';
import { referenceView } from './views/reference-view';
import { tableView, type Writing } from './views/table-view';
import { WorkbookSnapshot } from './workbook-snapshot';
import { readGivenInvoice } from './read-given-invoice';
import { sheetPreview } from './views/sheet-preview';
import { slicesOf } from './slices';
import { referenceInputOf, sortFiles, type GivenFile } from './sort-files';
import { withOnly } from './with-only';

/** Findings or charges in one message: few enough for the pane to take in between two frames. */
const SLICE = 400;

/**
 * The worker's side: takes questions and posts answers, one job at a time. Nothing here knows of a worker, so that tests
 * run it where they are.
 */
export function answering(post: (answer: Answer) => void): (question: Question) => void {
  const room = new CheckingRoom(post);
  return (question) => {
    if (question.ask === 'rows') room.workbook?.take(question.slice);
    else if (question.ask === 'unreadable') room.workbook?.refuse(question.sheet, question.message);
    else void answer(room, question, post);
  };
}

type Job = Exclude<Question, { ask: 'rows' | 'unreadable' }>;

async function answer(room: CheckingRoom, job: Job, post: (answer: Answer) => void): Promise<void> {
  try {
    post({ answer: 'done', job: job.job, outcome: await room.outcomeOf(job) });
  } catch (error) {
    post({ answer: 'failed', job: job.job, failure: await failureOf(error, room.workbook) });
  }
}

async function failureOf(error: unknown, workbook: WorkbookSnapshot | null): Promise<Failure> {
  if (error instanceof Unusable) {
    const { message, obstacle, sheets } = error;
    const sheet = obstacle === 'no-headings' || obstacle === 'no-candidates' ? await workbook?.last() : undefined;
    return { obstacle, message, sheets, preview: sheet ? sheetPreview(sheet) : null };
  }
  const message = error instanceof Error ? error.message : String(error);
  const obstacle = error instanceof WorkbookError ? 'other' : 'bug';
  return { obstacle, message, sheets: [], preview: null };
}

/** What the worker keeps from one job to the next: the files given, and the last check with the workbook that it read. */
class CheckingRoom {
  workbook: WorkbookSnapshot | null = null;
  #given: ReferenceInput = { basedata: [], referenceFile: null };
  #past: readonly PastEntry[] = [];
  #register: Register = NO_REGISTER;
  #last: Check | null = null;
  #plan: SubmissionPlan | null = null;

  constructor(private readonly post: (answer: Answer) => void) {}

  async outcomeOf(job: Job): Promise<Outcome> {
    switch (job.ask) {
      case 'load':
        return this.#load(sortFiles(job.files), job.asOf);
      case 'look':
        return { of: 'look', table: tableView(await this.#open(job, job.job), job.sheets) };
      case 'check':
        return this.#check(job, job.job);
      case 'changes':
        return { of: 'changes', changes: changesOf(this.#findings(job.findings)) };
      case 'record-fixes':
        return this.#recordFixes(job);
      case 'annotations': {
        const { workbook } = this;
        return { of: 'annotations', annotations: workbook ? await this.#annotations(job.writing, workbook) : [] };
      }
      case 'plan':
        this.#plan = planSubmission(this.#checked(), job.choices);
        return { of: 'plan', plan: planView(this.#plan) };
      case 'build':
        return this.#build(job.at);
      case 'record':
        return this.#record(job.done, job.at);
      case 'reference-sheets':
        return this.#referenceSheets(job);
      case 'reports':
        return this.#reports(job);
    }
  }

  /** What cannot be used is not kept: what was loaded before stays. */
  #load(files: readonly GivenFile[], asOf: CalendarDate): Outcome {
    const given = referenceInputOf(files);
    const loaded = loadReference(given);
    const read = loadResults(files.filter(({ kind }) => kind === 'results'));
    this.#given = given;
    this.#past = read.past;
    return { of: 'load', reference: referenceView(files, loaded, read, asOf) };
  }

  async #open({ sheets, front, chosen, mappings }: CheckRequest, job: number): Promise<OpenTable> {
    this.#last = null;
    this.#plan = null;
    this.workbook = new WorkbookSnapshot(sheets, (sheet) => this.post({ answer: 'wanted', job, sheet }));
    this.post({ answer: 'stage', job, stage: 'reading' });
    const isThere = sheets.some(({ name }) => name === chosen);
    const named = chosen !== null && isThere && !isOwnSheet(chosen) ? chosen : null;
    const told = named ?? (mappings[front] ? front : null);
    if (told !== null) return openTable(this.workbook, { sheet: told, ...mappingOf(mappings[told]) });
    const table = await openTable(this.workbook, { front });
    const mapping = mappings[table.sheet.name];
    return mapping ? openTable(this.workbook, { sheet: table.sheet.name, mapping }) : table;
  }

  async #check(request: CheckRequest, job: number): Promise<Outcome> {
    const table = await this.#open(request, job);
    const { workbook } = this;
    if (workbook === null) throw new Error('No workbook is open.');
    const tables = await findReferenceSheets(workbook);
    const register = await findRegisterIn(workbook);
    this.post({ answer: 'stage', job, stage: 'checking' });
    const { reference } = loadReference({ ...this.#given, sheets: tables });
    const checked = check(table, reference, request.asOf, this.#past, register);
    this.#last = checked;
    this.#register = register;
    this.post({ answer: 'stage', job, stage: 'answering' });
    const places = new Map<Entry, number>(table.list.entries.map((entry, place) => [entry, place]));
    for (const findings of slicesOf(findingViews(checked.findings, table.sheet.name, places), SLICE)) {
      this.post({ answer: 'findings', job, findings });
    }
    for (const charges of slicesOf(chargeViews(checked.charges, places), SLICE)) {
      this.post({ answer: 'charges', job, charges });
    }
    return { of: 'check', check: checkView(checked, register, request.sheets, tables) };
  }

  async #annotations(writing: Writing, workbook: WorkbookSnapshot): Promise<readonly Annotation[]> {
    return withOnly(writing, await annotationsOf(this.#checked(), workbook));
  }

  /** What was made is recorded in the same breath, before anything is saved. */
  async #build(at: Recorded): Promise<Outcome> {
    const { plan, workbook } = this.#planned();
    const files = buildSubmission(plan);
    await recordSubmission(workbook, plan, files, at);
    return { of: 'build', files: files.map(madeFile), toAppend: workbook.takeAppended() };
  }

  async #record(done: Done, at: Recorded): Promise<Outcome> {
    if (done.kind === 'file') {
      const file = this.#register.files.find(({ key }) => key === done.key);
      if (!file || this.workbook === null) throw new Unusable('The register has no such file any more. Check again.');
      await markFile(this.workbook, file, done.state, at);
      return { of: 'record', toAppend: this.workbook.takeAppended() };
    }
    if (done.kind === 'results') {
      const { workbook } = this;
      if (workbook === null) throw new Error('No workbook is open.');
      await recordResultLines(workbook, resultsToRecord(this.#checked()), at);
      return { of: 'record', toAppend: workbook.takeAppended() };
    }
    const { plan, workbook } = this.#planned();
    const asked = done.kind === 'email' ? plan.emails : plan.steps;
    const one = asked.find(({ id }) => id === done.id);
    if (!one) throw new Unusable('The plan has changed. Look at it again.');
    await recordAsked(workbook, one, at);
    return { of: 'record', toAppend: workbook.takeAppended() };
  }

  async #recordFixes({ findings, left, at }: Extract<Job, { ask: 'record-fixes' }>): Promise<Outcome> {
    const { workbook } = this;
    if (workbook === null) throw new Error('No workbook is open.');
    const fixed = this.#findings(findings);
    const isLeft = (cell: Cell): boolean => left.some(({ row, column }) => row === cell.row && column === cell.column);
    const changes = changesOf(fixed).filter((change) => !isLeft(change));
    await recordFixes(workbook, { table: this.#checked().table, findings: fixed }, changes, at);
    return { of: 'record', toAppend: workbook.takeAppended() };
  }

  /** Findings of the last check by their numbers. */
  #findings(numbers: readonly number[]): Finding[] {
    const { findings } = this.#checked();
    return numbers.flatMap((number) => findings[number] ?? []);
  }

  async #referenceSheets({ job, sheets, asOf }: Extract<Job, { ask: 'reference-sheets' }>): Promise<Outcome> {
    return this.#asItIsNow(job, sheets, async (workbook) => {
      await writeReferenceSheets(workbook, loadReference(this.#given).published, asOf);
      return { of: 'forms', forms: workbook.takeForms() };
    });
  }

  async #reports({ job, sheets, wanted, marks }: Extract<Job, { ask: 'reports' }>): Promise<Outcome> {
    const check = this.#checked();
    const { invoice, ...choices } = wanted;
    const read = invoice === null ? null : await readGivenInvoice(invoice);
    return this.#asItIsNow(job, sheets, async (workbook) => {
      const written = await writeReports(workbook, check, { ...choices, invoice: read }, marks);
      return { of: 'reports', forms: workbook.takeForms(), written };
    });
  }

  /** Sheets are read as they are now, and the workbook of the last check is kept beside. */
  async #asItIsNow(
    job: number,
    sheets: readonly SheetSummary[],
    write: (workbook: WorkbookSnapshot) => Promise<Outcome>,
  ): Promise<Outcome> {
    const before = this.workbook;
    const workbook = new WorkbookSnapshot(sheets, (sheet) => this.post({ answer: 'wanted', job, sheet }));
    this.workbook = workbook;
    try {
      return await write(workbook);
    } finally {
      this.workbook = before;
    }
  }

  #planned(): { plan: SubmissionPlan; workbook: WorkbookSnapshot } {
    const plan = this.#plan;
    const { workbook } = this;
    if (plan === null || workbook === null) throw new Error('Nothing was planned yet.');
    return { plan, workbook };
  }

  #checked(): Check {
    if (this.#last === null) throw new Error('Nothing was checked yet.');
    return this.#last;
  }
}

function mappingOf(
  mapping: CheckRequest['mappings'][string] | undefined,
): Pick<Parameters<typeof openTable>[1] & object, 'mapping'> {
  return mapping === undefined ? {} : { mapping };
}
