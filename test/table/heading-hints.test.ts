import { detectColumns } from '../../src/table';
import { sheetOf } from './sheet-of';

/** The field that a column is taken for by its heading. */
function fieldOf(heading: string): string | undefined {
  const rows = [
    ['Cand No', 'Surname', 'Qual', heading],
    ['0001', 'Smith', '05835'],
  ];
  const fields = Object.entries(detectColumns(sheetOf(rows))?.fields ?? {});
  return fields.find(([, column]) => column === 3)?.[0];
}

it.each([
  ['Date of Birth (dd/mm/yyyy)', 'birthDate'],
  ['DOB dd/mm/yyyy', 'birthDate'],
  ['D.O.B. (DD-MM-YY)', 'birthDate'],
  ['Date of birth\n(as on passport)', 'birthDate'],
  ['UCI (13 characters)', 'uci'],
  ['UCI - 13 characters', 'uci'],
  ['UCI*', 'uci'],
  ['ULN [10 digits]', 'uln'],
  ['ULN (if known)', 'uln'],
  ['Sex (M/F)', 'sex'],
  ['Gender (Male / Female)', 'sex'],
  ['Forename(s) (legal)', 'forenames'],
  ['Series (e.g. June 2027)', 'series'],
  ['Series eg Jan 27', 'series'],
  ['Unit (required)', 'unit'],
  ['Entry status (please select)', 'status'],
])('%s is the heading of %s', (heading, field) => {
  expect(fieldOf(heading)).toBe(field);
});

it.each(['Forename (parent)', 'UCI (sibling)', 'Sex (tutor)', 'Series (TV)', 'Status (SEN)'])(
  '%s is none that is known',
  (heading) => {
    expect(fieldOf(heading)).toBeUndefined();
  },
);
