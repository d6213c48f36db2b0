import { seriesCode, type Pence } from '../../entries';
import type { OptionSet } from './option-set';

/** What changed between two versions of the basedata of a series. */
export interface BasedataChanges {
  readonly board: string;
  /** `6A27`. */
  readonly series: string;
  readonly from: string;
  readonly to: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly fees: readonly { readonly code: string; readonly before: Pence | null; readonly after: Pence | null }[];
  readonly titles: readonly { readonly code: string; readonly before: string; readonly after: string }[];
}

/** What a later version of a basedata set brings, takes away and changes, in the order of the later set. */
export function compareBasedata(before: OptionSet, after: OptionSet): BasedataChanges {
  const earlier = new Map(before.options.map((option) => [option.code, option]));
  const later = new Map(after.options.map((option) => [option.code, option]));
  const both = [...later.values()].flatMap((option) => {
    const old = earlier.get(option.code);
    return old ? [{ code: option.code, old, option }] : [];
  });
  return {
    board: after.board,
    series: seriesCode(after.series),
    from: before.version,
    to: after.version,
    added: [...later.keys()].filter((code) => !earlier.has(code)),
    removed: [...earlier.keys()].filter((code) => !later.has(code)),
    fees: both
      .filter(({ old, option }) => old.feePence !== option.feePence)
      .map(({ code, old, option }) => ({ code, before: old.feePence, after: option.feePence })),
    titles: both
      .filter(({ old, option }) => old.title !== option.title)
      .map(({ code, old, option }) => ({ code, before: old.title, after: option.title })),
  };
}
