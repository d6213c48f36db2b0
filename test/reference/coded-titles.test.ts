import { buildReference, CAMBRIDGE_TECHNICALS, familyOf, type OptionSet } from '../../src/reference';
import { codedTitles } from '../../src/reference/basedata/coded-title';
import { option, optionSet } from './option-sets';

const read = codedTitles([familyOf(CAMBRIDGE_TECHNICALS)]);

test.each<[string, string, number | null, string, string | null]>([
  ['EC3IT : U1 Fundamentals of IT', 'Extended Certificate', 3, 'IT', '01'],
  ['EC3IT:U1 FUNDAMENTALS OF IT', 'Extended Certificate', 3, 'IT', '01'],
  ['ED3HSC: U25 Research Method H & SC & CC', 'Extended Diploma', 3, 'Health and Social Care', '25'],
  ['ED3HSC:U25 RESEARCH METHOD H&SC&CC', 'Extended Diploma', 3, 'Health and Social Care', '25'],
  ['FD SP : U4 Work Safe in Sport Exehlth', 'Foundation Diploma', null, 'Sport and Physical Activity', '04'],
  ['FDSP:U4 WORK SAFE IN SPORT EXEHLTH', 'Foundation Diploma', null, 'Sport and Physical Activity', '04'],
  ['FD3SP :U4', 'Foundation Diploma', 3, 'Sport and Physical Activity', '04'],
  ['ED3IT : Ucc Cloud Technology', 'Extended Diploma', 3, 'IT', 'CC'],
  ['DI3SP : U1 Body systems', 'Diploma', 3, 'Sport and Physical Activity', '01'],
  ['CE3IT :U2 GLOBAL INFORMATION', 'Certificate', 3, 'IT', '02'],
  ['EC3AS : U1', 'Extended Certificate', 3, 'Applied Science', '01'],
  ['CE2IT : U1c Essentials of IT', 'Certificate', 2, 'IT', '1C'],
  ['EC3IT : Introduction', 'Extended Certificate', 3, 'IT', null],
  ['EC3IT', 'Extended Certificate', 3, 'IT', null],
  ['EC3 BUS : U1 The business environment', 'Extended Certificate', 3, 'Business', '01'],
  ['EC3DM:U1 MEDIA PRODUCTS', 'Extended Certificate', 3, 'Digital Media', '01'],
])('%s', (title, size, level, subject, unit) => {
  const coded = read(title);
  expect(coded).toMatchObject({ size, level, unit });
  expect(coded?.isOf(subject)).toBe(true);
});

test.each([
  'THE BUSINESS ENVIRONMENT',
  'CT BUSINESS EXT CERT',
  'FDN DIP',
  'EC3 IT FUNDAMENTALS',
  'IT : U1 Fundamentals of IT',
  'EC3 : U1 Fundamentals of IT',
  'EC3B : U1',
  'XX3IT : U1',
  ': U1',
  '',
])('"%s" has no such marks', (title) => {
  expect(read(title)).toBeNull();
});

test('marks that were seen are sure, others likely', () => {
  const confidence = (title: string) => read(title)?.confidence;
  expect(['EC3IT : U1', 'FD SP : U4', 'CE2IT : U1C', 'EC3BUS : U1'].map(confidence)).toEqual([
    'confirmed',
    'confirmed',
    'likely',
    'likely',
  ]);
});

test('a subject whose mark was never seen is told by its words, or not at all', () => {
  const business = read('EC3BUS : U1');
  expect(business?.isOf('Business')).toBe(true);
  expect(business?.isOf('IT')).toBeNull();
  expect(read('EC3IT : U1')?.isOf('Business')).toBe(false);
});

const load = (...sets: OptionSet[]) => buildReference({ basedata: sets });
const of = (code: string, ...sets: OptionSet[]) => {
  const { confidence, source } = load(...sets).reference.qualification(code) ?? {};
  return { confidence, source };
};
const units = (...options: Parameters<typeof optionSet>[1]) => optionSet('6A27', options);

test('a title of the same subject and size confirms a code, of registrations and of units', () => {
  expect(of('05840').confidence).toBe('likely');
  expect(of('05832').confidence).toBe('likely');
  const title = 'FDHSC:U2 EQUALITY, DIVERSITY';
  expect(of('05832', units(option('583202', title)))).toEqual({
    confidence: 'confirmed',
    source: `O6A27_72.X01 line 3, "${title}"`,
  });
  expect(of('05832', optionSet('9R26', [option('583200', 'FD HSC')])).confidence).toBe('confirmed');
});

test('a mark that was never seen does not make a code surer than it is', () => {
  expect(of('05883', units(option('58831C', 'CE2IT : U1C ESSENTIALS OF IT')))).toEqual(of('05883'));
});

test.each([
  ['size', 'EC3HSC: U2 EQUALITY'],
  ['subject', 'FD IT : U2 EQUALITY'],
])('a title of another %s is told, and the code is unverified', (_, title) => {
  const set = units(option('583202', title), option('583203', 'FD HSC: U3 HEALTH, SAFETY'));
  const { reference, report } = load(set);
  expect(report.remarks.map(({ about, codes }) => [about, codes])).toEqual([['size-differs', ['583202']]]);
  expect(reference.qualification('05832')?.confidence).toBe('unverified');
  expect(reference.qualification('05832')?.source).toContain(`; but O6A27_72.X01 line 3, "${title}"`);
});

test('a title of another level is told', () => {
  const set = units(option('58831C', 'CE3IT : U1C ESSENTIALS OF IT'));
  expect(load(set).report.remarks.map(({ about }) => about)).toEqual(['size-differs']);
});

test('a title that names another unit than its code is told', () => {
  const { report } = load(
    units(
      option('583901', 'EC3IT : U2 GLOBAL INFORMATION'),
      option('583902', 'EC3IT : U2'),
      option('583903', 'EC3IT : USE OF DATA'),
      option('5877CC', 'ED3IT : Ucc'),
    ),
  );
  expect(report.remarks.map(({ message }) => message)).toEqual([
    'Basedata 6A27 board 72 has 1 option whose title names another unit than the code: 583901. The code was believed. Look which unit is meant before you enter them.',
  ]);
});

test('titles without marks stay as they are: those of units say nothing of a size', () => {
  expect(of('05832', units(option('583202', 'DIPLOMA HEALTH WORK'))).confidence).toBe('likely');
});
