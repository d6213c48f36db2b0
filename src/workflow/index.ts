/**
 * What an officer does with one open workbook, a function each. Nothing here keeps anything between two calls, and nothing here
 * writes: what is to be written is returned, and the caller, who has the workbook, writes it.
 *
 * For the pane: everything about submitting goes in and comes out as plain data, so that a worker can hold the check and do the
 * planning and building, while the page that has the workbook reads and writes.
 *
 * 1. `findRegisterIn(workbook)` gives the `Register` of the open workbook, plain data; pass it to `check({ table, reference,
 *    asOf, past, register })`. What it knows counts as made, without a status column.
 * 2. `planSubmission(check, choices)` gives a `SubmissionPlan`, plain data: `files` to make, `emails` ready to send (`to`,
 *    `subject`, `body`, `advice`), `steps` by hand, `waiting` unit entries with until when, `held` entries with why, and the
 *    `checklist`. Choices are `PlanChoices`; a warning is accepted by the id of its checklist item with a reason.
 * 3. `buildSubmission(plan)` gives the bytes of the files, `FileBuilt[]`, verified by reading them back. It is pure.
 * 4. `submissionLines(plan, files, { time, by })` are the register's lines for them; the caller appends them, and only then are the
 *    files saved. A file that is then not saved is marked `discarded`: its entries are new again.
 * 5. `askedLines(email or step, { time, by })` once the officer says that an e-mail was sent or a step done.
 * 6. `fileStateLines(file, state, { time, by })` for sent, acknowledged, seen in Interchange, never sent, rejected.
 *    `recordedLines(resultsToRecord(check), at)` is what results files tell and the register has not, and
 *    `recordedLines(seenEntries(check, compared, list, name).lines, at)` what a list of Interchange's shows.
 * 7. `reportsOf(check, choices)` gives the reports as sheets, `reportsToWrite` those that may be written into the workbook, and
 *    `fixLines(check, changes, at)` is what keeps what was put right.
 * 8. `register.files`, the latest last, is the list for display: name, state, history, entries; `register.problems` is what could
 *    not be read.
 *
 * Times are `Moment` texts, `2026-09-14 10:32:05`, by the officer's clock; `moment(day, time)` of the register room makes one.
 */
export * from './adding';
export * from './answer-lines';
export * from './apply-fixes';
export * from './comparison';
export * from './details';
export * from './check';
export * from './find-answers';
export * from './find-register';
export * from './given-values';
export * from './load-reference';
export * from './load-results';
export * from './markup';
export * from './load-timetable';
export * from './known-values';
export { pastedValues, type LaterValue, type PastedValues } from './pasted-values';
export { neededValues, type NeededValue } from './needed-values';
export { openAsChosen } from './open-as-chosen';
export { openTable, tableOf, type OpenTable } from './open-table';
export * from './other-lists';
export * from './prepare-submission';
export * from './record-submission';
export * from './reference-sheets';
export * from './reports';
export * from './results-by-hand';
export { withoutPass, type WithoutPass } from './without-pass';
export * from './unusable';
export * from './write-reports';
export * from './year-file';
