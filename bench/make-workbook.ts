import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { uciCheckLetter } from '../src/entries';

const HEADINGS = [
  ...['Centre No.', 'Candidate No', 'UCI', 'ULN', 'Surname', 'Forename', 'Date of birth', 'Sex'],
  ...['Group', 'Dept', 'Qualification', 'Unit', 'Series', 'Status'],
];

/** A workbook of `count` rows by 14 columns: a registration and units for each of many invented candidates, one in twenty rows wrong. */
export async function makeWorkbook(count: number): Promise<Uint8Array> {
  const rows: CellValue[][] = [HEADINGS];
  for (let index = 0; index < count; index++) {
    const person = Math.floor(index / 3) % 9999;
    const number = String(person + 1).padStart(4, '0');
    const first12 = `99999026${number}`;
    const nth = index % 3;
    rows.push([
      ...[
        '99999',
        number,
        first12 + (index % 20 === 7 ? '?' : uciCheckLetter(first12)),
        '',
        `Smith${'abcdefghij'[person % 10] ?? ''}`,
        'Anne',
      ],
      ...[
        new Date(Date.UTC(2009, person % 12, 1 + (person % 28))),
        person % 2 === 0 ? 'F' : 'M',
        `12${'ABCD'[person % 4] ?? ''}`,
        'Business',
      ],
      ...['05835', nth === 0 ? '' : `0${nth}`, nth === 0 ? '' : 'June 2027', ''],
    ]);
  }
  return writeXlsx({ sheets: [{ name: 'Entries', rows }] });
}
