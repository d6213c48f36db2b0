/** What was asked for cannot be done; the message is a sentence for the officer that says why and what to do. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}
