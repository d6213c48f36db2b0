import { NO_OPTION, parseCode } from '../../src/entries';
import { buildReference, CAMBRIDGE_TECHNICALS } from '../../src/reference';

const { reference } = buildReference({ basedata: [] });
const annual = { month: 9, letter: null, year: 2026 };

function codeOf(text: string, unit = ''): string | null {
  const wanted = { ...parseCode(text), unit };
  return reference.resolve(wanted, null, annual).qualificationCode;
}

describe('a qualification given by its title', () => {
  it.each([
    ['Business Extended Certificate', '05835'],
    ['Extended Certificate in Business', '05835'],
    ['OCR Level 3 Cambridge Technical Extended Certificate in Business', '05835'],
    ['L3 Health and Social Care Foundation Diploma', '05832'],
    ['L3 Business Ext Cert', '05835'],
    ['CTEC Business (Ext Cert)', '05835'],
    ['Health & Social Care Ext. Cert.', '05831'],
    ['HSC Extended Cert', '05831'],
    ['Ext Cert Sport and Physical Activity', '05827'],
    ['Business Foundation Dip', '05836'],
  ])('%s is %s', (title, code) => {
    expect(codeOf(title)).toBe(code);
    expect(codeOf(title, '01')).toBe(code);
  });

  it.each([
    ...['Business', 'Extended Certificate', 'Business Studies Extended Certificate', 'Diploma', ''],
    ...['Bussiness Ext Cert', 'AS Extended Certificate', 'Ext Cert', 'HSC'],
  ])('is never half a title: %p', (title) => {
    expect(codeOf(title)).toBeNull();
  });

  it('is none where two qualifications have it', () => {
    const alike = CAMBRIDGE_TECHNICALS.qualifications.filter(
      ({ subject, size }) => subject === 'IT' && size === 'Diploma',
    );
    expect(alike.map(({ level }) => level).sort()).toEqual([2, 3, 3]);
    expect(codeOf('IT Diploma')).toBeNull();
    expect(codeOf('Level 3 IT Diploma')).toBeNull();
  });

  it('is of the level that is named, where two levels call a size the same', () => {
    expect(codeOf('Certificate in Health and Social Care')).toBeNull();
    expect(codeOf('Level 2 Certificate in Health and Social Care')).toBe('05880');
    expect(codeOf('L3 Health and Social Care Certificate')).toBe('05830');
    expect(codeOf('Level 2 Cambridge Technical IT Diploma')).toBe('05884');
  });

  it('is a registration, whatever series stands beside it', () => {
    const wanted = { ...NO_OPTION, code: 'BUSINESSEXTENDEDCERTIFICATE' };
    expect(reference.resolve(wanted, { month: 6, letter: null, year: 2027 }, annual).kind).toBe('registration');
  });
});
