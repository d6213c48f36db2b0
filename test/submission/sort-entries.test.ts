import { NO_REGISTER } from '../../src/register';
import { parseCalendarDate } from '../../src/entries';
import { checkEntries } from '../../src/rules';
import { assess } from '../../src/assessment';
import { sortNewEntries, type DraftPlan } from '../../src/submission';
import { entryList, type TestRow } from '../rules/entry-list';
import { testReference } from '../rules/test-reference';

const day = parseCalendarDate('2026-10-01');
if (day === null) throw new Error('1 October 2026 is a day.');
const asOf = day;

function sorted(rows: readonly TestRow[], reference = testReference()): DraftPlan {
  const context = assess({ list: entryList(rows), reference, asOf, past: [], register: NO_REGISTER });
  return sortNewEntries(context.entries, checkEntries(context));
}

function flat({ files, blocked }: DraftPlan): unknown {
  return {
    files: files.map(({ kind, entries }) => [kind, entries.map(({ resolved }) => resolved.entry.candidate.row)]),
    blocked: blocked.map(({ resolved, rules }) => [resolved.entry.candidate.row, rules]),
  };
}

const REGISTERS = { person: 0, code: '05835' };
const SITS = { person: 0, code: '583501', series: 'June 2027' };

describe('new entries, sorted,', () => {
  it('puts registrations and unit entries into files of their own, registrations first', () => {
    expect(flat(sorted([SITS, REGISTERS]))).toEqual({
      files: [
        ['registration', [2]],
        ['unit', [1]],
      ],
      blocked: [],
    });
  });

  it('keeps an entry with an error out, with the rule that says why', () => {
    const rows = [REGISTERS, SITS, { ...SITS, code: '583599' }];
    expect(flat(sorted(rows))).toMatchObject({ blocked: [[3, [expect.any(String)]]] });
  });

  it('keeps every entry of a row out whose candidate details have an error', () => {
    expect(flat(sorted([{ ...REGISTERS, sex: 'X' }]))).toEqual({ files: [], blocked: [[1, ['sex-code']]] });
  });

  it('makes a unit entry wait where its registration is kept out', () => {
    expect(flat(sorted([{ ...REGISTERS, birthDate: '31/02/2009' }, SITS]))).toEqual({
      files: [],
      blocked: [
        [1, ['birth-date-invalid']],
        [2, ['registration-blocked']],
      ],
    });
  });

  it('does not send again what is made, nor what is withdrawn', () => {
    const rows = [{ ...REGISTERS, status: 'Registered' }, SITS, { ...SITS, code: '583502', status: 'Withdrawn' }];
    expect(flat(sorted(rows))).toEqual({ files: [['unit', [2]]], blocked: [] });
  });

  it('says that basedata is missing where an option cannot be known', () => {
    expect(flat(sorted([REGISTERS, SITS], testReference({ loaded: ['9R26'] })))).toEqual({
      files: [['registration', [1]]],
      blocked: [[2, ['basedata-missing']]],
    });
  });

  it('lets a warning pass', () => {
    expect(flat(sorted([{ ...REGISTERS, uln: '9999999999' }]))).toEqual({
      files: [['registration', [1]]],
      blocked: [],
    });
  });
});
