import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { uciCheckLetter } from '../src/entries';

const HEADINGS = [
  ...['Centre No.', 'Candidate No', 'UCI', 'ULN', 'Surname', 'Forename', 'Date of birth', 'Sex'],
  ...['Group', 'Dept', 'Qualification', 'Unit', 'Series', 'Status'],
];

/** The rows, counted from 0 below the headings, whose UCI is wrong: every twentieth. */
export function wrongRows(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index).filter(isWrong);
}

/** The candidate number in a row, counted from 0 below the headings. */
export function candidateNumber(index: number): string {
  return String(personOf(index) + 1).padStart(4, '0');
}

function personOf(index: number): number {
  return Math.floor(index / 3) % 9999;
}

function isWrong(index: number): boolean {
  return index % 20 === 7;
}

/** As many qualifications as a centre of 9,999 candidates needs to fill a sheet of 180,000 rows. */
const QUALIFICATIONS = ['05835', '05839', '05847', '05823', '05834', '05838'];

/**
 * A workbook of `count` rows by 14 columns: registrations and two unit entries each for up to 9,999 invented candidates, every
 * twentieth row with a wrong UCI. With `untidy`, another twentieth has a blank behind the surname, which can be fixed for certain.
 */
export async function makeWorkbook(count: number, { untidy = false } = {}): Promise<Uint8Array> {
  const rows: CellValue[][] = [HEADINGS];
  for (let index = 0; index < count; index++) {
    const person = personOf(index);
    const number = candidateNumber(index);
    const first12 = `99999026${number}`;
    const nth = index % 3;
    rows.push([
      ...[
        '99999',
        number,
        first12 + (isWrong(index) ? '?' : uciCheckLetter(first12)),
        '',
        `Smith${'abcdefghij'[person % 10] ?? ''}${untidy && index % 20 === 13 ? ' ' : ''}`,
        'Anne',
      ],
      ...[
        new Date(Date.UTC(2009, person % 12, 1 + (person % 28))),
        person % 2 === 0 ? 'F' : 'M',
        `12${'ABCD'[person % 4] ?? ''}`,
        'Business',
      ],
      ...[
        QUALIFICATIONS[Math.floor(index / 3 / 9999)] ?? '',
        nth === 0 ? '' : `0${nth}`,
        nth === 0 ? '' : 'June 2027',
        '',
      ],
    ]);
  }
  // The same bytes at any time.
  const created = new Date('2026-09-01T08:00:00Z');
  return writeXlsx({ sheets: [{ name: 'Entries', rows }], properties: { created, modified: created } });
}
