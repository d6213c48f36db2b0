import { mustHave } from '../../../src/entries';
import type { CellValue } from '../../../src/table';
import type { Written } from './shapes';

/** Another way of writing the same list. */
export type Rewrite = (list: Written) => Written;

type Cells = readonly CellValue[];

function everyRow({ headings, rows, merges }: Written, change: (row: Cells, line: number) => Cells): Written {
  return {
    headings: headings.map((row) => change(row, -1)),
    rows: rows.map((row, line) => change(row, line)),
    merges,
  };
}

const widthOf = ({ headings }: Written): number => Math.max(...headings.map((row) => row.length));

/** Columns in another order; merged headings keep to their places. */
const reordered: Rewrite = (list) => {
  if (list.merges.length > 0) return list;
  const order = Array.from({ length: widthOf(list) }, (_, index) => index);
  // The first six tell of the person: they are turned round.
  const turned = [...order.slice(0, 6).reverse(), ...order.slice(6)];
  return everyRow(list, (row) => turned.map((column) => row[column] ?? null));
};

const withRemarks: Rewrite = (list) =>
  everyRow(list, (row, line) => [...row, line < 0 ? 'Notes' : line % 3 === 0 ? 'see Mrs Patel about laptop' : '']);

const withEmptyColumn: Rewrite = (list) => everyRow(list, (row) => [...row, null, null]);

const HINTS: Readonly<Record<string, string>> = {
  'Candidate number': 'Candidate No. (4 digits)',
  UCI: 'UCI (13 characters)',
  'Date of birth': 'DOB\ndd/mm/yyyy',
  Sex: 'Sex (M/F)',
  Surname: 'Legal Surname *',
};

const withHints: Rewrite = (list) => ({
  ...list,
  headings: list.headings.map((row) => row.map((text) => (typeof text === 'string' ? (HINTS[text] ?? text) : text))),
});

const SYNONYMS: Readonly<Record<string, string>> = {
  'Candidate number': 'Exam No',
  Surname: 'LEGAL LAST NAME',
  Forename: 'Legal First Names',
  'Date of birth': 'D.O.B.',
  Sex: 'Gender',
  Qualification: 'Specification code',
};

const withSynonyms: Rewrite = (list) => ({
  ...list,
  headings: list.headings.map((row) => row.map((text) => (typeof text === 'string' ? (SYNONYMS[text] ?? text) : text))),
});

const headingsOnEachPage: Rewrite = (list) => ({
  ...list,
  rows: list.rows.flatMap((row, index) => (index > 0 && index % 3 === 0 ? [...list.headings, row] : [row])),
});

const below = (list: Written, more: readonly Cells[]): Written => ({ ...list, rows: [...list.rows, ...more] });

const grandCount: Rewrite = (list) => below(list, [['Grand Count', null, null, null, null, null, list.rows.length]]);

const totalByHand: Rewrite = (list) => below(list, [[], ['Total entries:', list.rows.length]]);

const rowsOfZeros: Rewrite = (list) => {
  const zeros = Array.from({ length: widthOf(list) }, () => 0);
  return below(list, [zeros, zeros]);
};

const blankRows: Rewrite = (list) => ({ ...list, rows: list.rows.flatMap((row) => [row, []]) });

const invisible: Rewrite = (list) =>
  everyRow(list, (row, line) =>
    row.map((value) =>
      line >= 0 && typeof value === 'string' && value !== '' ? `\u2066${value}\u2069\u00ad ` : value,
    ),
  );

const numbersAsNumbers: Rewrite = (list) =>
  everyRow(list, (row, line) =>
    row.map((value) => (line >= 0 && typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : value)),
  );

const centreAndNumber: Rewrite = (list) =>
  everyRow(list, (row, line) =>
    row.map((value, column) =>
      line >= 0 && column === 0 && typeof value === 'string' && value !== '' ? `99999/${value}` : value,
    ),
  );

const banner: Rewrite = (list) => ({
  headings: [['Oakfield School'], ['Centre:', '99999'], [], ...list.headings],
  rows: list.rows,
  merges: list.merges.map(([top, left, bottom, right]) => [top + 3, left, bottom + 3, right] as const),
});

const titled = (list: Written, title: string): Written => ({
  headings: [[title], ...list.headings],
  rows: list.rows,
  merges: list.merges.map(([top, left, bottom, right]) => [top + 1, left, bottom + 1, right] as const),
});

/** A title that was left over from another list. */
const otherTitle: Rewrite = (list) => titled(list, 'IT Extended Certificate');

/** The series in the title alone. */
const seriesInTitle: Rewrite = (list) =>
  titled(
    everyRow(list, (row, line) =>
      row.map((value) => (line >= 0 && typeof value === 'string' && /^June? (?:20)?27$/.test(value) ? '' : value)),
    ),
    'Business: entries for June 2027',
  );

/** A line with a title halfway down. */
const groupTitles: Rewrite = (list) => {
  const half = Math.ceil(list.rows.length / 2);
  return { ...list, rows: [...list.rows.slice(0, half), ['Business Extended Certificate'], ...list.rows.slice(half)] };
};

/** Who it is, only in the first of a candidate's rows. */
const namesOnce: Rewrite = (list) => {
  let before: CellValue = null;
  return everyRow(list, (row, line) => {
    const isSame = line > 0 && row[0] === before && row.length > 6;
    before = row[0] ?? null;
    return isSame ? row.map((value, column) => (column < 6 ? null : value)) : row;
  });
};

/** Half of the list below the other half, with headings of its own, in another order. */
const secondListBelow: Rewrite = (list) => {
  const half = Math.ceil(list.rows.length / 2);
  const turned = reordered({ ...list, rows: list.rows.slice(half) });
  return { ...list, rows: [...list.rows.slice(0, half), [], ...turned.headings, ...turned.rows] };
};

const REWRITES: Readonly<Record<string, Rewrite>> = {
  ...{ reordered, withRemarks, withEmptyColumn, withHints, withSynonyms, headingsOnEachPage, grandCount, totalByHand },
  ...{ rowsOfZeros, blankRows, invisible, numbersAsNumbers, centreAndNumber, banner, namesOnce, secondListBelow },
  ...{ otherTitle, seriesInTitle, groupTitles },
};

export const REWRITE_NAMES: readonly string[] = Object.keys(REWRITES);

export function rewrite(name: string): Rewrite {
  return mustHave(REWRITES[name], `The rewrite ${name}`);
}
