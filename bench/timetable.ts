import { readXlsx } from 'hucre/xlsx';
import { addDays } from '../src/entries';
import { CAMBRIDGE_TECHNICALS } from '../src/reference';
import { timetablesIn } from '../src/workflow';
import { readTableFile } from '../src/workbook/file';
import { makeTimetable, type TimetableLine } from '../test/make-timetable';
import { expectOutcome, spread } from './run-process';

/*
 * Loading a timetable, against reading the same workbook with a library and doing nothing with it. In one process and in turn, by
 * processor time, so that the machine's moods fall on both; ratios are round by round. Outcomes are checked.
 *
 *   npm run bench:timetable -- [papers of other qualifications] [rounds]
 */

const others = Number(process.argv[2] ?? 3_000);
const rounds = Number(process.argv[3] ?? 21);

/** Every examination whose sizes are known, on made-up days, among papers of other qualifications. */
function lines(): TimetableLine[] {
  const examinations = CAMBRIDGE_TECHNICALS.examinedUnits.flatMap(({ subject, units }) =>
    units.flatMap(({ unit, title, qualifications = [] }, index): TimetableLine[] => {
      if (qualifications.length === 0) return [];
      const name = `Unit ${unit.replace(/^0/, '')} ${title}`;
      return [[addDays('2027-05-17', index), qualifications.join(', '), `(${subject})`, name, 'AM', '1h 30m']];
    }),
  );
  const rest = Array.from({ length: others }, (_, index): TimetableLine => {
    const code = `J${String(100 + (index % 900))}/0${1 + (index % 3)}`;
    return [addDays('2027-05-17', index % 30), code, '(Another)', `Paper ${index + 1} of another`, 'PM', '2h 00m'];
  });
  return [...rest.slice(0, others / 2), ...examinations, ...rest.slice(others / 2)];
}

/** Processor time in milliseconds, and what came of it. */
async function timed(job: () => Promise<number>, outcome: number): Promise<number> {
  const before = process.cpuUsage();
  const came = await job();
  const { user, system } = process.cpuUsage(before);
  expectOutcome('timetable', came, outcome);
  return (user + system) / 1_000;
}

async function main(): Promise<void> {
  const given = lines();
  const bytes = await makeTimetable(given, { series: 'Jun-27' });
  const read = async (): Promise<number> => (await readXlsx(bytes)).sheets[0]?.rows.length ?? 0;
  const load = async (): Promise<number> => {
    const [timetable] = timetablesIn('timetable.xlsx', await readTableFile('timetable.xlsx', bytes));
    return (timetable?.examinations.length ?? 0) + (timetable?.others ?? 0);
  };
  const [reading, loading, ratios]: [number[], number[], number[]] = [[], [], []];
  for (let round = -3; round < rounds; round += 1) {
    const [one, other] = [await timed(read, given.length + 3), await timed(load, given.length)];
    if (round < 0) continue;
    reading.push(one);
    loading.push(other);
    ratios.push(other / one);
  }
  console.log(`${given.length} lines, ${Math.round(bytes.length / 1_000)} KB, ${rounds} rounds, processor time`);
  console.log(`  reading with hucre      ${spread(reading, 1)} ms`);
  console.log(`  loading the timetable   ${spread(loading, 1)} ms`);
  console.log(`  ratio                   ${spread(ratios, 2)}`);
}

void main();
