import { likelyCentre } from './likely-centre';
import { annualSeries, mustHave, parseCode } from '../entries';
import { totalOf, type Charge } from '../fees';
import type { RegisteredEntry } from '../register';
import type { RegisterComparison, Assessment } from '../assessment';
import type { Finding } from '../rules';
import { findingItems } from './checklist/finding-items';
import { planItems } from './checklist/plan-items';
import { registerItems } from './checklist/register-items';
import { filesElsewhere, type FileMade } from './files-elsewhere';
import { detailsEmails } from './emails/details-email';
import { sizesEmails } from './emails/size-changes';
import { isWithAwardingBody, removedIn, trackerSteps, withdrawalEmails, withdrawnIn } from './emails/withdrawals';
import type { SortedEntries } from './held';
import type { PlannedFile } from './sort-entries';
import { plannedEntry } from './planned-entry';
import { recordsOf } from './records';
import { dataTypeOf, sequenceFrom, sequencesOf, type Sequences } from './sequences';
import type { ChecklistItem, FileToMake, PlanChoices, SubmissionPlan, WaitingEntry } from './submission-plan';
import { waitingEntries, waitsIn } from './waiting';
import { fileName } from '../edi';

/** What a plan is made from: a check, and its new entries sorted into files for the centre that is meant. */
export interface PlanSources {
  readonly context: Assessment;
  readonly findings: readonly Finding[];
  readonly charges: readonly Charge[];
  readonly sorted: SortedEntries;
}

/**
 * Plans a submission: which new entries go into which file, what waits, what is held, what is asked for by e-mail, and what to
 * look at before. The same sources and choices give the same plan. Throws UserError.
 */
export function makePlan({ context, findings, charges, sorted }: PlanSources, choices: PlanChoices): SubmissionPlan {
  const { submitted, reference, entries } = context;
  const { centreNumber, goes, held, sizes } = sorted;
  const waitFor = choices.unitsAtOnce ? () => null : waitsIn(context);
  const waitingEntry = waitingEntries(context);
  const waiting: WaitingEntry[] = [];
  const going = new Set<number>();
  for (const one of goes) {
    const registration = waitFor(one);
    if (registration === null) going.add(one.resolved.entry.id);
    else waiting.push(waitingEntry(one, registration));
  }
  const elsewhere =
    centreNumber === null
      ? []
      : filesElsewhere(choices.remembered ?? [], submitted.register, centreNumber, choices.now);
  const counters = countersOf(sorted.files, submitted, centreNumber, choices, elsewhere);
  const files = filesToMake(
    sorted.files.map((file) => ({
      ...file,
      entries: file.entries.filter(({ resolved }) => going.has(resolved.entry.id)),
    })),
    { context, choices, centreNumber, counters, elsewhere, charges: chargesById(charges) },
  );
  const changing = new Set<RegisteredEntry>(sizes.flatMap(({ sent }) => sent ?? []));
  const [withdrawn, removed] = [withdrawnIn(context, changing), removedIn(context, changing)];
  const emails = [
    ...detailsEmails(context, centreNumber),
    ...withdrawalEmails('withdrawals', withdrawn, context, centreNumber),
    ...withdrawalEmails('removed', removed, context, centreNumber),
    ...sizesEmails(sizes, context, centreNumber),
  ];
  const before = sentBefore(context);
  const { due, unpriced } = totalOf(charges, going);
  const plan = {
    now: choices.now,
    sheets: context.list.sheets,
    centreNumber,
    likelyCentre: centreNumber === null && !namesCentres(context) ? likelyCentre(context.list.rows) : null,
    postcode: choices.postcode ?? reference.centre.postcode ?? '',
    softwareVersion: choices.softwareVersion,
    files,
    emails,
    steps: trackerSteps([...withdrawn, ...removed], reference),
    waiting,
    held,
    alreadySent: before.filter(isWithAwardingBody).length,
    madeBefore: before.filter((one) => !isWithAwardingBody(one)).length,
    saidMade: entries.filter(({ entry }) => entry.status.standing === 'made' && submitted.sentAs(entry) === null)
      .length,
    fees: { due, unpriced },
  };
  const items = [
    ...planItems(plan, context, counters),
    ...registerItems(submitted, choices.now, [...counters.values()], files.length > 0, {
      elsewhere,
      neverSent: choices.othersNeverSent ?? false,
    }),
    ...findingItems(findings, held, choices.unitsAtOnce ? NOT_HANDLED : HELD_BACK),
  ];
  // No file is made while something is in the way, so there is none to be put anywhere.
  const isBlocked = items.some(({ kind }) => kind === 'blocker');
  const checklist = accepted(isBlocked ? items.filter(({ id }) => id !== 'exact-names') : items, choices);
  return { ...plan, checklist, isReady: checklist.every(isSettled) };
}

/** What was sent of the entries that the sheet asks for, each once. */
function sentBefore({ entries, submitted }: Assessment): RegisteredEntry[] {
  const before = new Set<RegisteredEntry>();
  for (const { entry } of entries) {
    const sent = submitted.sentAs(entry);
    if (sent !== null) before.add(sent);
  }
  return [...before];
}

function chargesById(charges: readonly Charge[]): ReadonlyMap<number, Charge> {
  const byId = new Map<number, Charge>();
  for (const charge of charges) byId.set(charge.resolved.entry.id, charge);
  return byId;
}

/** Rules whose warnings need nobody's word while the plan itself does what they ask for: units wait for their registrations. */
const HELD_BACK: ReadonlySet<string> = new Set(['registration-not-processed']);
const NOT_HANDLED: ReadonlySet<string> = new Set();

function isSettled({ kind, accepted: reason }: ChecklistItem): boolean {
  return kind === 'fact' || kind === 'by-hand' || (kind === 'warning' && reason !== null);
}

function accepted(
  items: readonly Omit<ChecklistItem, 'accepted'>[],
  { accepted: given = [] }: PlanChoices,
): ChecklistItem[] {
  const reasons = new Map(given.map(({ id, reason }) => [id, reason]));
  return items.map((one) => ({ ...one, accepted: one.kind === 'warning' ? (reasons.get(one.id) ?? null) : null }));
}

function countersOf(
  files: readonly PlannedFile[],
  { register }: RegisterComparison,
  centreNumber: string | null,
  { now }: PlanChoices,
  elsewhere: readonly FileMade[],
): Map<string, Sequences> {
  const boards = new Set([...files, ...register.files].map(({ board }) => board));
  if (centreNumber === null) return new Map();
  return new Map([...boards].map((board) => [board, sequencesOf(register, { centreNumber, board, now, elsewhere })]));
}

interface FileSources {
  readonly context: Assessment;
  readonly choices: PlanChoices;
  readonly centreNumber: string | null;
  readonly counters: ReadonlyMap<string, Sequences>;
  readonly elsewhere: readonly FileMade[];
  /** By the entry's id. */
  readonly charges: ReadonlyMap<number, Charge>;
}

function filesToMake(files: readonly PlannedFile[], sources: FileSources): FileToMake[] {
  const { context, choices, centreNumber, counters, elsewhere } = sources;
  if (centreNumber === null) return [];
  const next = new Map<string, number>();
  return files.flatMap((file): FileToMake[] => {
    if (file.entries.length === 0) return [];
    const { kind, board, series } = file;
    const sequence =
      next.get(board) ?? choices.nextSequence ?? mustHave(counters.get(board), `The counter of board ${board}`).next;
    next.set(board, sequenceFrom(sequence + 1));
    const { register } = context.submitted;
    const first = {
      firstInInterchange: choices.firstInInterchange ?? false,
      elsewhere: choices.othersNeverSent === true ? [] : elsewhere,
      boardOf: ({ code, series: own }: RegisteredEntry) =>
        context.reference.resolve(parseCode(code), own, annualSeries(own)).option?.board ?? null,
    };
    const dataType = dataTypeOf(register, { centreNumber, board, series }, first);
    const listsAll = dataType === 'A' && choices.amendmentLists !== 'new';
    const version = String(sequence % 100).padStart(2, '0');
    return [
      {
        name: fileName({ family: 'centre', dataType, centreNumber, board, version }),
        dataType,
        kind,
        board,
        series,
        sequence,
        candidates: recordsOf(file, context, listsAll),
        entries: file.entries.map(({ resolved }) =>
          plannedEntry(resolved, context.submitted, sources.charges.get(resolved.entry.id) ?? null),
        ),
      },
    ];
  });
}

/** Whether rows or sent files name centres, of which it is only to be said which is meant. */
function namesCentres({ list, submitted }: Assessment): boolean {
  return submitted.register.files.length > 0 || list.rows.some(({ centreNumber }) => centreNumber !== '');
}
