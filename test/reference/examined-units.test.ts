import { buildReference, parseReferenceFile, type OptionSet } from '../../src/reference';
import { option, optionSet } from './option-sets';

function units(code: string, file: object = {}, basedata: OptionSet[] = []): string[] | null {
  const given = parseReferenceFile(JSON.stringify(file));
  const listed = buildReference({ basedata, file: given }).reference.examinedUnits(code);
  return listed && listed.map(({ unit, confidence }) => `${unit} ${confidence}`);
}

test('the examined units of a level 3 subject of 2016 are listed, each with how sure its examination is', () => {
  expect(units('05835')).toEqual(['01', '02', '03', '09', '10', '15'].map((unit) => `${unit} confirmed`));
});

test.each([
  ['a 2012 qualification', '05347'],
  ['one that nobody knows', '09999'],
])('of %s they are not known', (_, code) => {
  expect(units(code)).toBeNull();
});

test('a unit that basedata has an option for is examined', () => {
  const june = optionSet('6A27', [option('583501', 'THE BUSINESS ENVIRONMENT'), option('583516', 'A NEW UNIT')]);
  expect(units('05834', {}, [june])).toEqual([
    ...['01', '02', '03', '09', '10', '15', '16'].map((unit) => `${unit} confirmed`),
  ]);
});

const LEVEL_2 = {
  qualifications: [{ code: '09901', suite: '2016', level: 2, subject: 'Retail', size: 'Certificate' }],
  units: [{ level: 2, subject: 'Retail', unit: '1C', title: 'Selling' }],
};

test('the officer adds units, takes some away, and says when a list is complete', () => {
  expect(units('05838')).toEqual(['01', '02', '03', 'CC'].map((unit) => `${unit} confirmed`));
  expect(units('05838', { units: [{ level: 3, subject: 'IT', unit: 'CC', examined: false }] })).toHaveLength(3);
  expect(units('09901', LEVEL_2)).toBeNull();
  expect(units('09901', { ...LEVEL_2, completeUnitLists: [{ level: 2, subject: 'retail' }] })).toEqual([
    '1C confirmed',
  ]);
  const floristry = { ...LEVEL_2.qualifications[0], subject: 'Floristry' };
  const file = { qualifications: [floristry], units: [{ level: 2, subject: 'floristry', unit: '01' }] };
  const { reference } = buildReference({ basedata: [], file: parseReferenceFile(JSON.stringify(file)) });
  expect(reference.examinedUnitLists.at(-1)?.subject).toBe('Floristry');
});

test('units of a subject that the product does not know are remarked on', () => {
  const file = parseReferenceFile(JSON.stringify({ units: [{ level: 3, subject: 'Busines', unit: '01' }] }));
  expect(buildReference({ basedata: [], file }).report.remarks.map(({ message }) => message)).toEqual([
    'The reference file gives unit 01 of Busines level 3, suite 2016, which belongs to no qualification, unit or option that is known. Check how it is spelt.',
  ]);
});

test('a qualification is added or corrected; an addition needs all that the rules go by', () => {
  const build = (qualifications: object[]) =>
    buildReference({ basedata: [], file: parseReferenceFile(JSON.stringify({ qualifications })) }).reference;
  expect(build([{ code: '05850', size: 'Award', qan: '601/7684/2' }]).qualification('05850')).toEqual({
    code: '05850',
    suite: '2016',
    level: 3,
    subject: 'Performing Arts',
    size: 'Award',
    glh: null,
    qan: { value: '60176842', confidence: 'confirmed', source: 'your reference file' },
    confidence: 'confirmed',
    source: 'your reference file',
  });
  expect(() => build([{ code: '09901', subject: 'IT' }])).toThrow(
    'qualifications[0]: the product does not know 09901, so it needs "suite", "level", "subject" and "size".',
  );
});
