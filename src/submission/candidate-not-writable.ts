import { UserError } from '../entries';

/** A candidate whose details do not allow a record; a rule should have kept the entry out before. */
export class CandidateNotWritable extends UserError {
  override readonly name = 'CandidateNotWritable';
}
