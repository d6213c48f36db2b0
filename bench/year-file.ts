import { readBasedata } from '../src/edi';
import { formatPence } from '../src/entries';
import { parseReferenceFile, writeReferenceFile } from '../src/reference';
import { loadReference, yearFileOf } from '../src/workflow';
import { makeBasedata } from './make-edi';
import { expectOutcome, spread } from './run-process';

/*
 * Loading basedata and a year file, against reading the same basedata and doing nothing with it; reading the year file by itself, against
 * JSON.parse of the same text; and saving it, against JSON.stringify of the same content. In one process and in turn, by processor time;
 * ratios are round by round. Outcomes are checked.
 *
 *   npm run bench:year -- [options] [fees by option in the year file] [rounds]
 */

const options = Number(process.argv[2] ?? 100_000);
const fees = Number(process.argv[3] ?? 2_000);
const rounds = Number(process.argv[4] ?? 15);

const AS_OF = '2026-11-23';

/** Fees that nobody charges, the dates of two series, and rules. */
function yearFile(codes: readonly string[]): string {
  return JSON.stringify({
    ...{ format: 1, academicYear: '2026/27', source: 'made up', centre: { number: '99999' } },
    seriesDates: [
      { series: 'January 2027', deadline: '2026-10-21', lateUntil: '2026-11-20', veryLateUntil: '2026-12-11' },
      { series: 'June 2027', deadline: '2027-02-21', lateUntil: '2027-03-21', veryLateUntil: '2027-04-21' },
    ],
    fees: codes.map((option, index) => ({ option, amount: formatPence(1_000 + index) })),
    lateFees: [{ stage: 'late', amount: '£10.00' }],
    policy: { '2016': { registrationLeadDays: 1 } },
  });
}

/** Processor time in milliseconds; throws where anything else came of it. */
function timed(what: string, job: () => number, outcome: number): number {
  const before = process.cpuUsage();
  const came = job();
  const { user, system } = process.cpuUsage(before);
  expectOutcome(what, came, outcome);
  return (user + system) / 1_000;
}

function compare(
  title: string,
  names: readonly [string, string],
  jobs: readonly [() => number, () => number],
  outcome: number,
): void {
  const [base, own, ratios]: [number[], number[], number[]] = [[], [], []];
  for (let round = -2; round < rounds; round += 1) {
    globalThis.gc?.();
    const one = timed(names[0], jobs[0], outcome);
    globalThis.gc?.();
    const other = timed(names[1], jobs[1], outcome);
    if (round < 0) continue;
    base.push(one);
    own.push(other);
    ratios.push(other / one);
  }
  console.log(title);
  console.log(`  ${names[0].padEnd(34)} ${spread(base, 1)} ms`);
  console.log(`  ${names[1].padEnd(34)} ${spread(own, 1)} ms`);
  console.log(`  ${'ratio'.padEnd(34)} ${spread(ratios, 2)}`);
}

const basedata = makeBasedata(options);
const optionsOf = (): string[] => readBasedata(basedata).sets.flatMap((set) => set.options.map(({ code }) => code));
const text = yearFile(optionsOf().slice(0, fees));
const given = [{ name: 'year.json', text }];

compare(
  `${options} options and a year file of ${Math.round(text.length / 1_000)} KB, ${rounds} rounds, processor time`,
  ['reading the basedata', 'loading it with the year file'],
  [
    () => readBasedata(basedata).sets.reduce((sum, set) => sum + set.options.length, 0),
    () => loadReference({ basedata, given, asOf: AS_OF }).reference.options.length,
  ],
  options,
);

compare(
  'What the year file adds to it',
  ['loading the basedata alone', 'loading it with the year file'],
  [
    () => loadReference({ basedata, asOf: AS_OF }).reference.options.length,
    () => loadReference({ basedata, given, asOf: AS_OF }).reference.options.length,
  ],
  options,
);

const countJson = (json: { readonly fees: readonly unknown[] }): number => json.fees.length;
compare(
  'The year file by itself',
  ['JSON.parse', 'reading it'],
  [() => countJson(JSON.parse(text)), () => parseReferenceFile(text).fees?.length ?? 0],
  fees,
);

const loaded = loadReference({ basedata: [], given, asOf: AS_OF });
const saved = writeReferenceFile(parseReferenceFile(yearFileOf(loaded, AS_OF).text));
const content: unknown = JSON.parse(saved);
compare(
  'Saving it',
  ['JSON.stringify', 'saving all that is known'],
  [() => `${JSON.stringify(content, null, 2)}\n`.length, () => yearFileOf(loaded, AS_OF).text.length],
  saved.length,
);
