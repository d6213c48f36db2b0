import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { isUci, isUln } from '../../src/entries';
import { startFunctions, useForFunctions } from '../../src/functions';
import { buildReference, parseReferenceFile } from '../../src/reference';
import { loadReference } from '../../src/workflow';
import { MADE_UP } from '../fees/priced';
import { EMPTY, EMPTY_FORMS, ExcelRuntime } from './excel-runtime';

const excel = new ExcelRuntime().install();

beforeAll(async () => {
  startFunctions('2026-11-10');
  await excel.firstCell('UCI', '999990260001');
});

function useMadeUp(changes: object = {}): void {
  const file = parseReferenceFile(JSON.stringify({ ...MADE_UP, ...changes }));
  useForFunctions(() => buildReference({ basedata: [], file }).reference);
}

function useSample(): void {
  const folder = 'examples/basedata';
  const basedata = readdirSync(folder).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(`${folder}/${name}`)),
  }));
  const referenceFile = readFileSync('examples/reference.json', 'utf8');
  useForFunctions(
    () => loadReference({ basedata, given: [{ name: 'reference.json', text: referenceFile }] }).reference,
  );
}

const FEB = 46_054; // 1 February 2026, as Excel counts days
const SERIAL_OF = {
  '2026-10-21': 46_316,
  '2026-10-22': 46_317,
  '2026-11-05': 46_331,
  '2026-12-01': 46_357,
  '2027-02-21': 46_439,
};

describe('before anything is loaded, from the built-in pack alone', () => {
  test.each([
    ['TITLE', ['05835'], 'Business Extended Certificate (05835)'],
    ['TITLE', [5835], 'Business Extended Certificate (05835)'],
    ['TITLE', ['601/7699/4'], expect.stringMatching(/\(\d{5}\)$/)],
    ['TITLE', ['05835/01'], expect.stringContaining('Business unit 01 ')],
    ['TITLE', ['09999'], '#N/A: 09999 is not known. Load the basedata in the Entrywise pane, or correct the code.'],
    [
      'FEE',
      ['05835'],
      expect.stringMatching(
        /^#N\/A: A registration costs the fee of its qualification\. Registration fee: not known\. Load/,
      ),
    ],
    ['FEE', ['05835/01', 'June 2027'], 0],
    [
      'FEE',
      ['05835/01', 'June 2027', undefined, 2],
      expect.stringMatching(/^#N\/A: .*Unit fee \(resit\): not known\./),
    ],
    [
      'STAGE',
      ['March 2027', SERIAL_OF['2027-02-21']],
      expect.stringMatching(/^#N\/A: The deadline for March 2027 is not known\./),
    ],
  ])('%s of %j', (id, given, answer) => {
    expect(excel.cell(id, ...given)).toEqual(answer);
  });
});

describe('what the pane loads', () => {
  test('is made when a function first asks, and once', () => {
    const make = jest.fn(
      () => buildReference({ basedata: [], file: parseReferenceFile(JSON.stringify(MADE_UP)) }).reference,
    );
    useForFunctions(make);
    expect(make).not.toHaveBeenCalled();
    expect(excel.cell('FEE', [['05835'], ['05838']])).toEqual([[50], [50]]);
    expect(excel.cell('FEE', '05835')).toBe(50);
    expect(make).toHaveBeenCalledTimes(1);
  });

  test('is what functions answer from, from then on', () => {
    useMadeUp({ fees: [{ kind: 'registration', amount: '61.50' }] });
    expect(excel.cell('FEE', '05835')).toBe(61.5);
  });
});

describe('FEE', () => {
  beforeAll(() => useMadeUp());

  test.each<[string, unknown[], unknown]>([
    ['a registration', ['05835'], 50],
    ['a registration, whenever it is sent', ['05835', 'Sept 26', SERIAL_OF['2027-02-21']], 50],
    ['the first entry of a unit, included', ['05835/01', 'January 2027'], 0],
    ['the first entry of a unit on the deadline', ['05835/01', 'January 2027', SERIAL_OF['2026-10-21']], 0],
    ['the day after it', ['05835/01', 'January 2027', SERIAL_OF['2026-10-22']], 12],
    ['a very late one', ['05835/01', 'January 2027', SERIAL_OF['2026-11-05']], 40],
    ['a late resit', ['05835/01', 'January 2027', SERIAL_OF['2026-10-22'], 2], 32],
    ['a resit in words', ['583501', 'Jan 27', undefined, 'Resit'], 20],
    ['an entry after an absence', ['05835 unit 1', 'Jan 27', undefined, 'absent'], 20],
    ['a date as a text, in the British order', ['05835/01', 'Jan 27', '05/11/2026'], 40],
    ['a series that Excel took for a day', ['05835/01', 46_388, SERIAL_OF['2026-10-22']], 12],
    ['blank cells for what may be left out', ['05835', '', null, ''], 50],
    ['a blank cell', [''], ''],
    ['no cell at all', [null], ''],
  ])('%s', (_, given, answer) => {
    expect(excel.cell('FEE', ...given)).toEqual(answer);
  });

  test.each<[unknown[], string]>([
    [
      ['05835', 'next year'],
      '#VALUE!: next year is not a series. Write its month and year as a text, for instance June 2027.',
    ],
    [
      ['05835', FEB + 14],
      `#VALUE!: ${FEB + 14} is not a series. Write its month and year as a text, for instance June 2027.`,
    ],
    [
      ['05835', 'June 2027', 'tomorrow'],
      '#VALUE!: tomorrow is not a date. Give a cell with a date, TODAY(), or a text such as 21/02/2027.',
    ],
    [
      ['05835', 'June 2027', 27],
      '#VALUE!: 27 is not a date. Give a cell with a date, TODAY(), or a text such as 21/02/2027.',
    ],
    [
      ['05835/01', 'June 2027', '', 'third'],
      '#VALUE!: third is not an attempt. Give 1 for the first entry of the unit, 2 for a resit, or the word absent.',
    ],
    [[true], '#VALUE!: The code is TRUE, which is neither a text nor a number.'],
    [
      [{ type: 'Error' }],
      '#VALUE!: The cell for the code holds an error or something else that is neither a text nor a number.',
    ],
    [['ABC'], '#N/A: ABC is not known. Load the basedata in the Entrywise pane, or correct the code.'],
    [
      ['05835/01', '', SERIAL_OF['2026-10-22']],
      '#N/A: Whether the entry is late depends on its series. Give the series, for instance June 2027.',
    ],
    [
      ['05835/01', 'Jan 27', SERIAL_OF['2026-12-01']],
      '#N/A: This entry of the unit is included in the registration. Entries closed on 30 Nov 2026: the entry can no longer be made, so it has no price.',
    ],
    [['09902/01', 'Jan 27', '', 3], '#N/A: Only 2 attempts at the unit are allowed, so a further one has no price.'],
  ])('%j: %s', (given, sentence) => {
    expect(excel.cell('FEE', ...given)).toBe(sentence);
  });

  test('of a column is a column, with one series for all of it', () => {
    const codes = [['05835'], [''], ['05835/01'], ['nonsense code']];
    expect(excel.cell('FEE', codes, 'January 2027', SERIAL_OF['2026-10-22'])).toEqual([
      [50],
      [''],
      [12],
      [expect.stringContaining('#N/A: NONSENSECODE is not known.')],
    ]);
  });

  test('of a column and a row is a block; ranges that do not fit say so in the cells outside', () => {
    const units = [['05835/01'], ['05835/02']];
    expect(excel.cell('FEE', units, 'Jan 27', '', [[1, 2]])).toEqual([
      [0, 20],
      [0, 20],
    ]);
    expect(excel.cell('FEE', units, [['Jan 27'], ['Jan 27'], ['Jan 27']])).toEqual([
      [0],
      [0],
      [expect.stringMatching(/^#N\/A: The ranges that were given have different sizes/)],
    ]);
  });
});

describe('with basedata', () => {
  beforeAll(useSample);

  test('fees and titles are those of the options', () => {
    const fee = excel.cell('FEE', '05835');
    expect(fee).toEqual(expect.any(Number));
    expect(excel.cell('FEE', '05835/01', 'Jan 27', '', 2)).toEqual(expect.any(Number));
    expect(excel.cell('TITLE', '583501')).toContain('unit 01');
  });

  test('a code that the series has not says so', () => {
    expect(excel.cell('FEE', '05835/99', 'June 2027')).toMatch(
      /^#N\/A: 583599 is not in the basedata for June 2027\. Correct the code, or load a newer version of the basedata\.$/,
    );
  });
});

describe('STAGE and DEADLINE', () => {
  beforeAll(() => useMadeUp());

  test.each([
    ['2026-10-21', 'On time'],
    ['2026-10-22', 'Late'],
    ['2026-11-05', 'Very late'],
    ['2026-12-01', 'Closed'],
  ] as const)('an entry sent on %s is: %s', (day, stage) => {
    expect(excel.cell('STAGE', 'January 2027', SERIAL_OF[day])).toBe(stage);
  });

  test('without a day, until when each stage lasts', () => {
    expect(excel.cell('STAGE', 'January 2027')).toBe(
      'On time until 21 Oct 2026; late until 4 Nov 2026; very late until 30 Nov 2026',
    );
  });

  test.each<[unknown, unknown]>([
    [undefined, SERIAL_OF['2026-10-21']],
    ['on time', SERIAL_OF['2026-10-21']],
    ['Late', SERIAL_OF['2026-11-05'] - 1],
    ['very-late', SERIAL_OF['2026-12-01'] - 1],
    [
      'refund',
      '#N/A: The last day for a withdrawal with a refund for January 2027 is not known. Enter it on the Reference tab of the Entrywise pane.',
    ],
    ['soon', '#VALUE!: soon is not a stage. Give on time, late, very late, refund or results.'],
  ])('the deadline for %s', (stage, answer) => {
    expect(excel.cell('DEADLINE', 'January 2027', stage)).toBe(answer);
  });

  test('registrations have none', () => {
    expect(excel.cell('DEADLINE', 'Sept 2026')).toBe(
      '#N/A: Registrations in September 2026 have no final deadline, so they are never late.',
    );
  });

  test('a date that is not confirmed says so', () => {
    const { reference } = buildReference({ basedata: [], file: parseReferenceFile(JSON.stringify(MADE_UP)) });
    const unsure: typeof reference.seriesDates = (series) => {
      const dates = reference.seriesDates(series);
      return { ...dates, deadline: dates.deadline && { ...dates.deadline, confidence: 'likely' } };
    };
    useForFunctions(() => ({ ...reference, seriesDates: unsure }));
    expect(excel.cell('STAGE', 'June 2027', SERIAL_OF['2026-12-01'])).toBe('On time (not confirmed)');
    expect(excel.cell('STAGE', 'June 2027')).toBe('On time until 21 Feb 2027 (not confirmed)');
  });
});

describe('identifiers', () => {
  test.each<[string, unknown, unknown]>([
    ['UCI', '999990260001', '999990260001T'],
    ['UCI', 999990260001, '999990260001T'],
    ['UCI', '99999 0 260001', '999990260001T'],
    [
      'UCI',
      '99999',
      '#VALUE!: 99999 is not the beginning of a UCI. Give the 12 characters before the check letter: five digits, a digit or letter, and six digits.',
    ],
    ['UCI', '', ''],
    ['ISUCI', '999990260001T', true],
    ['ISUCI', '999990260001t', true],
    ['ISUCI', '999990260001A', false],
    ['ISUCI', '', false],
    ['ISULN', 9999999999, false],
    ['ISULN', null, false],
  ])('%s of %j is %j', (id, given, answer) => {
    expect(excel.cell(id, given)).toBe(answer);
  });

  test('agree with the rules, whatever is in the cell', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 14 }).filter((text) => text.trim() !== ''),
        (text) => {
          const plain = text.replace(/\s/g, '').toUpperCase();
          expect(excel.cell('ISUCI', text)).toBe(isUci(plain));
        },
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: 9_999_999_998 }), (number) => {
        const isPlaceholder = /^(\d)\1{9}$/.test(String(number)) || number === 9_999_999_998;
        expect(excel.cell('ISULN', number)).toBe(isUln(String(number)) && !isPlaceholder);
      }),
    );
  });
});

describe('CHECK', () => {
  const headings = [['Cand no', 'UCI', 'Surname', 'Forename', 'Sex', 'DOB', 'Qualification', 'Unit', 'Series']];
  const row = [1, '999990260001T', 'Smith', 'Anne', 'F', 39_845, '05835', '01', 'January 2027'];
  beforeAll(useSample);

  test('says nothing of a row in which nothing is wrong, though it stands alone and its deadline is over', () => {
    expect(excel.cell('CHECK', [row], headings)).toBe('');
  });

  test('says what is wrong, the gravest first', () => {
    const wrong = row.with(1, '999990260001A').with(4, 'X').with(7, '99');
    expect(excel.cell('CHECK', [wrong], headings)).toMatch(
      /^Error \(uci-check-character\): .* \| Error \(sex-code\): .* \| Error \(unit-moderated\): /,
    );
  });

  test('reads the series that Excel took for a day, and numbers that lost their zeros', () => {
    expect(excel.cell('CHECK', [row.with(8, 46_388).with(6, 5835)], headings)).toBe('');
  });

  test('of several rows is a column', () => {
    const total = ['', '', 'Total', '', '', '', '', '', 3];
    expect(excel.cell('CHECK', [row, row.with(4, 'X'), row.map(() => ''), total], headings)).toEqual([
      [''],
      [expect.stringContaining('sex-code')],
      [''],
      [''],
    ]);
  });

  test.each([
    [
      [row.slice(1)],
      headings,
      '#VALUE!: The row and the headings have different widths: give the same columns of both.',
    ],
    [[row], [...headings, ...headings], '#VALUE!: The headings are one row: give the cells of the heading row.'],
    [
      [row],
      [row.map(() => 'x')],
      '#VALUE!: The headings are not understood: they have to name the candidate (number, UCI or name) and what is entered.',
    ],
  ])('%j: what cannot be understood is said', (rows, given, sentence) => {
    expect(excel.cell('CHECK', rows, given)).toBe(sentence);
  });
});

describe.each(EMPTY_FORMS)('an empty cell that Excel gives as %j', (form) => {
  beforeAll(() => {
    useMadeUp();
    excel.emptyAs = form;
  });
  afterAll(() => (excel.emptyAs = null));

  test.each<[string, unknown[], unknown]>([
    ['FEE', [EMPTY], ''],
    ['FEE', ['05835', EMPTY, EMPTY, EMPTY], 50],
    ['FEE', ['05835', 'January 2027', EMPTY, EMPTY], 50],
    ['FEE', [[['05835'], [EMPTY]]], [[50], ['']]],
    ['STAGE', [EMPTY], ''],
    ['STAGE', ['January 2027', EMPTY], expect.stringContaining('On time until 21 Oct 2026')],
    ['DEADLINE', [EMPTY], ''],
    ['DEADLINE', ['January 2027', EMPTY], SERIAL_OF['2026-10-21']],
    ['TITLE', [EMPTY], ''],
    ['UCI', [EMPTY], ''],
    ['ISUCI', [EMPTY], false],
    ['ISULN', [EMPTY], false],
  ])('is blank for %s of %j', (id, given, answer) => {
    expect(excel.cell(id, ...given)).toEqual(answer);
  });

  test('is a blank of the row for CHECK, and not the number 0', () => {
    useSample();
    const headings = [['Cand no', 'UCI', 'Surname', 'Forename', 'Sex', 'DOB', 'Qualification', 'Unit', 'Series']];
    const row = [1, EMPTY, 'Smith', 'Anne', 'F', EMPTY, '05835', '01', 'January 2027'];
    expect(excel.cell('CHECK', [row], headings)).toBe(
      excel.cell('CHECK', [row.map((c) => (c === EMPTY ? '' : c))], headings),
    );
    expect(excel.cell('CHECK', [row], headings)).not.toMatch(/\b0 is/);
  });
});

test('the text 0 is a text, whatever an empty cell is given as', () => {
  expect(excel.cell('STAGE', '0')).toMatch(/^#VALUE!: 0 is not a series\./);
});

describe('cells with data types, formatted numbers and errors', () => {
  beforeAll(() => useMadeUp());
  const code = { type: 'String', basicType: 'String', basicValue: '05835' };
  const day = {
    type: 'FormattedNumber',
    numberFormat: 'dd/mm/yyyy',
    basicType: 'Double',
    basicValue: SERIAL_OF['2026-10-22'],
  };
  const error = { type: 'Error', errorType: 'NotAvailable', basicType: 'Error', basicValue: '#N/A' };
  const company = { type: 'Entity', text: 'A company', basicType: 'Error', basicValue: '#VALUE!', properties: {} };

  test('a data type is the plain value in it', () => {
    expect(excel.cell('FEE', code)).toBe(50);
    expect(excel.cell('FEE', '05835/01', 'January 2027', day)).toBe(12);
  });

  test.each([
    ['an error', error],
    ['an error as it is thrown', { code: '#N/A', message: '' }],
    ['an entity', company],
  ])('%s in one cell of a range spoils that cell only', (_, cell) => {
    expect(excel.cell('FEE', [['05835'], [cell], ['05835']])).toEqual([
      [50],
      [expect.stringMatching(/^#VALUE!: The cell for the code holds an error/)],
      [50],
    ]);
  });

  test('CHECK takes an error in a cell for what it is, and checks the other rows', () => {
    useSample();
    const headings = [['Cand no', 'UCI', 'Surname', 'Forename', 'Sex', 'DOB', 'Qualification', 'Unit', 'Series']];
    const row: unknown[] = [1, '999990260001T', 'Smith', 'Anne', 'F', 39_845, '05835', '01', 'January 2027'];
    const answers = excel.cell('CHECK', [row.with(7, error), row.with(4, 'X'), row], headings);
    expect(answers).toEqual([
      ['#VALUE!: The cell for the unit shows #N/A, so the row cannot be checked. Correct it.'],
      [expect.stringContaining('sex-code')],
      [''],
    ]);
  });
});
