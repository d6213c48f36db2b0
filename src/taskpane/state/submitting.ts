import type { FileMade, PlanChoices } from '../../submission';
import type { TableSheet } from '../../table';
import type { Saved } from '../host';
import { compareWords } from '../words/compare';
import { doneWords } from '../words/done';
import type { Done } from '../worker/messages';
import type { ChecklistView, MadeFile, PlanView } from '../worker/views/plan-view';
import { serial } from '../serial';
import {
  acceptanceOf,
  acceptancesToKeep,
  readAcceptances,
  stillAccepted,
  type KeptAcceptance,
  type KeptAcceptances,
} from './accepting';
import type { CheckSteps } from './checking';
import { noticeOf, recordedNow, tellBesides, writeExclusively, type PaneContext } from './context';
import { comparingActions, shownAsSeen } from './comparing';
import { keepCentreWithWorkbook } from './centre';
import { rememberedMade, rememberMade } from './files-remembered';
import { hasKeptFiles } from './kept-files';
import { checkedOf, type PaneState, type PlanState } from './pane-state';
import { noticeOfSaving } from './saving-notice';

/** The submission: planned, made and recorded, and saved, each on a click. */
export interface SubmittingActions {
  /** Plans the submission of the present check. */
  plan(): Promise<void>;
  /** Sends in spite of a warning of the checklist, for a reason that is kept with the workbook; null takes it back. */
  accept(item: ChecklistView, reason: string | null): Promise<void>;
  /** Makes the files of the plan and records them in the workbook; from then on their entries count as made. */
  makeFiles(): Promise<void>;
  saveFile(file: MadeFile): Promise<void>;
  /** Saves files that were made as one zip, in which their names are exact. */
  saveAll(files: readonly MadeFile[]): Promise<void>;
  /** Records that an e-mail was sent, a step was taken, what became of a file, or results; and checks again. */
  record(done: Done): Promise<void>;
}

const SOFTWARE_VERSION = '0.1';

export function submittingActions(context: PaneContext, steps: CheckSteps): SubmittingActions {
  const { host, store, worker } = context;
  const inTurn = serial();
  const underWay = new Map<string, Promise<void>>();
  /** What was accepted on this visit, or was found accepted. */
  const acceptedNow = new Map<string, KeptAcceptance>();
  /** What was told of numbers that are not kept. */
  let numbersTold = '';

  /** What is asked for again while it is still under way, as by a double click, is done once. */
  function onceInTurn(key: string, act: () => Promise<void>): Promise<void> {
    const known = underWay.get(key);
    if (known) return known;
    const done = inTurn(act).finally(() => underWay.delete(key));
    underWay.set(key, done);
    return done;
  }

  async function plan(): Promise<void> {
    if (store.state().check.kind !== 'checked' || steps.expireIfNewDay()) return;
    if (!worker.remembersCheck) await steps.runCheck();
    try {
      const view = await acceptedBefore(await worker.ask('plan', planChoices()));
      tellOfNumbers(view.made);
      if (store.state().check.kind === 'checked') store.set({ plan: { kind: 'planned', plan: view } });
    } catch (error) {
      store.set({ plan: { kind: 'impossible', sentence: noticeOf(error).sentence } });
    }
  }

  /** What of the numbers that are used this machine does not know, or will not, is told once. */
  function tellOfNumbers(made: readonly FileMade[]): void {
    const { isWhole } = rememberedMade(host);
    const hadFiles = hasKeptFiles(host);
    const isKept = rememberMade(host, made);
    if (hadFiles && !hasKeptFiles(host)) tellBesides(context, [doneWords.filesMadeRoom]);
    const newest = `${isWhole} ${isKept} ${made.length}`;
    if ((isWhole && isKept) || newest === numbersTold) return;
    numbersTold = newest;
    tellBesides(context, [isKept ? doneWords.numbersLost : doneWords.numbersNotKept]);
  }

  /**
   * The plan with the warnings that were accepted, on an earlier visit too, and still warn of the same. What a rule warns of in other rows since is
   * asked anew: nobody accepted that.
   */
  async function acceptedBefore(view: PlanView): Promise<PlanView> {
    // The workbook is asked only where something is open.
    const isOpen = view.checklist.some(({ kind, accepted }) => kind === 'warning' && accepted === null);
    const known = { ...(isOpen ? await keptAcceptances() : {}), ...Object.fromEntries(acceptedNow) };
    const still = stillAccepted(view, known, host.today());
    for (const [id, acceptance] of Object.entries(known)) if (id in still) acceptedNow.set(id, acceptance);
    const { choices } = store.state();
    const isOver = ({ id, rule }: ChecklistView): boolean =>
      rule !== null && id in choices.accepted && id in known && !(id in still);
    const over = new Set(view.checklist.filter(isOver).map(({ id }) => id));
    if (over.size === 0 && Object.keys(still).every((id) => id in choices.accepted)) return view;
    const left = Object.entries(choices.accepted).filter(([id]) => !over.has(id));
    store.set({ choices: { ...choices, accepted: { ...still, ...Object.fromEntries(left) } } });
    return worker.ask('plan', planChoices());
  }

  /** What cannot be read is asked again. */
  async function keptAcceptances(): Promise<KeptAcceptances> {
    return host.workbook.settings().then(readAcceptances, () => ({}));
  }

  async function accept(item: ChecklistView, reason: string | null): Promise<void> {
    const { choices } = store.state();
    const others = Object.fromEntries(Object.entries(choices.accepted).filter(([id]) => id !== item.id));
    if (reason === null) acceptedNow.delete(item.id);
    else acceptedNow.set(item.id, acceptanceOf(item, reason, host.today()));
    store.set({ choices: { ...choices, accepted: reason === null ? others : { ...others, [item.id]: reason } } });
    try {
      const settings = await host.workbook.settings();
      const kept = Object.entries(readAcceptances(settings)).filter(([id]) => id !== item.id);
      const added = reason === null ? [] : [[item.id, acceptanceOf(item, reason, host.today())] as const];
      await host.workbook.saveSettings(acceptancesToKeep(settings, Object.fromEntries([...kept, ...added])));
    } catch (error) {
      // It is accepted all the same, and asked again on the next visit.
      store.set({ notice: noticeOf(error) });
    }
  }

  function planChoices(): PlanChoices {
    const { choices } = store.state();
    const { centreNumber, postcode, sequence, firstInInterchange, othersNeverSent } = choices;
    const { unitsAtOnce, amendmentLists, accepted } = choices;
    return {
      centreNumber: centreNumber || null,
      postcode: postcode || null,
      now: recordedNow(context).time,
      softwareVersion: SOFTWARE_VERSION,
      nextSequence: sequence === '' ? null : Number(sequence),
      firstInInterchange,
      remembered: rememberedMade(host).files,
      othersNeverSent,
      unitsAtOnce,
      amendmentLists,
      accepted: Object.entries(accepted).map(([id, reason]) => ({ id, reason })),
    };
  }

  async function makeFiles(shown: string | null): Promise<void> {
    // The officer looked at the stages and prices of a day that is over, and looks at those of the new one first.
    if (steps.expireIfNewDay()) return;
    const { sendOn } = store.state();
    if (sendOn !== null && sendOn < host.today()) {
      const { submitWords } = await import('../words/submit');
      store.set({ notice: { tone: 'error', sentence: submitWords.dayOver(sendOn), detail: null } });
      return;
    }
    await keepCentreWithWorkbook(context);
    // The plan is made anew: somebody else may work in the same workbook, and have made files since the register was read.
    if (!(await isPlannedStill(shown, plannedFiles))) return;
    const { check: now, plan: planned } = store.state();
    if (now.kind !== 'checked' || planned.kind !== 'planned') return;
    if (!planned.plan.isReady) return tellChanged();
    const isDone = await writeExclusively(context, 'register', null, async () => {
      const { files, toAppend } = await worker.ask('build', recordedNow(context));
      for (const sheet of toAppend) await host.workbook.append(sheet);
      store.set({ made: files, notice: { tone: 'success', sentence: doneWords.made(files.length), detail: null } });
    });
    if (isDone) await steps.runCheck();
  }

  /**
   * Reads the workbook and plans anew, and says whether a part of the plan is as the officer saw it. Where it is not, that is told.
   *
   * @param shown the part as it was when the officer pressed the button; null where nothing was planned
   */
  async function isPlannedStill(shown: string | null, part: (plan: PlanView) => unknown): Promise<boolean> {
    await steps.recheck();
    await plan();
    const { check: now, plan: planned } = store.state();
    // A check that came to nothing tells so itself.
    if (now.kind !== 'checked') return false;
    if (shown !== null && shown === partOf(planned, part)) return true;
    await tellChanged();
    return false;
  }

  /** Compares again, and says whether as many entries would be marked as the officer saw. */
  async function isComparedStill(shown: string | null): Promise<boolean> {
    await steps.ensureFresh();
    await comparingActions(context, steps).compareAgain();
    if (shown !== null && shown === shownAsSeen(store.state().comparison)) return true;
    store.set({ notice: { tone: 'warning', sentence: compareWords.changed, detail: null } });
    return false;
  }

  async function tellChanged(): Promise<void> {
    const { submitWords } = await import('../words/submit');
    store.set({ notice: { tone: 'warning', sentence: submitWords.planChanged, detail: null } });
  }

  async function record(done: Done, shown: string | null): Promise<void> {
    if (checkedOf(store.state().check) === null) return;
    if (done.kind === 'email' || done.kind === 'step') {
      if (!(await isPlannedStill(shown, askedIn(done.id)))) return;
    } else if (done.kind === 'seen') {
      if (!(await isComparedStill(shown))) return;
    } else await steps.ensureFresh();
    const isDone = await writeExclusively(context, 'register', null, async () => {
      const at = recordedNow(context);
      const sheets = await worker.ask('record', { done, at });
      const notice = { tone: 'success', sentence: await sentenceFor(done, sheets), detail: null } as const;
      for (const sheet of sheets) await host.workbook.append(sheet);
      const undo = { kind: 'take-back', time: at.time, files: done.kind === 'file' ? namesOf(done.keys) : [] } as const;
      store.set({ notice: done.kind === 'take-back' ? notice : { ...notice, undo } });
    });
    if (isDone) await steps.runCheck();
  }

  function namesOf(keys: readonly string[]): string[] {
    const files = checkedOf(store.state().check)?.view.register.files ?? [];
    return files.filter(({ key }) => keys.includes(key)).map(({ name }) => name);
  }

  async function sentenceFor(done: Done, sheets: readonly TableSheet[]): Promise<string> {
    if (done.kind === 'take-back') return (await import('../words/submit')).submitWords.takenBack;
    if (done.kind === 'seen') {
      const { comparison } = store.state();
      return compareWords.marked(comparison.kind === 'compared' ? (comparison.view.seen?.entries ?? 0) : 0);
    }
    if (done.kind !== 'results' && done.kind !== 'by-hand') return doneWords.recorded;
    const { resultsWords } = await import('../words/results');
    if (done.kind === 'by-hand') return resultsWords.recordedByHand(linesIn(sheets));
    const { results, absences } = checkedOf(store.state().check)?.view.toRecord ?? { results: 0, absences: 0 };
    return resultsWords.recorded(results, absences);
  }

  async function saveFile({ name, bytes }: MadeFile): Promise<void> {
    tell(name, await host.save({ name, bytes }));
  }

  async function saveAll(files: readonly MadeFile[]): Promise<void> {
    try {
      const { zipFiles } = await import('../saving/zip-files');
      const zip = zipFiles(`entries-${recordedNow(context).time.slice(0, 10)}.zip`, files);
      tell(zip.name, await host.save(zip));
    } catch (error) {
      store.set({ notice: noticeOf(error) });
    }
  }

  function tell(name: string, saved: Saved): void {
    const notice = noticeOfSaving(name, saved);
    if (notice !== null) store.set({ notice });
  }

  return {
    plan,
    accept,
    saveFile,
    saveAll,
    // What the officer saw is what stood there at the click, and not what stands there when it is their turn.
    makeFiles: () => {
      const shown = partOf(store.state().plan, plannedFiles);
      return onceInTurn('make', () => makeFiles(shown));
    },
    record: (done) => {
      const shown = shownOf(done, store.state());
      return onceInTurn(JSON.stringify(done), () => record(done, shown));
    },
  };
}

/** What the officer saw of something that is to be recorded, where that has to be the same still. */
function shownOf(done: Done, { plan, comparison }: Pick<PaneState, 'plan' | 'comparison'>): string | null {
  if (done.kind === 'seen') return shownAsSeen(comparison);
  return done.kind === 'email' || done.kind === 'step' ? partOf(plan, askedIn(done.id)) : null;
}

function linesIn(sheets: readonly TableSheet[]): number {
  return sheets.reduce((sum, { rows, table }) => sum + rows.length - table.headingRow - 1, 0);
}

function partOf(planned: PlanState, part: (plan: PlanView) => unknown): string | null {
  return planned.kind === 'planned' ? (JSON.stringify(part(planned.plan)) ?? null) : null;
}

function plannedFiles({ files }: PlanView): unknown {
  return files;
}

/** What an e-mail or a step asks for. What is advised besides goes with the day. */
function askedIn(id: string): (plan: PlanView) => unknown {
  return ({ emails, steps }) => [
    ...emails.filter((email) => email.id === id).map(({ to, subject, body }) => [to, subject, body]),
    ...steps.filter((step) => step.id === id).map(({ text }) => text),
  ];
}
