/** An option that is followed by a value. */
interface TextOption {
  readonly type: 'string';
  /** What --help calls the value, `FILE`. */
  readonly value: string;
  /** What --help says of it; a line break where it breaks the line. */
  readonly help: string;
}

/** An option with a value that may be given several times. */
interface TextsOption extends TextOption {
  readonly multiple: true;
}

/** An option that is given or not. */
interface Flag {
  readonly type: 'boolean';
  readonly help: string;
  readonly short?: string;
}

/** What a command can be told, by name, in the order in which --help lists it. Node's parser takes it as it is. */
export type OptionTable = Readonly<Record<string, TextOption | TextsOption | Flag>>;

function text(value: string, help: string): TextOption {
  return { type: 'string', value, help };
}

function texts(value: string, help: string): TextsOption {
  return { type: 'string', multiple: true, value, help };
}

function flag(help: string): Flag {
  return { type: 'boolean', help };
}

/** What every command that begins with a check is told. */
const CHECKED = {
  sheet: texts(
    'NAME',
    'the sheet with the entries, where two could be meant;\ngiven again, the sheets are checked and sent together',
  ),
  columns: text('FILE', 'what the headings mean, where they are not recognised (JSON: see docs/command-line.md)'),
  qualification: text('CODE', 'what rows and units without a qualification are for, such as 05835'),
  series: text('SERIES', 'what units without a series are entered for, such as "June 2027"'),
  registered: flag('candidates of whom nothing but the registration is missing were registered before'),
  'registered-in': texts('GROUP', 'the same of a group only, such as 13B; may be given several times'),
  basedata: texts('PATH', 'a basedata file, zip or folder; may be given several times'),
  reference: texts(
    'FILE',
    'fees, dates and other values of yours: a year file (JSON: see docs/reference-data.md), or a workbook with\nfilled-in CT sheets; may be given several times, and the later counts',
  ),
  results: texts('PATH', 'a results file (R) of an earlier series, or a folder; may be given several times'),
  timetable: texts('FILE', "the awarding body's final timetable (.xlsx); may be given several times"),
  'as-of': text('YYYY-MM-DD', 'check and price as if sent on that day; without it, today'),
  centre: text('NNNNN', 'your centre number, where workbook, year file and sheet do not give it'),
};

const HELP = { help: { ...flag('this text'), short: 'h' } };

/** What a command that writes and tells ends with. */
const ENDING = {
  replace: flag('replace files of the same names in DIR'),
  json: flag('print one JSON object instead of a report'),
  ...HELP,
};

/** The options of each command: its words are parsed by this table, and its --help is written from it. */
export const OPTIONS = {
  check: {
    ...CHECKED,
    out: text('DIR', 'also write the workbook with marks, words and fees there'),
    ...ENDING,
  },
  fix: {
    ...CHECKED,
    by: text('NAME', 'who does it, for the sheet that keeps what was put right'),
    out: text('DIR', 'write the copy there; without it, nothing is written'),
    ...ENDING,
  },
  add: {
    ...CHECKED,
    enter: texts('CODE', 'what they are entered for: 05835 registers, 05835/01 is a unit; may be given several times'),
    in: text('SERIES', 'the series of the units, such as "June 2027"'),
    candidate: texts(
      'LINE',
      'a candidate: number, UCI or name; or somebody new, "0971, Quill, Jo, 21/03/2009, F";\nmay be given several times',
    ),
    candidates: text('FILE', 'the same from a text file, a candidate a line, or with columns and headings'),
    group: text('GROUP', 'all of a group, such as 12B'),
    all: flag('all who take the qualification'),
    out: text('DIR', 'write the copy there; without it, nothing is written'),
    ...ENDING,
  },
  prepare: {
    ...CHECKED,
    postcode: text('POSTCODE', "your centre's postcode, for the file header"),
    sequence: text(
      'N',
      'the sequence number of the first file (1 to 999); without it, the next that the register has not',
    ),
    interchange: flag('the first entries were made in Interchange: begin with an amendment file'),
    'new-options-only': flag('in amendment files list only new options, not all that a candidate has in the series'),
    'units-at-once': flag('do not hold unit entries until their registrations are acknowledged'),
    accept: texts('ID=REASON', 'accept a warning of the checklist by its id; may be given several times'),
    asked: texts(
      'ID',
      'record that an e-mail was sent or a step done (details, withdrawals, removed, sizes, progress-tracker)',
    ),
    by: text('NAME', 'who does it, for the register'),
    out: text('DIR', 'where to write; without it, the folder "out"'),
    ...ENDING,
  },
  register: {
    sent: texts('NAME', 'the file was sent; may be given several times, as may the others'),
    acknowledged: texts('NAME', 'the awarding body has collected it'),
    seen: texts('NAME', 'its entries were seen in Interchange'),
    'never-sent': texts('NAME', 'it was made and will not be sent: its entries are new again'),
    rejected: texts('NAME', 'the awarding body did not take it: its entries are new again'),
    'take-back': texts(
      'WHAT',
      'an earlier mark was a mistake: the name of the file, whose last mark is taken back, or the time of what was\nrecorded besides ("2026-11-24 10:00:00")',
    ),
    results: texts('PATH', 'record what came of entries, from a results file (R) or a folder of them'),
    result: texts(
      'LINE',
      'record what came of a candidate, by hand: "0012 M", "0012 absent", or "0012" for sat;\nmay be given several times',
    ),
    'result-list': text('FILE', 'the same from a text file, a candidate a line'),
    exam: text(
      'EXAM',
      'the examination that these are of, such as "583501 January 2027"; not needed where one is open',
    ),
    by: text('NAME', 'who says so, for the register'),
    out: text('DIR', 'where to write the copy; without it, the folder "out"'),
    ...ENDING,
  },
  reports: {
    ...CHECKED,
    fees: text('WHICH', 'which entries the fee summary is of: new, sent or all; without it, all'),
    'centre-name': text('NAME', "your centre's name, for statements and lists"),
    'recharge-resits': flag(
      'resits and re-entries after an absence are paid by the candidate; look up first what is allowed',
    ),
    'recharge-late': flag('what lateness adds is paid by the department'),
    group: text('HEADING', 'the column that tells classes apart; without it, the first that groups candidates'),
    invoice: text(
      'FILE',
      "an .xlsx or .csv with the invoice's lines (Code, Entries, Amount, perhaps Series), to be compared",
    ),
    out: text('DIR', 'where to write; without it, the folder "out"'),
    ...ENDING,
  },
  compare: {
    ...CHECKED,
    'list-sheet': text('NAME', 'the sheet of LIST with the entries, where two could be meant'),
    'from-interchange': flag(
      'LIST is from Interchange: mark the entries in both as seen there, in a copy of the workbook',
    ),
    by: text('NAME', 'who says so, for the register'),
    report: flag('also write the comparison as a workbook of its own'),
    out: text('DIR', 'where to write; without it, the folder "out"'),
    ...ENDING,
  },
  inspect: {
    basedata: texts('PATH', 'basedata to look option codes up in; may be given several times'),
    json: flag('print one JSON object instead of a report'),
    ...HELP,
  },
  reference: {
    workbook: text('FILE', 'read the Reference sheets of this .xlsx workbook too'),
    out: text('DIR', 'write a copy of the workbook with the Reference sheets there, to be filled in'),
    basedata: texts('PATH', 'a basedata file, zip or folder; may be given several times'),
    reference: texts('FILE', 'a year file, or a workbook with filled-in CT sheets; may be given several times'),
    timetable: texts('FILE', "the awarding body's final timetable (.xlsx); may be given several times"),
    'year-file': text('FILE', 'write all that you gave for the year into one file, for other workbooks and machines'),
    'as-of': text('YYYY-MM-DD', 'the day whose academic year is shown; without it, today'),
    replace: flag('replace files of the same names'),
    json: flag('print one JSON object instead of a report'),
    ...HELP,
  },
  rules: {
    json: flag('print what the rules are made of as JSON, messages included'),
    ...HELP,
  },
  completion: { ...HELP },
} satisfies Readonly<Record<string, OptionTable>>;

export type Command = keyof typeof OPTIONS;
