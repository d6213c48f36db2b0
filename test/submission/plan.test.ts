import { readEntryFile } from '../../src/edi';
import { parseCalendarDate } from '../../src/entries';
import { resolveEntries } from '../../src/reference';
import { checkEntries, ruleContext } from '../../src/rules';
import { buildFiles, planSubmission, type Plan, type SubmissionSettings } from '../../src/submission';
import { entryList, type TestRow } from '../rules/entry-list';
import { testReference } from '../rules/test-reference';

const day = parseCalendarDate('2026-10-01');
if (day === null) throw new Error('1 October 2026 is a day.');
const asOf = day;

function plan(rows: readonly TestRow[], reference = testReference()): Plan {
  const context = ruleContext(entryList(rows), reference, asOf);
  return planSubmission(resolveEntries(context.list, reference, asOf), checkEntries(context));
}

function flat({ files, blocked }: Plan): unknown {
  return {
    files: files.map(({ kind, entries }) => [kind, entries.map(({ resolved }) => resolved.entry.candidate.row)]),
    blocked: blocked.map(({ resolved, rules }) => [resolved.entry.candidate.row, rules]),
  };
}

const REGISTERS = { person: 0, code: '05835' };
const SITS = { person: 0, code: '583501', series: 'June 2027' };

describe('a plan', () => {
  it('puts registrations and unit entries into files of their own, registrations first', () => {
    expect(flat(plan([SITS, REGISTERS]))).toEqual({
      files: [
        ['registration', [2]],
        ['unit', [1]],
      ],
      blocked: [],
    });
  });

  it('keeps an entry with an error out, with the rule that says why', () => {
    const rows = [REGISTERS, SITS, { ...SITS, code: '583599' }];
    expect(flat(plan(rows))).toMatchObject({ blocked: [[3, [expect.any(String)]]] });
  });

  it('keeps every entry of a row out whose candidate details have an error', () => {
    expect(flat(plan([{ ...REGISTERS, sex: 'X' }]))).toEqual({ files: [], blocked: [[1, ['sex-code']]] });
  });

  it('makes a unit entry wait where its registration is kept out', () => {
    expect(flat(plan([{ ...REGISTERS, birthDate: '31/02/2009' }, SITS]))).toEqual({
      files: [],
      blocked: [
        [1, ['birth-date-invalid']],
        [2, ['registration-blocked']],
      ],
    });
  });

  it('does not send again what is made, nor what is withdrawn', () => {
    const rows = [{ ...REGISTERS, status: 'Registered' }, SITS, { ...SITS, code: '583502', status: 'Withdrawn' }];
    expect(flat(plan(rows))).toEqual({ files: [['unit', [2]]], blocked: [] });
  });

  it('says that basedata is missing where an option cannot be known', () => {
    expect(flat(plan([REGISTERS, SITS], testReference({ loaded: ['9R26'] })))).toEqual({
      files: [['registration', [1]]],
      blocked: [[2, ['basedata-missing']]],
    });
  });

  it('lets a warning pass', () => {
    expect(flat(plan([{ ...REGISTERS, uln: '9999999999' }]))).toEqual({ files: [['registration', [1]]], blocked: [] });
  });
});

const SETTINGS: SubmissionSettings = {
  centreNumber: '99999',
  postcode: '',
  firstSequence: 1,
  produced: asOf,
  softwareVersion: '0.1',
};

describe('the files of a plan', () => {
  const { files } = plan([
    { person: 1, code: '05835', uln: '9999999999' },
    REGISTERS,
    SITS,
    { ...SITS, code: '583502' },
  ]);

  it('hold each candidate once, by number, with all their options', () => {
    const built = buildFiles(files, SETTINGS);
    const read = built.map(({ name, bytes }) => readEntryFile(name, bytes));
    const candidates = read.map((one) => one.file?.candidates.map(({ number, options }) => [number, options]));
    expect(candidates).toEqual([
      [
        ['0001', ['583500']],
        ['0002', ['583500']],
      ],
      [['0001', ['583501', '583502']]],
    ]);
  });

  it('are numbered by one counter, because their names hold no series', () => {
    expect(buildFiles(files, { ...SETTINGS, firstSequence: 7 }).map(({ name }) => name)).toEqual([
      'E9999972.X07',
      'E9999972.X08',
    ]);
  });

  it('leave a placeholder ULN blank', () => {
    const [registrations] = buildFiles(files, SETTINGS);
    expect(new TextDecoder().decode(registrations?.bytes)).not.toContain('9999999999');
  });

  it('are the same bytes each time', () => {
    expect(buildFiles(files, SETTINGS)).toEqual(buildFiles(files, SETTINGS));
  });
});
