import { readFileSync } from 'node:fs';
import { CAMBRIDGE_ADVANCED_NATIONALS, CAMBRIDGE_TECHNICALS, PACK } from '../../src/reference';

const pack = CAMBRIDGE_TECHNICALS;

test('the built-in pack is as the schema of packs says', () => {
  const checked = PACK.safeParse(pack);
  expect(checked.error?.issues ?? []).toEqual([]);
});

test('a pack with a value that has no source is refused', () => {
  const [first] = pack.qualifications;
  const bad = { ...pack, qualifications: [{ ...first, source: '' }] };
  expect(PACK.safeParse(bad).error?.issues.map(({ path }) => path.join('.'))).toEqual(['qualifications.0.source']);
});

test('every qualification stands there once', () => {
  const codes = pack.qualifications.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test('the codes of the pack look as the pack says', () => {
  const isCode = new RegExp(`^(?:${pack.codes.qualification})$`);
  const isUnit = new RegExp(`^(?:${pack.codes.unit})$`);
  expect(pack.qualifications.filter(({ code }) => !isCode.test(code))).toEqual([]);
  expect(pack.examinedUnits.flatMap(({ units }) => units).filter(({ unit }) => !isUnit.test(unit))).toEqual([]);
  expect(['05883', '09901', '1C', 'CC', '1'].map((text) => isCode.test(text) || isUnit.test(text))).toEqual([
    true,
    false,
    true,
    true,
    false,
  ]);
});

test('every suite has a policy, and every subject of 2016 at each level its examined units', () => {
  const suites = new Set(pack.qualifications.map(({ suite }) => suite));
  expect(pack.policies.map(({ suite }) => suite).sort()).toEqual([...suites].sort());
  const named = ({ level, subject }: { readonly level: number; readonly subject: string }): string =>
    `${level} ${subject}`;
  const subjects = new Set(pack.qualifications.filter(({ suite }) => suite === '2016').map(named));
  expect(pack.examinedUnits.map(named).sort()).toEqual([...subjects].sort());
});

test('of the 47 examinations that timetables list it is known under which codes they are entered, and the codes are of their subject', () => {
  const timetabled = pack.examinedUnits.flatMap(({ level, subject, units }) =>
    units.flatMap(({ unit, qualifications, confidence }) =>
      qualifications ? [{ level, subject, unit, qualifications, confidence }] : [],
    ),
  );
  expect(timetabled).toHaveLength(47);
  expect(new Set(timetabled.map(({ confidence }) => confidence))).toEqual(new Set(['confirmed']));
  for (const { level, subject, qualifications } of timetabled) {
    for (const code of qualifications) {
      expect(pack.qualifications.find((one) => one.code === code)).toMatchObject({ level, subject });
    }
  }
});

test('nothing that was not found published has a value: no fee, and no date but the yearly pattern of the deadlines', () => {
  expect(pack.fees.map(({ amount }) => amount)).toEqual(pack.fees.map(() => null));
  const dates = pack.seriesDates.map(({ month, deadline, ...others }) => [
    month,
    deadline?.confidence,
    Object.values(others),
  ]);
  expect(dates).toEqual([
    [1, 'likely', [null, null, null, null]],
    [6, 'likely', [null, null, null, null]],
  ]);
});

test('codes that were not seen in any document say so', () => {
  const unseen = pack.qualifications.filter(({ source }) => source.includes('never seen printed'));
  expect(unseen.map(({ code, confidence }) => `${code} ${confidence}`)).toEqual([
    ...['05850 likely', '05851 likely', '05852 likely'],
  ]);
  expect(pack.qualifications.filter(({ confidence }) => confidence === 'unverified')).toEqual([]);
});

test('sources are addresses or titles that anybody can look up', () => {
  const text = readFileSync('src/reference/packs/cambridge-technicals.json', 'utf8');
  const sources = [...text.matchAll(/"source": "([^"]*)/g)].map(([, source]) => source ?? '');
  expect(sources.length).toBeGreaterThan(200);
  for (const source of new Set(sources)) expect(source).toMatch(/https:\/\/|^From memory|Ofqual register/);
});

test('the pack of Cambridge Advanced Nationals is as the schema says, off, and has nothing that was not found', () => {
  const other = CAMBRIDGE_ADVANCED_NATIONALS;
  expect(PACK.safeParse(other).error?.issues ?? []).toEqual([]);
  expect(other.policies.map(({ inUse }) => inUse.value)).toEqual([false]);
  expect([other.fees, other.seriesDates, other.mandatoryUnits]).toEqual([[], [], []]);
  const isCode = new RegExp(`^(?:${other.codes.qualification})$`);
  const isUnit = new RegExp(`^(?:${other.codes.unit})$`);
  expect(other.qualifications.map(({ code, confidence }) => [isCode.test(code), confidence])).toEqual([
    [true, 'likely'],
    [true, 'likely'],
  ]);
  const units = other.examinedUnits.flatMap((list) => [
    ...list.units.map(({ unit }) => unit),
    ...(list.moderatedUnits ?? []),
  ]);
  expect(units.filter((unit) => !isUnit.test(unit))).toEqual([]);
  // OCR's A levels have codes of the same form.
  expect(['H446', 'H240', 'F451'].filter((code) => isCode.test(code) || isUnit.test(code))).toEqual([]);
  const sources = [...JSON.stringify(other).matchAll(/"source":"([^"]*)/g)].map(([, source]) => source ?? '');
  for (const source of sources) expect(source).toMatch(/https:\/\//);
});
