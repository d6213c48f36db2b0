import {
  calendarDate,
  parseSeries,
  sameSeries,
  type CalendarDate,
  type Pence,
  type Series,
  type RequestedOption,
} from '../../src/entries';
import {
  CAMBRIDGE_TECHNICALS,
  familyOf,
  type Confidence,
  type EntryKind,
  type ExaminedUnit,
  type Examination,
  type ExaminedUnitList,
  type InvalidValue,
  type Known,
  NO_LAST_DATES,
  type LastDates,
  type LateFee,
  type LateStage,
  type LoadedBasedata,
  type Option,
  type Policy,
  type Qualification,
  type Reference,
  type Resolution,
  type SeriesDates,
  type Slot,
  type Timetable,
} from '../../src/reference';
import { examinationFinder } from '../../src/reference/timetable';

/** A value of these tests; nobody published it. */
export function known<T>(value: T, confidence: Confidence = 'confirmed'): Known<T> {
  return { value, confidence, source: `made up for tests, ${confidence}` };
}

export function series(text: string): Series {
  const read = parseSeries(text);
  if (read === null) throw new Error(`${text} is not a series.`);
  return read;
}

/** What a test wants to be otherwise than in the sample. */
export interface ReferenceChanges {
  /** Which basedata sets of the sample are loaded. */
  readonly loaded?: readonly ('9R26' | '6A27')[];
  readonly lateFees?: Partial<Record<LateStage, Pence>>;
  /** The stages of which a withdrawal gives the late fee back, or does not. */
  readonly lateFeesBack?: Partial<Record<LateFee['stage'], boolean>>;
  /** The last day for a refund of any series. */
  readonly refundUntil?: CalendarDate;
  /** The day on which the results of any series are out. */
  readonly results?: CalendarDate;
  /** How sure the dates are. */
  readonly datesAre?: Confidence;
  readonly unitListsAre?: Confidence;
  readonly mandatoryUnitsAre?: Confidence;
  readonly policy?: Partial<Policy>;
  readonly moreOptions?: readonly Option[];
  readonly timetables?: readonly Timetable[];
  readonly disallowed?: readonly (readonly [string, string])[];
  readonly invalidValues?: readonly InvalidValue[];
  /** The codes under which every examined unit is known to be entered; not known without it. */
  readonly unitsUnder?: readonly string[];
  /** By the qualification's code. */
  readonly lastDates?: Readonly<Record<string, Partial<LastDates>>>;
  /** Null: nobody says. */
  readonly centreNumber?: string | null;
  /** The fee of any entry; null: nobody published any. */
  readonly fee?: Known<Pence> | null;
}

function lateFeesOf({ lateFees, lateFeesBack = {} }: ReferenceChanges): LateFee[] {
  return (['late', 'very-late'] as const).flatMap((stage) => {
    const [fee, back] = [lateFees?.[stage], lateFeesBack[stage]];
    return fee === undefined ? [] : [{ stage, fee: known(fee), refundable: back === undefined ? null : known(back) }];
  });
}

const FAMILY = familyOf(CAMBRIDGE_TECHNICALS);

const CODES: readonly (readonly [code: string, suite: string, subject: string, size: string])[] = [
  ['05834', '2016', 'Business', 'Certificate'],
  ['05835', '2016', 'Business', 'Extended Certificate'],
  ['05838', '2016', 'IT', 'Certificate'],
  ['05839', '2016', 'IT', 'Extended Certificate'],
  ['05347', '2012', 'IT', 'Certificate'],
  // Each is unusual in one way: see below.
  ['05840', '2016', 'IT', 'Introductory Diploma'],
  ['05843', '2016', 'Digital Media', 'Certificate'],
  ['05847', '2016', 'Applied Science', 'Extended Certificate'],
  ['05850', '2016', 'Performing Arts', 'Certificate'],
  ['05822', '2016', 'Engineering', 'Certificate'],
  ['05826', '2016', 'Sport and Physical Activity', 'Certificate'],
];
const DROPPED_BY_NEWEST = '584000';
const NOT_APPROVED = 'Digital Media';
const FEE_NOT_KNOWN = '05847';
const OTHER_FEE_IN_BASEDATA = '585000';
const LEAD_DAYS = { subject: 'Engineering', days: 30 };
/** Made up: the last registration is on 31 December 2026. */
const ENDING: { readonly code: string; readonly day: CalendarDate } = { code: '05826', day: '2026-12-31' };
const MANDATORY = { code: '05835', units: ['01', '02'] };
const MAY_NOT_GO_TOGETHER: readonly [string, string] = ['583402', '583901'];
const OTHER_BOARDS_CODE = 'J83001';

const EXAMINED: Readonly<Record<string, readonly string[]>> = { Business: ['01', '02', '03'], IT: ['01', '02'] };

function qualifications(): Qualification[] {
  return CODES.map(([code, suite, subject, size]) => ({
    ...{ code, suite, level: 3, subject, size, glh: null, confidence: 'confirmed', source: 'made up for tests' },
    qan: code === '05835' ? known('60176994') : null,
  }));
}

export function option(code: string, inSeries: string, board = '72'): Option {
  const unit = code.slice(4) === '00' ? null : code.slice(4);
  return {
    ...{
      code,
      kind: unit === null ? 'registration' : 'unit',
      series: series(inSeries),
      board,
      title: `Option ${code}`,
    },
    ...{ qualification: `0${code.slice(0, 4)}`, unit, qan: null, fee: null, source: 'made up for tests' },
  };
}

function sampleOptions(): Option[] {
  const codes = CODES.map(([code]) => code.slice(1));
  const units = ['583401', '583402', '583501', '583502', '583503', '583801', '583901', '583902', '534701', '582201'];
  const registrations = codes.map((code) => option(`${code}00`, '9R26'));
  return [
    ...registrations.map((one) => (one.code === DROPPED_BY_NEWEST ? { ...one, droppedBy: '02' } : one)),
    ...units.map((code) => option(code, '6A27')),
  ].map((one) => (one.code === OTHER_FEE_IN_BASEDATA ? { ...one, fee: known(900) } : one));
}

export function samplePolicy(suite: string): Policy {
  const is2016 = suite === '2016';
  return {
    suite,
    inUse: known(true),
    certificateByEntry: known(false),
    unitEntries: known(is2016),
    unitSeriesMonths: known([1, 6]),
    moderatedUnitSeriesMonths: null,
    includedAttempts: known(1),
    furtherAttempts: { 3: known(2) },
    unitGrades: is2016 ? { 3: known(['D', 'M', 'P', 'R', 'U']) } : {},
    summersToEnd: is2016 ? { 2: known(0), 3: known(1) } : {},
    registrationFirst: known(is2016),
    registrationPer: known('size'),
    registrationLeadDays: null,
    approvalFirst: known(true),
    registrationOrUnits: known(!is2016),
    absenceIsAttempt: known(false),
    absenceUsesIncluded: known(true),
    hardshipRefundDays: known(7),
    lateFeesFor: known(['unit']),
    amendmentEmail: known('nobody@example.org'),
  };
}

/** Made-up dates: January 2027 with every stage, June 2027 and January 2028 with a deadline only. */
function sampleDates(of: Series, sure: Confidence): SeriesDates {
  const none = { deadline: null, lateUntil: null, veryLateUntil: null, refundUntil: null, results: null };
  const day = (date: CalendarDate): Known<CalendarDate> => known(date, sure);
  if (sameSeries(of, series('June 2027'))) return { ...none, series: of, deadline: day('2027-02-21') };
  if (sameSeries(of, series('January 2028'))) return { ...none, series: of, deadline: day('2027-10-21') };
  if (!sameSeries(of, series('January 2027'))) return { ...none, series: of };
  const stages = { deadline: day('2026-10-21'), lateUntil: day('2026-11-04'), veryLateUntil: day('2026-11-30') };
  return { ...none, series: of, ...stages };
}

/** A reference in memory, small enough to be seen whole, with the real one's behaviour where rules ask for it. */
export function examination(subject: string, unit: string, qualifications: readonly string[], slot: Slot): Examination {
  const said = { series: series('June 2027'), subject, unit, title: 'Made up', source: 'made up for tests' };
  return { ...said, qualifications, slot };
}

export function timetable(...examinations: readonly Examination[]): Timetable {
  const said = { file: 'made up for tests', title: 'Cambridge Technicals', series: series('June 2027') };
  return { ...said, examinations, others: 0, remarks: [] };
}

/** Two papers in one session: unit 03 of Business and unit 02 of IT. */
const SAMPLE_TIMETABLE = timetable(
  examination('Business', '03', ['05834', '05835'], { day: '2027-05-18', session: 'PM', minutes: 90 }),
  examination('IT', '02', ['05838', '05839'], { day: '2027-05-18', session: 'PM', minutes: 60 }),
);

export function testReference(changes: ReferenceChanges = {}): Reference {
  const sets = changes.loaded ?? ['9R26', '6A27'];
  const isLoaded = (kind: EntryKind, of: Series): boolean =>
    sets.some((set) => sameSeries(series(set), of) && (set === '9R26') === (kind === 'registration'));
  const all = [...sampleOptions(), ...(changes.moreOptions ?? [])];
  const options = all.filter((one) => isLoaded(one.kind, one.series));
  const list = qualifications();
  const qualification = (code: string): Qualification | null => list.find((one) => one.code === code) ?? null;
  const lists = Object.entries(EXAMINED).map(([subject, examined]): ExaminedUnitList => {
    const unit = {
      level: 3,
      subject,
      confidence: 'likely',
      source: 'made up for tests',
      glh: null,
      qualifications: changes.unitsUnder ?? null,
    } as const;
    const units = examined.map((number): ExaminedUnit => ({ ...unit, unit: number, title: `Unit ${number}` }));
    const complete = known(true, changes.unitListsAre ?? 'confirmed');
    return { suite: '2016', level: 3, subject, complete, units, moderatedUnits: [], titlesWithoutNumber: [] };
  });
  const units = (code: string): readonly ExaminedUnit[] | null => {
    const found = qualification(code);
    return lists.find(({ suite, subject }) => suite === found?.suite && subject === found.subject)?.units ?? null;
  };

  const fee = changes.fee === undefined ? known(1000) : changes.fee;

  function resolve(wanted: RequestedOption, asked: Series | null, registrationSeries: Series): Resolution {
    const ofCode = all.filter(({ code }) => code === wanted.code);
    const ofQan = list.find(({ qan }) => wanted.qan !== '' && qan?.value === wanted.qan);
    const qualificationCode = wanted.qualification || (ofCode[0]?.qualification ?? ofQan?.code ?? null);
    const unit = wanted.unit || (ofCode[0]?.unit ?? null);
    const kind = unit === null ? 'registration' : 'unit';
    const annual = asked?.month === registrationSeries.month ? asked : registrationSeries;
    const target = unit === null ? annual : asked;
    const inTarget = (one: Option): boolean => target !== null && one.kind === kind && sameSeries(one.series, target);
    const inSeries = options.filter(inTarget);
    const exact = inSeries.filter(({ code }) => code === wanted.code);
    const meant =
      exact.length > 0 ? exact : inSeries.filter((o) => o.qualification === qualificationCode && o.unit === unit);
    const found = qualificationCode === null ? null : qualification(qualificationCode);
    return {
      kind,
      isCertification: false,
      series: meant[0]?.series ?? inSeries[0]?.series ?? target,
      option: meant.length === 1 ? (meant[0] ?? null) : null,
      alternatives: meant.length > 1 ? meant : [],
      basedataLoaded: target !== null && isLoaded(kind, target),
      qualificationCode,
      qualification: found,
      unit,
      examinedUnit: units(qualificationCode ?? '')?.find((one) => one.unit === unit) ?? null,
      title: `${found ? `${found.subject} ${found.size}` : (qualificationCode ?? wanted.code)}${unit ? ` unit ${unit}` : ''}`,
    };
  }

  const timetables = changes.timetables ?? [SAMPLE_TIMETABLE];
  return {
    suitesNotUsed: [],
    familyNotUsed: () => null,
    examination: examinationFinder(timetables),
    basedata: sets.map((set): LoadedBasedata => ({
      ...{
        series: series(set),
        board: '72',
        version: '01',
        produced: calendarDate(2026, 9, 1),
        options: options.length,
        files: [],
      },
      kind: set === '9R26' ? 'registration' : 'unit',
    })),
    options,
    disallowed: (changes.disallowed ?? [MAY_NOT_GO_TOGETHER]).map((codes) => ({
      ...{ source: 'made up for tests', codes, series: series('6A27'), confidence: 'confirmed' },
    })),
    qualifications: list,
    centre: {
      number: changes.centreNumber === undefined ? '99999' : changes.centreNumber,
      name: null,
      postcode: null,
      source: 'made up',
    },
    ...{
      approvals: [...new Set(list.map(({ subject }) => subject))]
        .filter((subject) => subject !== NOT_APPROVED)
        .map((subject) => ({ subject, level: null })),
      examinedUnitLists: [],
      titlesWithoutCode: [],
      feeItems: [],
      lateFees: lateFeesOf(changes),
      boards: [known('72')],
      invalidValues: changes.invalidValues ?? [],
      timetables,
    },
    examinedUnitLists: lists,
    policies: ['2016', '2012'].map(samplePolicy),
    families: [FAMILY],
    family: () => FAMILY,
    resolve,
    qualification,
    optionsOfCode: (code) =>
      code === OTHER_BOARDS_CODE ? [option(code, '6A27', '01')] : all.filter((one) => one.code === code),
    examinedUnits: units,
    mandatoryUnits: (code) => (code === MANDATORY.code ? known(MANDATORY.units, changes.mandatoryUnitsAre) : null),
    lastDates: (code) => ({
      ...NO_LAST_DATES,
      registration: code === ENDING.code ? known(ENDING.day) : null,
      ...changes.lastDates?.[code],
    }),
    seriesDates: (of) => ({
      ...sampleDates(of, changes.datesAre ?? 'confirmed'),
      ...(changes.refundUntil ? { refundUntil: known(changes.refundUntil) } : {}),
      ...(changes.results ? { results: known(changes.results) } : {}),
    }),
    fee: ({ qualificationCode }) => (qualificationCode === FEE_NOT_KNOWN ? null : fee),
    lateFee: (_resolution, stage) => {
      const fee = changes.lateFees?.[stage];
      return fee === undefined ? null : known(fee);
    },
    policy: ({ qualification: of }) => ({
      ...samplePolicy(of?.suite ?? '2016'),
      ...(of?.subject === LEAD_DAYS.subject ? { registrationLeadDays: known(LEAD_DAYS.days) } : {}),
      ...changes.policy,
    }),
  };
}
