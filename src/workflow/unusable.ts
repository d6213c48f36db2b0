/** The job cannot be done with what was given; the message is a sentence that says why and what to do. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}
