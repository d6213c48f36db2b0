import { findingsIn, ruleTable } from '../findings-in';

const rows = [
  { person: 0, status: 'Registered' },
  { person: 0, code: '05835/01', series: 'June 2027' },
  { person: 0, code: '05835/02', series: 'June 2027' },
];

ruleTable('deadline-soon', [
  ['fifteen days before', rows, [], { asOf: '2027-02-06' }],
  ['fourteen days before: once', rows, [['I3', 'deadline-soon', 'soon']], { asOf: '2027-02-07' }],
  ['on the day', rows, [['I3', 'deadline-soon', 'soon']], { asOf: '2027-02-21' }],
  ['already made', rows.map((row) => ({ ...row, status: 'Entered' })), [], { asOf: '2027-02-21' }],
  ['registrations have no deadline', [{}], [], { asOf: '2027-02-21' }],
]);

test('it counts what is still to be sent', () => {
  const [finding] = findingsIn(rows, { asOf: '2027-02-21' });
  expect(finding?.severity).toBe('note');
  expect(finding?.message).toBe(
    'Entries for June 2027 are due by 21 Feb 2027. Still to be sent: 2 entries, the first in row 3. After that day each costs a late fee.',
  );
});
