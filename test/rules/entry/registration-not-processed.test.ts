import { findingsIn, ruleTable } from '../findings-in';

const unit = (person: number, series = 'June 2027') => ({ person, code: '05835/01', series });

ruleTable('registration-not-processed', [
  ['registered before', [{ person: 0, status: 'Registered' }, unit(0)], []],
  ['registered in the same sheet', [{ person: 0 }, unit(0)], [['H3', 'registration-not-processed', 'waiting']]],
  ['said once', [{ person: 0 }, unit(0), { person: 1 }, unit(1)], [['H3', 'registration-not-processed', 'waiting']]],
  [
    'registered twice, once before',
    [{ person: 0, status: 'Registered' }, { person: 0 }, unit(0)],
    [['H3', 'duplicate-entry', 'made']],
  ],
  [
    'within a fortnight of the deadline',
    [{ person: 0 }, unit(0)],
    [
      ['H3', 'registration-not-processed', 'urgent'],
      ['I3', 'deadline-soon', 'soon'],
    ],
    { asOf: '2027-02-07' },
  ],
  [
    'after the deadline it is late whatever is done',
    [{ person: 0 }, unit(0)],
    [
      ['H3', 'registration-not-processed', 'waiting'],
      ['I3', 'late-entry', 'unpriced'],
    ],
    { asOf: '2027-02-22' },
  ],
  [
    'of a series that is over nothing can wait',
    [{ person: 0 }, unit(0, 'June 2026')],
    [['I3', 'series-unknown', 'past']],
  ],
  [
    'nor of one whose entries are closed',
    [{ person: 0 }, unit(0, 'January 2027')],
    [['I3', 'entries-closed', 'closed']],
    { asOf: '2026-12-20' },
  ],
]);

test('it counts what waits, and is only a note while there is time', () => {
  const rows = [{ person: 0 }, unit(0), { person: 1 }, unit(1)];
  const [finding] = findingsIn(rows, { about: 'registration-not-processed' });
  expect(finding?.severity).toBe('note');
  expect(finding?.message).toContain('2 unit entries, the first in row 3,');
  const urgent = findingsIn(rows, { about: 'registration-not-processed', asOf: '2027-02-07' });
  expect(urgent.find(({ messageId }) => messageId === 'urgent')?.severity).toBe('warning');
});
