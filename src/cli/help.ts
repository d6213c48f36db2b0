const CHECK_OPTIONS = `  --sheet NAME          the sheet with the entries, where two could be meant;
                        given again, the sheets are checked and sent together
  --columns FILE        what the headings mean, where they are not recognised (JSON: see docs/command-line.md)
  --qualification CODE  what rows and units without a qualification are for, such as 05835
  --series SERIES       what units without a series are entered for, such as "June 2027"
  --registered          candidates of whom nothing but the registration is missing were registered before
  --basedata PATH       a basedata file, zip or folder; may be given several times
  --reference FILE      fees, dates and other values that you fill in (JSON: see docs/reference-data.md)
  --results PATH        a results file (R) of an earlier series, or a folder; may be given several times
  --timetable FILE      the awarding body's final timetable (.xlsx); may be given several times
  --as-of YYYY-MM-DD    check and price as if sent on that day; without it, today
  --centre NNNNN        your centre number, where sheet and reference file do not give it`;

const OUTPUT_OPTIONS = `  --replace             replace files of the same names in DIR
  --json                print one JSON object instead of a report
  -h, --help            this text`;

/** What each command says of itself. */
export const HELP = {
  entrywise: `Checks, prices and writes Cambridge Technicals entries.

  entrywise check WORKBOOK      find what is wrong and what it costs
  entrywise fix WORKBOOK        write a copy in which every certain mistake is put right
  entrywise prepare WORKBOOK    the same as check, and write the marked workbook and the entry files
  entrywise register WORKBOOK   show what was sent, and mark what became of it
  entrywise reports WORKBOOK    write fees, expected invoice, statements, check list and examinations as a workbook
  entrywise inspect FILE        show an EDI file record by record and verify it
  entrywise reference           list codes, dates and fees with their sources
  entrywise rules               list what is checked; with a rule's name, its page

entrywise COMMAND --help tells more, entrywise --version the release. Nothing leaves this machine.
Exit codes: 0 nothing wrong, 1 errors found, 2 the input cannot be used, 3 Entrywise itself went wrong.
`,
  check: `entrywise check WORKBOOK [options]

Checks the entries in an .xlsx workbook or a text file (CSV) and prices them. The workbook itself is never changed.

${CHECK_OPTIONS}
  --out DIR             also write the workbook with marks, words and fees there
${OUTPUT_OPTIONS}
`,
  fix: `entrywise fix WORKBOOK [options]

Lists what can be put right with certainty: leading zeros, check letters, stray spaces, placeholders and the like, with
what stands there before and after. With --out it also writes a copy of the workbook in which that is done. No other
cell is changed, and no formula is overwritten. The sheet "Entrywise fixes" of the copy keeps every change.

${CHECK_OPTIONS}
  --by NAME             who does it, for the sheet that keeps what was put right
  --out DIR             write the copy there; without it, nothing is written
${OUTPUT_OPTIONS}
`,
  rules: `entrywise rules [ID] [options]

Lists every rule with its severity and title, or prints the page of one: what it checks, why, what to do, examples.

  --json                print what the rules are made of as JSON, messages included
  -h, --help            this text
`,
  prepare: `entrywise prepare WORKBOOK [options]

Checks the entries, and writes the A2C files of what is new and nothing blocks, with a copy of the workbook that has the
register of them. What the register has is not sent again: go on with that copy. Changes, withdrawals and changes of size
become e-mails for you to send, because a file must not make them.

${CHECK_OPTIONS}
  --postcode POSTCODE   your centre's postcode, for the file header
  --sequence N          the sequence number of the first file (1 to 999); without it, the next that the register has not
  --interchange         the first entries were made in Interchange: begin with an amendment file
  --new-options-only    in amendment files list only new options, not all that a candidate has in the series
  --units-at-once       do not hold unit entries until their registrations are acknowledged
  --accept ID=REASON    accept a warning of the checklist by its id; may be given several times
  --asked ID            record that an e-mail was sent or a step done (details, withdrawals, removed, sizes, progress-tracker)
  --by NAME             who does it, for the register
  --out DIR             where to write; without it, the folder "out"
${OUTPUT_OPTIONS}
`,
  register: `entrywise register WORKBOOK [options]

Shows the files that the register of a workbook has, and how far each has come. With a mark, writes a copy of the workbook
in which that is recorded.

  --sent NAME           the file was sent; may be given several times, as may the others
  --acknowledged NAME   the awarding body has collected it
  --seen NAME           its entries were seen in Interchange
  --never-sent NAME     it was made and will not be sent: its entries are new again
  --rejected NAME       the awarding body did not take it: its entries are new again
  --take-back WHAT      an earlier mark was a mistake: the name of the file, whose last mark is taken back, or the time of what was
                        recorded besides ("2026-11-24 10:00:00")
  --results PATH        record what came of entries, from a results file (R) or a folder of them
  --by NAME             who says so, for the register
  --out DIR             where to write the copy; without it, the folder "out"
${OUTPUT_OPTIONS}
`,
  reports: `entrywise reports WORKBOOK [options]

Writes the reports of a workbook as a workbook of their own: fees by qualification, group, candidate and payer; what should
be invoiced; statements of entry, a candidate a page; the check list of the classes, to be signed; with --timetable, the
examinations with their days and candidates.

${CHECK_OPTIONS}
  --recharge-resits     resits and re-entries after an absence are paid by the candidate; look up first what is allowed
  --recharge-late       what lateness adds is paid by the department
  --group HEADING       the column that tells classes apart; without it, the first that groups candidates
  --invoice FILE        an .xlsx or .csv with the invoice's lines (Code, Entries, Amount, perhaps Series), to be compared
  --out DIR             where to write; without it, the folder "out"
${OUTPUT_OPTIONS}
`,
  inspect: `entrywise inspect FILE [options]

Shows an EDI file (entries, amendments, forecasts, results, basedata) record by record and verifies it.

  --basedata PATH       basedata to look option codes up in; may be given several times
  --json                print one JSON object instead of a report
  -h, --help            this text
`,
  reference: `entrywise reference [options]

Lists what the product knows of qualifications, units, dates, fees and rules, where each value comes from and how sure
it is, and what is missing. With several versions of basedata, what changed from one to the next.

  --workbook FILE       read the Reference sheets of this .xlsx workbook too
  --out DIR             write a copy of the workbook with the Reference sheets there, to be filled in
  --basedata PATH       a basedata file, zip or folder; may be given several times
  --reference FILE      your own values (JSON: see docs/reference-data.md)
  --timetable FILE      the awarding body's final timetable (.xlsx); may be given several times
  --as-of YYYY-MM-DD    the day whose academic year is shown; without it, today
  --replace             replace a file of the same name in DIR
  --json                print one JSON object instead of a report
  -h, --help            this text
`,
} as const;
