import { writeXlsx } from 'hucre/xlsx';
import { uciCheckLetter } from '../../src/entries';
import { bookOfFile } from '../excel-host/book-of-file';
import type { Book } from '../excel-host/book/book';
import { walkInExcel } from './harness/excel-pane';

const uciOf = (first12: string): string => first12 + (uciCheckLetter(first12) ?? '');

/** As a head of department writes it, and what a management system has of the same people. */
const TEACHERS = [
  ['Surname', 'Forename', 'Course', 'Unit', 'When'],
  ['Abbott', 'Daisy', '05835', '1, 2', 'Jan 27'],
  ['Begum', 'Aisha', '05835', '1', 'Jan 27'],
  ['Clegg', 'Ben', '05835', '2', 'Jan 27'],
];
const EXPORT = [
  ['Exam No', 'UCI', 'Surname', 'Forename', 'DOB', 'Sex', 'Year'],
  ['0001', uciOf('999990260001'), 'Abbott', 'Daisy', '09/10/2009', 'F', '12'],
  ['0002', uciOf('999990260002'), 'Begum', 'Aisha', '28/05/2010', 'F', '12'],
  ['0003', uciOf('999990260003'), 'Clegg', 'Ben', '01/02/2009', 'M', '13'],
];

const bookOf = async (): Promise<Book> =>
  bookOfFile(await writeXlsx({ sheets: [{ name: 'Business', rows: TEACHERS }] }));

const cells = (book: Book, column: number): string[] =>
  [...book.sheet('Business').rows.values()].map((row) => String(row.get(column)?.value ?? ''));

test('in Excel details are brought in, Year 12 is registered and Year 13 marked, each with a click', async () =>
  walkInExcel({ book: await bookOf() }, async ({ book, pane, button, says, picture }) => {
    await button('Check entries').click();
    await button('Bring it in from a list…').click();
    await pane
      .getByRole('textbox', { name: 'Or paste the list here' })
      .fill(EXPORT.map((row) => row.join('\t')).join('\n'));
    await button('Show what is filled in').click();
    await says('Found (3)');
    await picture('details-to-fill-in');
    await button('Fill in 3 candidates').click();
    await says('Details of 3 candidates filled in.');
    expect(cells(book, 5)).toEqual(['Candidate number', '0001', '0002', '0003']);
    expect(cells(book, 0)).toEqual(['Surname', 'Abbott', 'Begum', 'Clegg']);
    await button('Register these 2 candidates').click();
    await says('2 registrations added.');
    await says(/To take this back, press Ctrl\+Z/);
    await picture('registered');
    expect(cells(book, 0)).toEqual(['Surname', 'Abbott', 'Begum', 'Clegg', 'Abbott', 'Begum']);
    await button('Mark the candidate as registered before').click();
    await button('Mark the candidate as registered before').waitFor({ state: 'detached' });
  }));
