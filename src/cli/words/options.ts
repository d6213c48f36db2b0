/** What --help says of each option, by command; a line break where it breaks the line. */
export const optionWords = {
  checked: {
    sheet:
      'the sheet with the entries, where two could be meant;\ngiven again, the sheets are checked and sent together',
    columns: 'what the headings mean, where they are not recognised (JSON: see docs/command-line.md)',
    qualification: 'what rows and units without a qualification are for, such as 05835',
    series: 'what units without a series are entered for, such as "June 2027"',
    registered: 'candidates with unit entries and no registration in the sheet were registered before',
    registeredIn: 'the same of a group only, such as 13B; may be given several times',
    basedata: 'a basedata file, zip or folder; may be given several times',
    reference:
      'fees, dates and other values of yours: a year file (JSON: see docs/reference-data.md), or a workbook with\nfilled-in CT sheets; may be given several times, and the later counts',
    results: 'a results file (R) of an earlier series, or a folder; may be given several times',
    timetable: "the awarding body's final timetable (.xlsx); may be given several times",
    asOf: 'check and price as if sent on that day; without it, today',
    centre: 'your centre number, where workbook, year file and sheet do not give it',
  },
  help: {
    help: 'this text',
  },
  ending: {
    replace: 'replace files of the same names in DIR',
    json: 'print one JSON object instead of a report',
  },
  check: {
    out: 'also write a copy of the workbook with marks, words and fees there',
  },
  fix: {
    by: 'who does it, for the sheet that keeps what was put right',
    out: 'write the copy there; without it, nothing is written',
  },
  add: {
    enter: 'what they are entered for: 05835 registers, 05835/01 is a unit; may be given several times',
    in: 'the series of the units, such as "June 2027"',
    candidate:
      'a candidate: number, UCI or name; or somebody new, "0971, Quill, Jo, 21/03/2009, F";\nmay be given several times',
    candidates:
      'the same from a text file, a candidate a line; or from a workbook or text file with headings,\nwhere each line may say its own course, units, resit and series',
    namesOnly: 'with --candidates, leave aside what the list says of course, units and series',
    group: 'all of a group, such as 12B',
    all: 'all who take the qualification',
    details:
      'in place of all these: fill in number, UCI, ULN, date of birth, sex, year and class from a list,\na workbook or text file',
    registerMissing: 'register all with units and no registration; with --group, those of that group',
    out: 'write the copy there; without it, nothing is written',
  },
  prepare: {
    postcode: "your centre's postcode, for the file header",
    sequence: 'the sequence number of the first file (1 to 999); without it, the next one after those in the register',
    interchange: 'the first entries were made in Interchange: begin with an amendment file',
    newOptionsOnly: 'in amendment files list only new options, not all that a candidate has in the series',
    unitsAtOnce: 'do not hold unit entries until their registrations are acknowledged',
    accept: 'accept a warning of the checklist by its id; may be given several times',
    asked: 'record that an e-mail was sent or a step done (details, withdrawals, removed, sizes, progress-tracker)',
    by: 'who does it, for the register',
    out: 'where to write; without it, the folder "out"',
  },
  register: {
    sent: 'the file was sent; may be given several times, as may the others',
    acknowledged: 'the awarding body has collected it',
    seen: 'its entries were seen in Interchange',
    neverSent: 'it was made and will not be sent: its entries are new again',
    rejected: 'the awarding body did not take it: its entries are new again',
    takeBack:
      'an earlier mark was a mistake: the name of the file, whose last mark is taken back, or the time of what was\nrecorded besides ("2026-11-24 10:00:00")',
    results: 'record results from a results file (R) or a folder of them',
    result:
      'record the result of a candidate by hand: "0012 M", "0012 absent", or "0012" for sat;\nmay be given several times',
    resultList: 'the same from a text file, a candidate a line',
    exam: 'the examination that these results are for, such as "583501 January 2027"; not needed where one is open',
    by: 'who says so, for the register',
    out: 'where to write the copy; without it, the folder "out"',
  },
  reports: {
    fees: 'which entries the fee summary is of: new, sent or all; without it, all',
    centreName: "your centre's name, for statements and lists",
    rechargeResits: 'candidates pay for resits and re-entries after an absence; look up first what is allowed',
    rechargeLate: 'departments pay late fees',
    group: 'the column that tells classes apart; without it, the first that groups candidates',
    invoice: "an .xlsx or .csv with the invoice's lines (Code, Entries, Amount, perhaps Series), to be compared",
    out: 'where to write; without it, the folder "out"',
  },
  compare: {
    listSheet: 'the sheet of LIST with the entries, where two could be meant',
    fromInterchange: 'LIST is from Interchange: mark the entries in both as seen there, in a copy of the workbook',
    by: 'who says so, for the register',
    report: 'also write the comparison as a workbook of its own',
    out: 'where to write; without it, the folder "out"',
  },
  inspect: {
    basedata: 'basedata to look option codes up in; may be given several times',
    json: 'print one JSON object instead of a report',
  },
  reference: {
    workbook: 'read the Reference sheets of this .xlsx workbook too',
    out: 'write a copy of the workbook with the Reference sheets there, to be filled in',
    basedata: 'a basedata file, zip or folder; may be given several times',
    reference: 'a year file, or a workbook with filled-in CT sheets; may be given several times',
    timetable: "the awarding body's final timetable (.xlsx); may be given several times",
    yearFile: 'write all that you gave for the year into one file, for other workbooks and machines',
    asOf: 'the day whose academic year is shown; without it, today',
    replace: 'replace files of the same names',
    json: 'print one JSON object instead of a report',
  },
  rules: {
    json: 'print the rules as JSON, messages included',
  },
};
