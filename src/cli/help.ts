import { OPTIONS, type Command, type OptionTable } from './options';

/** What the command line says of itself where no command is given. */
export const OVERVIEW = `Checks, prices and writes Cambridge Technicals entries.

  entrywise check WORKBOOK      find what is wrong and what it costs
  entrywise fix WORKBOOK        write a copy in which every certain mistake is put right
  entrywise prepare WORKBOOK    the same as check, and write the marked workbook and the entry files
  entrywise register WORKBOOK   show what was sent, and mark what became of it
  entrywise reports WORKBOOK    write fees, expected invoice, statements, check list and examinations as a workbook
  entrywise compare BOOK LIST   what only one of two lists has, and where they differ
  entrywise inspect FILE        show an EDI file record by record and verify it
  entrywise reference           list codes, dates and fees with their sources
  entrywise rules               list what is checked; with a rule's name, its page

entrywise COMMAND --help tells more, entrywise --version the release. Nothing leaves this machine.
Exit codes: 0 nothing wrong, 1 errors found, 2 the input cannot be used, 3 Entrywise itself went wrong.
`;

/** What each command is followed by, and what it does. */
const ABOUT: Readonly<Record<Command, readonly [words: string, does: string]>> = {
  check: [
    'WORKBOOK',
    `Checks the entries in an .xlsx workbook or a text file (CSV) and prices them. The workbook itself is never changed.`,
  ],
  fix: [
    'WORKBOOK',
    `Lists what can be put right with certainty: leading zeros, check letters, stray spaces, placeholders and the like, with
what stands there before and after. With --out it also writes a copy of the workbook in which that is done. No other
cell is changed, and no formula is overwritten. The sheet "Entrywise fixes" of the copy keeps every change.`,
  ],
  prepare: [
    'WORKBOOK',
    `Checks the entries, and writes the A2C files of what is new and nothing blocks, with a copy of the workbook that has the
register of them. What the register has is not sent again: go on with that copy. Changes, withdrawals and changes of size
become e-mails for you to send, because a file must not make them.`,
  ],
  register: [
    'WORKBOOK',
    `Shows the files that the register of a workbook has, and how far each has come. With a mark, writes a copy of the workbook
in which that is recorded.`,
  ],
  reports: [
    'WORKBOOK',
    `Writes the reports of a workbook as a workbook of their own: fees by qualification, group, candidate and payer; what should
be invoiced; statements of entry, a candidate a page; the check list of the classes, to be signed; with --timetable, the
examinations with their days and candidates.`,
  ],
  compare: [
    'WORKBOOK LIST',
    `Compares the entries of a workbook with any other list: an export of the awarding body’s site or of the management system, a
colleague’s sheet, a class list, an entry file, a results file. Tells what is in both, only in one, or different. Changes nothing.`,
  ],
  inspect: [
    'FILE',
    `Shows an EDI file (entries, amendments, forecasts, results, basedata) record by record and verifies it.`,
  ],
  reference: [
    '',
    `Lists what the product knows of qualifications, units, dates, fees and rules, where each value comes from and how sure
it is, and what is missing. With several versions of basedata, what changed from one to the next.`,
  ],
  rules: [
    '[ID]',
    `Lists every rule with its severity and title, or prints the page of one: what it checks, why, what to do, examples.`,
  ],
};

/** What `entrywise COMMAND --help` prints. */
export function helpOf(command: Command): string {
  const [words, does] = ABOUT[command];
  const usage = ['entrywise', command, words, '[options]'].filter((part) => part !== '').join(' ');
  return `${usage}\n\n${does}\n\n${optionLines(OPTIONS[command]).join('\n')}\n`;
}

/** Where the meanings of options begin. */
const INDENT = 24;

function optionLines(options: OptionTable): string[] {
  return Object.entries(options).map(([name, option]) => {
    const short = 'short' in option && option.short !== undefined ? `-${option.short}, ` : '';
    const value = 'value' in option ? ` ${option.value}` : '';
    const meaning = option.help.replaceAll('\n', `\n${' '.repeat(INDENT)}`);
    return `  ${short}--${name}${value}`.padEnd(INDENT) + meaning;
  });
}
