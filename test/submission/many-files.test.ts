import { NO_REGISTER, type RegisteredFile } from '../../src/register';
import { sequencesOf } from '../../src/submission/sequences';
import { series } from '../rules/test-reference';

const FILE: RegisteredFile = {
  ...{ key: 'E9999972.X01 9R26', name: 'E9999972.X01', dataType: 'E', centreNumber: '99999', board: '72' },
  ...{ series: series('June 2027'), kind: 'unit', sequence: 1, entries: 1, fingerprint: 'a', by: 'KS' },
  ...{ made: '2026-11-10 10:00:00', state: 'made', seenEntries: 0, history: [] },
};
const COUNTER = { centreNumber: '99999', board: '72', now: '2026-11-10 10:00:00', elsewhere: [] } as const;

test('very many files of one number are counted at once, in their order', () => {
  const files = Array.from({ length: 100_000 }, (_, at) => ({ ...FILE, fingerprint: `${at}` }));
  const before = process.cpuUsage();
  const { next, used } = sequencesOf({ ...NO_REGISTER, files }, COUNTER);
  const { user, system } = process.cpuUsage(before);
  expect(next).toBe(2);
  expect(used.get(1)).toEqual(files);
  // Copied for each that comes they took a minute.
  expect((user + system) / 1e6).toBeLessThan(5);
});
