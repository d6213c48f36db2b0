import type { NamedBytes } from '../../edi';
import { words } from '../words';
import type { CheckActions } from './checking';
import { keepFiles, keptFiles } from './kept-files';
import { writingOneAtATime } from './one-at-a-time';
import { checkedOf, type ReferenceState } from './pane-state';
import { noticeOf, type PaneContext } from './context';

/** What is given beside the workbook: basedata, results, the reference file. */
export interface ReferringActions {
  /** Adds files, in place of those of the same name, and checks again where something was checked. */
  addFiles(files: readonly NamedBytes[]): Promise<void>;
  removeFile(name: string): Promise<void>;
  /** The files that are loaded. */
  givenFiles(): readonly NamedBytes[];
  /** Writes the sheets on which the officer gives fees and dates; what was filled in stays. Checks again where something was checked. */
  writeReferenceSheets(): Promise<void>;
  /** Loads what was kept on this machine. */
  loadKept(): Promise<void>;
}

export function referringActions(context: PaneContext, { check }: CheckActions): ReferringActions {
  const { host, store, checker } = context;
  const during = writingOneAtATime(context);
  let given: readonly NamedBytes[] = [];
  let turn: Promise<void> = Promise.resolve();

  /** Takes the files as a whole or leaves everything as it was. */
  async function load(files: readonly NamedBytes[]): Promise<boolean> {
    const { reference: now } = store.state();
    const before = now.kind === 'loaded' ? now.view : now.before;
    store.set({ reference: { kind: 'loading', before }, notice: null });
    try {
      const view = await checker.load(files, store.state().sendOn ?? host.today());
      given = files;
      store.set({ reference: { kind: 'loaded', view } });
      return true;
    } catch (error) {
      const reference: ReferenceState = before ? { kind: 'loaded', view: before } : { kind: 'loading', before };
      store.set({ reference, notice: noticeOf(error) });
      return false;
    }
  }

  /** One after the other, since each goes by what the one before has left. */
  function replace(change: (given: readonly NamedBytes[]) => readonly NamedBytes[], done: string): Promise<void> {
    const replaced = turn.then(() => replaceNow(change(given), done));
    turn = replaced.catch(() => undefined);
    return replaced;
  }

  async function replaceNow(files: readonly NamedBytes[], done: string): Promise<void> {
    if (!(await load(files))) return;
    const { reference } = store.state();
    const results = new Set(
      reference.kind === 'loaded'
        ? reference.view.files.filter(({ kind }) => kind === 'results').map(({ name }) => name)
        : [],
    );
    const isKept = keepFiles(
      host,
      files.filter(({ name }) => !results.has(name)),
    );
    const sentence = isKept ? done : `${done} ${words.done.notKept}`;
    store.set({ notice: { tone: isKept ? 'success' : 'warning', sentence, detail: null } });
    if (checkedOf(store.state().check)) await check();
  }

  async function writeReferenceSheets(): Promise<void> {
    const { workbook } = host;
    const isDone = await during('forms', null, async () => {
      const asOf = store.state().sendOn ?? host.today();
      await workbook.writeForms(await checker.referenceSheets(await workbook.sheets(), asOf));
      store.set({ notice: { tone: 'success', sentence: words.done.referenceSheets, detail: null } });
    });
    if (isDone && checkedOf(store.state().check)) await check();
  }

  return {
    writeReferenceSheets,
    addFiles: (files) => {
      const names = new Set(files.map(({ name }) => name));
      const added = (before: readonly NamedBytes[]) => [...before.filter(({ name }) => !names.has(name)), ...files];
      return replace(added, words.done.loaded(files.length));
    },
    removeFile: (name) => replace((before) => before.filter((file) => file.name !== name), words.done.removed(name)),
    givenFiles: () => given,
    loadKept: async () => {
      const kept = keptFiles(host);
      // Kept files that a newer version cannot use must not stand in the way of the built-in values.
      if (!(await load(kept)) && kept.length > 0) {
        const { notice } = store.state();
        await load([]);
        store.set({ notice });
      }
    },
  };
}
