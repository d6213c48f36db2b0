import type { NamedBytes } from '../../edi';
import type { Reference } from '../../reference';
import { dayOf, NO_REGISTER, type PastEntry, type Register } from '../../register';
import type { Finding } from '../../rules';
import { filesMade, type Recorded, type SubmissionPlan } from '../../submission';
import {
  changesOf,
  CHECK_HEADING,
  FEE_HEADING,
  withoutFormulas,
  type Annotation,
  type InvoiceRead,
  type SheetContent,
} from '../../table';
import { WorkbookError, type SheetSummary } from '../../workbook';
import {
  addingOptions,
  answerLines,
  appliedFixes,
  askedLines,
  buildSubmission,
  cellsOfList,
  changesBySheet,
  check,
  comparisonSheet,
  fileStateLines,
  findAnswersIn,
  findReferenceSheets,
  findRegisterIn,
  fixLines,
  invoiceIn,
  loadReference,
  loadResults,
  markupOf,
  otherSheets,
  pastedValues,
  planAddition,
  planRegistrations,
  planDetails,
  planSubmission,
  referenceSheetsToWrite,
  reportsToWrite,
  recordedLines,
  resultsToRecord,
  safeToWrite,
  submissionLines,
  takeBackLines,
  typedResultLines,
  typedIntoYearFile,
  typedSheetsToWrite,
  Unusable,
  type Additions,
  type Check,
  type Markup,
  type OpenTable,
  type ReferenceInput,
  yearFileOf,
} from '../../workflow';
import type {
  CheckRequest,
  CheckWorker,
  ChosenFindings,
  Circumstances,
  Done,
  NotRead,
  SeveralSheets,
} from './messages';
import { compareWith, type Compared } from './compare-with';
import { listOfDetails } from './details-from';
import type { Answers } from './rpc';
import { contentsOf, FROM_SHEETS, readTimetables } from './given-workbooks';
import { SheetsRead } from './sheets-read';
import { sortFiles, valuesAmong } from './sort-files';
import { chargeViews, checkView } from './views/check-view';
import { comparisonView } from './views/comparison-view';
import { findingViews } from './views/finding-view';
import { madeFile, planView } from './views/plan-view';
import { referenceView } from './views/reference-view';
import { sheetPreview, tableView, type Writing } from './views/table-view';
import { WorkbookSnapshot } from './workbook-snapshot';
import { workerWords } from '../words/worker';

/** What the reference is made of among the files that were given. */
type GivenInput = Pick<ReferenceInput, 'basedata' | 'timetables'> & Required<Pick<ReferenceInput, 'given'>>;

/** Findings or charges in one message: few enough for the page to take in between two frames. */
const SLICE = 400;

/**
 * How the worker answers. From one call to the next it keeps what it made of the files that were given, and the last check with
 * the workbook that it read.
 * @param readSheet reads a sheet of the open workbook as it is now
 */
export function checkSession(readSheet: (sheet: string) => Promise<SheetContent>): Answers<CheckWorker> {
  let fromFiles: { readonly input: GivenInput; readonly past: readonly PastEntry[] } = {
    input: { basedata: [], given: [] },
    past: [],
  };
  const sheetsRead = new SheetsRead(readSheet);
  let opened: WorkbookSnapshot | null = null;
  let register: Register = NO_REGISTER;
  let last: Check | null = null;
  let planned: SubmissionPlan | null = null;
  let compared: Compared | null = null;

  function workbook(): WorkbookSnapshot {
    if (opened === null) throw new Error('No workbook is open.');
    return opened;
  }

  function checked(): Check {
    if (last === null) throw new Error('Nothing was checked yet.');
    return last;
  }

  function plan(): SubmissionPlan {
    if (planned === null) throw new Error('Nothing was planned yet.');
    return planned;
  }

  function comparison(): Compared {
    if (compared === null) throw new Unusable(workerWords.sheetChanged);
    return compared;
  }

  function open(request: CheckRequest): Promise<readonly OpenTable[]> {
    last = null;
    planned = null;
    compared = null;
    const read = sheetsRead.open(request);
    opened = read.snapshot;
    return read.tables();
  }

  async function orNotRead<Read>(read: () => Promise<Read>): Promise<Read | NotRead> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      const { message, problem, sheets } = error;
      if (problem === 'several-sheets') return { kind: 'several-sheets', sheets };
      if (problem !== 'no-headings' && problem !== 'no-candidates') throw error;
      const sheet = await opened?.last();
      return { kind: 'no-headings', sentence: message, preview: sheet ? sheetPreview(sheet) : null };
    }
  }

  async function orSeveral<Read>(read: () => Promise<Read>): Promise<Read | SeveralSheets> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Unusable) || error.problem !== 'several-sheets') throw error;
      return { kind: 'several-sheets', sheets: error.sheets };
    }
  }

  /** Findings of the last check by their numbers. */
  function findingsOf(numbers: readonly number[]): Finding[] {
    const { findings } = checked();
    return numbers.flatMap((number) => findings[number] ?? []);
  }

  /** The same with what was chosen for each as its fix. */
  function chosenOf({ findings, choice }: ChosenFindings): Finding[] {
    const all = findingsOf(findings);
    if (choice === null) return all;
    return all.map((one) => ({ ...one, fixes: one.choices.flatMap(({ word, fix }) => (word === choice ? fix : [])) }));
  }

  function linesOf(done: Done, at: Recorded): Additions {
    switch (done.kind) {
      case 'file': {
        const files = done.keys.map((key) => register.files.find((file) => file.key === key));
        if (!files.every((file) => file !== undefined)) throw new Unusable(workerWords.noSuchFile);
        return files.flatMap((file) => fileStateLines(file, done.state, at));
      }
      case 'take-back':
        return (done.files.length === 0 ? [''] : done.files).flatMap((file) =>
          takeBackLines(register, { time: done.time, file }, at),
        );
      case 'results':
        return recordedLines(resultsToRecord(checked()), at);
      case 'by-hand':
        return recordedLines(typedResultLines(register, done.typed, checked().context.reference, dayOf(at.time)), at);
      case 'seen':
        return recordedLines(comparison().seen.lines, at);
      default: {
        const asked = done.kind === 'email' ? plan().emails : plan().steps;
        const one = asked.find(({ id }) => id === done.id);
        if (!one) throw new Unusable(workerWords.planChanged);
        return askedLines(one, at);
      }
    }
  }

  /** The reference without the Reference sheets. */
  function publishedAt(now: Circumstances): Reference {
    return loadReference({ ...fromFiles.input, ...now }).published;
  }

  /** The sheets as they are now: the workbook of the last check is kept beside. */
  function asItIsNow(sheets: readonly SheetSummary[]): WorkbookSnapshot {
    return new WorkbookSnapshot(sheets, readSheet);
  }

  return {
    load: async ({ files, site, sheets, ...now }) => {
      const sorted = sortFiles(files);
      const basedata = sorted.filter(({ kind }) => kind === 'basedata');
      const [timetables, given] = [await readTimetables(sorted), valuesAmong(sorted, site)];
      const input = { basedata, timetables, given };
      const loaded = loadReference({ ...input, ...now });
      const results = loadResults(sorted.filter(({ kind }) => kind === 'results'));
      fromFiles = { input, past: results.past };
      const tables = await findReferenceSheets(asItIsNow(sheets));
      const withSheets = tables.length === 0 ? loaded : loadReference({ ...input, ...now, sheets: tables });
      return referenceView({
        files: sorted,
        loaded: withSheets,
        results,
        input: { timetables, given, ...now },
        asOf: now.asOf,
      });
    },
    contents: (file) => contentsOf(file, () => loadReference(fromFiles.input).published),
    detectTable: (request) =>
      orNotRead(async () => ({
        kind: 'tables',
        tables: (await open(request)).map((table) => tableView(table, request.sheets)),
      })),
    check: (request, post) =>
      orNotRead(async () => {
        post({ kind: 'stage', stage: 'reading' });
        const opened = await open(request);
        const tables = await findReferenceSheets(workbook());
        const found = await findRegisterIn(workbook());
        const answers = await findAnswersIn(workbook());
        post({ kind: 'stage', stage: 'checking' });
        const { asOf, centre } = request;
        const { reference, taken } = loadReference({ ...fromFiles.input, asOf, centre, sheets: tables });
        const { past } = fromFiles;
        const now = check({ tables: opened, reference, asOf, past, register: found, answers });
        last = now;
        register = found;
        post({ kind: 'stage', stage: 'answering' });
        const views = findingViews(now.findings, now.list.sheets);
        for (const findings of slicesOf(views)) post({ kind: 'findings', findings });
        for (const charges of slicesOf(chargeViews(now.charges, views))) post({ kind: 'charges', charges });
        return { kind: 'checked', view: checkView(now, { register: found, sheets: request.sheets, tables, taken }) };
      }),
    otherSheets: ({ sheets, checked: names }) => otherSheets(opened ?? asItIsNow(sheets), names),
    changes: async (chosen) => changesBySheet(changesOf(chosenOf(chosen)), checked().list.sheets),
    recordFixes: async ({ left, at, ...chosen }) => {
      const fixed = chosenOf(chosen);
      const { list } = checked();
      const formulas = left.flatMap(({ sheet, cells }) => cellsOfList(cells, sheet, list.sheets));
      return fixLines({ list, findings: fixed }, appliedFixes(changesOf(fixed), formulas).changes, at);
    },
    answer: async ({ findings, word, at }) => {
      const asked = findingsOf(findings);
      if (asked.length === 0) throw new Unusable(workerWords.findingGone);
      return answerLines(checked(), asked, word, at);
    },
    addingOptions: async () => addingOptions(checked()),
    planAddition: async (wish) => planAddition(checked(), wish),
    planRegistrations: async (findings) => planRegistrations(checked(), findingsOf(findings)),
    planDetails: ({ wish, source }) =>
      orSeveral(async () => planDetails(checked(), wish, await listOfDetails(source, workbook()))),
    markup: async (writing) => withOnly(writing, await markupOf(checked(), workbook())),
    plan: async (choices) => {
      planned = planSubmission(checked(), choices);
      return planView(planned, filesMade(register));
    },
    // What was made is recorded in the same breath, before anything is saved.
    build: async (at) => {
      const files = buildSubmission(plan());
      return { files: files.map(madeFile), toAppend: submissionLines(plan(), files, at) };
    },
    record: async ({ done, at }) => linesOf(done, at),
    referenceSheets: ({ sheets, ...now }) => referenceSheetsToWrite(asItIsNow(sheets), publishedAt(now), now.asOf),
    typedSheets: ({ sheets, typed, ...now }) =>
      typedSheetsToWrite(asItIsNow(sheets), publishedAt(now), now.asOf, typed),
    typedYearFile: async ({ typed, ...now }) => {
      const files = fromFiles.input.given.flatMap((file) =>
        'text' in file && file.isOfSite !== true && !file.name.endsWith(FROM_SHEETS) ? [file] : [],
      );
      const before = files.at(-1) ?? null;
      const made = typedIntoYearFile(typed, { before, published: publishedAt(now), asOf: now.asOf });
      return { ...made, takesPlaceOf: before?.name ?? null };
    },
    yearFile: async ({ sheets, ...now }) => {
      const tables = await findReferenceSheets(asItIsNow(sheets));
      return yearFileOf(loadReference({ ...fromFiles.input, ...now, sheets: tables }), now.asOf);
    },
    readPasted: async ({ text, wanted, asOf }) =>
      pastedValues(text, wanted, {
        reference: last?.context.reference ?? loadReference(fromFiles.input).published,
        asOf,
      }),
    compare: ({ list, sheet }) => {
      compared = null;
      return orSeveral(async () => comparisonView((compared = await compareWith(checked(), list, sheet))));
    },
    comparisonSheet: ({ sheets, fingerprints }) => {
      const { result, names } = comparison();
      return safeToWrite(asItIsNow(sheets), [comparisonSheet(result, names)], fingerprints);
    },
    reports: async ({ sheets, wanted: { invoice, ...choices }, centre, fingerprints }) => {
      const now = checked();
      const read = invoice === null ? null : await readGivenInvoice(invoice);
      return reportsToWrite(asItIsNow(sheets), now, { ...choices, centre, invoice: read }, fingerprints);
    },
  };
}

function* slicesOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += SLICE) yield items.slice(from, from + SLICE);
}

const NO_MARKS: Annotation['marks'] = { error: [], warning: [], note: [] };

/** Only the parts that are to stand in the workbook; what is left out vanishes when the rest is written. */
function withOnly(writing: Writing, { annotations, summary }: Markup): Markup {
  const headings = new Set([...(writing.marks ? [CHECK_HEADING] : []), ...(writing.fees ? [FEE_HEADING] : [])]);
  const written = annotations.map((annotation) => ({
    ...annotation,
    marks: writing.marks ? annotation.marks : NO_MARKS,
    columns: annotation.columns.filter(({ heading }) => headings.has(heading)),
  }));
  if (summary === null || !writing.summary) return { annotations: written, summary: null };
  // The summary's formulas add the fee column up.
  return { annotations: written, summary: writing.fees ? summary : withoutFormulas(summary) };
}

/** The lines of an invoice from its file. What reads files is loaded with the first. Throws Unusable where it is of no use. */
async function readGivenInvoice({ name, bytes }: NamedBytes): Promise<InvoiceRead> {
  const { readTableFile } = await import('../../workbook/file');
  try {
    return invoiceIn(name, await readTableFile(name, bytes));
  } catch (error) {
    if (error instanceof WorkbookError) throw new Unusable(`${name}: ${error.message}`);
    throw error;
  }
}
