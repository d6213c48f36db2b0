import type { PartContent } from './part-content';
import { Utf8Text } from './utf8-text';

/** A change of a content: what stands from `start` up to `end` becomes `text`. With both the same, it is put in there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Very many texts that are put into bytes, such as one for each row of a sheet: each is made where it goes, without an edit or a text for
 * itself.
 */
export interface PutIn {
  /** Where they go, from the first place to the last: not in what an edit changes; where one begins, before it. */
  readonly places: readonly number[];
  /** How many bytes they are, about. */
  readonly size: number;
  /** Puts the text of the nth place behind what was put together so far. */
  put(nth: number, made: Utf8Text): void;
}

/**
 * The content with all edits made; everything between them stays as it is, and bytes are copied as bytes. Edits must not overlap.
 * @param putIn what is put in besides; into bytes only
 */
export function splice(content: string, edits: readonly Edit[]): string;
export function splice(content: PartContent, edits: readonly Edit[], putIn?: PutIn | null): PartContent;
export function splice(content: PartContent, edits: readonly Edit[], putIn: PutIn | null = null): PartContent {
  const ordered = inOrder(edits);
  if (typeof content !== 'string') return spliceBytes(content, ordered, putIn);
  if (putIn !== null) throw new Error('Nothing is put into a text but by edits.');
  return spliceText(content, ordered);
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

function spliceBytes(bytes: Uint8Array, edits: readonly Edit[], putIn: PutIn | null): Uint8Array {
  let size = bytes.length + (putIn?.size ?? 0);
  for (const { text } of edits) size += text.length;
  const made = new Utf8Text(size);
  let at = 0;
  let next = 0;
  /** Copies what stands before `end`, with what is put in up to there. */
  const copyTo = (end: number): void => {
    for (let place = 0; putIn !== null && (place = putIn.places[next] ?? Infinity) <= end; next++) {
      if (place < at) throw new Error(`Something is put in at ${place}, where an edit is.`);
      made.addBytes(bytes, at, place);
      putIn.put(next, made);
      at = place;
    }
    made.addBytes(bytes, at, end);
  };
  for (const edit of edits) {
    copyTo(edit.start);
    made.add(edit.text);
    at = edit.end;
  }
  copyTo(bytes.length);
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
