import { seriesCode, seriesName } from '../../entries';
import type { EntryKind } from '../../reference';
import { CATALOGUE } from '../../rules';
import type { BlockedEntry, Plan } from '../../submission';

/** What a submission of the sheet's new entries would be. */
export interface PlanFacts {
  readonly files: readonly PlannedFacts[];
  /** Entries that stay out of the files, by what keeps them out. */
  readonly blocked: readonly BlockedFacts[];
  readonly blockedEntries: number;
}

export interface PlannedFacts {
  readonly kind: EntryKind;
  readonly seriesCode: string;
  readonly seriesName: string;
  readonly entries: number;
}

/** A rule that keeps entries out, the gravest number first. */
export interface BlockedFacts {
  readonly rule: string;
  /** The rule's title; null for what is no rule, such as a registration that is itself kept out. */
  readonly title: string | null;
  readonly entries: number;
  /** Rows of the sheet, counted from 0, in their order. */
  readonly rows: readonly number[];
}

const TITLES = new Map(CATALOGUE.map(({ id, title }) => [id, title]));

export function planFacts({ files, blocked }: Plan): PlanFacts {
  return {
    files: files.map(({ kind, series, entries }) => ({
      kind,
      seriesCode: seriesCode(series),
      seriesName: seriesName(series),
      entries: entries.length,
    })),
    blocked: blockedFacts(blocked),
    blockedEntries: blocked.length,
  };
}

/** An entry that several rules keep out counts for each of them. */
export function blockedFacts(blocked: readonly BlockedEntry[]): BlockedFacts[] {
  const byRule = new Map<string, { entries: number; rows: Set<number> }>();
  for (const { resolved, rules } of blocked) {
    for (const rule of rules) {
      const known = byRule.get(rule) ?? { entries: 0, rows: new Set<number>() };
      known.entries += 1;
      known.rows.add(resolved.entry.candidate.row);
      byRule.set(rule, known);
    }
  }
  return [...byRule]
    .map(([rule, { entries, rows }]) => ({ rule, title: TITLES.get(rule) ?? null, entries, rows: [...rows] }))
    .sort((one, other) => other.entries - one.entries);
}
