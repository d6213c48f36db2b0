import { counted, listInWords } from '../../entries';

function inSheets(sheets: readonly string[]): string {
  return `${sheets.length === 1 ? 'Sheet' : 'Sheets'} ${listInWords(sheets.map((sheet) => `"${sheet}"`))}`;
}

/** What is said where entries are added to a list. */
export const addCommandWords = {
  oneSheet: 'Entries are added to one sheet at a time: give --sheet once.',
  forWhat:
    'Say what to enter them for: --enter 05835 for the registration, --enter 05835/01 for a unit. A list that --candidates gives may say it itself.',
  noCode: (code: string) =>
    `--enter ${code} is not the code of a qualification or unit. Write it as 05835, or 05835/01.`,
  oneQualification: (one: string, other: string) =>
    `Entries are added for one qualification at a time: ${one} and ${other} are two.`,
  who: 'Say who: give --candidate, --candidates, --group or --all.',
  noGroup: (group: string, groups: readonly string[]) =>
    `No candidate is in ${group}. The groups are ${listInWords(groups)}.`,
  registersAlone:
    '--register-missing goes without --enter, --candidate, --candidates and --all: the units say who and for what.',
  nobodyMissing: 'Nobody here has units and no registration.',
  canBeAdded: (sheets: readonly string[], entries: number) =>
    `${inSheets(sheets)}: ${counted(entries, 'entry', 'entries')} can be added.`,
  added: (sheets: readonly string[], entries: number) =>
    `${inSheets(sheets)}: ${counted(entries, 'entry', 'entries')} added.`,
  kind: (what: string, entries: number) => `${what}: ${counted(entries, 'entry', 'entries')}`,
  columns: { where: 'Where', candidate: 'Candidate', what: 'Entered for' },
  row: (row: number, isNew: boolean, sheet: string | null) =>
    `${isNew ? 'new row' : 'row'} ${row + 1}${sheet === null ? '' : ` of ${sheet}`}`,
  newcomer: (who: string) => `${who} (new)`,
  notes: 'Notes',
  leftOut: 'Left out',
  leftOutLine: (who: string, what: string, why: string) => `${who}, ${what}: ${why}.`,
  problems: 'Lines that cannot be used',
  either: ({ name, number, what }: { name: string; number: number | null; what: string }, who: readonly string[]) =>
    `“${name}”${number === null ? '' : ` in line ${number}`}${what === '' ? '' : ` (${what})`} could be ${who.join('; or ')}. Give the number of the one you mean.`,
  nothingWritten: 'Nothing is written yet: --out DIR writes a copy with these entries.',
};
