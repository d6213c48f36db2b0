import { ASKING_FIELDS, counted, type EntryList, type Field, type FieldColumns } from '../../entries';
import { eachSheet } from '../cells/each-sheet';
import { defineRule } from '../define-rule';

const ASKING = new Set<Field>(ASKING_FIELDS);

/** Whether another rule says in an error why nothing is asked for. */
function isTold(columns: FieldColumns, { unreadable, unreadableMarks, issues, hasUnitColumns }: EntryList): boolean {
  const asks = hasUnitColumns || (columns.code ?? columns.qualification) !== undefined;
  return (
    !asks ||
    issues.units.length + issues.orphans.length + unreadableMarks.length > 0 ||
    unreadable.some(({ field }) => ASKING.has(field))
  );
}

export const nothingToEnter = defineRule({
  id: 'nothing-to-enter',
  scope: 'table',
  checks: 'sheet',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Nothing to enter in this sheet',
  source: 'This product’s own rule, so that a sheet that is read as empty is not taken for one that is right',
  since: '0.1.0',
  messages: {
    nothing:
      'No row asks for an entry: {rows} with candidates were read, and their columns hold no entry code, qualification or tick for a unit. Fill in what is to be entered, or choose what the columns mean under Change how the sheet is read. If the entries stand in another sheet, choose that one.',
  },
  check({ list }, report) {
    for (const { columns, entries, rows, at } of eachSheet(list)) {
      if (entries > 0 || rows === 0 || isTold(columns, list)) continue;
      report({ ...at, message: 'nothing', data: { rows: counted(rows, 'row') } });
    }
  },
});
