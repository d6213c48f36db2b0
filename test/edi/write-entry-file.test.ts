import fc from 'fast-check';
import { UserError } from '../../src/entries';
import { inspectFile, writeEntryFile, type EntryFile, type EntryFileCandidate } from '../../src/edi';
import { entryFile } from './arbitraries';
import { ADA, ENTRIES, golden, textOf } from './samples';

function withCandidate(change: Partial<EntryFileCandidate>): EntryFile {
  return { ...ENTRIES, candidates: [{ ...ADA, ...change }] };
}

/** What the officer is told of a file that cannot be written. */
function refusalOf(file: EntryFile): string {
  try {
    writeEntryFile(file);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('The file was written.');
}

test('the worked example is reproduced byte for byte', () => {
  const written = writeEntryFile({
    dataType: 'E',
    centreNumber: '12345',
    board: '72',
    series: { month: 9, letter: 'A', year: 2025 },
    sequence: 1,
    postcode: 'AB1 2CD',
    software: { name: 'MYMIS', version: '1.0' },
    produced: '2025-09-03',
    candidates: [
      {
        number: '0017',
        name: "O'NEILL-SMITH:ANNE MARIE",
        sex: 'F',
        birthDate: '2008-03-27',
        uci: '123450240017K',
        upn: '',
        uln: '',
        status: 'C',
        options: ['05830'],
      },
    ],
  });
  expect(written).toEqual(golden('E1234572.X01'));
});

test('a thirteenth option goes into a second record, and an amendment may withdraw a candidate from everything', () => {
  const options = Array.from({ length: 13 }, (_, index) => `5835${String(index + 1).padStart(2, '0')}`);
  const ben: EntryFileCandidate = {
    number: '0002',
    name: 'DE LA CRUZ:',
    sex: 'M',
    birthDate: null,
    uci: '689990980001D',
    upn: '',
    uln: '',
    status: 'P',
    options: [],
  };
  const series = { month: 1, letter: 'A', year: 2027 };
  const candidates = [{ ...ADA, options }, ben];
  const amendment = { ...ENTRIES, dataType: 'A' as const, sequence: 107, postcode: '', series, candidates };
  expect(writeEntryFile(amendment)).toEqual(golden('A9999972.X07'));
});

test.each<[string, EntryFile, string, string | null, string | null]>([
  ['a carriage return', withCandidate({ name: 'A:B\r\nE5C' }), 'A:B<0D><0A>E5C', 'Candidate name', '0001'],
  ['an accent', withCandidate({ name: 'OKÀFOR:ADA' }), 'OK<C0>FOR:ADA', 'Candidate name', '0001'],
  ['a name of 41 characters', withCandidate({ name: `${'A'.repeat(40)}:` }), 'room for 40', 'Candidate name', '0001'],
  ['a name without colon', withCandidate({ name: 'ADA OKAFOR' }), 'exactly one colon', 'Candidate name', '0001'],
  ['a forged number', withCandidate({ number: '00A1' }), '0001 to 9999', 'Candidate number', '00A1'],
  ['number 0000', withCandidate({ number: '0000' }), '0001 to 9999', 'Candidate number', '0000'],
  ['a wrong UCI', withCandidate({ uci: '999990260001A' }), 'check letter', 'Unique candidate identifier', '0001'],
  ['no UCI', withCandidate({ uci: '' }), 'is blank', 'Unique candidate identifier', '0001'],
  ['a placeholder ULN', withCandidate({ uln: '9999999999' }), 'placeholder', 'Unique learner number', '0001'],
  ['a wrong UPN', withCandidate({ upn: 'A801200001001' }), 'check letter', 'Unique pupil number', '0001'],
  ['a long option', withCandidate({ options: ['5835012'] }), 'room for 6', 'Option entry code 1', '0001'],
  ['an option with NUL', withCandidate({ options: ['58\u000001'] }), '58<00>01', 'Option entry code 1', '0001'],
  ['an empty option', withCandidate({ options: ['583501', ''] }), 'without an option entry code', null, '0001'],
  ['an option twice', withCandidate({ options: ['583501', '583501'] }), 'twice', null, '0001'],
  ['no option in an E file', withCandidate({ options: [] }), 'entered for nothing', null, '0001'],
  ['a birth in 1926', withCandidate({ birthDate: '1926-05-01' }), '100 years', 'Date of birth', '0001'],
  ['a birth after the series', withCandidate({ birthDate: '2028-05-01' }), '100 years', 'Date of birth', '0001'],
  ['a candidate twice', { ...ENTRIES, candidates: [ADA, ADA] }, 'twice', null, '0001'],
  ['nobody', { ...ENTRIES, candidates: [] }, 'no candidate', null, null],
  ['no letter', { ...ENTRIES, series: { month: 1, letter: null, year: 2027 } }, 'Load the basedata', null, null],
  ['sequence 0', { ...ENTRIES, sequence: 0 }, 'from 1 to 999', null, null],
  ['sequence 1000', { ...ENTRIES, sequence: 1000 }, 'from 1 to 999', null, null],
  ['sequence 200', { ...ENTRIES, sequence: 200 }, 'no file ends in .X00. Give 201', null, null],
  ['a short centre number', { ...ENTRIES, centreNumber: '9999A' }, 'digits', 'Centre number', null],
  ['a long postcode', { ...ENTRIES, postcode: 'ZZ99  9ZZ' }, 'room for 8', 'Centre postcode', null],
])('%s is refused', (_what, file, words, field, candidate) => {
  const sentence = refusalOf(file);
  expect(sentence).toContain(words);
  expect(sentence).toContain(field?.toLowerCase() ?? '');
  expect(sentence).toContain(candidate ?? '');
});

test('whatever text stands in a cell, what is written has one record of 192 plain characters a line, or nothing is', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 45 }),
    fc.string({ unit: fc.constantFrom('A', ':', '\r', '\n', '\0', '\u001a', 'é', ' ', 'E', '5'), maxLength: 14 }),
  );
  const texts = fc.record({
    name: anyText,
    uci: anyText,
    number: anyText,
    uln: anyText,
    option: anyText,
    postcode: anyText,
  });
  fc.assert(
    fc.property(fc.subarray(['name', 'uci', 'number', 'uln', 'option', 'postcode']), texts, (which, text) => {
      const use = (field: keyof typeof text, usual: string): string => (which.includes(field) ? text[field] : usual);
      const candidate = {
        ...ADA,
        name: use('name', ADA.name),
        uci: use('uci', ADA.uci),
        number: use('number', ADA.number),
        uln: use('uln', ADA.uln),
        options: [use('option', '583501')],
      };
      try {
        const { bytes } = writeEntryFile({ ...ENTRIES, postcode: use('postcode', ''), candidates: [candidate] });
        expect(textOf(bytes)).toMatch(/^(?:[ -~]{192}\r\n){5}$/);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }),
    { numRuns: 500 },
  );
});

test('inspecting what was written finds nothing', () => {
  fc.assert(
    fc.property(entryFile, (file) => {
      const { name, bytes } = writeEntryFile(file);
      expect(inspectFile(name, bytes).problems).toEqual([]);
    }),
  );
});
