import { ASKING_FIELDS, type Field } from '../../entries';
import { candidateName, isQualificationNowhere } from '../../assessment';
import { defineRule } from '../define-rule';
import { WHERE_IT_IS_SAID } from '../where-it-is-said';

/** An error value in one of these is why the row asks for nothing. */
const ASKING = new Set<Field>([...ASKING_FIELDS, 'status']);

export const codeMissing = defineRule({
  id: 'code-missing',
  scope: 'entry',
  checks: 'list',
  severity: 'error',
  milder: { nothing: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Entry code missing',
  source:
    'OCR, Cambridge Technicals entries: a registration names subject, level and size, and a unit is entered under its qualification (confirmed)',
  since: '0.1.0',
  messages: {
    nothing: 'This row does not say what {name} is entered for. Give the entry code, or delete the row.',
    qualification:
      '{wanted} does not say which qualification it is for. Give the code of the qualification that the candidate is registered for, for instance 05835/01.',
    sheet: `{count} units do not say which qualification they are for, and nothing else in this sheet does. Say it once for all of them: ${WHERE_IT_IS_SAID.qualification}, or in a column Qualification.`,
  },
  once: { of: ['qualification'], message: 'sheet', isNowhere: ({ entries }) => isQualificationNowhere(entries) },
  check(list, context, report) {
    const errors = list.unreadable.filter(({ field }) => ASKING.has(field));
    const unreadable = new Set([...errors, ...list.issues.units].map(({ row }) => row));
    // A sheet that asks for nothing anywhere is reported once, by nothing-to-enter or required-column-missing.
    const mayAskNothing = list.entries.length > 0 && context.rowsAsking.size < list.rows.length;
    for (const row of mayAskNothing ? list.rows : []) {
      if (context.rowsAsking.has(row.row) || unreadable.has(row.row)) continue;
      if (row.candidateNumber + row.uci + row.surname === '') continue;
      report(row, {
        message: 'nothing',
        data: { name: candidateName(row) },
        fields: [row.columns.code === undefined ? 'qualification' : 'code'],
      });
    }
    for (const resolved of context.newEntries) {
      if (resolved.enterability !== 'incomplete') continue;
      const { columns, wantedText: wanted } = resolved.entry;
      const field = columns.qualification === undefined ? 'code' : 'qualification';
      report(resolved, { message: 'qualification', data: { wanted }, fields: [field] });
    }
  },
});
