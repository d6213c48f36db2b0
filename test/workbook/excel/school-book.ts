import { Book, type Contents } from '../../excel-host/book/book';

const HEADINGS = ['Candidate number', 'UCI', 'Surname', 'Series'];
const LIST = [
  ["'0001", "'123456789012A", 'Abbott', 'June 2026'],
  ["'0002", "'123456789013B", 'Baker', 'June 2026'],
];

/** The workbook of the contract: a list from row 3 of 'Entries', a sheet 'Notes', and what a test adds. */
export function schoolBook(more: Contents = {}): Book {
  return new Book({ Entries: [['Entries'], [], HEADINGS, ...LIST], Notes: [['A note of the user']], ...more });
}
