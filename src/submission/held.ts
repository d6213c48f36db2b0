import { parseCentreNumber, sameSeries, validNumberOrEmpty } from '../entries';
import { detailText, sentWords } from '../register';
import type { Assessment } from '../assessment';
import type { ResolvedEntry } from '../reference';
import { sizeChangesIn, sizeChangeWords, type SizeChange } from './emails/size-changes';
import {
  BASEDATA_MISSING,
  REGISTRATION_BLOCKED,
  type DraftPlan,
  type PlannedFile,
  type ReadyEntry,
} from './sort-entries';
import { listedEntry } from './planned-entry';
import type { HeldEntry } from './submission-plan';
import { heldWords } from './words/held';

/** Named among the reasons where the row names another centre than the one whose file is written. */
export const OTHER_CENTRE = 'other-centre';
/** Where the candidate has another number in the sheet than in the files of the series. */
export const RENUMBERED = 'renumbered';
/** Where somebody else, or somebody who cannot be told to be the same, has the candidate number in the series. */
export const NUMBER_TAKEN = 'number-taken';
/** Where an entry of somebody of the same name and date of birth was sent and its row is gone. */
export const LOOKS_SENT = 'looks-sent';
/** Where the candidate is registered for another size of the subject. */
export const SIZE_CHANGE = 'size-change';

/** New entries that go, or wait, and those that are kept out of the files with the reason. */
export interface SortedEntries {
  /** The centre whose files are meant; null where it is not known. */
  readonly centreNumber: string | null;
  /** The files of all entries that no rule keeps out, with those in them that are held for another reason. */
  readonly files: readonly PlannedFile[];
  readonly goes: readonly ReadyEntry[];
  readonly held: readonly HeldEntry[];
  /** The ids of the entries that are held. */
  readonly heldIds: ReadonlySet<number>;
  /** Changes of size: kept out of files, and asked for by e-mail. */
  readonly sizes: readonly SizeChange[];
}

/**
 * The centre whose files are written: that which is chosen, else that of the year file, else that of the rows, else the one that all
 * files of the register are of; null where it is not known.
 */
export function centreOf({ reference, list, submitted }: Assessment, chosen: string | null): string | null {
  if (chosen !== null || reference.centre.number !== null) return chosen ?? reference.centre.number;
  const named = new Set(list.rows.map(({ centreNumber }) => centreNumber).filter((number) => number !== ''));
  if (named.size > 1) return null;
  const [only] = named;
  if (only !== undefined) return parseCentreNumber(only);
  const [sent, ...others] = new Set(submitted.register.files.map(({ centreNumber }) => centreNumber));
  return others.length > 0 ? null : (sent ?? null);
}

/**
 * What is kept out of the files, and why: what rules keep out, and what no file may carry besides. A check and a plan both tell it
 * from here.
 */
export function sortHeld(
  { files, blocked }: DraftPlan,
  context: Assessment,
  centreNumber: string | null,
): SortedEntries {
  const ready = files.flatMap((file) => file.entries);
  const registrations = files.filter(({ kind }) => kind === 'registration').flatMap(({ entries }) => entries);
  const sizes = sizeChangesIn(registrations, context);
  const bySize = new Map(sizes.map((change) => [change.ready.resolved.entry.id, change]));
  const goes: ReadyEntry[] = [];
  const heldIds = new Set(blocked.map(({ resolved }) => resolved.entry.id));
  const held: HeldEntry[] = blocked.map(({ resolved, rules }) =>
    heldEntry(resolved, rules, rules.map((rule) => BLOCKED_WORDS[rule] ?? heldWords.rule(rule)).join(' ')),
  );
  // Registrations come first. A change of size is asked for by e-mail, and units wait for that.
  const isKeptOut = ({ entry }: ResolvedEntry): boolean => heldIds.has(entry.id) && !bySize.has(entry.id);
  const registrationOf = ({ resolved }: ReadyEntry): ResolvedEntry | null => {
    const standing = context.standings.get(resolved.entry.id);
    return standing?.kind === 'found' ? standing.registration : null;
  };
  const isNothingSent = context.submitted.register.entries.length === 0;
  for (const one of ready) {
    const why = whyHeld(one);
    if (why === null) goes.push(one);
    else {
      heldIds.add(one.resolved.entry.id);
      held.push(heldEntry(one.resolved, [why[0]], why[1]));
    }
  }
  return { centreNumber, files, goes, held: held.sort((one, other) => one.row - other.row), heldIds, sizes };

  /** The rule that keeps out an entry of which nothing is wrong, and why in words; null where it goes. */
  function whyHeld(one: ReadyEntry): readonly [rule: string, words: string] | null {
    const { candidate, id } = one.resolved.entry;
    if (candidate.centreNumber !== '' && centreNumber !== null && candidate.centreNumber !== centreNumber)
      return [OTHER_CENTRE, heldWords.otherCentre(candidate.centreNumber, centreNumber)];
    const size = bySize.get(id);
    if (size) return [SIZE_CHANGE, sizeChangeWords(size, context.list)];
    const registration = registrationOf(one);
    if (registration !== null && isKeptOut(registration)) return [REGISTRATION_BLOCKED, heldWords.registrationBlocked];
    if (isNothingSent) return null;
    const renumbered = renumberedWords(one, context);
    if (renumbered !== null) return [RENUMBERED, renumbered];
    const taken = takenWords(one, context);
    if (taken !== null) return [NUMBER_TAKEN, taken];
    const looksSent = looksSentWords(one, context);
    return looksSent === null ? null : [LOOKS_SENT, looksSent];
  }
}

function heldEntry(resolved: ResolvedEntry, rules: readonly string[], why: string): HeldEntry {
  return Object.assign(listedEntry(resolved), { rules, why });
}

const BLOCKED_WORDS: Readonly<Record<string, string>> = {
  [BASEDATA_MISSING]: heldWords.basedataMissing,
  [REGISTRATION_BLOCKED]: heldWords.registrationBlocked,
};

/** A candidate number stays while a series lasts, and another candidate may have the new one. */
function renumberedWords({ resolved, option }: ReadyEntry, { submitted }: Assessment): string | null {
  const person = submitted.personOf(resolved.entry.candidate);
  const sent = person?.everSent.find(({ series, kind }) => kind === option.kind && sameSeries(series, option.series));
  if (!sent) return null;
  const candidateNumber = validNumberOrEmpty(resolved.entry.candidate);
  if (sent.details.candidateNumber === candidateNumber) return null;
  return heldWords.renumbered(sent.details.candidateNumber, candidateNumber);
}

/** A record under that number would change the details of whoever has it. */
function takenWords({ resolved, option }: ReadyEntry, { submitted }: Assessment): string | null {
  const candidateNumber = validNumberOrEmpty(resolved.entry.candidate);
  const owner = submitted.ownerOf(candidateNumber, option.series);
  const isTheirs = owner?.person !== null && owner?.person === submitted.personOf(resolved.entry.candidate);
  if (owner === null || isTheirs) return null;
  const { name, uci } = owner.sent.details;
  return heldWords.numberTaken(candidateNumber, sentWords(owner.sent), name.replace(':', ', '), uci);
}

/**
 * Whose row is gone, and another of the same name and date of birth is there: most often that is one candidate of whom two details
 * were changed at once, and the entry would be made twice.
 */
function looksSentWords({ resolved }: ReadyEntry, { submitted }: Assessment): string | null {
  const namesake = submitted.namesakeOf(resolved.entry.candidate);
  if (namesake === null || !namesake.isGone) return null;
  const { sent } = namesake;
  const { candidateNumber, uci } = sent.details;
  return heldWords.looksSent(detailText(sent.details, 'name'), sentWords(sent), candidateNumber, uci);
}
