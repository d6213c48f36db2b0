import { optionWords } from './words/options';

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
  sheet: texts('NAME', optionWords.checked.sheet),
  columns: text('FILE', optionWords.checked.columns),
  qualification: text('CODE', optionWords.checked.qualification),
  series: text('SERIES', optionWords.checked.series),
  registered: flag(optionWords.checked.registered),
  'registered-in': texts('GROUP', optionWords.checked.registeredIn),
  basedata: texts('PATH', optionWords.checked.basedata),
  reference: texts('FILE', optionWords.checked.reference),
  results: texts('PATH', optionWords.checked.results),
  timetable: texts('FILE', optionWords.checked.timetable),
  'as-of': text('YYYY-MM-DD', optionWords.checked.asOf),
  centre: text('NNNNN', optionWords.checked.centre),
};

const HELP = { help: { ...flag(optionWords.help.help), short: 'h' } };

/** What a command that writes and tells ends with. */
const ENDING = {
  replace: flag(optionWords.ending.replace),
  json: flag(optionWords.ending.json),
  ...HELP,
};

/** The options of each command: its words are parsed by this table, and its --help is written from it. */
export const OPTIONS = {
  check: {
    ...CHECKED,
    out: text('DIR', optionWords.check.out),
    ...ENDING,
  },
  fix: {
    ...CHECKED,
    by: text('NAME', optionWords.fix.by),
    out: text('DIR', optionWords.fix.out),
    ...ENDING,
  },
  add: {
    ...CHECKED,
    enter: texts('CODE', optionWords.add.enter),
    in: text('SERIES', optionWords.add.in),
    candidate: texts('LINE', optionWords.add.candidate),
    candidates: text('FILE', optionWords.add.candidates),
    'list-sheet': text('NAME', optionWords.compare.listSheet),
    'names-only': flag(optionWords.add.namesOnly),
    group: text('GROUP', optionWords.add.group),
    all: flag(optionWords.add.all),
    details: text('LIST', optionWords.add.details),
    'register-missing': flag(optionWords.add.registerMissing),
    out: text('DIR', optionWords.add.out),
    ...ENDING,
  },
  prepare: {
    ...CHECKED,
    postcode: text('POSTCODE', optionWords.prepare.postcode),
    sequence: text('N', optionWords.prepare.sequence),
    interchange: flag(optionWords.prepare.interchange),
    'new-options-only': flag(optionWords.prepare.newOptionsOnly),
    'units-at-once': flag(optionWords.prepare.unitsAtOnce),
    accept: texts('ID=REASON', optionWords.prepare.accept),
    asked: texts('ID', optionWords.prepare.asked),
    by: text('NAME', optionWords.prepare.by),
    out: text('DIR', optionWords.prepare.out),
    ...ENDING,
  },
  register: {
    sent: texts('NAME', optionWords.register.sent),
    acknowledged: texts('NAME', optionWords.register.acknowledged),
    seen: texts('NAME', optionWords.register.seen),
    'never-sent': texts('NAME', optionWords.register.neverSent),
    rejected: texts('NAME', optionWords.register.rejected),
    'take-back': texts('WHAT', optionWords.register.takeBack),
    results: texts('PATH', optionWords.register.results),
    result: texts('LINE', optionWords.register.result),
    'result-list': text('FILE', optionWords.register.resultList),
    exam: text('EXAM', optionWords.register.exam),
    by: text('NAME', optionWords.register.by),
    out: text('DIR', optionWords.register.out),
    ...ENDING,
  },
  reports: {
    ...CHECKED,
    fees: text('WHICH', optionWords.reports.fees),
    'centre-name': text('NAME', optionWords.reports.centreName),
    'recharge-resits': flag(optionWords.reports.rechargeResits),
    'recharge-late': flag(optionWords.reports.rechargeLate),
    group: text('HEADING', optionWords.reports.group),
    invoice: text('FILE', optionWords.reports.invoice),
    out: text('DIR', optionWords.reports.out),
    ...ENDING,
  },
  compare: {
    ...CHECKED,
    'list-sheet': text('NAME', optionWords.compare.listSheet),
    'from-interchange': flag(optionWords.compare.fromInterchange),
    by: text('NAME', optionWords.compare.by),
    report: flag(optionWords.compare.report),
    out: text('DIR', optionWords.compare.out),
    ...ENDING,
  },
  inspect: {
    basedata: texts('PATH', optionWords.inspect.basedata),
    json: flag(optionWords.inspect.json),
    ...HELP,
  },
  reference: {
    workbook: text('FILE', optionWords.reference.workbook),
    out: text('DIR', optionWords.reference.out),
    basedata: texts('PATH', optionWords.reference.basedata),
    reference: texts('FILE', optionWords.reference.reference),
    timetable: texts('FILE', optionWords.reference.timetable),
    'year-file': text('FILE', optionWords.reference.yearFile),
    'as-of': text('YYYY-MM-DD', optionWords.reference.asOf),
    replace: flag(optionWords.reference.replace),
    json: flag(optionWords.reference.json),
    ...HELP,
  },
  rules: {
    json: flag(optionWords.rules.json),
    ...HELP,
  },
  completion: { ...HELP },
} satisfies Readonly<Record<string, OptionTable>>;

export type Command = keyof typeof OPTIONS;
