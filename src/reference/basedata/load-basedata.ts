import { addAll, compareSeries, seriesCode } from '../../entries';
import type { OptionSet } from './option-set';
import { compareBasedata, type BasedataChanges } from './compare-basedata';
import { remark, type LoadRemark, type ReadBasedata } from '../load-report';
import { addTo, indexOptions, type SeriesOptions } from './option-index';
import type { DisallowedPair, EntryKind, Option } from '../option';
import { kindOfSeries, readOptions, type OptionReading } from './read-options';

/** Basedata made ready: each series once, and of the boards that entries are made to. */
export interface Basedata {
  /** Oldest series first. */
  readonly loaded: readonly (SeriesOptions & { readonly kind: EntryKind })[];
  readonly options: readonly Option[];
  readonly disallowed: readonly DisallowedPair[];
  /** The options of all boards by code. */
  readonly byCode: ReadonlyMap<string, readonly Option[]>;
  readonly sets: readonly ReadBasedata[];
  readonly changes: readonly BasedataChanges[];
  readonly remarks: readonly LoadRemark[];
}

/** Where a code stands in several languages, the English title is kept. */
const LANGUAGES_LAST_WINS = ['C', 'B', '_'];

/** Puts sets together by board and series: where versions of one series differ, the newest has the last word. */
export function loadBasedata(sets: readonly OptionSet[], boards: readonly string[], reading: OptionReading): Basedata {
  const groups = new Map<string, OptionSet[]>();
  for (const set of sets.flatMap(versionsOf)) addTo(groups, `${set.board} ${seriesCode(set.series)}`, set);
  const loaded: (SeriesOptions & { kind: EntryKind })[] = [];
  const byCode = new Map<string, Option[]>();
  const disallowed: DisallowedPair[] = [];
  const read: ReadBasedata[] = [];
  const changes: BasedataChanges[] = [];
  const remarks: LoadRemark[] = [];
  for (const group of [...groups.values()].sort(byTime)) {
    const versions = group.sort(byVersion);
    const joined = joinVersions(versions);
    if (!joined) continue;
    const isOfBoards = boards.includes(joined.board);
    const missing = isOfBoards ? missingOptions(joined) : null;
    const used = isOfBoards && missing === null;
    const found = readOptions(joined, reading);
    for (const option of found.options) addTo(byCode, option.code, option);
    const kind = kindOfSeries(joined.series);
    const { series, board, version, produced, files } = joined;
    read.push({ series, board, kind, version, produced, options: found.options.length, files, used, missing });
    if (used) {
      loaded.push({ ...indexOptions(series, withDropped(found.options, versions)), kind });
      addAll(disallowed, disallowedPairs(joined));
      addAll(remarks, versionRemarks(versions), found.remarks, severalRegistrations(joined, found.options));
      addAll(changes, versionChanges(versions));
    } else if (isOfBoards) {
      remarks.push(remark('options-missing', { set: `${seriesCode(series)} board ${board}`, file: missing ?? '' }));
    } else {
      const slots = { set: seriesCode(series), board, boards: boards.join(', ') };
      remarks.push(
        remark(
          'other-board',
          slots,
          found.options.map(({ code }) => code),
        ),
      );
    }
  }
  const options = loaded.flatMap((series) => [...series.byCode.values()]);
  return { loaded, options, disallowed, byCode, sets: read, changes, remarks };
}

/** The name of the file with the options of a set, where only others of its files were given: components, links, syllabuses. */
function missingOptions({ options, files, series, language, board, version }: OptionSet): string | null {
  const name = `O${seriesCode(series)}${language}${board}.X${version}`;
  const isThere = files.some((file) => /(?:^|[\\/])O[^\\/]*$/i.test(file));
  return options.length > 0 || isThere ? null : name;
}

/** A set that was made of several versions as a set for each; what is not options goes with the newest. */
function versionsOf(set: OptionSet): OptionSet[] {
  const { optionVersions = [], ...whole } = set;
  if (optionVersions.length < 2) return [set];
  const named = new Set(optionVersions.slice(0, -1).map(({ file }) => file));
  return optionVersions.map(({ version, file, options }, index) =>
    index < optionVersions.length - 1
      ? { ...whole, version, options, disallowed: [], files: [file] }
      : { ...whole, version, options, files: whole.files.filter((name) => !named.has(name)) },
  );
}

function byTime(one: readonly OptionSet[], other: readonly OptionSet[]): number {
  const [first] = one;
  const [second] = other;
  return first && second ? compareSeries(first.series, second.series) : 0;
}

function byVersion(one: OptionSet, other: OptionSet): number {
  const language = (set: OptionSet): number => LANGUAGES_LAST_WINS.indexOf(set.language);
  return language(one) - language(other) || Number(one.version) - Number(other.version);
}

/** One set of all versions: a newer version replaces by code, as other systems read basedata too. */
function joinVersions(versions: readonly OptionSet[]): OptionSet | null {
  const newest = versions.at(-1);
  if (!newest || versions.length === 1) return newest ?? null;
  const options = new Map(versions.flatMap((set) => set.options.map((option) => [option.code, option])));
  const disallowed = versions.flatMap((set) => set.disallowed ?? []);
  return { ...newest, options: [...options.values()], disallowed, files: versions.flatMap((set) => set.files) };
}

/** Options that a version had and the newest of the same language has not, marked so. */
function withDropped(options: readonly Option[], versions: readonly OptionSet[]): readonly Option[] {
  const newest = versions.at(-1);
  const earlier = versions.filter((set) => set !== newest && set.language === newest?.language);
  if (!newest || earlier.length === 0) return options;
  const current = new Set(newest.options.map(({ code }) => code));
  const former = new Set(earlier.flatMap((set) => set.options.map(({ code }) => code)));
  const isDropped = ({ code }: Option): boolean => former.has(code) && !current.has(code);
  return options.map((option) => (isDropped(option) ? { ...option, droppedBy: newest.version } : option));
}

function disallowedPairs({ disallowed = [], series }: OptionSet): DisallowedPair[] {
  return disallowed.map(({ firstCode, secondCode, file, line }) => ({
    codes: [firstCode, secondCode],
    series,
    confidence: 'confirmed',
    source: `${file} line ${line}`,
  }));
}

function versionPairs(versions: readonly OptionSet[]): [OptionSet, OptionSet][] {
  return versions.flatMap((after, index) => {
    const before = versions[index - 1];
    return before && before.language === after.language ? [[before, after] satisfies [OptionSet, OptionSet]] : [];
  });
}

function versionChanges(versions: readonly OptionSet[]): BasedataChanges[] {
  return versionPairs(versions).map(([before, after]) => compareBasedata(before, after));
}

function versionRemarks(versions: readonly OptionSet[]): LoadRemark[] {
  const newest = versions.at(-1);
  if (!newest || versions.length === 1) return [];
  const set = `${seriesCode(newest.series)} board ${newest.board}`;
  const named = versions.map(({ version, language }) =>
    language === '_' ? version : `${version} language ${language}`,
  );
  const removed = versionChanges(versions).filter((change) => change.removed.length > 0);
  return [
    remark('several-versions', { set, versions: named.join(', '), newest: named.at(-1) ?? '' }),
    ...removed.map(({ from, to, removed: codes }) => remark('code-removed', { set, from, to }, codes)),
  ];
}

function severalRegistrations(set: OptionSet, options: readonly Option[]): LoadRemark[] {
  if (kindOfSeries(set.series) !== 'registration') return [];
  const codes = new Map<string, string[]>();
  for (const { qualification, code } of options) if (qualification !== null) addTo(codes, qualification, code);
  const several = [...codes.values()].filter((list) => list.length > 1).flat();
  const name = `${seriesCode(set.series)} board ${set.board}`;
  return several.length > 0 ? [remark('several-registrations', { set: name }, several)] : [];
}
