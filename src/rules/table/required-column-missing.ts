import { FIELD_TABLE, listInWords, type FieldColumns } from '../../entries';
import { eachSheet } from '../cells/each-sheet';
import { defineRule } from '../define-rule';
import { slotWords } from '../slot-words';

/** The columns without which no entry can be sent, as the message names them. */
function neededBut(columns: FieldColumns, asksElsewhere: boolean): string[] {
  const missing: string[] = [];
  if (columns.candidateNumber === undefined) missing.push(FIELD_TABLE.candidateNumber.words);
  if (columns.uci === undefined) missing.push(FIELD_TABLE.uci.words);
  if (columns.surname === undefined && columns.wholeName === undefined) missing.push(FIELD_TABLE.wholeName.words);
  if (columns.sex === undefined) missing.push(FIELD_TABLE.sex.words);
  // A sheet with a column for each unit needs no other column to say what is entered.
  const asks = asksElsewhere || (columns.code ?? columns.qualification) !== undefined;
  if (!asks) missing.push(slotWords.eitherColumn(FIELD_TABLE.code.words, FIELD_TABLE.qualification.words));
  return missing;
}

/** The columns without which an entry can be sent, but says less than it should. */
function advisedBut(columns: FieldColumns): string[] {
  const hasForenames = columns.wholeName !== undefined || columns.surname === undefined;
  const advised = (['forenames', 'birthDate'] as const).filter((field) => columns[field] === undefined);
  return advised.filter((field) => field !== 'forenames' || !hasForenames).map((field) => FIELD_TABLE[field].words);
}

export const requiredColumnMissing = defineRule({
  id: 'required-column-missing',
  scope: 'table',
  checks: 'sheet',
  severity: 'error',
  milder: { advised: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Column missing',
  source:
    'OCR, final entry information: what an entry has to give of a candidate (confirmed); that an entry is taken without a date of birth is not known',
  since: '0.1.0',
  messages: {
    needed:
      '{sheet} has no column for {columns}. Add what is missing, or say which column it is, if it has another heading.',
    advised:
      '{sheet} has no column for {columns}: the entries would go without. Add what is missing, or say which column it is.',
  },
  check({ list }, report) {
    for (const { columns, entries, at, sheet } of eachSheet(list)) {
      const needed = neededBut(columns, entries > 0 || list.hasUnitColumns);
      if (needed.length > 0) report({ ...at, message: 'needed', data: { sheet, columns: listInWords(needed) } });
      const advised = advisedBut(columns);
      if (advised.length > 0) report({ ...at, message: 'advised', data: { sheet, columns: listInWords(advised) } });
    }
  },
});
