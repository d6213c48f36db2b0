import { sentWords } from '../../src/table/reports/sent-words';

const total = { entries: 116, due: 222_000, unpriced: 0 };
const NONE = { entries: 0, due: 0, unpriced: 0 };

test.each([
  [
    { entries: 1, due: 0, unpriced: 0 },
    '1 entry was withdrawn in time: nothing comes back, since nothing was charged.',
  ],
  [{ entries: 2, due: 2_300, unpriced: 0 }, '2 entries were withdrawn in time: expect £23.00 back.'],
  [{ entries: 1, due: 0, unpriced: 1 }, '1 entry was withdrawn in time: expect 1 fee not known back.'],
])('what comes back of entries that were withdrawn: %j', (credit, sentence) => {
  expect(sentWords({ total, notMarked: 0, withdrawn: 2, credit, earlier: NONE })).toBe(
    `Sent so far: 116 entries (2 withdrawn), £2,220.00. ${sentence}`,
  );
});
