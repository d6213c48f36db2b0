import type { NamedBytes } from '../../edi';
import { addAll, formatDate, UserError } from '../../entries';
import type { TypedProblem, TypedValue } from '../../reference';
import { doneWords } from '../words/done';
import { givingWords } from '../words/giving';
import { isWorkbookName } from '../worker/sort-files';
import { circumstances, workbookNow, writeExclusively, type PaneContext } from './context';
import type { GivingSteps } from './giving-steps';
import { keepUnsaved, keptFiles, keptUnsaved } from './kept-files';
import { checkedOf, type ValuesPlace } from './pane-state';
import { noticeOfSaving } from './saving-notice';

/** Adds files, in place of those of the same name. Of a workbook with fees and dates only these are taken. */
export async function addFiles(steps: GivingSteps, given: readonly NamedBytes[]): Promise<void> {
  const { store } = steps.context;
  const { files, remarks } = await takenOf(steps, given);
  const { unsaved } = store.state().reference;
  if (unsaved !== null && files.some(({ name }) => name === unsaved)) {
    store.set({ notice: { tone: 'error', sentence: givingWords.wouldLose(unsaved), detail: null } });
    return;
  }
  const names = new Set(files.map(({ name }) => name));
  const isForgotten = steps.context.host.forgetsGiven === true;
  const said = [doneWords.loaded(files.length), ...(isForgotten ? [doneWords.forSample] : [])];
  const done = [...said, ...remarks].join(' ');
  const isDone = await steps.replace((before) => [...before.filter(({ name }) => !names.has(name)), ...files], done);
  const sets = isDone ? (store.state().reference.view?.sets ?? []) : [];
  const missing = sets.flatMap((set) => set.missing ?? []);
  if (missing.length === 0) return;
  const sentence = `${done} ${givingWords.incomplete(missing)}`;
  store.set({ notice: { tone: 'warning', sentence, detail: null } });
}

interface Taken {
  readonly files: readonly NamedBytes[];
  /** What was taken of workbooks, and what of it cannot be used, in sentences. */
  readonly remarks: readonly string[];
}

async function takenOf({ context: { worker } }: GivingSteps, given: readonly NamedBytes[]): Promise<Taken> {
  const files: NamedBytes[] = [];
  const remarks: string[] = [];
  for (const file of given) {
    const contents = isWorkbookName(file.name) ? await worker.ask('contents', file) : null;
    if (contents?.kind === 'other' && contents.why !== null) throw new UserError(contents.why);
    if (contents?.kind !== 'values') {
      files.push(file);
      continue;
    }
    files.push(contents.file);
    remarks.push(givingWords.takenOfWorkbook(file.name));
    addAll(remarks, contents.problems);
  }
  return { files, remarks };
}

/** Takes a file away; one with typed values that are in no file on a disk only once that was told. */
export async function removeFile(steps: GivingSteps, name: string): Promise<void> {
  const { context } = steps;
  const { store } = context;
  if (store.state().reference.unsaved === name) {
    setUnsaved(context, null);
    store.set({ notice: { tone: 'warning', sentence: givingWords.notYetRemoved(name), detail: null } });
    return;
  }
  await steps.replace((before) => before.filter((file) => file.name !== name), doneWords.removed(name));
}

export async function writeReferenceSheets({ context, runCheck }: GivingSteps): Promise<void> {
  const { host, store, worker } = context;
  const isDone = await writeExclusively(context, 'reference', null, async () => {
    await host.workbook.writeSheets(await worker.ask('referenceSheets', await workbookNow(context)));
    store.set({ notice: { tone: 'success', sentence: givingWords.referenceSheets, detail: null } });
  });
  if (isDone && checkedOf(store.state().check)) await runCheck();
}

/** Each value keeps where it was read, as the officer says, and the day on which. Null where nothing could be saved, which is told. */
export function giveValues(
  steps: GivingSteps,
  typed: readonly TypedValue[],
  place: ValuesPlace,
): Promise<readonly TypedProblem[] | null> {
  const day = givingWords.readOn(formatDate(steps.context.host.today()));
  const dated = typed.map((value) => ({
    ...value,
    source: [value.source, day].filter((part) => part !== '').join(', '),
  }));
  return place === 'workbook' ? intoWorkbook(steps, dated) : intoYearFile(steps, dated);
}

async function intoWorkbook(
  { context, runCheck }: GivingSteps,
  typed: readonly TypedValue[],
): Promise<readonly TypedProblem[] | null> {
  const { host, store, worker } = context;
  let refused: readonly TypedProblem[] = [];
  const isDone = await writeExclusively(context, 'reference', null, async () => {
    const { problems, sheets } = await worker.ask('typedSheets', { ...(await workbookNow(context)), typed });
    refused = problems;
    if (problems.length > 0) return;
    await host.workbook.writeSheets(sheets);
    store.set({ notice: { tone: 'success', sentence: givingWords.valuesGiven(typed.length), detail: null } });
  });
  if (!isDone) return null;
  if (refused.length === 0 && checkedOf(store.state().check)) await runCheck();
  return refused;
}

async function intoYearFile(steps: GivingSteps, typed: readonly TypedValue[]): Promise<readonly TypedProblem[] | null> {
  const { context } = steps;
  const { store, worker } = context;
  // Two at once would each begin from the same file.
  if (store.state().writing !== null) return null;
  store.set({ writing: 'reference' });
  try {
    await steps.refresh();
    const { problems, file, takesPlaceOf } = await worker.ask('typedYearFile', { ...circumstances(context), typed });
    if (file === null) return problems;
    const { name, text } = file;
    const bytes = new TextEncoder().encode(text);
    // The last file counts, so that what was typed counts at once.
    const isDone = await steps.replace(
      (before) => [...before.filter((one) => one.name !== name && one.name !== takesPlaceOf), { name, bytes }],
      givingWords.intoYearFile(typed.length, name),
    );
    if (isDone) setUnsaved(context, name);
    return isDone ? [] : null;
  } finally {
    store.set({ writing: null });
  }
}

/** Saves everything that was given for the year as one file, for other workbooks, colleagues and machines. */
export async function saveYearFile({ context }: GivingSteps): Promise<void> {
  const { host, store, worker } = context;
  const { name, text, words: what, year } = await worker.ask('yearFile', await workbookNow(context));
  const saved = await host.save({ name, bytes: new TextEncoder().encode(text) });
  const isSaved = saved.kind !== 'cancelled' && saved.kind !== 'refused';
  if (isSaved) setUnsaved(context, null);
  const notice = noticeOfSaving(name, saved);
  if (notice === null) return;
  const sentence = isSaved ? `${notice.sentence} ${givingWords.yearFileHas(year, what)}` : notice.sentence;
  store.set({ notice: { ...notice, sentence } });
}

/** Deletes what is kept on this machine. Nothing of it counts from now on: what the machine forgot, the pane must not keep again. */
export async function forgetKept({ context: { host, store }, replace }: GivingSteps): Promise<void> {
  await host.forgetKept();
  await replace(() => keptFiles(host), givingWords.forgotten);
  store.set({ reference: { ...store.state().reference, unsaved: keptUnsaved(host) } });
}

/** Remembers which year file has typed values that are in no file on a disk; null: none has. */
function setUnsaved({ host, store }: PaneContext, unsaved: string | null): void {
  store.set({ reference: { ...store.state().reference, unsaved } });
  keepUnsaved(host, unsaved);
}
