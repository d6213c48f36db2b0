import { nothingNewWords, type SubmissionPlan } from '../../src/submission';

type Told = Parameters<typeof nothingNewWords>[0];

const NOTHING: Told = { centreNumber: '99999', held: [], waiting: [], alreadySent: 0, madeBefore: 0, saidMade: 0 };
const some = (count: number): SubmissionPlan['held'] => Array.from<never>({ length: count });

test.each<readonly [shows: string, plan: Partial<Told>, words: string]>([
  ['what was sent', { alreadySent: 115 }, 'All 115 entries have been sent.'],
  ['what the sheet says was made', { alreadySent: 100, saidMade: 15 }, 'All 115 entries have been sent.'],
  ['a single entry', { alreadySent: 1 }, 'The only entry has been sent.'],
  [
    'files that are not marked',
    { alreadySent: 98, madeBefore: 17 },
    'All 115 entries are in files or were sent: 17 are in files that are not marked as sent.',
  ],
  ['no centre number', { centreNumber: null }, 'Enter your centre number to see what will be sent.'],
  ['no entries', {}, 'The sheet has no entries to send.'],
  [
    'entries that are kept out',
    { held: some(2), alreadySent: 5 },
    'Nothing can be sent now: 2 entries have something to fix first.',
  ],
])('a plan without a file tells %s', (_shows, plan, words) => {
  expect(nothingNewWords({ ...NOTHING, ...plan })).toBe(words);
});
