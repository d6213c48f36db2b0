import { defineRule } from '../define-rule';

/** Codes that everybody reads alike: a qualification, an option, `05835/01`, a QAN. */
const USUAL =
  /^([A-Z]\d{3}|[A-Z]\d{3}\/?[0-9A-Z]{2}|0?\d{4}|\d{4}[0-9A-Z]{2}|0?\d{4}\/[0-9A-Z]{2}|\d{3}\/\d{4}\/[\dX])$/;

export const codeSpelling = defineRule({
  id: 'code-spelling',
  scope: 'entry',
  checks: 'entry',
  needs: 'row',
  severity: 'note',
  certainty: 'certain',
  fix: 'offered',
  title: 'Code written in an unusual way',
  source: 'This product’s own rule: other systems take option entry codes only',
  since: '0.1.0',
  messages: {
    option: '{wanted} was read as option {code}, {title}. Write the option code, so that others read it the same way.',
  },
  check({ entry, option, enterability }, _context, report) {
    const { columns, wantedText, wanted, candidate } = entry;
    const { code: column, qualification, unit } = candidate.columns;
    // What other columns or the heading say is not in the cell.
    const isWhole =
      column !== undefined && column === columns.code && qualification === undefined && unit === undefined;
    if (!option || enterability !== 'enterable' || !isWhole || wanted.code === '' || USUAL.test(wantedText)) return;
    // Words behind a code are for code-title-differs.
    if (wanted.title !== undefined) return;
    const fix = { field: 'code', before: wantedText, after: option.code } as const;
    const data = { wanted: wantedText, code: option.code, title: option.title };
    report({ message: 'option', data, fields: ['code'], fixes: [fix] });
  },
});
