import { ruleTable } from '../findings-in';

ruleTable('status-unknown', [
  ['an empty status', [{}], []],
  ['a word that is known', [{ status: 'Late entry' }], []],
  ['a word that is not known', [{ status: 'see Mrs Patel' }], [['J2', 'status-unknown', 'unknown']]],
  [
    'a word that only looks like one',
    [{ status: 'Sent to head of department' }],
    [['J2', 'status-unknown', 'unknown']],
  ],
  [
    'a word that is known with a remark that may take it back',
    [{ status: 'Entered (ask Mrs Patel)' }],
    [['J2', 'status-unknown', 'unknown']],
  ],
  ['a status of a management system', [{ status: 'Entered (Pending Submission)' }], []],
  ['an entry that is made: its status is known', [{ status: 'Registered 14 Sep' }], []],
]);
