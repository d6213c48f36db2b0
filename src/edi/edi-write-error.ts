/** A value that a file cannot hold. The message says which, where, why and what to do. */
export class EdiWriteError extends Error {
  override readonly name = 'EdiWriteError';
  /** The record's title, `Candidate entries`; null where it concerns the whole file. */
  readonly record: string | null;
  /** The field's label, `Candidate name`; null where it concerns the whole record. */
  readonly field: string | null;
  /** The candidate number; null where it concerns no candidate. */
  readonly candidate: string | null;

  constructor(message: string, place: { record?: string; field?: string; candidate?: string } = {}) {
    super(message);
    this.record = place.record ?? null;
    this.field = place.field ?? null;
    this.candidate = place.candidate ?? null;
  }
}
