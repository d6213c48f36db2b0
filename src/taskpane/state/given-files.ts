import type { NamedBytes } from '../../edi';
import type { Pasted, TypedProblem, TypedValue, WantedLine } from '../../reference';
import { serial } from '../serial';
import { words } from '../words/pane';
import type { CheckSteps } from './checking';
import { noticeOf, writeExclusively, type PaneContext } from './context';
import { keepFiles, keptFiles, withKept } from './kept';
import { checkedOf } from './pane-state';

/** What is given beside the workbook: basedata, results, the reference file. */
export interface GivenFilesActions {
  /** Adds files, in place of those of the same name, and checks again where something was checked. */
  addFiles(files: readonly NamedBytes[]): Promise<void>;
  removeFile(name: string): Promise<void>;
  /** Whether a workbook is a timetable, which is given; any other is not. */
  isTimetable(file: NamedBytes): Promise<boolean>;
  /** Writes the sheets on which the officer gives fees and dates; what was filled in stays. Checks again where something was checked. */
  writeReferenceSheets(): Promise<void>;
  /** Writes values that were typed in the pane into the Reference sheets, all or none, and checks again; gives what cannot be used. */
  giveValues(typed: readonly TypedValue[]): Promise<readonly TypedProblem[]>;
  /** What a pasted fees list or list of key dates gives for lines of the Reference sheets; nothing where it cannot be read, which is told. */
  readPasted(text: string, wanted: readonly WantedLine[]): Promise<Pasted | null>;
  /** Loads what was kept on this machine, once. */
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
      const view = await worker.ask('load', { files, asOf: store.state().sendOn ?? host.today() });
      store.set({ reference: { files, view, isLoading: false } });
      return true;
    } catch (error) {
      store.set({ reference: { ...before, isLoading: before.view === null }, notice: noticeOf(error) });
      return false;
    }
  }

  async function replace(change: (given: readonly NamedBytes[]) => readonly NamedBytes[], done: string): Promise<void> {
    const given = store.state().reference.files;
    const withOthers = withKept(host, given);
    // What was kept and cannot be used stands in nobody's way.
    if (!(await load(change(withOthers))) && !(await load(change(given)))) return;
    const isKept = keepFiles(host, store.state().reference.view?.keep ?? []);
    const sentence = isKept ? done : `${done} ${words.done.notKept}`;
    store.set({ notice: { tone: isKept ? 'success' : 'warning', sentence, detail: null } });
    if (checkedOf(store.state().check)) await runCheck();
  }

  async function writeReferenceSheets(): Promise<void> {
    const { workbook } = host;
    const isDone = await writeExclusively(context, 'reference', null, async () => {
      const asOf = store.state().sendOn ?? host.today();
      await workbook.writeSheets(await worker.ask('referenceSheets', { sheets: await workbook.sheets(), asOf }));
      store.set({ notice: { tone: 'success', sentence: words.done.referenceSheets, detail: null } });
    });
    if (isDone && checkedOf(store.state().check)) await runCheck();
  }

  async function giveValues(typed: readonly TypedValue[]): Promise<readonly TypedProblem[]> {
    const { workbook } = host;
    let refused: readonly TypedProblem[] = [];
    const isDone = await writeExclusively(context, 'reference', null, async () => {
      const asOf = store.state().sendOn ?? host.today();
      const { problems, sheets } = await worker.ask('typedSheets', { sheets: await workbook.sheets(), asOf, typed });
      refused = problems;
      if (problems.length > 0) return;
      await workbook.writeSheets(sheets);
      store.set({ notice: { tone: 'success', sentence: words.done.valuesGiven(typed.length), detail: null } });
    });
    if (isDone && refused.length === 0 && checkedOf(store.state().check)) await runCheck();
    return refused;
  }

  async function takeKept(): Promise<void> {
    const kept = keptFiles(host);
    // Kept files that a newer version cannot use must not stand in the way of the built-in values.
    if (!(await load(kept)) && kept.length > 0) {
      const { notice } = store.state();
      await load([]);
      store.set({ notice });
    }
  }

  let taken: Promise<void> | null = null;
  const loadKept = (): Promise<void> => (taken ??= takeKept());

  /** What was kept comes first, also where the officer is quicker than the pane's start: else it would take the place of what is given. */
  function change(changed: (before: readonly NamedBytes[]) => readonly NamedBytes[], done: string): Promise<void> {
    return inTurn(async () => {
      await loadKept();
      await replace(changed, done);
    });
  }

  return {
    writeReferenceSheets,
    giveValues,
    readPasted: async (text, wanted) => {
      try {
        return await worker.ask('readPasted', { text, wanted, asOf: store.state().sendOn ?? host.today() });
      } catch (error) {
        store.set({ notice: noticeOf(error) });
        return null;
      }
    },
    loadKept,
    isTimetable: (file) => worker.ask('isTimetable', file),
    addFiles: (files) => {
      const names = new Set(files.map(({ name }) => name));
      const added = (before: readonly NamedBytes[]) => [...before.filter(({ name }) => !names.has(name)), ...files];
      return change(added, words.done.loaded(files.length));
    },
    removeFile: (name) => {
      const removed = (before: readonly NamedBytes[]) => before.filter((file) => file.name !== name);
      return change(removed, words.done.removed(name));
    },
  };
}
