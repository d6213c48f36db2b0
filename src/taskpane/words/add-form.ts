import { counted, withCommas } from '../../entries';

/** What is said where entries that are to be added are chosen and looked at. */
export const addFormWords = {
  title: 'Add entries',
  close: 'Close',
  sheet: 'Sheet',
  ownSheets: (sheet: string) => `Where each candidate is; whoever is new: ${sheet}`,
  who: 'Who',
  whoKinds: {
    list: 'Candidates from a list',
    size: 'All who take this qualification',
  },
  group: (heading: string, value: string, candidates: number) => `${heading} ${value} (${withCommas(candidates)})`,
  list: 'Candidates, one a line',
  listHelp:
    'Candidate number, UCI or name. For somebody not in the sheet yet: number, UCI, surname, forenames, date of birth and sex, with commas or tabs between. Or paste rows from a sheet, with their headings. Course, Units, Resit? and When may be among them: each line is then entered for its own, and for what you choose here where it says nothing.',
  usesAsks: 'Use the course, units and series that the list gives',
  qualification: 'Qualification',
  qualificationOf: (words: string, candidates: number) =>
    candidates === 0 ? words : `${words}: ${withCommas(candidates)} here`,
  what: 'Entered for',
  registration: 'Registration',
  unit: (unit: string, title: string) => `Unit ${unit}${title === '' ? '' : ` ${title}`}`,
  noUnits: 'No units are known for this qualification.',
  series: 'Series of the units',
  registeredBefore: 'They were registered before, in an earlier year or elsewhere',
  preview: 'Show what is added',
  looking: 'Reading the sheet with the new entries…',
  add: (entries: number) => `Add ${counted(entries, 'entry', 'entries')}`,
  added: 'Will be added',
  addedWhere: (row: number, isNew: boolean, sheet: string | null) =>
    `${isNew ? 'new row' : 'row'} ${row + 1}${sheet === null ? '' : ` of ${sheet}`}`,
  newcomer: 'new',
  none: 'Nothing can be added.',
  notes: 'Before you add them',
  leftOut: (count: number) => `Left out (${withCommas(count)})`,
  leftOutLine: (who: string, what: string, why: string) => `${who}, ${what}: ${why}.`,
  kind: (what: string, entries: number) => `${what}: ${counted(entries, 'entry', 'entries')}`,
  whoIs: ({ name, number, what }: { name: string; number: number | null; what: string }) =>
    `Who is “${name}”${number === null ? '' : ` in line ${number}`}${what === '' ? '' : ` (${what})`}? Do you mean:`,
  noneOfThese: (choices: number) => (choices === 1 ? 'Somebody else' : 'None of these'),
  problems: (count: number) => `Lines that cannot be used (${withCommas(count)})`,
  more: (count: number) => `and ${withCommas(count)} more`,
  moreQuestions: (count: number) => `${counted(count, 'more line')} could be several people: answer these first.`,
  old: 'The sheet or your choice has changed. Look again at what will be added.',
};
