import type { Parts, WrittenPart } from '../package/parts';
import { bytesOf, isSameContent, textIn, type PartContent } from '../xml/part-content';

/** What a write did to the parts of a workbook, so that it can be taken back and made again. */
export interface PartsChange {
  readonly changes: readonly PartChange[];
  /** Characters or bytes that are kept for it. */
  readonly size: number;
}

/** A part that was something else before: whole, or where both were long only the stretch in which they differ, both as texts or both as bytes. */
type PartChange =
  | { readonly kind: 'whole'; readonly key: string; readonly was: State; readonly is: State }
  | {
      readonly kind: 'stretch';
      readonly key: string;
      readonly start: number;
      readonly was: PartContent;
      readonly is: PartContent;
    };

/** Undefined: the part is as it is in the file. */
type State = WrittenPart | undefined;

/** What is shorter is kept whole. */
const LONG = 20_000;

export function changeBetween(before: Parts, after: Parts): PartsChange {
  const changes = before.differences(after).map(({ key, was, is }) => partChange(key, was, is));
  return { changes, size: changes.reduce((sum, change) => sum + sizeOf(change), 0) };
}

function partChange(key: string, was: State, is: State): PartChange {
  const [first, second] = [was?.content ?? '', is?.content ?? ''];
  if (first.length < LONG || second.length < LONG) return { kind: 'whole', key, was, is };
  const [old, now] = [held(first, second), held(second, first)];
  const start = sameFront(old, now);
  const back = sameBack(old, now, Math.min(old.length, now.length) - start);
  return {
    kind: 'stretch',
    key,
    start,
    was: copied(old, start, old.length - back),
    is: copied(now, start, now.length - back),
  };
}

function sizeOf(change: PartChange): number {
  if (change.kind === 'stretch') return change.was.length + change.is.length;
  return (change.was?.content?.length ?? 0) + (change.is?.content?.length ?? 0);
}

/** A content as another is held: as bytes, unless both are texts. */
function held(content: PartContent, other: PartContent): PartContent {
  return typeof content === 'string' && typeof other === 'string' ? content : bytesOf(content);
}

/** A unit of a text, or a byte. */
function unitAt(content: PartContent, at: number): number {
  return typeof content === 'string' ? content.charCodeAt(at) : (content[at] ?? 0);
}

function sameFront(one: PartContent, other: PartContent): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && unitAt(one, at) === unitAt(other, at)) at += 1;
  return at;
}

function sameBack(one: PartContent, other: PartContent, most: number): number {
  let count = 0;
  while (count < most && unitAt(one, one.length - 1 - count) === unitAt(other, other.length - 1 - count)) count++;
  return count;
}

/** A slice of a text holds the whole of it in memory; a copy does not. */
function copied(content: PartContent, start: number, end: number): PartContent {
  const slice = content.slice(start, end);
  return typeof slice === 'string' ? String(JSON.parse(JSON.stringify(slice))) : slice;
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
  const there = await parts.content(name);
  const content = typeof change.is === 'string' ? textIn(there) : bytesOf(there);
  const end = change.start + change[from].length;
  if (!isSameContent(content.slice(change.start, end), change[from]))
    throw new Error(`${name} was changed beside its history.`);
  parts.put(key, { name, content: withStretch(content, change.start, end, change[to]) });
}

/** A content with another stretch from `start` up to `end`, which is held as it is. */
function withStretch(content: PartContent, start: number, end: number, stretch: PartContent): PartContent {
  if (typeof content === 'string') return content.slice(0, start) + textIn(stretch) + content.slice(end);
  const bytes = bytesOf(stretch);
  const made = new Uint8Array(content.length - (end - start) + bytes.length);
  made.set(content.subarray(0, start));
  made.set(bytes, start);
  made.set(content.subarray(end), start + bytes.length);
  return made;
}
