import type { PaneHost } from '../host';
import { CheckWorkerClient } from '../worker/check-worker-client';
import type { WantedReports } from '../worker/messages';
import { checkActions, type CheckActions } from './checking';
import { choosingActions, type ChoosingActions } from './choosing';
import { referringActions, type ReferringActions } from './given-files';
import { NO_SETTINGS, readSettings } from './settings';
import { FIRST_STATE, type PaneState, type FileChoices, type Notice, type Tab } from './pane-state';
import { keepCentre, keptCentre } from './kept-centre';
import { loadedLater } from './loaded-later';
import { Store } from './store';
import type { SubmittingActions } from './submitting';
import { noticeOf, type PaneContext } from './context';
import { writingActions, type WritingActions } from './writing';

/** Where the pane's state lives, outside React, and everything that can be done about it. */
export interface PaneController
  extends
    Omit<CheckActions, 'check' | 'changed' | 'stop'>,
    ChoosingActions,
    WritingActions,
    Omit<ReferringActions, 'loadKept'>,
    SubmittingActions {
  state(): PaneState;
  subscribe(listener: () => void): () => void;
  /** Looks at the workbook and begins to watch it; more than once does nothing more. */
  start(): Promise<void>;
  /** Stops watching, and ends whatever is under way. */
  close(): void;
  showTab(tab: Tab): void;
  setChoices(choices: Partial<FileChoices>): void;
  /** Tells what a part of the pane could not do. */
  tell(notice: Notice): void;
  /** Writes reports of the sheet as it is now into the workbook. */
  writeReports(wanted: WantedReports): Promise<void>;
  /** The notice was read. */
  dismiss(): void;
}

/** How long after the last change a check starts by itself, in milliseconds: longer than the pause between two cells. */
const PAUSE = 1500;

/** The controller of one open workbook. */
export function createController(host: PaneHost, pause = PAUSE): PaneController {
  const choices = { ...FIRST_STATE.choices, ...keptCentre(host) };
  const store = new Store<PaneState>({ ...FIRST_STATE, choices });
  const checker = new CheckWorkerClient(host);
  const context: PaneContext = { host, store, checker, settings: NO_SETTINGS };
  const { changed, stop, ...checking } = checkActions(context, pause);
  const actions = { changed, stop, ...checking };
  const { loadKept, ...referring } = referringActions(context, actions);
  const submitting = loadedLater(context, () =>
    import('./submitting').then(({ submittingActions }) => submittingActions(context, actions)),
  );
  const reporting = loadedLater(context, () => import('./reporting'));
  let started: Promise<void> | null = null;
  let unwatch: (() => void) | null = null;
  let isClosed = false;

  async function begin(): Promise<void> {
    checker.start();
    context.settings = await host.workbook.settings().then(readSettings, () => NO_SETTINGS);
    await checking.look();
    await loadKept();
    try {
      const watched = await host.workbook.watch({
        changed,
        selected: (sheet, cell) => store.set({ selected: { sheet, cell } }),
      });
      if (isClosed) watched();
      else unwatch = watched;
    } catch (error) {
      store.set({ notice: noticeOf(error) });
    }
  }

  return {
    ...checking,
    ...choosingActions(context, actions),
    ...writingActions(context, actions),
    ...referring,
    plan: () => submitting(({ plan }) => plan()),
    makeFiles: () => submitting(({ makeFiles }) => makeFiles()),
    saveFile: (file) => submitting(({ saveFile }) => saveFile(file)),
    saveAll: () => submitting(({ saveAll }) => saveAll()),
    record: (done) => submitting(({ record }) => record(done)),
    setChoices: (some) => {
      const all = { ...store.state().choices, ...some };
      store.set({ choices: all });
      keepCentre(host, all);
    },
    state: store.state,
    subscribe: store.subscribe,
    start: () => (started ??= begin()),
    close: () => {
      isClosed = true;
      stop();
      unwatch?.();
      checker.cancel();
    },
    // What went well is old news on another tab; what did not stays until it was read.
    showTab: (tab) => store.set({ tab, ...(store.state().notice?.tone === 'success' ? { notice: null } : {}) }),
    tell: (notice) => store.set({ notice }),
    writeReports: (wanted) => reporting(({ writeReports }) => writeReports(context, actions, wanted)),
    dismiss: () => store.set({ notice: null }),
  };
}
