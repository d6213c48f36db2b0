import { buildReference, isTimetableOver, overWords, parseReferenceFile, type Timetable } from '../../src/reference';
import { examination, timetable } from '../rules/test-reference';
import { option, optionSet, series } from './option-sets';

const SLOT = { day: '2027-05-18', session: 'PM', minutes: 90 } as const;
const JUNE = series('June 2027');

function load(...timetables: Timetable[]) {
  return buildReference({ basedata: [], timetables });
}

function unitOf(reference: ReturnType<typeof load>['reference'], level: number, subject: string, unit: string) {
  return reference.examinedUnitLists
    .find((list) => list.suite === '2016' && list.level === level && list.subject === subject)
    ?.units.find((one) => one.unit === unit);
}

test('a timetable gives an entry its examination, by series, code and unit', () => {
  const { reference } = load(timetable(examination('Business', '03', ['05834', '05835'], SLOT)));
  const entry = { series: JUNE, qualificationCode: '05835', unit: '03' };
  expect(reference.examination(entry)?.slot).toEqual(SLOT);
  expect(reference.examination({ ...entry, series: series('6A27') })?.slot).toEqual(SLOT);
  for (const other of [
    { series: series('January 2027') },
    { series: series('June 2028') },
    { series: null },
    { qualificationCode: '05836' },
    { qualificationCode: null },
    { unit: '02' },
    { unit: null },
  ]) {
    expect(reference.examination({ ...entry, ...other })).toBeNull();
  }
});

test('without a timetable no entry has an examination', () => {
  const { reference } = load();
  expect(reference.timetables).toEqual([]);
  expect(reference.examination({ series: JUNE, qualificationCode: '05835', unit: '03' })).toBeNull();
});

test('it confirms a unit and its sizes, with its row as the source', () => {
  const { reference, report } = load(
    timetable(examination('IT', '03', ['05839', '05840', '05841', '05842', '05877'], SLOT)),
  );
  expect(unitOf(reference, 3, 'IT', '03')).toMatchObject({ confidence: 'confirmed', source: 'made up for tests' });
  expect(report.remarks).toEqual([]);
});

test('where it enters a unit under other codes than the product had, its own are used, and told', () => {
  const { reference, report } = load(timetable(examination('IT', '03', ['05838', '05839'], SLOT)));
  expect(unitOf(reference, 3, 'IT', '03')?.qualifications).toEqual(['05838', '05839']);
  expect(report.remarks.map(({ message }) => message)).toEqual([
    'made up for tests has examinations that are entered under other codes than the product had: IT unit 03 (05838, 05839). Those of the timetable are used.',
  ]);
});

test('a unit that the product does not list becomes an examined one', () => {
  const { reference } = load(timetable(examination('IT', '9C', ['05883', '05884'], SLOT)));
  expect(unitOf(reference, 2, 'IT', '9C')).toMatchObject({
    title: 'Made up',
    qualifications: ['05883', '05884'],
    confidence: 'confirmed',
  });
});

test('basedata and the reference file have the last word', () => {
  const timetables = [timetable(examination('IT', '03', ['05838', '05839', '05840', '05841', '05842', '05877'], SLOT))];
  const basedata = [optionSet('6A27', [option('583903', 'CYBER SECURITY'), option('583803', 'CYBER SECURITY')])];
  const { reference } = buildReference({ basedata, timetables });
  expect(unitOf(reference, 3, 'IT', '03')?.source).toBe('O6A27_72.X01 line 4');
  const file = parseReferenceFile(
    JSON.stringify({ units: [{ level: 3, subject: 'IT', unit: '03', examined: false }] }),
  );
  expect(unitOf(buildReference({ basedata, timetables, file }).reference, 3, 'IT', '03')).toBeUndefined();
});

test('codes that nobody knows are told, and their examinations count', () => {
  const { reference, report } = load(timetable(examination('Retail', '1C', ['05889'], SLOT)));
  expect(report.remarks.map(({ about, codes }) => [about, codes])).toEqual([['timetable-unknown', ['05889']]]);
  expect(reference.examination({ series: JUNE, qualificationCode: '05889', unit: '1C' })?.slot).toEqual(SLOT);
});

test('of two timetables of one series the last counts, and it is told; two series stand beside each other', () => {
  const first = { ...timetable(examination('Business', '03', ['05835'], SLOT)), file: 'first.xlsx' };
  const last = {
    ...timetable(examination('Business', '03', ['05835'], { ...SLOT, session: 'AM' })),
    file: 'last.xlsx',
  };
  const { reference, report } = load(first, last);
  expect(reference.timetables.map(({ file }) => file)).toEqual(['last.xlsx']);
  expect(reference.examination({ series: JUNE, qualificationCode: '05835', unit: '03' })?.slot?.session).toBe('AM');
  expect(report.remarks.find(({ about }) => about === 'timetable-twice')?.message).toBe(
    'Two timetables of June 2027 were given. last.xlsx is used, and first.xlsx is not.',
  );
  const january = { ...first, series: series('January 2027') };
  expect(load(january, last).reference.timetables).toHaveLength(2);
});

test('what was noticed of its rows is told', () => {
  const given = { ...timetable(examination('Business', '03', ['05834', '05835'], SLOT)), remarks: ['Row 7 is odd.'] };
  expect(load(given).report.remarks.map(({ message }) => message)).toContain('made up for tests: Row 7 is odd.');
});

test('a timetable is over the day after its last examination', () => {
  const given = timetable(
    examination('Business', '03', ['05835'], SLOT),
    examination('Business', '02', ['05835'], { ...SLOT, day: '2027-06-15' }),
  );
  expect(['2027-05-19', '2027-06-15', '2027-06-16'].map((day) => isTimetableOver(given, day as never))).toEqual([
    false,
    false,
    true,
  ]);
  const [first] = given.examinations;
  const unsettled = { ...given, examinations: first ? [{ ...first, slot: null }] : [] };
  expect(isTimetableOver(unsettled, '2028-01-01')).toBe(false);
  const mixed = { ...given, examinations: [...given.examinations, ...unsettled.examinations] };
  expect(isTimetableOver(mixed, '2028-01-01')).toBe(true);
  expect(overWords(given)).toContain('is the timetable of June 2027, which is over');
});
