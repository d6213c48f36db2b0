import { nameRemarkIn } from '../../entries';
import { nameField } from '../../assessment';
import { defineRule } from '../define-rule';

export const nameRemark = defineRule({
  id: 'name-remark',
  scope: 'candidate',
  checks: 'row',
  needs: 'row',
  severity: 'warning',
  certainty: 'suspected',
  fix: 'none',
  title: 'Remark in a name',
  source:
    'AQA and OxfordAQA entry guidance: SURNAME:FORENAMES, and a name that is wrong on a certificate costs a fee to change (confirmed)',
  since: '0.1.0',
  messages: {
    gone: 'The name {name} says {remark}, but this candidate is still to be entered, under that name. If the candidate has left, write Withdrawn in the status column; if not, leave only the name here.',
    remark:
      'The name {name} has {remark} in it, which would be sent as part of the name. Move it to a column of remarks, or leave it if it belongs to the legal name.',
  },
  check(row, _context, report) {
    for (const part of ['surname', 'forenames'] as const) {
      const remark = nameRemarkIn(row[part]);
      if (remark === null) continue;
      const data = { name: row[part], remark: remark.text };
      report({ message: remark.saysGone ? 'gone' : 'remark', data, fields: [nameField(row, part)] });
    }
  },
});
