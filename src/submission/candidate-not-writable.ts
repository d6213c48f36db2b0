/** A candidate whose details do not allow a record; a rule should have kept the entry out before. */
export class CandidateNotWritable extends Error {
  override readonly name = 'CandidateNotWritable';
}
