import { lineOf, takenBack, type RegisterLine } from '../../src/register';
import { details, fileLines, registerFrom, seriesOf } from './lines';

const ANN = details(1);
const FILE = { name: 'E9999972.X01', at: '2026-09-14 10:00:00', series: '9R26', states: ['sent', 'rejected'] } as const;
const later = { time: '2026-09-15 09:00:00', by: 'KS' } as const;
const lines = fileLines(FILE, [[ANN, '583500']]);
const [rejected] = lines.slice(-1);
const mistake = takenBack(rejected as RegisterLine, later);

test('a file that was marked as rejected by mistake is sent again, with its entries', () => {
  expect(registerFrom(lines)).toMatchObject({ files: [{ state: 'rejected' }], entries: [] });
  const { files, entries, problems } = registerFrom([...lines, mistake]);
  expect(files).toMatchObject([{ state: 'sent', history: [{ state: 'sent' }] }]);
  expect(entries).toMatchObject([{ code: '583500', fileState: 'sent' }]);
  expect(problems).toEqual([]);
});

test('what is marked again after a mistake counts', () => {
  const again = { ...(rejected as RegisterLine), time: '2026-09-16 09:00:00' } as const;
  expect(registerFrom([...lines, mistake, again]).files).toMatchObject([{ state: 'rejected' }]);
});

test('a withdrawal that was recorded by mistake is none; of two the later one is taken back', () => {
  const asked = (time: '2026-10-01 09:00:00' | '2026-10-02 09:00:00'): RegisterLine => ({
    ...lineOf('withdrawal', { time, by: 'KS' }),
    ...{ details: ANN, code: '583500', series: seriesOf('9R26'), note: 'left' },
  });
  const sent = fileLines({ ...FILE, states: ['sent'] }, [[ANN, '583500']]);
  const [first, second] = [asked('2026-10-01 09:00:00'), asked('2026-10-02 09:00:00')];
  const withdrawn = (some: readonly RegisterLine[]): unknown =>
    registerFrom([...sent, ...some]).entries.map(({ isWithdrawn, withdrawn: when }) => [isWithdrawn, when]);
  expect(withdrawn([first])).toEqual([[true, first.time]]);
  expect(withdrawn([first, takenBack(first, later)])).toEqual([[true, first.time]]);
  const after = { time: '2026-10-03 09:00:00', by: '' } as const;
  expect(withdrawn([first, takenBack(first, after)])).toEqual([[false, null]]);
  expect(withdrawn([first, second, takenBack(second, after)])).toEqual([[true, first.time]]);
});

test('a line that takes back what is not there changes nothing, and is told', () => {
  const { files, problems } = registerFrom([...lines.slice(0, -1), mistake]);
  expect(files).toMatchObject([{ state: 'sent' }]);
  expect(problems).toMatchObject([
    { about: 'lost', problem: 'it takes back a line that is not there, and was ignored', cells: [{ row: 7 }] },
  ]);
});

test('the line says what it takes back, so that the sheet can be read', () => {
  expect(mistake).toMatchObject({ what: 'taken-back', file: 'E9999972.X01', note: 'File rejected', ...later });
});
