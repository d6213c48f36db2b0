import type { PartContent } from './part-content';
import { Utf8Text } from './utf8-text';

/** A change of a content: what stands from `start` up to `end` becomes `text`. With both the same, it is put in there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The content with all edits made; everything between them stays as it is, and bytes are copied as bytes. Edits must not overlap. */
export function splice(content: string, edits: readonly Edit[]): string;
export function splice(content: PartContent, edits: readonly Edit[]): PartContent;
export function splice(content: PartContent, edits: readonly Edit[]): PartContent {
  const ordered = inOrder(edits);
  return typeof content === 'string' ? spliceText(content, ordered) : spliceBytes(content, ordered);
}

function spliceText(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

function spliceBytes(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  let size = bytes.length;
  for (const { text } of edits) size += text.length;
  const made = new Utf8Text(size);
  let at = 0;
  for (const edit of edits) {
    made.addBytes(bytes, at, edit.start);
    made.add(edit.text);
    at = edit.end;
  }
  made.addBytes(bytes, at, bytes.length);
  return made.bytes();
}

/** The edits in the order of their places. Those of a large sheet come in it, and to sort them takes as long as to make them. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const ordered = edits.every((edit, index) => index === 0 || comparePlaces(edits[index - 1] ?? edit, edit) <= 0)
    ? edits
    : [...edits].sort(comparePlaces);
  let at = 0;
  for (const { start, end } of ordered) {
    if (start < at || end < start) throw new Error(`Edits overlap at ${start}.`);
    at = end;
  }
  return ordered;
}

function comparePlaces(one: Edit, other: Edit): number {
  return one.start - other.start || one.end - other.end;
}
