import { memoizeBy, NO_OPTION, REGISTRATION_MONTH, type Series, type RequestedOption } from '../entries';
import { BUILT_IN_PACKS } from './packs/built-in-pack';
import { joinPacks, type JoinedPack } from './packs/join-packs';
import { packsInUse } from './packs/packs-in-use';
import { aloneUnitsOf } from './resolve/written-codes';
import { loadBasedata } from './basedata/load-basedata';
import type { Family } from './family';
import { givenSource } from './file/given';
import { timetablesIn } from './file/timetables-in';
import type { LoadReport } from './load-report';
import { subjectKey, mergeExaminedUnits } from './merge/merge-examined-units';
import { assumedPolicy, mergePolicies, suitesWithoutPolicy } from './merge/merge-policies';
import { mandatoryUnits, mergeQualifications, qualificationCodes } from './merge/merge-qualifications';
import type { Option, Qualification } from './option';
import type { OptionSet } from './basedata/option-set';
import { unitKey } from './basedata/option-index';
import type { Pack } from './packs/pack-schema';
import type { Policy } from './policy';
import { lateWithoutDeadline } from './merge/late-without-deadline';
import { namedBasedata } from './merge/named-basedata';
import { timetableRemarks } from './merge/timetable-remarks';
import { examinationFinder, timetablesBeside, timetablesUsed, type Timetable } from './timetable';
import { oneFile } from './merge/one-file';
import { NO_LAST_DATES } from './last-dates';
import { mergeLastDates } from './merge/merge-last-dates';
import { publishedDates } from './merge/published-dates';
import { publishedFees, type Priced } from './merge/published-fees';
import type { Reference } from './reference';
import type { ReferenceFile } from './file/reference-file-schema';
import { unusedValues } from './merge/unused-values';
import { lookups } from './resolve/lookups';
import { resolveWanted } from './resolve/resolve';
import type { SheetValues } from './sheets/read-tables';

const NO_SHEETS: SheetValues = { given: [], invalid: [] };

/** What a reference is made of; each part overrides those before it. */
export interface ReferenceParts {
  /** Left out: those that the product brings along. */
  readonly packs?: readonly [Pack, ...Pack[]];
  /** As `readBasedata` gives them: annual basedata and that of examination series, of any board. */
  readonly basedata: readonly OptionSet[];
  /** In the order in which they were given. */
  readonly timetables?: readonly Timetable[];
  /** The officer's own values. */
  readonly file?: ReferenceFile;
  /** What the Reference sheets of the workbook give; where two give the same, the later counts. */
  readonly sheets?: SheetValues;
}

/**
 * Puts together what is known. Throws ReferenceFileError where the reference file lacks something that only shows beside
 * the pack: an added qualification without its level, a new suite without a whole policy.
 */
export function buildReference({
  packs = BUILT_IN_PACKS,
  basedata: sets,
  timetables: given = [],
  file: officersFile = {},
  sheets = NO_SHEETS,
}: ReferenceParts): {
  reference: Reference;
  report: LoadReport;
} {
  const everyPolicy = mergePolicies(joinPacks(packs), [officersFile, ...sheets.given]);
  const { used, suitesNotUsed, familyNotUsed } = packsInUse(packs, everyPolicy);
  const pack = joinPacks(used);
  const sheetFile = oneFile(sheets.given);
  const file = sheets.given.length === 0 ? officersFile : oneFile([officersFile, sheetFile]);
  const boards = pack.boards.map(({ value }) => value);
  const knownQualifications = qualificationCodes(pack, file);
  const alone = aloneUnitsOf(pack.families, pack);
  const basedata = loadBasedata(sets, boards, {
    knownQualifications,
    alone,
    feesChecked: file.basedataFeesChecked ?? [],
  });
  const unitOptions = basedata.options.filter(({ kind }) => kind === 'unit');
  const merged = mergeQualifications(pack, basedata.options, file);
  const { qualifications } = merged;
  const allTimetables = [...timetablesBeside(given, timetablesIn(officersFile)), ...given];
  const timetables = timetablesUsed(allTimetables);
  const units = mergeExaminedUnits(pack, { timetables, unitOptions }, qualifications, file);
  const off = new Set(suitesNotUsed.map(({ suite }) => suite));
  const policies = new Map([...everyPolicy].filter(([suite]) => !off.has(suite)));
  const standIn = policyStandIn(pack, policies);
  const lookup = lookups(basedata, qualifications, units.lists.values(), {
    families: pack.families,
    alone,
    certifies(code, month) {
      const policy = policies.get(qualifications.get(code)?.suite ?? '');
      if (!policy?.certificateByEntry.value) return false;
      return [...policy.unitSeriesMonths.value, ...(policy.moderatedUnitSeriesMonths?.value ?? [])].includes(month);
    },
  });
  const datesOf = publishedDates(pack, [officersFile, sheetFile]);

  const lettered = (kind: 'registration' | 'unit', series: Series): Series => {
    const loaded = lookup.seriesOptions(kind, series);
    return (loaded.length === 1 ? loaded[0]?.series : undefined) ?? series;
  };
  const registrationOf = ({ qualificationCode, qualification, series }: Priced) => {
    const annual = series && {
      month: REGISTRATION_MONTH,
      letter: null,
      year: series.month >= REGISTRATION_MONTH ? series.year : series.year - 1,
    };
    const key = unitKey(qualificationCode ?? '', '');
    const options = lookup.seriesOptions('registration', annual).flatMap(({ byUnit }) => byUnit.get(key) ?? []);
    return { option: options.length === 1 ? (options[0] ?? null) : null, qualification };
  };
  const policyOf: Reference['policy'] = ({ qualification }) =>
    (qualification && policies.get(qualification.suite)) ?? standIn;
  const datesOfFirst = memoizeBy(seriesKey, (series: Series) => datesOf(lettered('unit', series), null));
  const datesOfAnother = memoizeBy(
    (series: Series, suite: string | null) => `${seriesKey(series)} ${suite ?? ''}`,
    (series, suite) => datesOf(lettered('unit', series), suite),
  );
  const fees = publishedFees(pack, file, registrationOf);
  const isOfSuiteNotUsed = ({ option, qualificationCode }: Priced): boolean =>
    familyNotUsed({ ...NO_OPTION, code: option?.code ?? qualificationCode ?? '' }) !== null;
  const mandatory = mandatoryUnits(pack, file);
  const lastDates = mergeLastDates(pack, file);

  const reference: Reference = {
    basedata: basedata.sets.filter(({ used }) => used),
    options: basedata.options,
    qualifications: [...qualifications.values()],
    disallowed: basedata.disallowed,
    centre: {
      number: file.centre?.number ?? null,
      name: file.centre?.name ?? null,
      postcode: file.centre?.postcode ?? null,
      source: file.centre === undefined ? '' : givenSource(file, file.centre),
    },
    approvals: file.approvals?.map(({ subject, level }) => ({ subject, level: level ?? null })) ?? null,
    policies: [...policies.values()],
    examinedUnitLists: [...units.lists.values()],
    titlesWithoutCode: pack.titlesWithoutCode,
    feeItems: pack.fees,
    lateFees: fees.lateFees,
    timetables,
    invalidValues: sheets.invalid,
    boards: pack.boards,
    resolve: memoizeBy(
      wishKey,
      (wanted, series, annual) => resolveWanted(lookup, wanted, series, annual),
      ANSWERS_KEPT,
    ),
    qualification: (code) => qualifications.get(code) ?? null,
    optionsOfCode: (code) => basedata.byCode.get(code) ?? [],
    examinedUnits: (code) => {
      const qualification = qualifications.get(code);
      const list = qualification && units.lists.get(subjectKey(qualification));
      return list?.complete.value ? list.units : null;
    },
    mandatoryUnits: (code) => mandatory.get(code) ?? null,
    lastDates: (code) => lastDates.get(code) ?? NO_LAST_DATES,
    seriesDates: (series, suite = null) => (pack.isOfAnother(suite) ? datesOfAnother : datesOfFirst)(series, suite),
    fee: memoizeBy(feeKey, (entry: Priced) => (isOfSuiteNotUsed(entry) ? null : fees.fee(entry))),
    lateFee: (resolution, stage) => fees.lateFee(resolution, stage, policyOf(resolution)),
    policy: policyOf,
    examination: examinationFinder(timetables),
    families: pack.families,
    suitesNotUsed,
    familyNotUsed,
    family: (suite) => familyIn(pack, suite),
  };
  const suites = suitesWithoutPolicy(policies, suitesOf(qualifications), standIn.suite);
  const unused = [
    ...unusedValues(file, { ...reference, qualifications }),
    ...lateWithoutDeadline(officersFile, reference),
    ...namedBasedata(officersFile, basedata.sets),
  ];
  const remarks = [
    ...timetableRemarks(allTimetables, timetables, qualifications),
    ...basedata.remarks,
    ...merged.remarks,
    ...units.remarks,
    ...suites,
    ...unused,
  ];
  return { reference, report: { sets: basedata.sets, changes: basedata.changes, remarks } };
}

/** A suite that only the officer's file knows goes by its own name, and otherwise as the first family does. */
function familyIn({ families: [first, ...more] }: JoinedPack, suite: string): Family {
  return [first, ...more].find(({ suites }) => suites.includes(suite)) ?? { ...first, title: suite, suites: [suite] };
}

function suitesOf(qualifications: ReadonlyMap<string, Qualification>): string[] {
  return [...qualifications.values()].map(({ suite }) => suite);
}

/** More than any real list asks for; a list of nothing but wrong codes must not fill the memory. */
const ANSWERS_KEPT = 10_000;

function seriesKey(series: Series | null): string {
  return series === null ? '' : `${series.year} ${series.month} ${series.letter ?? ''}`;
}

function wishKey({ code, qualification, unit, qan }: RequestedOption, series: Series | null, annual: Series): string {
  return `${code}|${qualification}|${unit}|${qan}|${seriesKey(series)}|${seriesKey(annual)}`;
}

/** The fee of an option is the same for all its entries, and so is that of a kind and qualification without one. */
function feeKey({ option, kind, isCertification, qualificationCode, qualification }: Priced): Option | string {
  const { suite = '', level = '', size = '' } = qualification ?? {};
  return (
    option ?? `${kind}|${isCertification ? 'certification' : ''}|${qualificationCode ?? ''}|${suite}|${level}|${size}`
  );
}

/** The policy for entries whose qualification is not known. */
function policyStandIn(pack: JoinedPack, policies: ReadonlyMap<string, Policy>): Policy {
  const policy = policies.get(pack.defaultSuite);
  if (!policy) throw new Error(`The pack "${pack.title}" has no policy for its own default suite.`);
  return assumedPolicy(policy);
}
