import type { NamedBytes } from '../../edi';
import type { PaneHost } from '../host';
import { CheckWorkerClient } from '../worker/check-worker-client';
import type { WantedReports, WorkbookContents } from '../worker/messages';
import { choicesOfCentre, keepCentreWithWorkbook } from './centre';
import { checkSteps, type CheckSteps } from './checking';
import type { AddingActions } from './adding';
import type { AnsweringActions } from './answering';
import type { BringingActions } from './bringing';
import type { ChoosingActions } from './choosing';
import type { ComparingActions } from './comparing';
import type { FixingActions } from './fixing';
import { noticeOf, type PaneContext } from './context';
import type { GivenFilesActions } from './given-files';
import { keepCentre, keptCentre } from './kept-centre';
import type { MarkingActions } from './marking';
import { FIRST_STATE, type FileChoices, type Notice, type PaneState, type Tab } from './pane-state';
import { NO_SETTINGS, readSettings } from './settings';
import { Store } from './store';
import type { SubmittingActions } from './submitting';
import { writingActions, type WritingActions } from './writing';

/** Where the pane's state lives, outside React, and everything that can be done about it. */
export interface PaneController
  extends
    Pick<CheckSteps, 'detectTable' | 'cancel' | 'sendOn' | 'expireIfNewDay'>,
    ChoosingActions,
    WritingActions,
    MarkingActions,
    FixingActions,
    AddingActions,
    AnsweringActions,
    BringingActions,
    Omit<GivenFilesActions, 'loadKept'>,
    SubmittingActions,
    ComparingActions {
  /** Where the pane is shown. */
  readonly home: PaneHost['kind'];
  /** What a workbook is for: a timetable and one with fees and dates are given, any other is not. */
  contents(file: NamedBytes): Promise<WorkbookContents>;
  /** Shows another workbook in place of this one; null where the page cannot. */
  readonly openInstead: ((file: File) => void) | null;
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
  /** Takes back what was written last, where the host can. */
  takeBack(step: number): Promise<void>;
  /** The notice was read. */
  dismiss(): void;
}

/** How long after the last change a check starts by itself, in milliseconds: longer than the pause between two cells. */
const PAUSE = 1500;

/** The controller of one open workbook. */
export function createController(host: PaneHost, pause = PAUSE): PaneController {
  const choices = { ...FIRST_STATE.choices, ...keptCentre(host) };
  const store = new Store<PaneState>({ ...FIRST_STATE, choices });
  const worker = new CheckWorkerClient(host, () => store.state().reference);
  const context: PaneContext = { host, store, worker, settings: NO_SETTINGS };
  const steps = checkSteps(context, pause);
  const { detectTable, cancel, sendOn, expireIfNewDay } = steps;
  const giving = loadedLater(context, () =>
    import('./given-files').then(({ givenFilesActions }) => givenFilesActions(context, steps)),
  );
  const writing = writingActions(context, steps);
  const marking = loadedLater(context, () =>
    import('./marking').then(({ markingActions }) => markingActions(context, steps)),
  );
  const fixing = loadedLater(context, () =>
    import('./fixing').then(({ fixingActions }) => fixingActions(context, steps, writing)),
  );
  const filling = loadedLater(context, () =>
    import('./filling').then(({ fillingActions }) => fillingActions(context, steps, writing)),
  );
  const comparing = loadedLater(context, () =>
    import('./comparing').then(({ comparingActions }) => comparingActions(context, steps)),
  );
  const answering = loadedLater(context, () =>
    import('./answering').then(({ answeringActions }) => answeringActions(context, steps, writing)),
  );
  const submitting = loadedLater(context, () =>
    import('./submitting').then(({ submittingActions }) => submittingActions(context, steps)),
  );
  const choosing = loadedLater(context, () =>
    import('./choosing').then(({ choosingActions }) => choosingActions(context, steps)),
  );
  const reporting = loadedLater(context, () => import('./reporting'));
  let started: Promise<void> | null = null;
  let unwatch: (() => void) | null = null;
  let isClosed = false;
  /** What is typed of the centre is kept with the workbook after a pause. */
  let keeping: ReturnType<typeof setTimeout> | undefined;

  async function begin(): Promise<void> {
    worker.start();
    context.settings = await host.workbook.settings().then(readSettings, () => NO_SETTINGS);
    store.set({ choices: { ...store.state().choices, ...choicesOfCentre(context.settings.centre) } });
    await steps.detectTable();
    await giving(({ loadKept }) => loadKept());
    try {
      const watched = await host.workbook.watch({
        changed: steps.sheetChanged,
        selected: (sheet, cell) => store.set({ selected: { sheet, cell } }),
      });
      if (isClosed) watched();
      else unwatch = watched;
    } catch (error) {
      store.set({ notice: noticeOf(error) });
    }
  }

  return {
    home: host.kind,
    openInstead: host.openInstead ?? null,
    detectTable,
    cancel,
    sendOn,
    expireIfNewDay,
    chooseSheets: (sheets) => choosing((actions) => actions.chooseSheets(sheets)),
    chooseHeadingRow: (sheet, row) => choosing((actions) => actions.chooseHeadingRow(sheet, row)),
    chooseMeaning: (sheet, heading, use) => choosing((actions) => actions.chooseMeaning(sheet, heading, use)),
    leaveOut: (columns) => choosing((actions) => actions.leaveOut(columns)),
    say: (sheets, said) => choosing((actions) => actions.say(sheets, said)),
    forgetChoices: (sheet) => choosing((actions) => actions.forgetChoices(sheet)),
    ...writing,
    mark: () => marking(({ mark }) => mark()),
    writeFees: () => marking(({ writeFees }) => writeFees()),
    writeSummary: () => marking(({ writeSummary }) => writeSummary()),
    clear: () => marking(({ clear }) => clear()),
    answer: (findings, word) => answering((actions) => actions.answer(findings, word)),
    addingOptions: () => filling((actions) => actions.addingOptions()).then((options) => options ?? null),
    previewEntries: (wish) => filling((actions) => actions.previewEntries(wish)).then((plan) => plan ?? null),
    addEntries: (wish, shown) => filling((actions) => actions.addEntries(wish, shown)).then((done) => done ?? false),
    registerCandidates: (findings) => filling((actions) => actions.registerCandidates(findings)),
    previewDetails: (...of) => filling((actions) => actions.previewDetails(...of)).then((plan) => plan ?? null),
    bringDetails: (...of) => filling((actions) => actions.bringDetails(...of)).then((done) => done ?? false),
    fix: (...of) => fixing((actions) => actions.fix(...of)),
    addFiles: (files) => giving(({ addFiles }) => addFiles(files)),
    removeFile: (name) => giving(({ removeFile }) => removeFile(name)),
    contents: (file) => worker.ask('contents', file),
    writeReferenceSheets: () => giving(({ writeReferenceSheets }) => writeReferenceSheets()),
    giveValues: (...typed) => giving(({ giveValues }) => giveValues(...typed)).then((problems) => problems ?? null),
    readPasted: (text, wanted) => giving(({ readPasted }) => readPasted(text, wanted)).then((read) => read ?? null),
    saveYearFile: () => giving(({ saveYearFile }) => saveYearFile()),
    forgetKept: () => giving(({ forgetKept }) => forgetKept()),
    plan: () => submitting(({ plan }) => plan()),
    accept: (item, reason) => submitting(({ accept }) => accept(item, reason)),
    makeFiles: () => submitting(({ makeFiles }) => makeFiles()),
    saveFile: (file) => submitting(({ saveFile }) => saveFile(file)),
    saveAll: (files) => submitting(({ saveAll }) => saveAll(files)),
    compare: (list, sheet) => comparing(({ compare }) => compare(list, sheet)),
    compareAgain: () => comparing(({ compareAgain }) => compareAgain()),
    writeComparison: () => comparing(({ writeComparison }) => writeComparison()),
    forgetComparison: () => store.set({ comparison: FIRST_STATE.comparison }),
    record: (done) => submitting(({ record }) => record(done)),
    setChoices: (some) => {
      store.set({ choices: { ...store.state().choices, ...some } });
      keepCentre(host, some);
      clearTimeout(keeping);
      if ('centreNumber' in some || 'centreName' in some || 'postcode' in some)
        keeping = setTimeout(() => void keepCentreWithWorkbook(context), pause);
    },
    state: store.state,
    subscribe: store.subscribe,
    start: () => (started ??= begin()),
    close: () => {
      isClosed = true;
      steps.stop();
      clearTimeout(keeping);
      unwatch?.();
      worker.cancel();
    },
    // What went well is old news on another tab; what did not stays until it was read.
    showTab: (tab) => store.set({ tab, ...(store.state().notice?.tone === 'success' ? { notice: null } : {}) }),
    tell: (notice) => store.set({ notice }),
    writeReports: (wanted) => reporting(({ writeReports }) => writeReports(context, steps, wanted)),
    takeBack: async (step) => {
      const sentence = (await host.undoSteps?.takeBack(step)) ?? null;
      store.set({ notice: sentence === null ? null : { tone: 'warning', sentence, detail: null } });
    },
    dismiss: () => store.set({ notice: null }),
  };
}

/**
 * Does something with actions that are loaded when they are first wanted. That they cannot be loaded is told, and nothing is given; the next
 * time tries again.
 */
function loadedLater<Actions>(
  { store }: PaneContext,
  load: () => Promise<Actions>,
): <Result>(act: (actions: Actions) => Promise<Result>) => Promise<Result | undefined> {
  let loading: Promise<Actions> | null = null;
  return async (act) => {
    let actions: Actions;
    try {
      actions = await (loading ??= load());
    } catch (error) {
      loading = null;
      store.set({ notice: noticeOf(error) });
      return undefined;
    }
    return act(actions);
  };
}
