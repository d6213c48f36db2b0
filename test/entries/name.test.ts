import fc from 'fast-check';
import { EDI_NAME_LENGTH, ediName } from '../../src/entries';

/** Letters of many alphabets, marks that show as nothing, and what people type between names. */
const character = fc.oneof(
  fc.constantFrom(..."ABCXYZabcxyz '-.()"),
  fc.constantFrom(...'éŵŷßæøłđþıİŉﬁơễżçñ’‘`–:/,"&1中عЖ한', '\u0301', '\u200f', '\u202e', '\ufeff', '\0', '\t', '👩‍🎓'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const name = fc.string({ unit: character, maxLength: 60 });

const letters = (text: string): string => [...text].filter((one) => !/\s/.test(one) || one === '\ufeff').join('');
const sorted = (text: string): string => [...text].sort().join('');

describe('a name in the file', () => {
  test.each([
    ['Smith', 'Anne Marie', 'SMITH:ANNE MARIE', 'as it is'],
    ["O'Neill-Smith", 'Anne', "O'NEILL-SMITH:ANNE", 'a double-barrelled name'],
    ['Llŷr-Ŵen', 'Siân', 'LLYR-WEN:SIAN', 'Welsh'],
    ['Wójcik-Żółć', 'Łukasz', 'WOJCIK-ZOLC:LUKASZ', 'Polish'],
    ['Yıldız', 'İpek Çiğdem', 'YILDIZ:IPEK CIGDEM', 'Turkish, with and without the dot'],
    ['Nguyễn', 'Đức Thơ', 'NGUYEN:DUC THO', 'Vietnamese'],
    ['Groß', 'Jørgen Ægir', 'GROSS:JORGEN AEGIR', 'letters that become two'],
    ['Griﬃn', 'Soﬁa', 'GRIFFIN:SOFIA', 'ligatures'],
    ['O’Brien', 'D`Arcy', "O'BRIEN:D'ARCY", 'curly apostrophes'],
    ['Smith–Jones', 'Anne\u2011Marie', 'SMITH-JONES:ANNE-MARIE', 'dashes'],
    [' Smith ', ' Anne \u00a0\t Marie ', 'SMITH:ANNE MARIE', 'white space'],
    ['St. John', 'Anne (Annie)', 'ST. JOHN:ANNE (ANNIE)', 'full stop and brackets'],
    ['Tang Po Heng', '', 'TANG PO HENG:', 'no forename: the colon stays'],
    ['', 'Anne', ':ANNE', 'no surname'],
    ['', '', ':', 'nothing'],
  ])('%j, %j is %j (%s)', (surname, forenames, text) => {
    expect(ediName(surname, forenames)).toMatchObject({ text, dropped: [], cut: '' });
  });

  test.each([
    ['محمد', 'Anne', ':ANNE', ['م', 'ح', 'م', 'د']],
    ['王', '小明', ':', ['王', '小', '明']],
    ['Smith\u200f', '\u202aAnne\u202c', 'SMITH:ANNE', ['\u200f', '\u202a', '\u202c']],
    ['Smi\0th', 'A\u200bnne', 'SMITH:ANNE', ['\0', '\u200b']],
    ['Smi\ufeffth', 'Anne', 'SMITH:ANNE', ['\ufeff']],
    ['Smith: Jones', 'Anne', 'SMITH JONES:ANNE', [':']],
    ['Smith2', 'Anne 😀', 'SMITH:ANNE', ['2', '😀']],
    ['Smith', 'Anne ❤️', 'SMITH:ANNE', ['❤️']],
    ['Gal·la', 'Anne', 'GALLA:ANNE', ['·']],
  ])('%j, %j loses characters and says which', (surname, forenames, text, dropped) => {
    expect(ediName(surname, forenames)).toMatchObject({ text, dropped, folded: [] });
  });

  test('what is folded is reported in order of appearance', () => {
    expect(ediName('Groß', 'Zoë’').folded).toEqual([
      { from: 'ß', to: 'SS' },
      { from: 'ë', to: 'E' },
      { from: '’', to: "'" },
    ]);
    expect(ediName('Yıldız', 'Anne').folded).toEqual([
      { from: 'ı', to: 'I' },
      { from: 'ı', to: 'I' },
    ]);
    expect(ediName('smith', 'ANNE').folded).toEqual([]);
  });

  test('a name of exactly 40 characters is not cut', () => {
    const name = ediName('A'.repeat(20), 'B'.repeat(19));
    expect(name).toMatchObject({ text: `${'A'.repeat(20)}:${'B'.repeat(19)}`, cut: '' });
  });

  test('forenames are cut first', () => {
    expect(ediName('Featherstonehaugh-Cholmondeley', 'Anne Marie Louise')).toMatchObject({
      text: 'FEATHERSTONEHAUGH-CHOLMONDELEY:ANNE MARI',
      cut: 'E LOUISE',
    });
  });

  test('a surname too long by itself leaves only the colon behind it', () => {
    expect(ediName('A'.repeat(39) + 'BC', 'Anne')).toMatchObject({ text: `${'A'.repeat(39)}:`, cut: 'BC ANNE' });
  });

  test('a cut never leaves a space at the end', () => {
    expect(ediName('A'.repeat(35), 'BCD EFG')).toMatchObject({ text: `${'A'.repeat(35)}:BCD`, cut: 'EFG' });
  });

  test('any name has at most 40 characters, only allowed ones, and exactly one colon', () => {
    fc.assert(
      fc.property(name, name, (surname, forenames) => {
        const { text } = ediName(surname, forenames);
        expect(text.length).toBeLessThanOrEqual(EDI_NAME_LENGTH);
        expect(text).toMatch(/^[A-Z'()\-. ]*:[A-Z'()\-. ]*$/);
        expect(text).not.toMatch(/ {2}|^ | $| :|: /);
      }),
      { numRuns: 1000 },
    );
  });

  test('a name that was written once is written the same again, and has nothing to report', () => {
    fc.assert(
      fc.property(name, name, (surname, forenames) => {
        const { text } = ediName(surname, forenames);
        const [last = '', first = ''] = text.split(':');
        expect(ediName(last, first)).toEqual({ text, folded: [], dropped: [], cut: '' });
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing is lost silently: every character is kept, or reported as folded, dropped or cut', () => {
    fc.assert(
      fc.property(name, name, (surname, forenames) => {
        const { text, folded, dropped, cut } = ediName(surname, forenames);
        const given = letters(surname.normalize('NFC')) + letters(forenames.normalize('NFC'));
        const changed = folded.map(({ from }) => from).join('') + dropped.join('');
        const made = folded.map(({ to }) => to).join('');
        const written = letters(text.replace(':', '') + cut);
        // What was given, less what was reported as changed, is what was written, less what the changes made.
        expect(sorted(given.toUpperCase() + made)).toBe(sorted(changed.toUpperCase() + written));
      }),
      { numRuns: 1000 },
    );
  });
});
