import { largeBook } from '../workbook/excel/large-list';
import { walkInExcel } from './harness/excel-pane';

const MB = 1_000_000;

test('10,000 rows are checked and highlighted within what Excel on the web takes and gives', () =>
  walkInExcel({ book: largeBook(10_000) }, async ({ book, host, button, says, pane, picture }) => {
    await button('Check entries').click();
    await button('Highlight in sheet').waitFor();
    await picture('large');
    await button('Highlight in sheet').click();
    await pane.getByText('The findings are highlighted in the sheet.').waitFor();
    expect(Math.max(...host.log.map(({ bytes }) => bytes))).toBeLessThan(MB);
    expect(Math.max(...host.log.map(({ answerBytes }) => answerBytes))).toBeLessThan(5 * MB);
    expect(book.sheet('Entries').formats.length).toBeGreaterThan(0);
    await button('Dismiss this message').click();
    const before = host.log.length;
    await button('Update highlights').click();
    await says('The findings are highlighted in the sheet.');
    expect(host.log.slice(before).filter(({ writes }) => writes)).toEqual([]);
  }));
