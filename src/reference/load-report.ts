import type { BasedataChanges } from './basedata/compare-basedata';
import type { LoadedBasedata } from './reference';
import { remarkWords } from './words/remarks';

/** What loading found that somebody should know. Slots are filled with what was found. */
export const REMARKS = remarkWords.remarks;

export type RemarkTopic = keyof typeof REMARKS;

export interface LoadRemark {
  readonly about: RemarkTopic;
  readonly message: string;
  /** The option or qualification codes that it concerns, all of them; the message names the first few. */
  readonly codes: readonly string[];
}

/** A basedata set that was given, and whether entries can be made from it. */
export interface ReadBasedata extends LoadedBasedata {
  readonly used: boolean;
  /** The name of the file with its options, where that was not given: the set is then not used. Else null. */
  readonly missing: string | null;
}

/** What loading the reference read and noticed. */
export interface LoadReport {
  readonly sets: readonly ReadBasedata[];
  /** For each series that was given in several versions, what changed from each to the next. */
  readonly changes: readonly BasedataChanges[];
  readonly remarks: readonly LoadRemark[];
}

const NAMED = 5;

function someOf(codes: readonly string[]): string {
  const more = codes.length - NAMED;
  return codes.slice(0, NAMED).join(', ') + (more > 0 ? remarkWords.andMore(more) : '');
}

/** A remark in words. */
export function remark(
  about: RemarkTopic,
  slots: Readonly<Record<string, string | number>>,
  codes: readonly string[] = [],
): LoadRemark {
  const count = codes.length === 1 ? remarkWords.oneOption : remarkWords.options(codes.length);
  const all: Readonly<Record<string, string | number>> = { codes: someOf(codes), count, ...slots };
  const message = REMARKS[about].replace(/\{(\w+)\}/g, (slot, name: string) => String(all[name] ?? slot));
  return { about, message, codes };
}
