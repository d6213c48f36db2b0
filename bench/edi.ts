import { readBasedata, writeEntryFile, type NamedBytes, type WrittenFile } from '../src/edi';
import { OPTION, COMPONENT, LINK, SYLLABUS, CANDIDATE_ENTRIES, type RecordLayout } from '../src/edi/layouts';
import { makeBasedata, makeEntryFiles } from './make-edi';
import { expectOutcome, spread } from './run-process';

/*
 * Reading a basedata set and writing entry files, against merely splitting and joining the same text, and against cutting
 * it into fields or padding fields and joining them, without checking anything. In one process and in turn, so that the
 * machine's moods fall on all; ratios are round by round.
 *
 *   npm run bench:edi -- [options] [candidates] [rounds]
 */

const options = Number(process.argv[2] ?? 100_000);
const candidates = Number(process.argv[3] ?? 100_000);
const rounds = Number(process.argv[4] ?? 15);

const DETAILS: Readonly<Record<string, RecordLayout>> = { S: SYLLABUS, O: OPTION, L: LINK, C: COMPONENT };

/** What a result is counted by: records read or bytes written. */
type Job = () => number;

function splitLines(files: readonly NamedBytes[]): number {
  let lines = 0;
  for (const { bytes } of files) lines += new TextDecoder().decode(bytes).split('\r\n').length;
  return lines;
}

function splitFields(files: readonly NamedBytes[]): number {
  let records = 0;
  for (const { name, bytes } of files) {
    const fields = Object.entries(DETAILS[name.charAt(0)]?.fields ?? {});
    const found: Record<string, string>[] = [];
    for (const line of new TextDecoder().decode(bytes).split('\r\n')) {
      const record: Record<string, string> = {};
      for (const [field, { start, length }] of fields) record[field] = line.slice(start - 1, start - 1 + length).trim();
      found.push(record);
    }
    records += found.length;
  }
  return records;
}

function readAll(files: readonly NamedBytes[]): number {
  const { sets, problems } = readBasedata(files);
  if (problems.length > 0) throw new Error(problems[0]?.message);
  return sets.reduce(
    (sum, { options: some, links, components }) => sum + some.length + links.length + components.length,
    0,
  );
}

function joinLines(lines: readonly string[][]): number {
  let bytes = 0;
  for (const some of lines) bytes += new TextEncoder().encode(some.join('\r\n')).length;
  return bytes;
}

function joinFields(records: readonly (readonly string[])[][]): number {
  const fields = Object.values(CANDIDATE_ENTRIES.fields);
  let bytes = 0;
  for (const some of records) {
    const lines = some.map((values) =>
      fields.map(({ length }, index) => (values[index] ?? '').padEnd(length)).join(''),
    );
    bytes += new TextEncoder().encode(lines.join('\r\n')).length;
  }
  return bytes;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Runs jobs in turn and prints the time of the last as a ratio to each of the others. */
function compare(title: string, jobs: Readonly<Record<string, readonly [job: Job, outcome: number]>>): void {
  const times = new Map<string, number[]>(Object.keys(jobs).map((name) => [name, []]));
  for (let round = -2; round < rounds; round++) {
    for (const [name, [job, outcome]] of Object.entries(jobs)) {
      global.gc?.();
      const start = process.cpuUsage();
      const found = job();
      const { user, system } = process.cpuUsage(start);
      expectOutcome(name, found, outcome);
      // The first rounds let the engine translate the code and are not counted.
      if (round >= 0) times.get(name)?.push((user + system) / 1000);
    }
  }
  const [[ours, own] = ['', []], ...others] = [...times].reverse();
  console.log(`${title}, ${rounds} rounds, processor time, median (lowest to highest)`);
  for (const [name, some] of [...others].reverse()) {
    const ratios = own.map((time, index) => time / (some[index] ?? Number.NaN));
    console.log(
      `  ${name.padEnd(26)} ${median(some).toFixed(0).padStart(5)} ms; ${ours} takes ${spread(ratios)} times that`,
    );
  }
  console.log(`  ${ours.padEnd(26)} ${median(own).toFixed(0).padStart(5)} ms`);
}

const basedata = makeBasedata(options);
const megabytes = basedata.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1_000_000;
const lineCount = basedata.reduce((sum, { bytes }) => sum + bytes.filter((byte) => byte === 10).length + 1, 0);
compare(`Reading a basedata set of ${options} options with links and components, ${megabytes.toFixed(1)} MB`, {
  'split into lines': [() => splitLines(basedata), lineCount],
  'split into lines and fields': [() => splitFields(basedata), lineCount],
  readBasedata: [() => readAll(basedata), 3 * options],
});

const files = makeEntryFiles(candidates);
const written: WrittenFile[] = files.map(writeEntryFile);
const lines = written.map(({ bytes }) => new TextDecoder().decode(bytes).split('\r\n'));
expectOutcome('Candidates written', lines.flat().filter((line) => line.startsWith('E5')).length, candidates);
const fields = Object.values(CANDIDATE_ENTRIES.fields);
const width = fields.reduce((sum, { length }) => sum + length, 0);
const records = lines.map((some) =>
  some.map((line) => fields.map(({ start, length }) => line.slice(start - 1, start - 1 + length).trim())),
);
compare(`Writing ${files.length} entry files of ${candidates} candidates`, {
  'join lines': [() => joinLines(lines), written.reduce((sum, { bytes }) => sum + bytes.length, 0)],
  'pad fields and join': [
    () => joinFields(records),
    lines.reduce((sum, some) => sum + some.length * (width + 2) - 2, 0),
  ],
  writeEntryFile: [
    () => files.map(writeEntryFile).reduce((sum, { bytes }) => sum + bytes.length, 0),
    lines.flat().reduce((sum, line) => sum + line.length + 2, 0) - 2 * lines.length,
  ],
});
