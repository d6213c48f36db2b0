import { groupBy, sheetNameOf } from '../../entries';
import { completedFrom, detailsOf, sentEntryKey, undatedLine, type UndatedLine } from '../../register';
import type { Check } from '../check';
import type { OtherListOpened } from './open-list';
import type { ListComparison } from './list-comparison';
import { comparisonWords } from '../words/comparison';

/** What a list of Interchange's tells of the entries of the workbook. */
export interface SeenEntries {
  /** The lines that mark entries of both lists as seen. */
  readonly lines: readonly UndatedLine[];
  /** How many of them the register does not have: they were made elsewhere, and count as made from then on. */
  readonly unknown: number;
  /** Entries in both that are not marked: the code, series or candidate number is not surely known. */
  readonly unsure: number;
}

/**
 * The entries that both lists have, where the other is Interchange's, as lines for the register. Nothing of an entry or results file: that is
 * what was sent, or what came of it, and not what Interchange shows.
 * @param list the name of the list, for the note
 */
export function seenEntries(
  { context, list: here }: Check,
  { inBoth, unsure }: ListComparison,
  { hasRows }: Pick<OtherListOpened, 'hasRows'>,
  list: string,
): SeenEntries {
  if (!hasRows) return { lines: [], unknown: 0, unsure: 0 };
  const note = comparisonWords.inList(list);
  const byId = new Map(context.entries.map((one) => [one.entry.id, one]));
  const { submitted } = context;
  const known = new Set(submitted.register.entries.filter(({ isWithdrawn }) => !isWithdrawn).map(sentEntryKey));
  const found = inBoth.flatMap(({ id, person: who, there }): readonly (Found | null)[] => {
    const one = byId.get(id);
    if (!one) return [];
    const { entry, option, title, kind } = one;
    const sent = submitted.sentAs(entry);
    if (sent?.fileState === 'seen') return [];
    if (sent !== null) {
      const { details, code, series } = sent;
      return [{ who, isKnown: true, line: undatedLine('entry-seen', { details, code, title, series, kind, note }) }];
    }
    const now = detailsOf(entry.candidate);
    // What the awarding body has counts, where the two differ.
    const details = { ...completedFrom(there, now), candidateNumber: there.candidateNumber || now.candidateNumber };
    if (option === null || details.candidateNumber === '') return [null];
    const { code, series } = option;
    const sheet = sheetNameOf(entry.candidate.row, here.sheets);
    const line = undatedLine('entry-seen', { details, code, title, series, kind, note, sheet });
    return [known.has(sentEntryKey(line)) ? null : { who, isKnown: false, line }];
  });
  const alike = [
    ...groupBy(
      found.flatMap((one) => one ?? []),
      ({ line }) => sentEntryKey(line),
    ).values(),
  ];
  // Under one number two people cannot have been entered for the same thing.
  const isOne = (some: readonly Found[]): boolean => new Set(some.map(({ who }) => who)).size === 1;
  const marked = alike.filter(isOne).flatMap(([first]) => first ?? []);
  const shared = alike.filter((some) => !isOne(some)).flat();
  return {
    lines: marked.map(({ line }) => line),
    unknown: marked.filter(({ isKnown }) => !isKnown).length,
    unsure: unsure + shared.length + found.filter((one) => one === null).length,
  };
}

/** An entry to be marked. */
interface Found {
  /** Whose it is, by the key of the person in the comparison. */
  readonly who: string;
  /** Whether the register has it. */
  readonly isKnown: boolean;
  readonly line: UndatedLine;
}
