import type { NamedBytes } from '../../edi';
import type { TypedProblem, TypedValue, WantedLine } from '../../reference';
import type { PastedValues } from '../../workflow';
import { serial } from '../serial';
import { doneWords } from '../words/done';
import type { CheckSteps } from './checking';
import { circumstances, noticeOf, tellBesides, workbookNow, type PaneContext } from './context';
import type { GivingSteps } from './giving-steps';
import type * as GivingValues from './giving-values';
import { keepFiles, keptUnsaved, readKeptFiles, withKept } from './kept-files';
import { checkedOf, type ValuesPlace } from './pane-state';

/** What is given beside the workbook: basedata, results, year files. */
export interface GivenFilesActions {
  /** Adds files, in place of those of the same name, and checks again where something was checked. */
  addFiles(files: readonly NamedBytes[]): Promise<void>;
  removeFile(name: string): Promise<void>;
  /** Writes the sheets on which the officer gives fees and dates; what was filled in stays. Checks again where something was checked. */
  writeReferenceSheets(): Promise<void>;
  /** Saves what was typed in the pane in the workbook or in the year file, all or nothing, and checks again; gives what cannot be used, and null where nothing was saved, which is told. */
  giveValues(typed: readonly TypedValue[], place?: ValuesPlace): Promise<readonly TypedProblem[] | null>;
  /** What a pasted fees list or list of key dates gives for lines of the Reference sheets; nothing where it cannot be read, which is told. */
  readPasted(text: string, wanted: readonly WantedLine[]): Promise<PastedValues | null>;
  /** Saves everything that was given for the year as one file. */
  saveYearFile(): Promise<void>;
  /** Deletes what is kept on this machine, and goes on without it. */
  forgetKept(): Promise<void>;
  /** Loads what was kept on this machine and what stands beside the pane, once. */
  loadKept(): Promise<void>;
}

export function givenFilesActions(context: PaneContext, { runCheck }: CheckSteps): GivenFilesActions {
  const { host, store, worker } = context;
  // Each change goes by what the one before has left.
  const inTurn = serial();

  /** Takes the files as a whole or leaves everything as it was. */
  async function load(files: readonly NamedBytes[]): Promise<boolean> {
    const before = store.state().reference;
    store.set({ reference: { ...before, isLoading: true }, notice: null });
    try {
      const view = await worker.ask('load', { files, site: before.site, ...(await workbookNow(context)) });
      store.set({ reference: { ...store.state().reference, files, view, isLoading: false } });
      return true;
    } catch (error) {
      store.set({ reference: { ...before, isLoading: before.view === null }, notice: noticeOf(error) });
      return false;
    }
  }

  async function replaceNow(
    change: (given: readonly NamedBytes[]) => readonly NamedBytes[],
    done: string,
  ): Promise<boolean> {
    const given = store.state().reference.files;
    const withOthers = withKept(host, given);
    // What was kept and cannot be used stands in nobody's way.
    if (!(await load(change(withOthers))) && !(await load(change(given)))) return false;
    const isKept = keepFiles(host, store.state().reference.view?.keep ?? []);
    const sentence = isKept ? done : `${done} ${doneWords.notKept}`;
    store.set({ notice: { tone: isKept ? 'success' : 'warning', sentence, detail: null } });
    if (checkedOf(store.state().check)) await runCheck();
    return true;
  }

  async function takeKept(): Promise<void> {
    const { files: kept, isWhole } = readKeptFiles(host);
    const site = await (host.siteYearFile?.() ?? null);
    store.set({ reference: { ...store.state().reference, site, unsaved: keptUnsaved(host) } });
    // Kept files that a newer version cannot use must not stand in the way of the built-in values.
    if (!(await load(kept)) && kept.length > 0) {
      const { notice } = store.state();
      await load([]);
      store.set({ notice });
    }
    if (!isWhole) tellBesides(context, [doneWords.filesLost]);
  }

  let taken: Promise<void> | null = null;
  const loadKept = (): Promise<void> => (taken ??= takeKept());

  /** What was kept comes first, also where the officer is quicker than the pane's start: else it would take the place of what is given. */
  function replace(changed: (before: readonly NamedBytes[]) => readonly NamedBytes[], done: string): Promise<boolean> {
    return inTurn(async () => {
      await loadKept();
      return replaceNow(changed, done);
    });
  }

  function refresh(): Promise<void> {
    return inTurn(async () => {
      await loadKept();
      await load(withKept(host, store.state().reference.files));
      store.set({ reference: { ...store.state().reference, unsaved: keptUnsaved(host) } });
    });
  }

  /** Does something with what is loaded when it is first wanted; that it cannot be loaded is told. */
  async function withValues<Result>(
    act: (part: typeof GivingValues, steps: GivingSteps) => Promise<Result>,
    otherwise: Result,
  ): Promise<Result> {
    try {
      return await act(await import('./giving-values'), { context, runCheck, refresh, replace });
    } catch (error) {
      store.set({ notice: noticeOf(error) });
      return otherwise;
    }
  }

  return {
    loadKept,
    writeReferenceSheets: () => withValues((part, steps) => part.writeReferenceSheets(steps), undefined),
    giveValues: (typed, place = 'workbook') => withValues((part, steps) => part.giveValues(steps, typed, place), null),
    readPasted: (text, wanted) =>
      withValues<PastedValues | null>(
        () => worker.ask('readPasted', { text, wanted, asOf: circumstances(context).asOf }),
        null,
      ),
    saveYearFile: () => withValues((part, steps) => part.saveYearFile(steps), undefined),
    forgetKept: () => withValues((part, steps) => part.forgetKept(steps), undefined),
    addFiles: (files) => withValues((part, steps) => part.addFiles(steps, files), undefined),
    removeFile: (name) => withValues((part, steps) => part.removeFile(steps, name), undefined),
  };
}
