import type { Standing } from './rules';

/** Words of the status column, and what they say. What is not among the known words is a new entry (docs/rules/status-unknown). */
const SAYS: Readonly<Record<string, Standing>> = {
  '': 'new',
  'To be entered': 'new',
  'Late entry': 'new',
  'see Mrs Patel': 'new',
  Y: 'new',
  x: 'new',
  '1': 'new',
  Resit: 'resit',
  'Attempt 2': 'resit',
  'Top-up': 'change',
  'Move down': 'change',
  Registered: 'made',
  Entered: 'made',
  Sent: 'made',
  Acknowledged: 'made',
  'Transferred in': 'made',
  Sat: 'sat',
  Absent: 'absent',
  Withdrawn: 'withdrawn',
};

export function standingOf(status: string): Standing {
  const standing = SAYS[status];
  if (standing === undefined) throw new Error(`The model has no status ${status}.`);
  return standing;
}
