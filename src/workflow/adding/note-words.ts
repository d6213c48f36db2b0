import { counted, firstInWords, listInWords } from '../../entries';

/** What is said before entries are added. */
export const noteWords = {
  missing: (who: readonly string[], details: readonly string[]) =>
    `${firstInWords(who)}: the list does not give ${details.length === 1 ? 'the ' : ''}${listInWords(details)}. The check will ask for ${details.length === 1 ? 'it' : 'these'}.`,
  unregistered: (who: readonly string[]) =>
    `${firstInWords(who)}: no registration is known. Whoever is new needs one: choose it too. Of others the check will ask whether they were registered before.`,
  returning: (who: readonly string[]) =>
    `${firstInWords(who)}: withdrawn from everything in the sheet. The new entries enter ${who.length === 1 ? 'this candidate' : 'these candidates'} again.`,
  leavers: (who: readonly string[]) =>
    `Left out because they are withdrawn: ${firstInWords(who)}. To enter them again, give them in a list.`,
  resits: (who: readonly string[]) =>
    `The list says resit of ${firstInWords(who)}, and the sheet has no column for it: if no earlier result is known, this counts as a first entry. To have it written, type the heading “Resit?” into a free column first.`,
  unread: (headings: readonly string[]) =>
    `Not used from your list: the ${headings.length === 1 ? 'column' : 'columns'} ${firstInWords(headings)}.`,
  withoutColumn: (words: readonly string[]) =>
    `Not written, because the sheet has no column for ${words.length === 1 ? 'it' : 'them'}: ${listInWords(words)}.`,
  moved: (rows: number, row: number) =>
    `${counted(rows, 'new row goes', 'new rows go')} in above row ${row + 1}, and what stands there moves down. If there are totals below, see whether they count the new rows.`,
};
