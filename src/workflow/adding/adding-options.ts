import { groupBy, seriesName } from '../../entries';
import { subjectKey, type Qualification, type Reference } from '../../reference';
import { candidatesOf, type Joining } from '../../table';
import type { Check } from '../check';
import { comingSeries } from './coming-series';
import { addingWords } from '../words/adding';

/** What can be chosen where entries are added: plain data. */
export interface AddingOptions {
  /** The sheets that were checked. */
  readonly sheets: readonly AddingSheet[];
  /** Those of the sheets first, those that most take at the top. */
  readonly qualifications: readonly AddingQualification[];
  /** The names of the series to come, in the order of time. */
  readonly series: readonly string[];
  /** The one of them for which most of the units are; empty where there is none. */
  readonly usualSeries: string;
}

interface AddingSheet {
  readonly sheet: string;
  /** The qualification that most of its candidates take; empty where nobody takes any. */
  readonly usual: string;
  /** Each with the heading of its column. */
  readonly groups: readonly { readonly heading: string; readonly value: string; readonly candidates: number }[];
}

interface AddingQualification {
  readonly code: string;
  readonly words: string;
  /** Of the sheets, how many take it. */
  readonly candidates: number;
  readonly units: readonly { readonly unit: string; readonly title: string }[];
}

/** A column with more values than this tells no groups apart. */
const MOST_GROUPS = 60;

export function addingOptions({ tables, context: { reference, asOf, entries } }: Check): AddingOptions {
  const people = tables.map(({ sheet, list }) => ({
    sheet: sheet.name,
    candidates: candidatesOf({ list, reference, asOf }).filter(isStaying),
  }));
  const all = people.flatMap(({ candidates }) => candidates);
  const series = comingSeries({ reference, asOf });
  const wanted = entries.flatMap((one) => (one.kind === 'unit' && one.series !== null ? [seriesName(one.series)] : []));
  const usual = series.map((name) => ({ name, entries: wanted.filter((one) => one === name).length }));
  return {
    sheets: people.map(({ sheet, candidates }) => ({
      ...{ sheet, usual: usualOf(candidates), groups: groupsOf(candidates) },
    })),
    qualifications: qualificationsOf(reference, all),
    series,
    usualSeries: usual.sort((one, other) => other.entries - one.entries)[0]?.name ?? '',
  };
}

/** Whether a candidate has not left: something is asked for that is not withdrawn, or nothing at all. */
export function isStaying({ entries }: Joining): boolean {
  return entries.length === 0 || entries.some(({ entry }) => entry.status.standing !== 'withdrawn');
}

/** Whether a candidate takes a qualification. */
export function takes({ entries }: Joining, code: string): boolean {
  return entries.some((one) => one.qualificationCode === code && one.entry.status.standing !== 'withdrawn');
}

function usualOf(candidates: readonly Joining[]): string {
  const taken = candidates.flatMap(({ entries }) => [
    ...new Set(entries.flatMap(({ qualificationCode }) => qualificationCode ?? [])),
  ]);
  const [most] = [...groupBy(taken, (code) => code)].sort(([, one], [, other]) => other.length - one.length);
  return most?.[0] ?? '';
}

function groupsOf(candidates: readonly Joining[]): AddingSheet['groups'] {
  const all = candidates.flatMap(({ person }) => Object.entries(person.groups).filter(([, value]) => value !== ''));
  return [...groupBy(all, ([heading]) => heading)].flatMap(([heading, own]) => {
    const values = [...groupBy(own, ([, value]) => value)];
    if (values.length > MOST_GROUPS) return [];
    return values.map(([value, { length }]) => ({ heading, value, candidates: length })).sort(byValue);
  });
}

function byValue(one: { readonly value: string }, other: { readonly value: string }): number {
  return one.value < other.value ? -1 : 1;
}

function qualificationsOf(reference: Reference, candidates: readonly Joining[]): AddingQualification[] {
  return reference.qualifications
    .map((qualification) => ({
      code: qualification.code,
      words: addingWords.qualification(
        qualification.code,
        qualification.subject,
        qualification.size,
        qualification.level,
      ),
      candidates: candidates.filter((one) => takes(one, qualification.code)).length,
      units: unitsOf(reference, qualification),
    }))
    .sort((one, other) => other.candidates - one.candidates || (one.code < other.code ? -1 : 1));
}

/** The units that are entered for a qualification: those of the basedata, and those that are examined under its size. */
function unitsOf(reference: Reference, qualification: Qualification): AddingQualification['units'] {
  const lists = reference.examinedUnitLists.filter((list) => subjectKey(list) === subjectKey(qualification));
  const titles = new Map(lists.flatMap(({ units }) => units.map(({ unit, title }) => [unit, title] as const)));
  const ofSize = lists.flatMap(({ units }) =>
    units.filter(({ qualifications }) => qualifications === null || qualifications.includes(qualification.code)),
  );
  const options = reference.options.filter((one) => one.kind === 'unit' && one.qualification === qualification.code);
  const found = new Map<string, string>();
  for (const { unit, title } of options) if (unit !== null) found.set(unit, titles.get(unit) ?? title);
  for (const { unit, title } of ofSize) found.set(unit, title);
  return [...found].map(([unit, title]) => ({ unit, title })).sort((one, other) => (one.unit < other.unit ? -1 : 1));
}
