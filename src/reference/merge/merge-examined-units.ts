import { groupBy, memoizeOf } from '../../entries';
import { given, givenSource } from '../file/given';
import { remark, type LoadRemark } from '../load-report';
import type { ExaminedUnit, Option, Qualification } from '../option';
import type { JoinedPack } from '../packs/join-packs';
import type { ExaminedUnitList } from '../reference';
import type { Timetable } from '../timetable';
import type { ReferenceFile } from '../file/reference-file-schema';
import { valueWords } from '../words/values';

/** What sizes of one subject have in common. */
interface SubjectLevel {
  readonly suite: string;
  readonly level: number;
  readonly subject: string;
}

/** One text for all sizes of a subject: the subject, its level and its suite. Asked for with every entry. */
export const subjectKey: (of: SubjectLevel) => string = memoizeOf(
  ({ suite, level, subject }) => `${suite} | ${level} | ${subject.toLowerCase()}`,
);

interface OpenList extends Omit<ExaminedUnitList, 'units'> {
  readonly units: Map<string, ExaminedUnit>;
}

/**
 * Examined units of the pack, then those of timetables with the sizes under which they are entered, then those for which basedata
 * has options (a unit that can be entered is examined), then the officer's additions and corrections. By `subjectKey`.
 */
export function mergeExaminedUnits(
  pack: JoinedPack,
  { timetables, unitOptions }: { readonly timetables: readonly Timetable[]; readonly unitOptions: readonly Option[] },
  qualifications: ReadonlyMap<string, Qualification>,
  file: ReferenceFile,
): { lists: Map<string, ExaminedUnitList>; remarks: LoadRemark[] } {
  const open = new Map<string, OpenList>();
  for (const list of pack.examinedUnits) {
    const { level, subject } = list;
    const units = new Map(
      list.units.map((unit) => [unit.unit, { level, subject, ...unit, qualifications: unit.qualifications ?? null }]),
    );
    open.set(subjectKey(list), { ...list, units, moderatedUnits: list.moderatedUnits ?? [] });
  }
  const differing = timetables.flatMap((timetable) => addTimetable(open, timetable, qualifications));
  for (const option of unitOptions) addOption(open, option, qualifications);
  const remarks = addFile(open, qualifications, pack.defaultSuite, file);
  const lists = [...open].map(([key, list]) => [key, { ...list, units: [...list.units.values()] }] as const);
  return { lists: new Map(lists), remarks: [...differing, ...remarks] };
}

function listOf(open: Map<string, OpenList>, { suite, level, subject }: SubjectLevel, source: string): OpenList {
  const key = subjectKey({ suite, level, subject });
  const complete = { value: false, confidence: 'confirmed', source } as const;
  const list = open.get(key) ?? {
    suite,
    level,
    subject,
    complete,
    units: new Map(),
    moderatedUnits: [],
    titlesWithoutNumber: [],
  };
  open.set(key, list);
  return list;
}

/** A timetable says of each of its examinations that it is one, and under which codes it is entered. */
function addTimetable(
  open: Map<string, OpenList>,
  { file, examinations }: Timetable,
  qualifications: ReadonlyMap<string, Qualification>,
): LoadRemark[] {
  const differing: string[] = [];
  for (const { unit, title, qualifications: codes, source } of examinations) {
    const known = codes.flatMap((code) => qualifications.get(code) ?? []);
    for (const [first, ...more] of groupBy(known, subjectKey).values()) {
      if (!first) continue;
      const { level, subject } = first;
      const { units } = listOf(open, first, source);
      const before = units.get(unit);
      const entered = [first, ...more].map(({ code }) => code).sort();
      if (before?.qualifications && before.qualifications.join() !== entered.join()) {
        differing.push(valueWords.unitEnteredAs(subject, unit, entered.join(', ')));
      }
      const unitOf = before ?? { level, subject, unit, title, glh: null };
      units.set(unit, { ...unitOf, qualifications: entered, confidence: 'confirmed', source });
    }
  }
  return differing.length === 0 ? [] : [remark('timetable-differs', { file }, differing)];
}

function addOption(
  open: Map<string, OpenList>,
  { qualification: code, unit, title, source }: Option,
  qualifications: ReadonlyMap<string, Qualification>,
): void {
  const qualification = code === null ? undefined : qualifications.get(code);
  if (!qualification || unit === null) return;
  const { units, moderatedUnits, level, subject } = listOf(open, qualification, source);
  // It is entered, and known to be none that is examined.
  if (moderatedUnits.includes(unit)) return;
  const known = units.get(unit) ?? { level, subject, unit, title, glh: null, qualifications: null };
  const codes = known.qualifications && [...new Set([...known.qualifications, qualification.code])];
  units.set(unit, { ...known, qualifications: codes, confidence: 'confirmed', source });
}

function addFile(
  open: Map<string, OpenList>,
  qualifications: ReadonlyMap<string, Qualification>,
  defaultSuite: string,
  file: ReferenceFile,
): LoadRemark[] {
  const subjects = new Map([...qualifications.values()].map((known) => [subjectKey(known), known.subject]));
  const remarks: LoadRemark[] = [];
  const check = (of: SubjectLevel, what: string): void => {
    if (!subjects.has(subjectKey(of))) remarks.push(remark('reference-unused', { what }));
  };
  // The subject as its qualifications spell it, whatever its capitals are in the file.
  const spelt = (of: SubjectLevel): SubjectLevel => ({ ...of, subject: subjects.get(subjectKey(of)) ?? of.subject });
  for (const item of file.units ?? []) {
    const of = spelt({ suite: item.suite ?? defaultSuite, level: item.level, subject: item.subject });
    check(of, valueWords.unitOf(item.unit, item.subject, item.level, of.suite));
    const source = givenSource(file, item);
    const { units } = listOf(open, of, source);
    if (item.examined === false) {
      units.delete(item.unit);
      continue;
    }
    const { level, subject } = of;
    const { unit } = item;
    const known = units.get(unit) ?? { level, subject, unit, title: '', glh: null };
    // Whoever adds a unit says nothing of its sizes, and may know better.
    const title = item.title ?? known.title;
    units.set(unit, { ...known, title, qualifications: null, confidence: 'confirmed', source });
  }
  for (const item of file.completeUnitLists ?? []) {
    const of = spelt({ suite: item.suite ?? defaultSuite, level: item.level, subject: item.subject });
    check(of, valueWords.unitsOf(item.subject, item.level, of.suite));
    const source = givenSource(file, item);
    open.set(subjectKey(of), { ...listOf(open, of, source), complete: given(true, source) });
  }
  return remarks;
}
