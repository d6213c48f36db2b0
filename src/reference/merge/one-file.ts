import { seriesCode } from '../../entries';
import { DATE_NAMES } from '../explain/date-words';
import { feeTarget } from '../file/fee-target';
import { givenSource } from '../file/given';
import type { ReferenceFile } from '../file/reference-file-schema';
import { isByLevel, POLICY_ITEM_NAMES, type PolicyChanges } from '../policy';

type Ends = NonNullable<ReferenceFile['lastDates']>[number];
type Dates = NonNullable<ReferenceFile['seriesDates']>[number];

/**
 * Several files as one. Of two values for the same thing that of the later file counts; every item says where it comes from. What a file
 * says of itself, its format and its year, is not among it.
 */
export function oneFile(files: readonly ReferenceFile[]): ReferenceFile {
  const all = <Item>(itemsOf: (file: ReferenceFile) => readonly Item[] | undefined): Item[] | undefined =>
    files.some((file) => itemsOf(file) !== undefined) ? files.flatMap((file) => itemsOf(file) ?? []) : undefined;
  const sourced = <Item extends { readonly source?: string | undefined }>(
    itemsOf: (file: ReferenceFile) => readonly Item[] | undefined,
  ): (Item & { source: string })[] | undefined =>
    all((file) => itemsOf(file)?.map((item) => ({ ...item, source: givenSource(file, item) })));
  return {
    centre: centreIn(files),
    seriesDates: datesIn(sourced(({ seriesDates }) => seriesDates)),
    fees: lastOf(
      sourced(({ fees }) => fees),
      feeTarget,
    ),
    lateFees: lastOf(
      sourced(({ lateFees }) => lateFees),
      ({ stage }) => stage,
    ),
    basedataFeesChecked: lastOf(
      all(({ basedataFeesChecked }) => basedataFeesChecked),
      (kind) => kind,
    ),
    policy: policyIn(files),
    approvals: lastOf(
      all(({ approvals }) => approvals),
      ({ subject, level }) => `${subject.toLowerCase()} ${level ?? ''}`,
    ),
    qualifications: lastOf(
      sourced(({ qualifications }) => qualifications),
      ({ code }) => code,
      (before, after) => ({ ...before, ...after }),
    ),
    units: lastOf(
      sourced(({ units }) => units),
      ({ suite, level, subject, unit }) => [suite, level, subject.toLowerCase(), unit].join(' '),
    ),
    mandatoryUnits: lastOf(
      sourced(({ mandatoryUnits }) => mandatoryUnits),
      ({ qualification }) => qualification,
    ),
    lastDates: endsIn(sourced(({ lastDates }) => lastDates)),
    completeUnitLists: lastOf(
      sourced(({ completeUnitLists }) => completeUnitLists),
      ({ suite, level, subject }) => [suite, level, subject.toLowerCase()].join(' '),
    ),
    timetables: lastOf(
      all(({ timetables }) => timetables),
      ({ series }) => seriesCode(series),
    ),
    basedata: lastOf(
      all(({ basedata }) => basedata),
      ({ series, board }) => `${seriesCode(series)} ${board}`,
    ),
  };
}

/** Of items for the same thing the last, or what it makes of the one before; in the order of the first of each. */
function lastOf<Item>(
  items: readonly Item[] | undefined,
  keyOf: (item: Item) => string,
  join: (before: Item, after: Item) => Item = (_, after) => after,
): Item[] | undefined {
  if (items === undefined) return undefined;
  const byKey = new Map<string, Item>();
  for (const item of items) {
    const before = byKey.get(keyOf(item));
    byKey.set(keyOf(item), before === undefined ? item : join(before, item));
  }
  return [...byKey.values()];
}

/** The last day of each name of a series; those from one source are one item. */
function datesIn(items: readonly (Dates & { source: string })[] | undefined): Dates[] | undefined {
  const single = items?.flatMap(({ series, source, ...dates }) =>
    DATE_NAMES.flatMap((name) => {
      const day = dates[name];
      return day === undefined ? [] : [{ series, source, name, day }];
    }),
  );
  const last = lastOf(single, ({ series, name }) => `${seriesCode(series)} ${name}`);
  const itemsBySource = last?.map(({ series, source, name, day }): Dates => ({ series, [name]: day, source }));
  return lastOf(
    itemsBySource,
    ({ series, source = '' }) => `${seriesCode(series)} ${source}`,
    (before, after) => ({ ...before, ...after }),
  );
}

/** The last date of each name of a qualification, as `datesIn` has those of a series. */
function endsIn(items: readonly (Ends & { source: string })[] | undefined): Ends[] | undefined {
  const single = items?.flatMap(({ qualification, source, ...ends }) =>
    Object.entries(ends).flatMap(([name, end]) => (end === undefined ? [] : [{ qualification, source, [name]: end }])),
  );
  const last = lastOf<Ends>(single, (item) => `${item.qualification} ${Object.keys(item).join(' ')}`);
  return lastOf(
    last,
    ({ qualification, source = '' }) => `${qualification} ${source}`,
    (before, after) => ({ ...before, ...after }),
  );
}

/** The sources of several, each once. */
function sourcesOf(sources: readonly (string | undefined)[]): string {
  return [...new Set(sources.flatMap((source) => source?.split('; ') ?? []))].join('; ');
}

function centreIn(files: readonly ReferenceFile[]): ReferenceFile['centre'] {
  return files.reduce<ReferenceFile['centre']>((before, file) => {
    const { centre } = file;
    if (centre === undefined) return before;
    return { ...before, ...centre, source: sourcesOf([before?.source, givenSource(file, centre)]) };
  }, undefined);
}

function policyIn(files: readonly ReferenceFile[]): Record<string, PolicyChanges> | undefined {
  const policies: Record<string, PolicyChanges> = {};
  for (const file of files) {
    for (const [suite, changes] of Object.entries(file.policy ?? {})) {
      const before = policies[suite];
      const levels = POLICY_ITEM_NAMES.filter(isByLevel)
        .filter((name) => changes[name] !== undefined)
        .map((name) => [name, { ...before?.[name], ...changes[name] }] as const);
      const source = sourcesOf([before?.source, givenSource(file, changes)]);
      policies[suite] = { ...before, ...changes, ...Object.fromEntries(levels), source };
    }
  }
  return Object.keys(policies).length === 0 ? undefined : policies;
}
