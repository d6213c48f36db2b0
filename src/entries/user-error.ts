/**
 * A job cannot be done, and the user can do something about it. The message is a whole sentence that says why and what to do; it
 * is shown as it stands. Every other error is the product's own mistake.
 */
export class UserError extends Error {
  /** A text to copy for whoever helps; null where the sentence says everything. */
  readonly detail: string | null;

  constructor(sentence: string, { detail = null, ...options }: UserErrorOptions = {}) {
    super(sentence, options);
    this.detail = detail;
  }
}

export interface UserErrorOptions extends ErrorOptions {
  readonly detail?: string | null;
}
