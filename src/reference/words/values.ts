import { counted } from '../../entries';

/** How values are called, and where they are from. */
export const valueWords = {
  yourFile: 'your reference file',
  suiteInUse: (suite: string, title: string, words: string) => `${suite} suite (${title}): ${words}`,
  subject: (subject: string, level: number) => `${subject} level ${level}`,
  centre: {
    number: 'Centre number',
    name: 'Centre name',
    postcode: 'Centre postcode',
    subjects: 'Approved subjects',
  },
  board: 'Board identifier',
  basedata: (series: string, board: string) => `Basedata ${series} board ${board}`,
  versionOptions: (version: string, options: number) => `version ${version}, ${options} options`,
  timetable: (series: string) => `Timetable ${series}`,
  policy: (suite: string, words: string, level: number | null) =>
    `${suite} suite: ${words}${level === null ? '' : ` at level ${level}`}`,
  dateOf: (series: string, what: string) => `${series}: ${what}`,
  qualification: (subject: string, size: string, level: number, suite: string) =>
    `${subject} ${size}, level ${level}, ${suite} suite`,
  qan: (code: string) => `${code} QAN`,
  mandatoryUnits: (code: string) => `${code} mandatory units`,
  entryCodeOf: (subject: string, size: string, level: number, suite: string) =>
    `Entry code of ${subject} ${size}, level ${level}, ${suite} suite`,
  lastDate: (code: string, words: string) => `${code} ${words}`,
  list: (subject: string, level: number, suite: string) => `${subject} level ${level}, ${suite} suite`,
  allUnitsListed: (list: string) => `${list}: all examined units listed`,
  examinedUnit: (list: string, unit: string) => `${list}: examined unit ${unit}`,
  numberOf: (list: string, title: string) => `${list}: number of "${title}"`,
  registration: (title: string) => `Registration: ${title}`,
  optionOf: (series: string, code: string, title: string) => `${series} ${code}: ${title}`,
  refundable: ', refundable',
  notRefundable: ', not refundable',
  percentOf: (percent: number, of: string, back: string) => `${percent}% of the ${of} fee${back}`,
  toBeGiven: 'to be given in the reference file',
  given: {
    dates: (series: string) => `the dates of ${series}`,
    timetables: (series: string) => `the timetable of ${series}`,
    lastDates: (qualifications: number) => `the last dates of ${counted(qualifications, 'qualification')}`,
    policy: (suites: string) => `rules of the ${suites} suite`,
    centre: (centre: string) => `the centre ${centre}`,
    basedata: (sets: number) => `the names of ${counted(sets, 'set of basedata', 'sets of basedata')}`,
    codes: (codes: number) => counted(codes, 'code or unit', 'codes and units'),
    approvals: (approvals: number) => counted(approvals, 'approval'),
    fees: (fees: number) => counted(fees, 'fee'),
    nothing: 'nothing',
  },
  standIn: (suite: string, source: string) =>
    `taken from the ${suite} suite, because that of the entry is not known: ${source}`,
  titled: (source: string, title: string) => `${source}, "${title}"`,
  but: (source: string, differs: string) => `${source}; but ${differs}`,
  unitEnteredAs: (subject: string, unit: string, entered: string) => `${subject} unit ${unit} (${entered})`,
  unitOf: (unit: string, subject: string, level: number, suite: string) =>
    `unit ${unit} of ${subject} level ${level}, suite ${suite}`,
  unitsOf: (subject: string, level: number, suite: string) => `the units of ${subject} level ${level}, suite ${suite}`,
  unused: {
    fee: (target: string) => `a fee for ${target}`,
    approval: (subject: string, level: number | undefined) =>
      `an approval for ${subject}${level === undefined ? '' : ` level ${level}`}`,
    mandatoryUnits: (qualification: string) => `the mandatory units of ${qualification}`,
    lastDate: (qualification: string) => `a last date of ${qualification}`,
    option: (option: string) => `option ${option}`,
    size: (size: string) => `size "${size}"`,
    level: (level: number) => `level ${level}`,
    suite: (suite: string) => `suite ${suite}`,
    entries: (kind: string, parts: string) => `${kind} entries of ${parts}`,
  },
  onTime: 'an entry on time has no late fee',
  percentOfFee: (percent: number, percentSource: string, of: string, amount: string, source: string) =>
    `${percent}% (${percentSource}) of the ${of} fee ${amount} (${source})`,
  feeReading: {
    registration: 'examination fee, read as pence',
    unit: 'examination fee, read as pence and as the price of a resit',
  },
  place: (file: string, line: number) => `${file} line ${line}`,
  checkedAgainstFees: (source: string) => `${source}, checked against the fees list`,
  readAs: (source: string, reading: string) => `${source}, ${reading}`,
  certificationOf: 'Certification of ',
  unitTitle: (subject: string, unit: string, name: string) =>
    `${subject} unit ${unit} ${name}`.trim().replace(/^unit/, 'Unit'),
};
