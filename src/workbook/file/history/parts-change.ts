import type { Parts, WrittenPart } from '../package/parts';

/** What a write did to the parts of a workbook, so that it can be taken back and made again. */
export interface PartsChange {
  readonly changes: readonly PartChange[];
  /** Characters that are kept for it. */
  readonly size: number;
}

/** A part that was something else before: whole, or where both were long texts only the stretch in which they differ. */
type PartChange =
  | { readonly kind: 'whole'; readonly key: string; readonly was: State; readonly is: State }
  | {
      readonly kind: 'stretch';
      readonly key: string;
      readonly start: number;
      readonly was: string;
      readonly is: string;
    };

/** Undefined: the part is as it is in the file. */
type State = WrittenPart | undefined;

/** Texts that are shorter are kept whole. */
const LONG = 20_000;

export function changeBetween(before: Parts, after: Parts): PartsChange {
  const changes = before.differences(after).map(({ key, was, is }) => partChange(key, was, is));
  return { changes, size: changes.reduce((sum, change) => sum + sizeOf(change), 0) };
}

function partChange(key: string, was: State, is: State): PartChange {
  const [old, now] = [was?.text ?? '', is?.text ?? ''];
  if (old.length < LONG || now.length < LONG) return { kind: 'whole', key, was, is };
  const start = sameFront(old, now);
  const back = sameBack(old, now, Math.min(old.length, now.length) - start);
  return {
    kind: 'stretch',
    key,
    start,
    was: copied(old.slice(start, old.length - back)),
    is: copied(now.slice(start, now.length - back)),
  };
}

function sizeOf(change: PartChange): number {
  if (change.kind === 'stretch') return change.was.length + change.is.length;
  return (change.was?.text?.length ?? 0) + (change.is?.text?.length ?? 0);
}

function sameFront(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

function sameBack(one: string, other: string, most: number): number {
  let count = 0;
  while (count < most && one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)) count++;
  return count;
}

/** A slice of a text holds the whole of it in memory; a copy does not. */
function copied(slice: string): string {
  return String(JSON.parse(JSON.stringify(slice)));
}

/** Takes changes back, the last one first, in parts that are as they left them. */
export async function revert(parts: Parts, changes: readonly PartsChange[]): Promise<void> {
  for (const { changes: some } of [...changes].reverse()) {
    for (const change of some) await put(parts, change, 'is', 'was');
  }
}

/** Makes changes again that were taken back. */
export async function repeat(parts: Parts, changes: readonly PartsChange[]): Promise<void> {
  for (const { changes: some } of changes) {
    for (const change of some) await put(parts, change, 'was', 'is');
  }
}

async function put(parts: Parts, change: PartChange, from: 'was' | 'is', to: 'was' | 'is'): Promise<void> {
  const { key } = change;
  if (change.kind === 'whole') {
    parts.put(key, change[to]);
    return;
  }
  const name = parts.written(key)?.name ?? key;
  const text = await parts.text(name);
  const end = change.start + change[from].length;
  if (text.slice(change.start, end) !== change[from]) throw new Error(`${name} was changed beside its history.`);
  parts.put(key, { name, text: text.slice(0, change.start) + change[to] + text.slice(end) });
}
