/** A change of a text: what stands from `start` up to `end` becomes `text`. With both the same, it is put in there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; everything between them stays as it is. Edits must not overlap. */
export function splice(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    if (edit.start < at || edit.end < edit.start) throw new Error(`Edits overlap at ${edit.start}.`);
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
