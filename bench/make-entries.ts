import {
  NEW_ENTRY,
  NOTHING_SAID,
  NO_READING_ISSUES,
  PLAIN_CELLS,
  calendarDate,
  NO_TEXTS,
  parseCode,
  parseSeries,
  uciCheckLetter,
  type CandidateRow,
  type Entry,
  type EntryList,
  type FieldColumns,
} from '../src/entries';

/** What each of an invented person's ten rows asks for: three registrations, and units for two series. */
const WISHES = (
  [
    ...[['05835'], ['05839'], ['05844']],
    ...[
      ['583501', 'June 2027'],
      ['583502', 'June 2027'],
      ['583901', 'June 2027'],
    ],
    ...[
      ['583902', 'June 2027'],
      ['584401', 'June 2027'],
      ['584402', 'June 2027'],
      ['583503', 'June 2027'],
    ],
  ] as const
).map(([code, series = '']) => ({ code, wanted: parseCode(code), series: parseSeries(series), seriesText: series }));

const OPTIONAL_NUMBER: FieldColumns = {
  uci: 1,
  uln: 2,
  surname: 3,
  forenames: 4,
  birthDate: 5,
  sex: 6,
  code: 7,
  series: 8,
};

/** Mistakes that give one finding each, in turn. */
const MISTAKES: readonly ((row: CandidateRow) => CandidateRow)[] = [
  (row) => ({ ...row, uci: `${row.uci.slice(0, 12)}?` }),
  (row) => ({ ...row, birthDate: null, birthDateText: '31/02/2009' }),
  (row) => ({ ...row, sex: 'X' }),
  (row) => ({ ...row, uln: '1234567898' }),
  (row) => ({ ...row, forenames: '' }),
];

/**
 * A list of `count` entries, ten for each of many invented people; of every hundred rows `bad` have a mistake. With
 * candidate numbers there can be 99,990 at most, and without them any number.
 */
export function makeEntries(count: number, bad: number, numbered: boolean): EntryList {
  const columns: FieldColumns = numbered ? { ...OPTIONAL_NUMBER, candidateNumber: 0 } : OPTIONAL_NUMBER;
  const rows: CandidateRow[] = [];
  const entries: Entry[] = [];
  let person = personOf(0, columns, numbered);
  for (let index = 0; index < count; index++) {
    // Rows of one person share their texts, as those that are read from a sheet do.
    if (index % 10 === 0) person = personOf(Math.floor(index / 10), columns, numbered);
    const right = { ...person, row: index + 1 };
    const mistake = index % 100 < bad ? MISTAKES[index % MISTAKES.length] : undefined;
    const candidate = mistake ? mistake(right) : right;
    const wish = WISHES[index % 10];
    if (!wish) continue;
    rows.push(candidate);
    const { code: wantedText, wanted, series, seriesText } = wish;
    const id = entries.length;
    entries.push({ id, candidate, columns, wanted, wantedText, series, seriesText, status: NEW_ENTRY, statusText: '' });
  }
  return { ...{ sheets: ['Entries'], columns: [columns], rows, entries }, ...REST };
}

const REST = {
  ...{ unreadable: [], unreadableMarks: [], excused: [], issues: NO_READING_ISSUES },
  ...{ said: NOTHING_SAID, hasUnitColumns: false, storage: PLAIN_CELLS },
};

/** Nobody is in a group, and all rows of a group share it. */
const GROUPS = {};

function personOf(person: number, columns: FieldColumns, numbered: boolean): CandidateRow {
  const number = String((person % 9999) + 1).padStart(4, '0');
  const first12 = `${10000 + Math.floor(person / 9999)}026${number}`;
  const [month, day] = [1 + (person % 12), 1 + (person % 28)];
  const birthDate = calendarDate(2009, month, day);
  return {
    ...NO_TEXTS,
    ...{ row: 0, columns, groups: GROUPS, candidateNumber: numbered ? number : '' },
    ...{
      uci: first12 + (uciCheckLetter(first12) ?? ''),
      surname: `Smith${letters(person)}`,
      forenames: 'Anne',
    },
    ...{ birthDate, birthDateText: `${day}/${month}/2009`, sex: person % 2 === 0 ? 'F' : 'M' },
  };
}

function letters(person: number): string {
  return person.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
}
