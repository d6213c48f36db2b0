import { columnLetters, counted } from '../../entries';
import { defineRule } from '../define-rule';
import { WHERE_IT_IS_SAID } from '../where-it-is-said';
import { slotWords } from '../slot-words';

export const columnUnused = defineRule({
  id: 'column-unused',
  scope: 'table',
  checks: 'sheet',
  severity: 'error',
  milder: {
    others: 'warning',
    numbers: 'warning',
    codes: 'warning',
    words: 'warning',
    again: 'warning',
    differs: 'warning',
  },
  certainty: 'certain',
  fix: 'none',
  title: 'Column not recognised',
  source: 'This product’s own rule, so that no unit, registration or status is passed over unnoticed',
  since: '0.1.0',
  messages: {
    units: `The column {heading} holds units in {cells}, but its heading is not recognised. So they are not entered, and their rows may count as registrations. Call the column Unit, with one unit a row, or leave it out: ${WHERE_IT_IS_SAID.columns}.`,
    twins:
      'In {cells}, the column {heading} holds other units than the unit column that is read. Nothing is entered for them. Give each unit a row of its own, or change the heading of the column that is not to be read.',
    others: `In {cells}, the column {heading} holds other units than the unit column that is read. Nothing is entered for them. If they are to be entered, give each a row of its own; if not, leave the column out: ${WHERE_IT_IS_SAID.columns}.`,
    numbers: `The column {heading} holds numbers in {cells} that may be units, and no column of units is read, so each row counts as a registration. If they are units, call the column Unit; if not, leave it out: ${WHERE_IT_IS_SAID.columns}.`,
    codes: `The column {heading} holds codes of qualifications in {cells}, but the qualification is read from another column, so nothing is entered for them. Give each entry a row of its own, or leave the column out: ${WHERE_IT_IS_SAID.columns}.`,
    statuses: `The column {heading} holds words such as Registered, Sat or Withdrawn in {cells}, but its heading is not recognised. So they are not read, and entries that were made before would be sent again. Call it Status, or leave it out: ${WHERE_IT_IS_SAID.columns}.`,
    words: `The column {heading} holds words such as Registered, Sat or Withdrawn in {cells}. They are not read. If they are about these entries, call it Status, or entries that were made before would be sent again. If not, leave it out: ${WHERE_IT_IS_SAID.columns}.`,
    answers: `The column {heading} has answers in {cells} that may decide what is sent, but its heading does not say what Yes means. So they are not read. Call it Already entered, Include?, Do not enter or Withdrawn, or leave it out: ${WHERE_IT_IS_SAID.columns}.`,
    differs: `The column {heading} differs from the column {beside} in {cells}, and only {beside} is read. Compare them, and leave out the one that is wrong: ${WHERE_IT_IS_SAID.columns}.`,
    again:
      'The column {heading} is for the same unit as another column, and {cells} are ticked in only one of the two. Both are read as the unit of the row’s own qualification. If one is for another qualification, write the entry code of that one above it.',
  },
  check({ list: { issues } }, report) {
    for (const { heading: own, holds, cells, row, column, beside = '' } of issues.contents) {
      const heading = own === '' ? slotWords.withoutHeadingSo(columnLetters(column)) : own;
      report({ message: holds, data: { heading, cells: counted(cells, 'cell'), beside }, cells: [{ row, column }] });
    }
  },
});
