import type { Command } from '../options';

interface About {
  /** What follows the command. */
  readonly words: string;
  /** What it does, in a line. */
  readonly line: string;
  /** The same for its --help. */
  readonly does: string;
}

/** What there is to say of each command, in the order in which an officer needs them. */
export const ABOUT: Readonly<Record<Command, About>> = {
  check: {
    words: 'WORKBOOK …',
    line: 'find what is wrong and what it costs',
    does: `Checks the entries in an .xlsx workbook or a text file (CSV) and prices them. The workbook itself is never changed. Several
workbooks, folders of them and patterns such as *.xlsx are checked one after another, with a summary at the end.`,
  },
  fix: {
    words: 'WORKBOOK',
    line: 'write a copy in which every certain mistake is put right',
    does: `Lists what can be put right with certainty: leading zeros, check letters, stray spaces, placeholders and the like, with
what stands there before and after. With --out it also writes a copy of the workbook in which that is done. No other
cell is changed, and no formula is overwritten. The sheet "Entrywise fixes" of the copy keeps every change.`,
  },
  add: {
    words: 'WORKBOOK',
    line: 'add entries for late joiners, a class or a list, as the sheet writes them',
    does: `Shows row by row what is added for the candidates you name, and what is left out and why. With --out it also writes a
copy of the workbook with the new entries. Rows, ticks, codes and series are written as the sheet has them; no filled cell
is overwritten.`,
  },
  prepare: {
    words: 'WORKBOOK',
    line: 'check, then write the marked workbook and the entry files',
    does: `Checks the entries and writes A2C files of the new ones that have no errors. It also writes a copy of the workbook with a
register of these files. Go on with that copy, so that nothing is sent twice. Changes, withdrawals and changes of size
become e-mails for you to send, because a file must not make them.`,
  },
  register: {
    words: 'WORKBOOK',
    line: 'show what was sent, and mark what became of it',
    does: `Shows the files that the register of a workbook has, and how far each has come. With a mark, writes a copy of the workbook
in which that is recorded.`,
  },
  reports: {
    words: 'WORKBOOK',
    line: 'write fees, expected invoice, statements, check list and examinations as a workbook',
    does: `Writes the reports of a workbook as a workbook of their own. There are fees by qualification, group, candidate and payer; what
should be invoiced; statements of entry, a candidate a page; and the check list of the classes, to be signed. With --timetable
there are the examinations too, with their days and candidates.`,
  },
  compare: {
    words: 'WORKBOOK LIST',
    line: 'what only one of two lists has, and where they differ',
    does: `Compares the entries of a workbook with any other list: an export of the awarding body’s site or of the management system, a
colleague’s sheet, a class list, an entry file, a results file. Tells what is in both, only in one, or different. Neither is
changed. With --from-interchange it also writes a copy of the workbook, where the entries in both are marked as seen.`,
  },
  inspect: {
    words: 'FILE',
    line: 'show an EDI file record by record and verify it',
    does: `Shows an EDI file (entries, amendments, forecasts, results, basedata) record by record and verifies it.`,
  },
  reference: {
    words: '',
    line: 'list codes, dates and fees with their sources',
    does: `Lists what the product knows of qualifications, units, dates, fees and rules, where each value comes from and how sure
it is, and what is missing. With several versions of basedata, what changed from one to the next.`,
  },
  rules: {
    words: '[ID]',
    line: 'list what is checked; with a rule’s name, its page',
    does: `Lists every rule with its severity and title, or prints the page of one: what it checks, why, what to do, examples.`,
  },
  completion: {
    words: 'SHELL',
    line: 'print what makes a shell complete these commands: bash, zsh, fish or powershell',
    does: `Prints a script that makes a shell complete commands, options and file names when you press Tab. Run it when the shell starts:
  bash         eval "$(entrywise completion bash)"                                        in ~/.bashrc
  zsh          eval "$(entrywise completion zsh)"                                         in ~/.zshrc
  fish         entrywise completion fish | source                                         in ~/.config/fish/config.fish
  powershell   entrywise completion powershell | Out-String | Invoke-Expression           in $PROFILE`,
  },
};

/** What the command line says of itself. */
export const overviewWords = {
  does: 'Checks, prices and writes Cambridge Technicals entries.',
  more: `entrywise COMMAND --help tells more, entrywise --version the release. Nothing leaves this machine.
Exit codes: 0 nothing wrong, 1 errors found, 2 the input cannot be used, 3 Entrywise itself went wrong.`,
  options: '[options]',
};
