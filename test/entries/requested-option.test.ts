import fc from 'fast-check';
import { NO_OPTION, parseCode, parseUnit, qualificationCode } from '../../src/entries';

describe('a code', () => {
  test.each([
    ['05835', '05835'],
    ['5835', '5835'],
    [' 05835 ', '05835'],
  ])('%j asks for the qualification 05835', (text, code) =>
    expect(parseCode(text)).toEqual({ ...NO_OPTION, code, qualification: '05835' }),
  );

  test.each(
    ['583501', '0583501', '05835/01', '5835/01', '05835/1', '5835-01', '5835 - 1', '5835–01', '5835\\01'].concat(
      ['05835 01', '5835 1', '5835 unit 1', '05835 Unit 01', '05835/Unit 1', '5835unit01', '5835 U1', '5835: 01'],
      ['05835\u00a001'],
    ),
  )('%j asks for unit 01 of 05835', (text) =>
    expect(parseCode(text)).toEqual({ ...NO_OPTION, code: '583501', qualification: '05835', unit: '01' }),
  );

  test.each(['5877CC', '5877cc', '05877/CC', '05877 CC', '5877 unit CC'])('%j asks for unit CC of 05877', (text) =>
    expect(parseCode(text)).toEqual({ ...NO_OPTION, code: '5877CC', qualification: '05877', unit: 'CC' }),
  );

  test.each([
    ['05835 Business Extended Certificate', 'BUSINESS EXTENDED CERTIFICATE'],
    ['05835-Ext Cert', 'EXT CERT'],
    ['5835: Business', 'BUSINESS'],
    ['05835 (Ext Cert)', 'EXT CERT)'],
    ['OCR 05835 – Business', 'BUSINESS'],
  ])('%j asks for the qualification 05835, with words behind it', (text, title) =>
    expect(parseCode(text)).toEqual({ ...NO_OPTION, code: '5835', qualification: '05835', title }),
  );

  test.each(['H019/F201', 'h019 / f201', 'H019-F201', 'H019 F201', 'H019F201', 'H019 unit F201', 'H019: F201'])(
    '%j asks for unit F201 of H019, whose units have codes of their own',
    (text) => expect(parseCode(text)).toEqual({ ...NO_OPTION, code: 'F201', qualification: 'H019', unit: 'F201' }),
  );

  test('a space within a code is a slip of the finger', () => {
    expect(parseCode('05 835')).toEqual({ ...NO_OPTION, code: '05835', qualification: '05835' });
    expect(parseCode('05 835/01')).toMatchObject({ qualification: '05835', unit: '01' });
  });

  test.each(['583500', '05835/00'])('%j asks for the qualification 05835 by its option', (text) =>
    expect(parseCode(text)).toEqual({ ...NO_OPTION, code: '583500', qualification: '05835' }),
  );

  test.each(['601/7699/4', '60176994', '601 7699 4'])('%j asks for a QAN', (text) =>
    expect(parseCode(text)).toEqual({ ...NO_OPTION, qan: '60176994' }),
  );

  test.each([
    ['601/7699/5', '601/7699/5', 'a QAN with a wrong check character'],
    ['R/506/7267', 'R/506/7267', "a unit's reference number"],
    ['h001', 'H001', 'an option of another suite'],
    ['J80 7', 'J807', 'spaces go'],
    ['58351', '58351', 'unit 1 or a code of five digits'],
    ['058350', '058350', 'unit 0 or a code of six'],
    ['00583', '00583', 'no qualification has two noughts'],
    ['5835/001', '5835/001', 'no unit has three digits'],
    ['583501x', '583501X', 'a letter too many'],
    ['5835/', '5835/', 'no unit'],
    ['05835 or 05834', '05835OR05834', 'two codes'],
    ['05835 Unit 1 Business', '05835UNIT1BUSINESS', 'a unit with its title'],
    ['5835.1', '5835.1', 'unit 1, or 10 that lost its nought'],
    ['Business', 'BUSINESS', 'a title'],
    ['', '', 'nothing'],
  ])('%j is taken as the option %j: %s', (text, code) => expect(parseCode(text)).toEqual({ ...NO_OPTION, code }));

  test('however it is written, a unit of a qualification is the same', () => {
    const four = fc.stringMatching(/^[1-9]\d{3}$/);
    const unit = fc.integer({ min: 1, max: 99 });
    const joints = fc.constantFrom('/', '-', ' ', ' unit ', '/Unit ', ' U');
    fc.assert(
      fc.property(four, unit, joints, fc.boolean(), (qualification, number, joint, nought) => {
        const two = String(number).padStart(2, '0');
        const expected = {
          ...NO_OPTION,
          code: qualification + two,
          qualification: `0${qualification}`,
          unit: two,
        };
        expect(parseCode(`${nought ? '0' : ''}${qualification}${joint}${number}`)).toEqual(expected);
        expect(parseCode(qualification + two)).toEqual(expected);
      }),
    );
  });

  test('nothing is lost: whatever is not recognised is kept as it was, but for case and spaces', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseCode(text);
        fc.pre(read.qualification === '' && read.qan === '');
        expect(read.code).toBe(text.toUpperCase().replace(/\s+/g, ''));
      }),
    );
  });

  test('a qualification has five digits', () => {
    expect(qualificationCode('5835')).toBe('05835');
    expect(qualificationCode('05835')).toBe('05835');
  });
});

describe('a unit', () => {
  test.each([
    ['1', '01'],
    ['01', '01'],
    ['25', '25'],
    ['Unit 1', '01'],
    ['unit 01', '01'],
    ['Unit: 2', '02'],
    ['UNIT25', '25'],
    ['U1', '01'],
    ['U.1', '01'],
    ['cc', 'CC'],
    ['Unit CC', 'CC'],
    [' 7 ', '07'],
    ['00', ''],
    ['0', ''],
  ])('%j is %j', (text, unit) => expect(parseUnit(text)).toBe(unit));

  test.each([
    ['1C', '1C'],
    ['Unit 1C', '1C'],
  ])('of a digit and a capital letter: %j', (text, unit) => {
    expect(parseUnit(text)).toBe(unit);
    expect(parseCode(`05883/${unit}`)).toEqual({ ...NO_OPTION, code: `5883${unit}`, qualification: '05883', unit });
  });

  test.each(['', 'Unit', '100', '-1', '1.5', '.1', 'A', 'CCC', 'Unit 1 and 2', 'Units 1, 2', '1a', 'n/a'])(
    '%j is none',
    (text) => expect(parseUnit(text)).toBeNull(),
  );
});
