import { fileDay, type Day } from './days';
import type { Person } from './sheet';
import { seriesFileCode, unitOption, type Series } from './world';

/** A line of a results file: a grade, or an absence. */
export interface Result {
  readonly who: number;
  readonly code: string;
  readonly unit: string;
  readonly series: Series;
  readonly grade: string | null;
}

/** A results file of one series, as the awarding body knows the people; layout in docs/files.md, R1 to R9. */
export function resultsFile(series: Series, results: readonly Result[], people: readonly Person[], day: Day): string {
  const line = (text: string): string => text.padEnd(61);
  const at = `99999${'72'}${seriesFileCode(series)}`;
  const count = (number: number): string => String(number).padStart(7, '0');
  const details = results.map(({ who, code, unit, grade }) => {
    const person = people[who];
    if (!person) throw new Error(`There is no person ${who}.`);
    const outcome = grade === null ? `${' '.repeat(8)}A` : grade;
    const { number, uci, uln } = person;
    return `R599999${number}${uci.padEnd(13)}${uln.padEnd(10)}${unitOption(code, unit)}${unitOption(code, unit)}1${outcome}`;
  });
  return [
    line(`R1${at}SMODEL  1  14`),
    line(`R3${at}001ZZ99 9ZZ`),
    ...details.map(line),
    line(`R799999${count(details.length + 2)}${fileDay(day)}`),
    line(`R999999${count(details.length + 4)}0000001`),
    '',
  ].join('\r\n');
}

export function resultsName(sequence: number): string {
  return `R9999972.X${String(sequence).padStart(2, '0')}`;
}
