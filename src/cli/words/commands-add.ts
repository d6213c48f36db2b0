import { counted, listInWords } from '../../entries';

/** What is said where entries are added to a list. */
export const addCommandWords = {
  oneSheet: 'Entries are added to one sheet at a time: give --sheet once.',
  forWhat: 'What are they to be entered for? Give --enter 05835 for the registration, --enter 05835/01 for a unit.',
  noCode: (code: string) => `--enter ${code} is no code of a qualification or unit. Write it as 05835, or 05835/01.`,
  oneQualification: (one: string, other: string) =>
    `Entries are added for one qualification at a time: ${one} and ${other} are two.`,
  who: 'Who is meant? Give --candidate or --candidates, or --group, or --all.',
  noGroup: (group: string, groups: readonly string[]) =>
    `No candidate is in ${group}. The groups are ${listInWords(groups)}.`,
  noText: (file: string) => `${file} is no text: give a file with a candidate a line.`,
  canBeAdded: (sheet: string, entries: number) =>
    `Sheet "${sheet}": ${counted(entries, 'entry', 'entries')} can be added.`,
  added: (sheet: string, entries: number) => `Sheet "${sheet}": ${counted(entries, 'entry', 'entries')} added.`,
  columns: { where: 'Where', candidate: 'Candidate', what: 'Entered for' },
  row: (row: number, isNew: boolean) => `${isNew ? 'new row' : 'row'} ${row + 1}`,
  newcomer: (who: string) => `${who} (new)`,
  notes: 'To know',
  leftOut: 'Left out',
  leftOutLine: (who: string, what: string, why: string) => `${who}, ${what}: ${why}.`,
  problems: 'Lines that cannot be used',
  nothingWritten: 'Nothing is written yet: --out DIR writes a copy with these entries.',
};
