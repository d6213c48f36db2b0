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

/** What a value below a heading is written as instead, in rows. */
function inColumns(list: Written, heading: RegExp, write: (value: CellValue, line: number) => CellValue): Written {
  const columns = columnsOf(list, heading);
  return everyRow(list, (row, line) =>
    line < 0 ? row : row.map((value, column) => (columns.has(column) ? write(value, line) : value)),
  );
}

/** The columns below headings, of the last line of them. */
function columnsOf({ headings }: Written, heading: RegExp): ReadonlySet<number> {
  const last = headings.at(-1) ?? [];
  const first = headings[0] ?? [];
  const names = Array.from(
    { length: Math.max(last.length, first.length) },
    (_, column) => last[column] ?? first[column],
  );
  return new Set(names.flatMap((name, column) => (typeof name === 'string' && heading.test(name) ? [column] : [])));
}

function isText(value: CellValue): value is string {
  return typeof value === 'string' && value !== '';
}

const FORENAME = /^Forename$/;
const BIRTH_DATE = /^Date of birth$/;

/** Words of other programs for nothing, in cells that are empty. */
const nothingWords: Rewrite = (list) =>
  everyRow(list, (row, line) =>
    row.map((value, column) =>
      line >= 0 && value === '' ? (['-', 'n/a', 'NULL', 'nan', '(blank)', '#N/A'][(line + column) % 6] ?? '') : value,
    ),
  );

/** What follows the first forename in a column of its own. */
const middleNames: Rewrite = (list) => {
  const columns = columnsOf(list, FORENAME);
  return everyRow(list, (row, line) => {
    const names = row.map((value, column) => (columns.has(column) && isText(value) ? value.split(' ') : []));
    const [, ...middle] = names.flat();
    const first = row.map((value, column) =>
      columns.has(column) && isText(value) ? (value.split(' ')[0] ?? '') : value,
    );
    return line < 0 ? [...row, 'Middle Name(s)'] : [...first, middle.join(' ')];
  });
};

const remarksInNames: Rewrite = (list) =>
  inColumns(list, FORENAME, (value, line) => (isText(value) && line === 0 ? `${value} (LEFT)` : value));

const timeInBirthDate: Rewrite = (list) =>
  inColumns(list, BIRTH_DATE, (value) => (isText(value) ? `${value} 00:00:00` : value));

const isoBirthDate: Rewrite = (list) =>
  inColumns(list, BIRTH_DATE, (value) => {
    const [day, month, year] = isText(value) ? value.split('/') : [];
    return day === undefined ? value : `${year}-${month}-${day}T23:00:00.000Z`;
  });

const americanDates: Rewrite = (list) =>
  inColumns(list, BIRTH_DATE, (value) => {
    const [day, month, year] = isText(value) ? value.split('/') : [];
    return day === undefined ? value : `${month}/${day}/${year}`;
  });

/** As Excel shows a UCI that it took for a number; the check letter was a column of its own. */
const scientificUci: Rewrite = (list) =>
  inColumns(list, /^UCI$/, (value, line) => (isText(value) && line === 0 ? '9.99990E+11' : value));

const aboutUnits: Rewrite = (list) =>
  everyRow(list, (row, line) => [
    ...row,
    ...(line < 0 ? ['Unit 1 paid?', 'Unit 2 grade', 'Unit 1 form handed in'] : ['Y', 'M', 'x']),
  ]);

/** A status of a management system in each row: nothing of it was sent. */
const pendingStatuses: Rewrite = (list) =>
  everyRow(list, (row, line) => [
    ...row,
    line < 0 ? 'Entry status' : (['Entered (Pending Submission)', 'Not yet submitted', ''][line % 3] ?? ''),
  ]);

/** A column without a heading, with something that says nothing of entries. */
const withoutHeading: Rewrite = (list) => everyRow(list, (row, line) => [...row, line < 0 ? null : 'Rowan']);

/** The heading of the units, or of the qualification, is gone. */
const headingGone: Rewrite = (list) => ({
  ...list,
  headings: list.headings.map((row) => row.map((text) => (text === 'Unit' || text === 'Entry code' ? null : text))),
});

const codeHeadings: Rewrite = (list) => ({
  ...list,
  headings: list.headings.map((row) => row.map((text) => (text === 'Qualification' ? 'Course' : text))),
});

/** Titles of qualifications in the place of codes. */
const courseTitles: Rewrite = (list) =>
  inColumns(codeHeadings(list), /^Course$/, (value) =>
    value === '05835' ? 'Cambridge Technical Extended Certificate in Business' : value,
  );

/** A registration that is written as a word, or as nothing, in the unit's place. */
const registrationWord: Rewrite = (list) => {
  const units = columnsOf(list, /^Unit$/);
  if (units.size !== 1) return list;
  return everyRow(list, (row, line) =>
    line < 0
      ? row
      : row.map((value, column) =>
          units.has(column) && value === '' ? (['Registration', 'Qual', '-'][line % 3] ?? '') : value,
        ),
  );
};

/** Grades of last year's examinations in columns called as the units are. */
const grades: Rewrite = (list) =>
  everyRow(list, (row, line) => [...row, line < 0 ? 'Unit 21' : (['P', 'M', 'D', 'U'][line % 4] ?? '')]);

/** Another list beside the first, parted by an empty column. */
const listBeside: Rewrite = (list) =>
  everyRow(list, (row, line) => [
    ...row,
    null,
    ...(line < 0
      ? ['Candidate number', 'UCI', 'Surname', 'Entry code']
      : [`00${20 + line}`, '999990270001A', 'Ibsen', '05839']),
  ]);

/** Cells that say who it is merged down over all rows of a candidate. */
const mergedNames: Rewrite = (list) => {
  const once = namesOnce(list);
  const top = list.headings.length;
  const merges: (readonly [number, number, number, number])[] = [];
  for (let line = 0; line < once.rows.length;) {
    let end = line + 1;
    while (end < once.rows.length && list.rows[end]?.[0] === list.rows[line]?.[0]) end++;
    if (end > line + 1 && once.rows[line + 1]?.[0] === null) {
      for (let column = 0; column < 6; column++) merges.push([top + line, column, top + end - 1, column]);
    }
    line = end;
  }
  return { ...once, merges: [...list.merges, ...merges] };
};

const subtotals: Rewrite = (list) => ({
  ...list,
  rows: list.rows.flatMap((row, line) =>
    line % 4 === 3 ? [row, [['12A Count', '13 Total', 'Archer Average', '12B Max'][line % 3] ?? '', null, 4]] : [row],
  ),
});

/** Excel's own numbering of equal headings in a table. */
const tableNumbers: Rewrite = (list) => ({
  ...list,
  headings: list.headings.map((row) => {
    const seen = new Map<string, number>();
    return row.map((text) => {
      if (typeof text !== 'string') return text;
      const before = seen.get(text) ?? 0;
      seen.set(text, before + 1);
      return before === 0 ? text : `${text}${before + 1}`;
    });
  }),
});

/** Units below Entry code, as they are called. */
const unitsBelowCode: Rewrite = (list) => ({
  ...inColumns(list, /^Unit$/, (value) => (isText(value) ? `Unit ${Number(value)}` : value)),
  headings: list.headings.map((row) => row.map((text) => (text === 'Unit' ? 'Entry code' : text))),
});

/** The series in a second column, which is the right one; the first was left over from another year. */
const twoSeries: Rewrite = (list) => everyRow(list, (row, line) => [...row, line < 0 ? 'Exam season' : 'January 2027']);

/** The answer to whether somebody is entered: all are. */
const included: Rewrite = (list) => everyRow(list, (row, line) => [...row, line < 0 ? 'Include?' : 'Y']);

/** An export of the whole school: the board in each row, and entries with others. */
const otherBoards: Rewrite = (list) => {
  const own = everyRow(list, (row, line) => [...row, line < 0 ? 'Board' : 'OCR']);
  const [first = []] = list.rows;
  return below(own, [[...first.map((value, column) => (column === 0 ? '0099' : value)), 'AQA']]);
};

const REWRITES: Readonly<Record<string, Rewrite>> = {
  ...{ reordered, withRemarks, withEmptyColumn, withHints, withSynonyms, headingsOnEachPage, grandCount, totalByHand },
  ...{ rowsOfZeros, blankRows, invisible, numbersAsNumbers, centreAndNumber, banner, namesOnce, secondListBelow },
  ...{ otherTitle, seriesInTitle, groupTitles, nothingWords, middleNames, remarksInNames, timeInBirthDate },
  ...{ isoBirthDate, americanDates, scientificUci, aboutUnits, pendingStatuses, withoutHeading, headingGone },
  ...{ codeHeadings, courseTitles, registrationWord, grades, listBeside, mergedNames, subtotals, tableNumbers },
  ...{ included, otherBoards, unitsBelowCode, twoSeries },
};

export const REWRITE_NAMES: readonly string[] = Object.keys(REWRITES);

export function rewrite(name: string): Rewrite {
  return mustHave(REWRITES[name], `The rewrite ${name}`);
}
