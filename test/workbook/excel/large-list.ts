import { Book } from '../../excel-host/book/book';

const HEADINGS = [
  ...['Centre', 'Candidate number', 'UCI', 'ULN', 'Surname', 'First name', 'Sex', 'Date of birth', 'Year'],
  ...['Qualification', 'Unit', 'Series', 'Tutor', 'Note'],
];

/** A workbook with a list of so many candidates, 14 columns wide, as schools keep them. */
export function largeBook(rows: number): Book {
  const book = new Book({ Entries: [HEADINGS], Notes: [['Mine']] });
  const sheet = book.sheet('Entries');
  for (let row = 1; row <= rows; row += 1) {
    sheet.made(row, 1).format = '0000';
    sheet.made(row, 2).format = '@';
    sheet.made(row, 3).format = '@';
    sheet.made(row, 7).format = 'dd/mm/yyyy';
  }
  const list = Array.from({ length: rows }, (_, index) => [
    ...[12345, (index % 9_999) + 1, `12345${String(index).padStart(7, '0')}A`, String(1_000_000_000 + index)],
    ...[`Surname${index}`, 'Alexandra Jane', index % 2 ? 'F' : 'M', 39_000 + (index % 700), 'Year 12', '05835'],
    ...['Unit 1 R/507/1234', 'June 2026', `Mr Tutor${index % 20}`, 'Chair by the window'],
  ]);
  sheet.fill(list, 1);
  return book;
}
