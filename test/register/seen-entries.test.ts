import {
  canBeTakenBack,
  lineOf,
  takenBack,
  undatedLine,
  type LineKind,
  type Moment,
  type RegisterLine,
} from '../../src/register';
import { expectedInvoice } from '../../src/table';
import { details, fileLines, registerFrom, seriesOf, type SentEntry } from './lines';

const FILE = { name: 'E9999972.X01', at: '2026-09-14 10:32:05', series: '9R26' } as const;
const ONE: SentEntry = [details(1), '583500'];
const TWO: SentEntry = [details(2), '583500'];

function about(what: LineKind, time: Moment, [who, code]: SentEntry = ONE): RegisterLine {
  const content = { details: who, code, series: seriesOf('9R26'), kind: 'registration' } as const;
  return { ...lineOf(what, { time, by: 'KS' }), ...undatedLine(what, content) };
}

function entriesOf(lines: readonly RegisterLine[]): string[] {
  return registerFrom(lines).entries.map(({ file, route, fileState, isWithdrawn }) =>
    [file, route, fileState, ...(isWithdrawn ? ['withdrawn'] : [])].join(' '),
  );
}

test('an entry of a file that was seen has been seen, and the file once all of its entries were', () => {
  const lines = [...fileLines(FILE, [ONE, TWO]), about('entry-seen', '2026-10-02 09:00:00')];
  const some = registerFrom(lines);
  expect(some.problems).toEqual([]);
  expect(some.files.map(({ state, seenEntries }) => [state, seenEntries])).toEqual([['made', 1]]);
  expect(entriesOf(lines)).toEqual(['E9999972.X01 file seen', 'E9999972.X01 file made']);
  const all = registerFrom([...lines, about('entry-seen', '2026-10-02 09:00:00', TWO)]);
  expect(all.files.map(({ state, seenEntries }) => [state, seenEntries])).toEqual([['seen', 2]]);
  // One that was withdrawn is not missed in Interchange.
  const withdrawn = registerFrom([...lines, about('withdrawal', '2026-10-03 09:00:00', TWO)]);
  expect(withdrawn.files.map(({ state }) => state)).toEqual(['seen']);
});

test('what was seen and no file carried is an entry of its own, and stays one where a file is said to be rejected', () => {
  const seen = about('entry-seen', '2026-10-02 09:00:00');
  expect(entriesOf([seen])).toEqual(['Interchange interchange seen']);
  expect(entriesOf([...fileLines({ ...FILE, states: ['rejected'] }, [ONE]), seen])).toEqual([
    'Interchange interchange seen',
  ]);
  expect(registerFrom([...fileLines({ ...FILE, states: ['rejected'] }, [ONE]), seen]).files[0]?.state).toBe('rejected');
});

test('an entry that was withdrawn is withdrawn, and one that was seen again after that is there again', () => {
  const seen = about('entry-seen', '2026-10-02 09:00:00');
  const withdrawal = about('withdrawal', '2026-10-03 09:00:00');
  const again = about('entry-seen', '2026-10-04 09:00:00');
  expect(entriesOf([...fileLines(FILE, [ONE]), seen, withdrawal])).toEqual(['E9999972.X01 file seen withdrawn']);
  expect(entriesOf([seen, withdrawal])).toEqual(['Interchange interchange seen withdrawn']);
  expect(entriesOf([...fileLines(FILE, [ONE]), seen, withdrawal, again])).toEqual([
    'E9999972.X01 file seen withdrawn',
    'Interchange interchange seen',
  ]);
});

test('a line that was a mistake is taken back, and needs who, what and series', () => {
  const seen = about('entry-seen', '2026-10-02 09:00:00');
  expect(canBeTakenBack(seen)).toBe(true);
  const lines = [...fileLines(FILE, [ONE]), seen, takenBack(seen, { time: '2026-10-05 09:00:00', by: 'KS' })];
  expect(entriesOf(lines)).toEqual(['E9999972.X01 file made']);
  expect(registerFrom(lines).problems).toEqual([]);
  expect(registerFrom([{ ...seen, code: '' }]).problems.map(({ problem }) => problem)).toEqual([
    'a line "Entry seen in Interchange" needs "Code"',
  ]);
});

test('what was entered in Interchange by hand is invoiced too, at a fee that is not known', () => {
  const register = registerFrom([
    about('entry-seen', '2026-10-02 09:00:00'),
    about('emailed', '2026-10-02 09:00:00', TWO),
  ]);
  expect(expectedInvoice(register)).toEqual([{ code: '583500', title: '', series: '9R26', entries: 1, amount: null }]);
});
