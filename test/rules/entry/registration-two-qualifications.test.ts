import { ruleTable } from '../findings-in';
import type { TestRow } from '../entry-list';

/** People, each registered for one of two subjects. */
function registered(people: number): TestRow[] {
  return Array.from({ length: people }, (_, person) => ({ person, code: person % 2 === 0 ? '05835' : '05839' }));
}

const SECOND: TestRow = { person: 0, code: '05839' };

ruleTable('registration-two-qualifications', [
  ['one of ten has two', [...registered(10), SECOND], [['H12', 'registration-two-qualifications', 'few']]],
  ['one of nine: too few to tell a slip from a habit', [...registered(9), SECOND], []],
  ['two of ten: a habit', [...registered(10), SECOND, { person: 1, code: '05835' }], []],
  [
    'two sizes of one subject are told by another rule',
    [...registered(10), { person: 0, code: '05834' }],
    [['H12', 'registration-two-sizes', 'both']],
  ],
  ['the first was withdrawn', [...registered(10), { person: 0, code: '05843', status: 'Withdrawn' }], []],
  ['both were made', [...registered(10), { ...SECOND, status: 'Registered' }], []],
  ['units are no registrations', [...registered(10), { person: 0, code: '583501', series: 'June 2027' }], []],
]);
