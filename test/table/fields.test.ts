import { FIELDS, FIELD_TABLE, type Field } from '../../src/entries';
import { assess } from '../../src/assessment';
import { NO_REGISTER } from '../../src/register';
import { checkEntries, type Finding } from '../../src/rules';
import { readEntries, detectColumns, type CellValue } from '../../src/table';
import { meaningOfHeading } from '../../src/table/headings';
import { testReference } from '../rules/test-reference';
import { sheetOf } from './sheet-of';

const RIGHT: Partial<Record<Field, CellValue>> = {
  ...{ candidateNumber: '0001', uci: '999990260001T', surname: 'Orchard', forenames: 'Ainsley' },
  ...{ birthDate: '10/03/2009', sex: 'F', code: '05835' },
};

/** What is found in the column of a field that holds something, and how grave the findings of the whole sheet are. */
function found(field: Field, cell: CellValue): { inColumn: Finding[]; severities: string[]; entries: number } {
  const { surname, forenames, ...others } = RIGHT;
  const cells = { ...others, ...(field === 'wholeName' ? {} : { surname, forenames }), [field]: cell };
  const present = FIELDS.filter((one) => cells[one] !== undefined);
  const headings = present.map((one) => FIELD_TABLE[one].headings[0] ?? '');
  const sheet = sheetOf([headings, present.map((one) => cells[one] ?? null)]);
  const columns = detectColumns(sheet);
  if (columns === null) throw new Error('The headings are not recognised.');
  const list = readEntries(sheet, columns);
  const findings = checkEntries(
    assess({ list, reference: testReference(), asOf: '2026-11-23', past: [], register: NO_REGISTER }),
  );
  const at = present.indexOf(field);
  return {
    inColumn: findings.filter(({ cells: [first] }) => first?.row === 1 && first.column === at),
    severities: findings.map(({ severity }) => severity),
    entries: list.entries.length,
  };
}

const neededAs = (needed: string): Field[] => FIELDS.filter((field) => FIELD_TABLE[field].needed === needed);

describe('an error value', () => {
  const NA = { error: '#N/A' };
  const severitiesIn = (field: Field): string[][] =>
    found(field, NA).inColumn.map(({ rule, severity }) => [rule, severity]);

  test.each(neededAs('always'))('where the entry cannot do without (%s) is an error', (field) =>
    expect(severitiesIn(field)).toEqual([['cell-error-value', 'error']]),
  );

  test.each(neededAs('optional'))('where the entry says less without (%s) is a warning', (field) =>
    expect(severitiesIn(field)).toEqual([['cell-error-value', 'warning']]),
  );
});

describe.each(neededAs('never'))('in the column of a %s, of which nothing is made', (field) => {
  test.each<[string, CellValue]>([
    ['an error value', { error: '#N/A' }],
    ['a formula as text', '=HYPERLINK("x")'],
    ['spaces around the text', ' a  b '],
    ['a number', 40_000],
    ['yes', true],
  ])('%s says nothing and keeps nothing back', (_, cell) => {
    const { inColumn, severities, entries } = found(field, cell);
    expect(inColumn).toEqual([]);
    expect(severities).not.toContain('error');
    expect(entries).toBe(1);
  });
});

test.each(FIELDS.flatMap((field) => FIELD_TABLE[field].headings.map((heading) => [heading, field] as const)))(
  'the heading %s stands for %s and for nothing else',
  (heading, field) => expect(meaningOfHeading(heading)).toMatchObject({ kind: 'field', field }),
);

test.each([
  ['Candidate UCI', 'uci'],
  ['Student DOB', 'birthDate'],
  ['Pupil’s Surname', 'surname'],
  ['Learner Forename(s)', 'forenames'],
  ['Student Date of Birth (dd/mm/yyyy)', 'birthDate'],
  ['Candidate_ULN', 'uln'],
] as const)('%s says whose it is, and is read', (heading, field) => {
  expect(meaningOfHeading(heading)).toMatchObject({ kind: 'field', field });
});

test.each(['Student number', 'Student ID', 'Pupil premium', 'Student unit', 'Learner status'])(
  '%s is nothing that is read',
  (heading) => {
    expect(meaningOfHeading(heading)).toBeNull();
  },
);
